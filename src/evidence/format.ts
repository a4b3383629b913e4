import type { Refused } from '#kernel/refused.ts'
import type { ByteSource, PeekedSource } from './byte-source.ts'
import type { BrokenBytes } from './cut-text.ts'
import type { Encoding } from './encoding.ts'
import type { Passage } from './passage.ts'
import type { SecondReader } from './picture-words.ts'
import type { RandomAccess } from './random-access.ts'

/** The beginning of something that is to be opened. */
export interface Head {
  /** At most 256 KiB. */
  readonly bytes: Uint8Array
  /** Whether `bytes` is everything there is. */
  readonly whole: boolean
  /** Undefined when it is no text. */
  readonly encoding: Encoding | undefined
  /** The first 64 KiB decoded; empty when it is no text. */
  readonly text: string
  /** Ending of the name in lower case without its dot; empty if none. */
  readonly extension: string
}

/** What giving rows by their place takes. */
export interface StretchWish {
  readonly anywhere: RandomAccess
  /** The bytes from a place on, in their order. */
  readonly from: (byte: number) => ByteSource
  /** Hears of bytes that are given without being read. */
  readonly onPassed: (bytes: number) => void
  /** Stretches [from, to) that are to be given as rows, in their order. */
  readonly declined: readonly (readonly [from: number, to: number])[]
}

/** Something to open: a file, or something inside one. */
export interface Opening {
  /** Path as in every address. */
  readonly file: string
  /** Inner path so far; empty for the file itself. */
  readonly part: string
  /** What it is called where it lies; the name of the file itself, or of something inside one. */
  readonly name: string
  /** How many archives or mails this lies in. */
  readonly depth: number
  readonly head: Head
  readonly source: PeekedSource
  /** The same bytes at any place, where they are a file or stored as they are; reading them moves `source` nowhere. */
  readonly anywhere?: RandomAccess
  /** Given in the case, to be tried on what needs one; never to be written anywhere. */
  readonly passwords: readonly string[]
  /** Whether a text reads like the label of a column, for those who know labels. */
  readonly looksLikeLabel?: (text: string) => boolean
  readonly secondReader?: SecondReader
  /** Set for a file on the disk of which rows may be given by their place. */
  readonly stretches?: StretchWish
  /** Somebody decided how many places each column takes. */
  readonly fixedWidth?: readonly number[]
  /** A file of that name in the same folder, where this is a file on the disk and there is one that may be read. */
  readonly beside?: (name: string) => Promise<RandomAccess | undefined>
  /** Opens something found inside, by whatever format it turns out to have. */
  inner(part: string, name: string, source: PeekedSource, anywhere?: RandomAccess): AsyncGenerator<Passage>
}

/** One format: a file in `formats/`, named by its id, whose default export is this. */
export interface Format {
  readonly id: string
  /** How sure it is that the head is its own, 0…1. The surest opens it; of equals, the first by id. */
  claims(head: Head): number
  read(opening: Opening): AsyncGenerator<Passage>
}

/** A refusal at some row of what is being opened, as a passage. */
export function refuse(
  at: { readonly file: string; readonly part: string },
  what: Pick<Refused, 'reason' | 'advice'> & {
    readonly part?: string
    readonly row?: number
    readonly records?: number
  },
): Passage {
  const { reason, advice, part = at.part, row = 0, records = 0 } = what
  return { kind: 'refused', refused: { file: at.file, part, row, reason, advice, records } }
}

/** `outer/inner`, or the one that is there. */
export const joinPart = (outer: string, inner: string): string =>
  outer && inner ? `${outer}/${inner}` : outer || inner

/** What to say of cells or lines that could only be read with losses; nothing when there are none. */
export function* refuseBroken(
  at: { readonly file: string; readonly part: string },
  encoding: string,
  broken: BrokenBytes,
): Generator<Passage> {
  if (broken.count === 0) return
  const advice = `${broken.count} cells or lines are no ${encoding}, the first at byte ${broken.at}: they are given as well as they could be read; compare them with the original`
  yield refuse(at, { reason: 'encoding-broken', advice })
}

/** What to say of cells with zero bytes in them, which are given without these; nothing when there are none. */
export function* refuseZeroes(
  at: { readonly file: string; readonly part: string },
  zeroes: BrokenBytes,
): Generator<Passage> {
  if (zeroes.count === 0) return
  const advice = `${zeroes.count} cells hold zero bytes, the first at byte ${zeroes.at}: they were read without them; compare them with the original`
  yield refuse(at, { reason: 'damaged', advice })
}
