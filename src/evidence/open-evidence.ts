import { isAscii } from 'node:buffer'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { loadFolder } from '#kernel/load-folder.ts'
import { Budget, BudgetSpent } from './budget.ts'
import { type ByteSource, CHUNK_BYTES, fileSource, PeekedSource } from './byte-source.ts'
import { decodeHead } from './cut-text.ts'
import { type Encoding, sniffEncoding } from './encoding.ts'
import { type EvidenceEntry, hasChanged } from './evidence-entry.ts'
import { type Format, type Head, joinPart, type Opening, refuse, type StretchWish } from './format.ts'
import { CHANGED } from './intake.ts'
import { HEAD_BYTES, NESTING_MAX } from './limits.ts'
import { Neighbours } from './neighbours.ts'
import type { Passage } from './passage.ts'
import type { SecondReader } from './picture-words.ts'
import { fileAccess, type RandomAccess, rangeSource } from './random-access.ts'
import { ResumePoint } from './resume.ts'
import { isPartOfSplit, PART_OF_SPLIT, unknownFormat } from './unknown-format.ts'
import { unreadableAs } from './unreadable.ts'

export interface OpenOptions {
  /**
   * Whether a text reads like the label of a column. Helps to tell a header from a first record; without it only the
   * shapes of the cells are looked at.
   */
  readonly looksLikeLabel?: (text: string) => boolean
  /** Tried, in this order, on what cannot be opened without one. */
  readonly passwords?: readonly string[]
  /** Where an earlier reading broke off (`onEnter`): what comes before, and that thing itself, is left out. */
  readonly resume?: readonly number[]
  /** The file is a text whose columns take so many places each, whatever it looks like. */
  readonly fixedWidth?: readonly number[]
  /** Reads pictures a second time. */
  readonly secondReader?: SecondReader
  /** Rows of a file on the disk may be given by their place, but not these bytes [from, to), in their order (`stretch`). */
  readonly stretches?: { readonly declined: readonly (readonly [from: number, to: number])[] }
  /** Hears of every piece of the file that was taken in, in bytes. */
  readonly onRead?: (bytes: number) => void
  /** Hears of everything inside the file before it is opened: its numbers in whatever it lies in, and its part. */
  readonly onEnter?: (place: readonly number[], part: string) => void
}

let loaded: Promise<readonly Format[]> | undefined
const formats = () => (loaded ??= loadFolder<Format>(new URL('./formats/', import.meta.url)))

/**
 * Gives what is in a file, passage by passage, in the order of the file; never holds a big file in memory. Whatever
 * cannot be read comes as `refused`; nothing is thrown for what a file holds, only for defects of this program.
 */
export async function* openEvidence(entry: EvidenceEntry, options: OpenOptions = {}): AsyncGenerator<Passage> {
  const at = { file: entry.file, part: '' }
  let handle: FileHandle
  try {
    handle = await open(entry.path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    return yield refuse(at, unreadableAs(error))
  }
  const neighbours = new Neighbours(entry.path)
  try {
    if (await hasChanged(entry, handle)) return yield refuse(at, CHANGED)
    const source = new PeekedSource(heard(fileSource(handle), options.onRead))
    const encoding = await laterEncoding(await source.peek(HEAD_BYTES), handle)
    const resume = new ResumePoint(options.resume)
    const anywhere = fileAccess(handle, entry.bytes)
    const beside = (name: string) => neighbours.open(name)
    const what = { ...at, depth: 0, name: entry.file, source, anywhere, beside, options, ...(encoding && { encoding }) }
    const course = { resume, budget: new Budget(entry.bytes) }
    for await (const passage of openSource({ ...what, place: [], course })) if (resume.past) yield passage
    if (await hasChanged(entry, handle)) yield refuse(at, CHANGED)
  } catch (error) {
    if (error instanceof BudgetSpent) yield refuse(at, tooMuch(error))
    else if (error instanceof Error && 'syscall' in error) yield refuse(at, unreadableAs(error))
    else throw error
  } finally {
    await neighbours.close()
    await handle.close()
  }
}

const tooMuch = (error: BudgetSpent) =>
  ({
    reason: 'too-large',
    advice: `${error.message}; what was read before is kept: unpack it by hand if it is to be trusted`,
  }) as const

/** What giving rows by their place takes; what is passed over counts as taken in. */
function stretchesOf(anywhere: RandomAccess, { stretches, onRead }: OpenOptions): StretchWish {
  return {
    anywhere,
    from: (byte) => heard(rangeSource(anywhere, byte, anywhere.size), onRead),
    onPassed: (bytes) => onRead?.(bytes),
    declined: stretches?.declined ?? [],
  }
}

/** Tells of what is taken in; the rest of a file that is read from its end on is told when it is closed. */
function heard(source: ByteSource, onRead: OpenOptions['onRead']): ByteSource {
  if (!onRead) return source
  return {
    async read(into) {
      const n = await source.read(into)
      onRead(n)
      return n
    },
  }
}

interface SourceToOpen {
  readonly file: string
  readonly part: string
  readonly depth: number
  readonly name: string
  readonly source: PeekedSource
  /** The same bytes at any place, where that is possible. */
  readonly anywhere?: RandomAccess
  readonly options: OpenOptions
  /** Its numbers in whatever it lies in. */
  readonly place?: readonly number[]
  /** Shared by everything inside one file. */
  readonly course?: { readonly resume: ResumePoint; readonly budget: Budget }
  readonly beside?: NonNullable<Opening['beside']>
  /** Known already, where the head cannot tell it. */
  readonly encoding?: Encoding
}

/** The same for bytes from anywhere, such as an attachment. */
export async function* openSource(to: SourceToOpen): AsyncGenerator<Passage> {
  const { file, part, depth, options } = to
  if (depth > NESTING_MAX)
    return yield refuse(to, {
      reason: 'too-deep',
      advice: `nested more than ${NESTING_MAX} deep; unpack it by hand and put the contents beside it`,
    })
  const head = await headOf(to)
  if (head.bytes.length <= (head.encoding?.mark ?? 0))
    return yield refuse(to, {
      reason: 'empty',
      advice: 'no bytes at all, or only a byte-order mark; ask for the file again if it should hold something',
    })
  const split = isPartOfSplit(to.name)
  const decided = depth === 0 ? options.fixedWidth : undefined
  const format = split ? undefined : await surestFormat(head, decided && 'fixed-width')
  if (!format) return yield refuse(to, split ? PART_OF_SPLIT : unknownFormat(head))
  const opening: Opening = {
    file,
    part,
    name: to.name,
    depth,
    head,
    source: to.source,
    ...(to.anywhere && { anywhere: to.anywhere }),
    passwords: options.passwords ?? [],
    ...(options.secondReader && { secondReader: options.secondReader }),
    ...(to.beside && { beside: to.beside }),
    ...(depth === 0 && to.anywhere && options.stretches && { stretches: stretchesOf(to.anywhere, options) }),
    ...(decided && { fixedWidth: decided }),
    ...(options.looksLikeLabel && { looksLikeLabel: options.looksLikeLabel }),
    inner: innerOpener(to),
  }
  yield* orEmpty(to, opening, format)
}

/** A file of which nothing at all comes is told, too: a box without mails, an archive of folders. */
async function* orEmpty(to: SourceToOpen, opening: Opening, format: Format): AsyncGenerator<Passage> {
  let silent = true
  const inner: Opening['inner'] = (...inside) => {
    silent = false
    return opening.inner(...inside)
  }
  for await (const passage of format.read({ ...opening, inner })) {
    silent = false
    yield passage
  }
  if (!silent) return
  const advice = 'opened, and there is no table, text or file in it; look at it by hand'
  yield refuse(to, { reason: 'empty', advice })
}

/** Opens what lies inside, numbered in the order in which it is opened. */
function innerOpener(to: SourceToOpen): Opening['inner'] {
  const { file, options, place = [], course = { resume: new ResumePoint(), budget: new Budget(0) } } = to
  let number = 0
  return async function* inner(innerPart, name, source, anywhere) {
    const here = [...place, number++]
    const part = joinPart(to.part, innerPart)
    const turn = course.resume.turn(here)
    if (turn === 'skip') return
    course.budget.open()
    if (turn === 'open') options.onEnter?.(here, part)
    const counted = new PeekedSource(course.budget.counted(source))
    const what = { file, part, depth: to.depth + 1, name, source: counted, ...(anywhere && { anywhere }) }
    yield* withoutPlaces(openSource({ ...what, options, place: here, course }))
  }
}

/** A long beginning in ASCII says nothing about the rest: the first bytes that are not ASCII are looked for. */
async function laterEncoding(head: Uint8Array, handle: FileHandle): Promise<Encoding | undefined> {
  const beyond = (b: number) => b >= 0x80 || b === 0 || b === 0x1b
  if (head.length < HEAD_BYTES || head.some(beyond)) return undefined
  const piece = new Uint8Array(CHUNK_BYTES)
  for (let at = HEAD_BYTES; ; at += CHUNK_BYTES) {
    const { bytesRead } = await handle.read(piece, 0, piece.length, at)
    if (bytesRead === 0) return undefined
    const first = firstBeyondAscii(piece.subarray(0, bytesRead))
    if (first < 0) continue
    const next = await handle.read(piece, 0, HEAD_BYTES, at + first)
    return sniffEncoding(piece.subarray(0, next.bytesRead))
  }
}

/** Where the first byte beyond ASCII stands, -1 without one. */
function firstBeyondAscii(bytes: Uint8Array): number {
  return isAscii(bytes) ? -1 : bytes.findIndex((byte) => byte >= 0x80)
}

/** What lay packed in something else has no place of its own in the original file. */
async function* withoutPlaces(passages: AsyncGenerator<Passage>): AsyncGenerator<Passage> {
  for await (const passage of passages) {
    if (passage.kind === 'rows') yield { ...passage, rows: passage.rows.map((row) => ({ ...row, spans: null })) }
    else if (passage.kind === 'lines')
      yield { ...passage, lines: passage.lines.map(({ written: _, ...line }) => ({ ...line, offset: null })) }
    else yield passage
  }
}

async function headOf({ name, source, encoding: known }: SourceToOpen): Promise<Head> {
  const bytes = await source.peek(HEAD_BYTES)
  const encoding = known ?? sniffEncoding(bytes)
  return {
    bytes,
    whole: bytes.length < HEAD_BYTES,
    encoding,
    text: encoding ? decodeHead(bytes.subarray(0, HEAD_BYTES / 4), encoding) : '',
    extension: /\.([^./]+)$/.exec(name.replace(/\.(bak|old|orig|\d+)$/i, ''))?.[1]?.toLowerCase() ?? '',
  }
}

async function surestFormat(head: Head, decided?: string): Promise<Format | undefined> {
  let best: { format: Format; sure: number } | undefined
  for (const format of await formats()) {
    if (format.id === decided && head.encoding) return format
    const sure = format.claims(head)
    if (sure > (best?.sure ?? 0)) best = { format, sure }
  }
  return best?.format
}
