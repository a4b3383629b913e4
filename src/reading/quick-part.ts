import { isUtf8 } from 'node:buffer'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Detector, FoundRecords, Kind, ScanKernel } from '#detect/index.ts'
import type { EvidenceEntry } from '#evidence/index.ts'
import type { Tokenizer } from '#kernel/keyed-tokens.ts'
import type { Beginning } from './quick-beginning.ts'
import { escapesOf } from './quick-writing.ts'

/** A stretch of a file by its bytes: the rows that begin in [from, to) belong to it. */
export interface QuickPart {
  readonly entry: EvidenceEntry
  readonly beginning: Beginning
  readonly from: number
  readonly to: number
}

/** What a scanning thread is asked: how a file begins, or what is in a part of it. */
export type QuickTask =
  | { readonly kind: 'begin'; readonly entry: EvidenceEntry }
  | { readonly kind: 'part'; readonly part: QuickPart }

/** The findings of one part, side by side; rows are counted from 1 at its beginning. */
export interface QuickFindings {
  readonly count: number
  readonly rows: Int32Array<ArrayBuffer>
  readonly columns: Int32Array<ArrayBuffer>
  readonly offsets: Float64Array<ArrayBuffer>
  readonly lengths: Int32Array<ArrayBuffer>
  /** Index into `kinds`. */
  readonly kindOf: Int32Array<ArrayBuffer>
  readonly kinds: readonly Kind[]
  /** 32 hex digits each, one behind the other. */
  readonly tokens: Uint8Array
  /** Normal forms, if asked for. */
  readonly values: readonly string[] | null
}

/** `irregular`: the part is not what its beginning promised, or a row goes beyond it. */
export type QuickAnswer =
  | { readonly state: 'whole'; readonly rows: number; readonly found: QuickFindings }
  | { readonly state: 'irregular' }

export interface QuickTools {
  readonly detector: Detector
  readonly kernel: ScanKernel
  readonly token: Tokenizer
  readonly reveal: boolean
}

/** Scans one part of a file. Bytes that changed since the listing make it irregular. */
export function scanPart(part: QuickPart, tools: QuickTools): QuickAnswer {
  const gatherer = new Gatherer(tools)
  const rows = scanRows(part, { ...tools, withValues: true, onFindings: (found) => gatherer.take(found) })
  return rows === null ? { state: 'irregular' } : { state: 'whole', rows, found: gatherer.found() }
}

export interface RowScan {
  readonly detector: Detector
  readonly kernel: ScanKernel
  readonly withValues: boolean
  readonly onFindings: (found: FoundRecords) => void
}

/** Hands on the findings of one part; gives how many rows there are, null when they are not what they should be. */
export function scanRows(part: QuickPart, scan: RowScan): number | null {
  const handle = openSync(part.entry.path, 'r')
  try {
    if (fstatSync(handle).size !== part.entry.bytes) return null
    return scanStretch({ handle, part, borders: bordersOf(handle, part) }, scan)
  } finally {
    closeSync(handle)
  }
}

interface OpenPart {
  readonly handle: number
  readonly part: QuickPart
  readonly borders: readonly [from: number, to: number]
}

function scanStretch({ handle, part, borders: [from, to] }: OpenPart, scan: RowScan): number | null {
  const { entry, beginning } = part
  const endsFile = to === entry.bytes
  let at = from
  const scanned = scan.detector.scanTable({
    ...scan,
    table: beginning,
    escapes: escapesOf(beginning.writing),
    stretch: {
      offset: from,
      read(into) {
        const read = at < to ? readSync(handle, into, 0, Math.min(into.length, to - at), at) : 0
        at += read
        return read
      },
      isSound: (bytes) => isUtf8(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(0) < 0,
      endsFile,
    },
  })
  if (scanned.state === 'whole') return endsFile && beginning.tellsItsEnd ? null : scanned.rows
  const ended = scanned.state === 'ended' && endsFile && holdsNoRows(handle, scanned.at, part)
  return ended ? scanned.rows : null
}

/** The end of a dump is short and says nothing that could bring rows. */
const END_BYTES_MAX = 1 << 16
const BRINGS_ROWS = /insert|replace|copy|create|\binto\b/i

function holdsNoRows(handle: number, at: number, { entry, beginning }: QuickPart): boolean {
  if (entry.bytes - at > END_BYTES_MAX) return false
  const rest = Buffer.alloc(entry.bytes - at)
  const read = rest.subarray(0, readSync(handle, rest, 0, rest.length, at))
  if (!isUtf8(read) || read.includes(0)) return false
  const text = read.toString('utf8')
  return !BRINGS_ROWS.test(text) && (!beginning.tellsItsEnd || /dump complete/i.test(text))
}

const LOOK_BYTES = 1 << 16

/** The bytes of a part: from its first row up to the first row of the next part. */
function bordersOf(handle: number, { entry, beginning, from, to }: QuickPart): readonly [number, number] {
  const { writing, firstRow } = beginning
  const statement = writing.kind === 'tuples' ? writing.literals[0] : Buffer.alloc(0)
  const before = Buffer.concat([Buffer.from('\n'), statement])
  const border = (at: number) => lineBehind(handle, Math.max(at, firstRow + 1), before)
  return [from === 0 ? firstRow : border(from), to >= entry.bytes ? entry.bytes : border(to)]
}

/** The byte behind the first line end at or behind `at - 1` that begins `before`; the end of the file when there is none. */
function lineBehind(handle: number, at: number, before: Buffer): number {
  const piece = Buffer.allocUnsafe(LOOK_BYTES + before.length)
  for (let from = at - 1; ; from += LOOK_BYTES) {
    const read = readSync(handle, piece, 0, piece.length, from)
    const found = piece.subarray(0, read).indexOf(before)
    if (found >= 0) return from + found + 1
    if (read < piece.length) return from + read
  }
}

const TOKEN_BYTES = 32
/** Values so short repeat: sex, age, a prefecture. */
const SHORT = 6

/** Makes the findings of a part out of what the scan hands on, token instead of value. */
class Gatherer {
  readonly #tools: QuickTools
  readonly #batches: { readonly numbers: Float64Array; readonly tokens: Buffer }[] = []
  readonly #kinds: Kind[] = []
  readonly #numbers = new Map<number, number>()
  readonly #values: string[] = []
  readonly #recent = new Map<string, string>()
  #count = 0

  constructor(tools: QuickTools) {
    this.#tools = tools
  }

  take({ words, count, firstRow, base, kind, values }: FoundRecords): void {
    const numbers = new Float64Array(count * 5)
    const tokens = Buffer.allocUnsafe(count * TOKEN_BYTES)
    for (let i = 0; i < count; i++) {
      const mark = words[4 * i + 1] ?? 0
      const number = this.#numberOf(mark, kind)
      const value = values[i] ?? ''
      numbers[5 * i] = firstRow + (words[4 * i] ?? 0)
      numbers[5 * i + 1] = mark & 0xffff
      numbers[5 * i + 2] = base + (words[4 * i + 2] ?? 0)
      numbers[5 * i + 3] = words[4 * i + 3] ?? 0
      numbers[5 * i + 4] = number
      tokens.write(this.#tokenOf(number, value), i * TOKEN_BYTES, TOKEN_BYTES, 'latin1')
      if (this.#tools.reveal) this.#values.push(value)
    }
    this.#batches.push({ numbers, tokens })
    this.#count += count
  }

  /** A mark stands for the same kind throughout a scan, and a column that the kernel knows is a part of it. */
  #numberOf(mark: number, kind: FoundRecords['kind']): number {
    const known = this.#numbers.get(mark)
    if (known !== undefined) return known
    const number = this.#kinds.push(kind(mark)) - 1
    this.#numbers.set(mark, number)
    return number
  }

  #tokenOf(number: number, value: string): string {
    const { item } = this.#kinds[number] ?? {}
    if (item === undefined) throw new Error('a finding without a kind')
    if (value.length > SHORT) return this.#tools.token(item, value)
    const key = `${number}\0${value}`
    let token = this.#recent.get(key)
    if (token === undefined) this.#recent.set(key, (token = this.#tools.token(item, value)))
    return token
  }

  found(): QuickFindings {
    const count = this.#count
    const found = {
      count,
      rows: new Int32Array(count),
      columns: new Int32Array(count),
      offsets: new Float64Array(count),
      lengths: new Int32Array(count),
      kindOf: new Int32Array(count),
      kinds: this.#kinds,
      tokens: Buffer.concat(this.#batches.map((batch) => batch.tokens)),
      values: this.#tools.reveal ? this.#values : null,
    }
    let at = 0
    for (const { numbers } of this.#batches)
      for (let i = 0; i < numbers.length; i += 5) {
        found.rows[at] = numbers[i] ?? 0
        found.columns[at] = numbers[i + 1] ?? 0
        found.offsets[at] = numbers[i + 2] ?? 0
        found.lengths[at] = numbers[i + 3] ?? 0
        found.kindOf[at++] = numbers[i + 4] ?? 0
      }
    return found
  }
}
