import PostalMime from 'postal-mime'
import type { Instant } from '#kernel/instant.ts'
import { no, ok, type Result } from '#kernel/result.ts'
import { carrierCode } from '../../channels/refusal.ts'
import { contentId, type DeliveryEvent, type EventAbout, type EventKind, keyIn } from './event.ts'

const BYTES_MAX = 1 << 20
/** A report speaks of one recipient of ours; a long list is no report. */
const RECIPIENTS_MAX = 50

/**
 * Reads a mail that says what became of another one: RFC 3464, or RFC 5965 for complaints. The notice is named by the address
 * that it came back to (VERP), else by the Message-ID of the mail that it quotes. Copies of one report give one event,
 * whatever their boundaries and dates are. `at` is used where the mail gives no date.
 */
export async function readDeliveryReport(mail: Uint8Array, at: Instant): Promise<Result<DeliveryEvent>> {
  if (mail.length > BYTES_MAX) return no('larger than a delivery report')
  const parsed = await PostalMime.parse(mail, { attachmentEncoding: 'utf8' }).catch(() => null)
  if (!parsed) return no('not a mail')
  const part = (type: string): string => {
    const found = parsed.attachments.find((each) => each.mimeType.toLowerCase() === type)
    return typeof found?.content === 'string' ? found.content : ''
  }
  const quoted = part('message/rfc822') || part('text/rfc822-headers') || part('message/rfc822-headers')
  const returnedTo = parsed.headers
    .filter((h) => /^(to|delivered-to|x-original-to|envelope-to)$/.test(h.key))
    .map((h) => h.value)
  const key = returnedTo.map(keyIn).find((found) => found !== undefined) ?? keyIn(field(quoted, 'Message-ID') ?? '')
  const sentAt = Date.parse(parsed.date ?? '')
  const when = (Number.isNaN(sentAt) ? at : sentAt) as Instant
  if (/^feedback-type:\s*(abuse|fraud)/im.test(part('message/feedback-report')))
    return eventOf({ key, kind: 'complaint', code: 'abuse', when })
  const status = part('message/delivery-status')
  if (!status) return no('no delivery report: an answer of a person, or an automatic reply')
  const recipients = status.split(/\r?\n\r?\n/).slice(1, RECIPIENTS_MAX)
  const about = recipients.find((group) => field(group, 'Action') !== undefined) ?? ''
  const kind = kindOf(field(about, 'Action') ?? '', field(about, 'Status') ?? '')
  if (kind === null) return no('a report that says neither delivered, nor delayed, nor failed')
  return eventOf({ key, kind, code: carrierCode(field(about, 'Status') ?? ''), when })
}

function kindOf(action: string, status: string): EventKind | null {
  switch (action.trim().toLowerCase()) {
    case 'failed':
      return status.trim().startsWith('4') ? 'delayed' : 'bounced'
    case 'delayed':
      return 'delayed'
    case 'delivered':
      return 'delivered'
    // The next server does not report; it says nothing of the mailbox (RFC 3464, section 2.3.3).
    case 'relayed':
    case 'expanded':
      return 'delayed'
    default:
      return null
  }
}

function eventOf(of: {
  readonly key: string | undefined
  readonly kind: EventKind
  readonly code: string
  readonly when: Instant
}): Result<DeliveryEvent> {
  const { key, kind, code, when } = of
  if (key === undefined) return no('names no notice of ours')
  const about: EventAbout = { by: 'key', key }
  return ok({ source: 'dsn', kind, code, at: when, about, event: contentId({ kind, code, about, at: '' }) })
}

/** A header field of one line; folded lines are joined. */
function field(text: string, name: string): string | undefined {
  const unfolded = text.replace(/\r?\n[ \t]+/g, ' ')
  const line = unfolded.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  return line?.slice(name.length + 1).trim()
}
