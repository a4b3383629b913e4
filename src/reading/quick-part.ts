import { isAscii, isUtf8 } from 'node:buffer'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import {
  type Detector,
  type FoundRecords,
  isOldEncoding,
  looksLikeLabel,
  OldText,
  type ScanKernel,
  type Stretch,
} from '#detect/index.ts'
import { type EvidenceEntry, TableBreaks } from '#evidence/index.ts'
import type { TokenLanes } from '#kernel/keyed-tokens.ts'
import { stretchBorders } from './document-stretches.ts'
import { type PartFindings, PartGatherer } from './part-findings.ts'
import type { Beginning } from './quick-beginning.ts'
import { escapesOf } from './quick-writing.ts'

/** A stretch of a file by its bytes: the rows that begin in [from, to) belong to it. */
export interface QuickPart {
  readonly entry: EvidenceEntry
  readonly beginning: Beginning
  readonly from: number
  readonly to: number
  /** Whether `from` is where a row begins and `to` where one ends; else any places. */
  readonly isBordered?: boolean
}

/** Characters that an organisation made itself (外字), and marks for broken bytes. */
export interface OddCharacters {
  ownCharacters: number
  brokenPlaces: number
}

/** `irregular`: the part is not what its beginning promised, or a row goes beyond it. */
export type QuickAnswer =
  | { readonly state: 'whole'; readonly rows: number; readonly found: PartFindings; readonly odd: OddCharacters }
  | { readonly state: 'irregular' }

export interface QuickTools {
  readonly detector: Detector
  readonly kernel: ScanKernel
  readonly tokens: TokenLanes
  readonly reveal: boolean
}

/** Scans one part of a file. Bytes that changed since the listing make it irregular. */
export function scanPart(part: QuickPart, tools: QuickTools): QuickAnswer {
  const { entry, beginning } = part
  const { tokens, reveal } = tools
  const at = { file: entry.file, part: beginning.part, names: beginning.names }
  const gatherer = new PartGatherer({ ...at, tokens, reveal })
  const odd: OddCharacters = { ownCharacters: 0, brokenPlaces: 0 }
  const rows = scanRows(part, { ...tools, odd, withValues: true, onFindings: (found) => gatherer.take(found) })
  return rows === null ? { state: 'irregular' } : { state: 'whole', rows, found: gatherer.found(), odd }
}

export interface RowScan {
  readonly detector: Detector
  readonly kernel: ScanKernel
  readonly withValues: boolean
  /** Where odd characters are counted. */
  readonly odd?: OddCharacters
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
  readonly borders: Borders
}

type Borders = readonly [from: number, to: number]

function scanStretch(open: OpenPart, scan: RowScan): number | null {
  const { part, borders } = open
  const { beginning } = part
  const old = isOldEncoding(beginning.encoding) ? new OldText(beginning.encoding, scan.kernel) : null
  const { writing } = beginning
  if (writing.kind === 'document') return scanDocument(open, scan)
  const stretch = ofOneTable(old ? oldStretch(open, old) : stretchOf(open, scan), open, scan.kernel)
  const { onFindings } = scan
  const placed = old
    ? { ...scan, onFindings: (found: FoundRecords) => onFindings(old.placed(found, borders[0])) }
    : scan
  const scanned =
    writing.kind === 'lines'
      ? scan.detector.scanText({
          ...placed,
          stretch,
          logins: writing.logins === true,
          wrapped: writing.wrapped === true,
        })
      : scan.detector.scanTable({ ...placed, table: { ...beginning, writing }, escapes: escapesOf(writing), stretch })
  return old?.isBroken || scanned.state !== 'whole' ? null : scanned.rows
}

/** Scans the stretches of a document that belong to a part. */
function scanDocument({ handle, part }: OpenPart, scan: RowScan): number | null {
  const { entry, beginning, from, to } = part
  const borders = stretchBorders({ handle, bytes: entry.bytes, firstRow: beginning.firstRow }, from, to)
  const stretches = borders
    .slice(1)
    .map((end, i) => stretchOf({ handle, part, borders: [borders[i] ?? end, end] }, scan))
  const scanned = scan.detector.scanDocument({ ...scan, stretches })
  return scanned.state === 'whole' ? scanned.rows : null
}

/** The stretch, not sound where another table begins in it: that one has columns of its own. */
function ofOneTable(stretch: Stretch, { part: { beginning }, borders }: OpenPart, kernel: ScanKernel): Stretch {
  const { writing, firstRow } = beginning
  if (writing.kind !== 'delimited') return stretch
  const { delimiter } = writing
  const breaks = new TableBreaks(delimiter, looksLikeLabel, borders[0] <= firstRow)
  const isFull = ({ byteOffset, length }: Uint8Array) =>
    !kernel.hasEmptyBeginning(byteOffset, byteOffset + length, delimiter)
  return { ...stretch, isSound: (bytes) => stretch.isSound(bytes) && !breaks.isIn(bytes, isFull(bytes)) }
}

/** The bytes of a part as they are. */
function stretchOf({ handle, part, borders: [from, to] }: OpenPart, { kernel, odd }: RowScan): Stretch {
  let at = from
  return {
    offset: from,
    read(into) {
      const read = at < to ? readSync(handle, into, 0, Math.min(into.length, to - at), at) : 0
      at += read
      return read
    },
    isSound(bytes) {
      if (!isUtf8(bytes) || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(0) >= 0) return false
      if (odd) countOdd(odd, bytes, kernel)
      return true
    },
    isAscii,
    endsFile: to === part.entry.bytes,
  }
}

/** So few bytes that 16 bits hold what is counted in them. */
const COUNTED_BYTES = 1 << 16

function countOdd(odd: OddCharacters, { byteOffset, length }: Uint8Array, kernel: ScanKernel): void {
  for (let from = byteOffset; from < byteOffset + length; from += COUNTED_BYTES) {
    const counted = kernel.oddCharacters(from, Math.min(from + COUNTED_BYTES, byteOffset + length))
    odd.ownCharacters += counted & 0xffff
    odd.brokenPlaces += counted >>> 16
  }
}

/** The bytes of a part in UTF-8, counted from its beginning. */
function oldStretch({ handle, part, borders: [from, to] }: OpenPart, old: OldText): Stretch {
  return {
    offset: 0,
    read: (into) =>
      old.fill(into, (raw, at) => {
        const wanted = Math.min(raw.length, to - from - at)
        return wanted > 0 ? readSync(handle, raw, 0, wanted, from + at) : 0
      }),
    isSound: () => !old.isBroken,
    isAscii,
    endsFile: to === part.entry.bytes,
  }
}

const LOOK_BYTES = 1 << 16
const LF = 10

/** The bytes of a part: from its first row up to the first row of the next part. */
function bordersOf(handle: number, { entry, beginning: { firstRow }, from, to, isBordered }: QuickPart): Borders {
  if (isBordered) return [from, to]
  const border = (at: number) => lineBehind(handle, Math.max(at, firstRow + 1))
  return [from === 0 ? firstRow : border(from), to >= entry.bytes ? entry.bytes : border(to)]
}

/** The byte behind the first line end at or behind `at - 1`; the end of the file when there is none. */
function lineBehind(handle: number, at: number): number {
  const piece = Buffer.allocUnsafe(LOOK_BYTES)
  for (let from = at - 1; ; from += LOOK_BYTES) {
    const read = readSync(handle, piece, 0, piece.length, from)
    const found = piece.subarray(0, read).indexOf(LF)
    if (found >= 0) return from + found + 1
    if (read < piece.length) return from + read
  }
}
