import type { Reader } from '../reading.ts'
import type { Candidate } from '../text.ts'
import type { FoundRecords } from './found-records.ts'
import type { ScanKernel } from './scan-kernel.ts'
import type { Stretch } from './table-to-scan.ts'
import { scanText } from './text-scan.ts'
import { normalForm } from './text-words.ts'

const [CR, LF] = [13, 10]

/** Lines as bytes, and the first byte of each. */
class LineBytes implements Stretch {
  readonly offset = 0
  readonly endsFile = true
  readonly starts: number[] = []
  readonly #lines: readonly string[]
  readonly #encoder = new TextEncoder()
  #at = 0

  constructor(lines: readonly string[]) {
    this.#lines = lines
  }

  /** Whole lines, as many as there is room for; nothing when the next one does not fit. */
  read(into: Uint8Array): number {
    let filled = 0
    for (; this.starts.length < this.#lines.length; ) {
      const line = this.#lines[this.starts.length] ?? ''
      if (filled + 3 * line.length >= into.length) break
      this.starts.push(this.#at + filled)
      filled += this.#encoder.encodeInto(line, into.subarray(filled)).written
      into[filled++] = LF
    }
    this.#at += filled
    return filled
  }

  isSound(): boolean {
    return true
  }

  isAscii(): boolean {
    return false
  }
}

/**
 * What `findInText` finds in each line, as candidates, told by the kernel; null where the recognizers have to read the
 * line. Null for all when some line is not for the kernel.
 */
export function settledLines(
  reader: Reader,
  kernel: ScanKernel,
  lines: readonly string[],
): readonly (readonly Candidate[] | null)[] | null {
  if (lines.some((line) => line.includes('\n'))) return null
  const stretch = new LineBytes(lines)
  const settled: (Candidate[] | null)[] = lines.map((line) => (line.charCodeAt(line.length - 1) === CR ? null : []))
  const { state } = scanText({
    reader,
    kernel,
    stretch,
    withValues: false,
    onFindings: (found) => addFound(reader, lines, stretch.starts, settled, found),
    leave: (line) => {
      settled[line - 1] = null
    },
  })
  return state === 'whole' && stretch.starts.length === lines.length ? settled : null
}

function addFound(
  reader: Reader,
  lines: readonly string[],
  starts: readonly number[],
  settled: readonly (Candidate[] | null)[],
  { words, count, firstRow, base, kind }: FoundRecords,
): void {
  for (let i = 0; i < 4 * count; i += 4) {
    const row = firstRow + (words[i] ?? 0) - 1
    const [line = '', candidates] = [lines[row], settled[row]]
    if (!candidates) continue
    const from = base + (words[i + 2] ?? 0) - (starts[row] ?? 0)
    const start = unitAt(line, from)
    const end = start + unitAt(line.slice(start), words[i + 3] ?? 0)
    const { item, sure, by, role, piece } = kind(words[i + 1] ?? 0)
    const value = normalForm(reader, { item, sure, by, role }, line.slice(start, end))
    candidates.push({ start, end, item, value, sure, by, role, ...(piece && { piece }) })
  }
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
