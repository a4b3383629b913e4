import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answer, Channel, LookedUp, Parcel } from './channel.ts'

export interface SpoolSettings {
  /** The mail server takes what appears in `new/` and moves it to `taken/`, where it stays for at least a week. */
  readonly folder: string
}

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * Hands mails to a mail server of one's own through a folder. The name in `new/` is the acceptance; it is the key, so that a
 * mail can stand there once only. Each file is preceded by its envelope: sender, recipient, an empty line.
 */
export function openSpool({ folder }: SpoolSettings): Channel {
  const at = (place: 'draft' | 'new' | 'taken', key: string): string => join(folder, place, `${key}.eml`)
  const lookUp = async ({ key }: { readonly key: string }): Promise<LookedUp> => {
    // In this order: the server moves from the first to the second.
    for (const place of ['new', 'taken'] as const)
      if ((await bytesOf(at(place, key))) !== null) return { kind: 'accepted', receipt: key }
    return { kind: 'never' }
  }
  return {
    id: 'spool',
    takes: 'mail',
    keyLifeMs: 0,
    acceptanceDelayMsMax: 0,
    lookUp,
    async handOver(parcel): Promise<Answer> {
      if (parcel.kind !== 'mail') return { kind: 'refused', code: 'not a mail' }
      const found = await lookUp(parcel)
      if (found.kind === 'accepted')
        return sameBytes(parcel, await bytesOf(at('new', parcel.key)), await bytesOf(at('taken', parcel.key)))
      try {
        await Promise.all(
          (['draft', 'new', 'taken'] as const).map((place) =>
            mkdir(join(folder, place), { recursive: true, mode: 0o700 }),
          ),
        )
        await writeDurably(at('draft', parcel.key), spooled(parcel))
      } catch (error) {
        return { kind: 'closed', code: error instanceof Error && 'code' in error ? String(error.code) : 'spool' }
      }
      return enter(at('draft', parcel.key), at('new', parcel.key), join(folder, 'new'), parcel.key)
    },
    async close() {},
  }
}

/** A link never replaces what another worker has just put there; the folder is flushed before the yes. */
async function enter(draft: string, target: string, folder: string, key: string): Promise<Answer> {
  try {
    await link(draft, target)
  } catch (error) {
    return {
      kind: isThere(error) ? 'accepted' : 'closed',
      ...(isThere(error) ? { receipt: key } : { code: 'spool' }),
    } as Answer
  } finally {
    await rm(draft, { force: true })
  }
  try {
    await flush(folder)
    return { kind: 'accepted', receipt: key }
  } catch {
    return { kind: 'unknown', code: 'the folder was not flushed' }
  }
}

const spooled = (parcel: Parcel & { kind: 'mail' }): Buffer =>
  Buffer.concat([Buffer.from(`${parcel.from}\r\n${parcel.to}\r\n\r\n`), parcel.raw])

function sameBytes(parcel: Parcel & { kind: 'mail' }, ...found: readonly (Buffer | null)[]): Answer {
  const there = found.find((bytes) => bytes !== null)
  if (there && !there.equals(spooled(parcel))) return { kind: 'conflict', code: 'another mail has this name' }
  return { kind: 'accepted', receipt: parcel.key }
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Under another name until every byte is on the disk. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(`${path}.part`, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.part`, path)
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
