import { ascending, readDocument } from '../prose/document.ts'
import type { DocumentLines } from '../prose/document-lines.ts'
import { asFindings, type Candidate } from '../prose/text.ts'
import type { Finding } from '../reader/finding.ts'
import type { Reader } from '../reader/reading.ts'
import { WORDS } from './found-records.ts'
import * as places from './kernel/places.ts'
import { type ScannedLines, walkDocument } from './scanned-lines.ts'
import type { TextWalk } from './text-walk.ts'

const [CR, LF] = [13, 10]
const encoder = new TextEncoder()

/**
 * The findings of `findInDocument`, of which the kernel tells those of plain lines; null when the lines are not for the
 * kernel.
 */
export function findInSettledLines(
  reader: Reader,
  walk: TextWalk,
  lines: readonly string[],
): readonly (readonly Finding[])[] | null {
  const end = lines.some((line) => line.includes('\n')) ? -1 : placeLines(walk, lines)
  if (end < 0) return null
  walk.prepare(places.INPUT, end, () => false)
  const scanned = walkDocument(walk, end)
  if (scanned?.count !== lines.length) return null
  const found = readDocument(reader, viewOf(scanned, lines))
  const settled = candidatesByLine(walk, scanned, lines)
  return lines.map((_, i) => asFindings(found.get(i) ?? settled.get(i) ?? [], -1, 0))
}

/** Puts lines into the memory of the kernel; gives where they end, -1 when there is no room. */
function placeLines({ bytes }: TextWalk, lines: readonly string[]): number {
  let end: number = places.INPUT
  for (const line of lines) {
    if (end + 3 * line.length + 1 >= places.LINE_STARTS) return -1
    end += encoder.encodeInto(line, bytes.subarray(end, places.LINE_STARTS)).written
    bytes[end++] = LF
  }
  return end
}

/** The lines as they were given. A line end of the kernel's takes a sign of the line itself, which the recognizers read then. */
function viewOf(scanned: ScannedLines, lines: readonly string[]): DocumentLines {
  const { count, written } = scanned
  const cut = new Set(lines.flatMap((line, i) => (line.charCodeAt(line.length - 1) === CR ? [i] : [])))
  return {
    count,
    written,
    text: (i) => lines[i] ?? '',
    telling: cut.size === 0 ? scanned.telling : ascending([...scanned.telling, ...cut]),
    settled: (i) => (cut.has(i) ? null : scanned.settled(i)),
  }
}

function candidatesByLine(
  walk: TextWalk,
  scanned: ScannedLines,
  lines: readonly string[],
): ReadonlyMap<number, readonly Candidate[]> {
  const found = new Map<number, Candidate[]>()
  for (let at = scanned.recordsFrom; at < scanned.recordsEnd; at += WORDS) {
    if (walk.isNobodys(at)) continue
    const row = walk.words[at] ?? 0
    const line = lines[row] ?? ''
    const start = unitAt(line, (walk.words[at + 2] ?? 0) - scanned.startOf(row))
    const end = start + unitAt(line.slice(start), walk.words[at + 3] ?? 0)
    const candidate = { ...walk.kindAt(at), start, end, value: walk.valueAt(at) }
    const before = found.get(row)
    if (before) before.push(candidate)
    else found.set(row, [candidate])
  }
  return found
}

/** The unit of a text at which so many bytes of UTF-8 end. */
function unitAt(text: string, bytes: number): number {
  let i = 0
  for (let left = bytes; left > 0; i++) {
    const code = text.charCodeAt(i)
    // Of two halves, four bytes together, each counts for two.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return i
}
