import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import { no, ok, type Result } from '#kernel/result.ts'
import { carrierCode } from '../../channels/refusal.ts'

/** What a carrier, the post or the desk told about a notice after it was handed over. */
export type EventKind = 'delivered' | 'bounced' | 'delayed' | 'returned' | 'complaint' | 'wrong-items'

/** Which notice is meant. An address is plain and is turned into a person before anything is kept. */
export type EventAbout =
  | { readonly by: 'key'; readonly key: string }
  | { readonly by: 'reference'; readonly reference: string }
  | { readonly by: 'address'; readonly address: string }

export interface DeliveryEvent {
  readonly source: string
  /** The same for every copy of one event, in whatever order they come. */
  readonly event: string
  readonly kind: EventKind
  readonly code: string
  readonly at: Instant
  readonly about: EventAbout
}

const lineShape = z.strictObject({
  at: z.string(),
  kind: z.enum(['delivered', 'bounced', 'delayed', 'returned', 'complaint', 'wrong-items']),
  notice: z.string().max(80).exactOptional(),
  messageId: z.string().max(300).exactOptional(),
  address: z.string().max(320).exactOptional(),
  code: z.union([z.string(), z.int().transform(String)]).default(''),
  id: z.string().max(200).exactOptional(),
  source: z.string().max(40).default('file'),
})

/** A code that begins with 4 is passing (RFC 3463, section 2). */
const isPassing = (code: string): boolean => /^4(\.\d|\d\d)/.test(code)

/** Reads one line `{at, kind, notice | messageId | address, code}`, optionally with `id` and `source`. */
export function readEventLine(line: string): Result<DeliveryEvent> {
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch {
    return no('not JSON')
  }
  const read = lineShape.safeParse(given)
  if (!read.success) return no(`not an event: ${read.error.issues[0]?.path.join('.') || 'it'} is not as described`)
  const { at, notice, messageId, address, id, source } = read.data
  const about = aboutOf({ notice, messageId, address })
  if (about === null) return no('names no notice: give notice, messageId or address')
  const code = carrierCode(read.data.code)
  const kind = read.data.kind === 'bounced' && isPassing(code) ? 'delayed' : read.data.kind
  try {
    return ok({ source, kind, code, at: instant(at), about, event: id ?? contentId({ kind, code, about, at }) })
  } catch {
    return no('"at" is not a moment with an offset')
  }
}

interface Named {
  readonly notice: string | undefined
  readonly messageId: string | undefined
  readonly address: string | undefined
}

function aboutOf({ notice, messageId, address }: Named): EventAbout | null {
  const key = messageId === undefined ? undefined : keyIn(messageId)
  if (key !== undefined) return { by: 'key', key }
  if (notice !== undefined && /^[0-9a-f]{32}([0-9a-f]{32})?(\.\d+)?$/.test(notice))
    return { by: 'key', key: notice.slice(0, 32) }
  if (notice !== undefined && /^[0-9A-Z]{5}-[0-9A-Z]{5}$/.test(notice)) return { by: 'reference', reference: notice }
  return address === undefined ? null : { by: 'address', address: address.trim().toLowerCase() }
}

/** The key in a Message-ID or in the address that a bounce came back to. */
export const keyIn = (text: string): string | undefined => /(?:^<?|\+)([0-9a-f]{32})(?:\.\d+)?@/.exec(text)?.[1]

/** A hash of what an event says, without the address that it may name. */
export function contentId(of: {
  readonly kind: EventKind
  readonly code: string
  readonly about: EventAbout
  readonly at: string
}): string {
  return createHash('sha256')
    .update(canonicalJson({ ...of, about: { ...of.about } }))
    .digest('hex')
}
