import { isAscii, isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { loadFolder } from '#kernel/load-folder.ts'
import { type Finding, makeDetector, type Recognizer, type ScanKernel } from '../index.ts'
import { type FoundRecords, utf8Length } from './found-records.ts'
import { kernelFrom } from './scan-kernel.ts'
import type { Stretch } from './table-to-scan.ts'

export const recognizers = await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url))
export const detector = makeDetector(recognizers)
const { plainKernel } = await import(new URL('./kernel.js', import.meta.url).href)

/** Both builds of the kernel. */
export const kernels: readonly (readonly [string, ScanKernel])[] = [
  ['WebAssembly', kernelFrom(readFileSync(new URL('./kernel.wasm', import.meta.url)))],
  ['JavaScript', plainKernel()],
]

/** A finding as the quick and the slow way give it. */
export type Plain = readonly [row: number, column: number, offset: number, length: number, what: string]

/** What a finding of the slow way says. */
export const whatOf = (f: Finding): string =>
  `${f.item} ${f.sure} ${f.by} ${f.role} ${f.piece ?? ''} ${f.value.reveal('compared in a test')}`

/** Bytes as a whole file, given `piece` bytes at a time. */
export function stretchOf(bytes: Uint8Array, piece: number): Stretch {
  let at = 0
  return {
    offset: 0,
    read(into) {
      const next = bytes.subarray(at, at + Math.min(piece, into.length))
      into.set(next)
      at += next.length
      return next.length
    },
    isSound: (some) => isUtf8(some) && !some.includes(0),
    isAscii,
    endsFile: true,
  }
}

/** Takes down what the quick way finds. */
export const takenDown =
  (found: Plain[]) =>
  ({ words, count, firstRow, base, kind, values }: FoundRecords): void => {
    for (let i = 0; i < count; i++) {
      const [row = 0, mark = 0, start = 0, length = 0] = words.subarray(4 * i, 4 * i + 4)
      const { item, sure, by, role, piece } = kind(mark)
      const what = `${item} ${sure} ${by} ${role} ${piece ?? ''} ${values.text(i)}`
      found.push([firstRow + row, mark & 0xffff, base + start, length, what])
    }
  }

/** The slow way: every line by `findInText`, with the byte of every finding. */
export function slowly(text: string): readonly Plain[] {
  let offset = 0
  return text.split('\n').flatMap((written, i) => {
    const line = written.endsWith('\r') ? written.slice(0, -1) : written
    const from = offset
    offset += Buffer.byteLength(written) + 1
    return detector.findInText(line).map((f): Plain => {
      return [i + 1, 0, from + utf8Length(line, 0, f.start), utf8Length(line, f.start, f.end), whatOf(f)]
    })
  })
}

/** The quick way, given `piece` bytes at a time; null when it says that the text is irregular. */
export function quickly(kernel: ScanKernel, text: string | Buffer, piece = 1 << 20): readonly Plain[] | null {
  const found: Plain[] = []
  const { state } = detector.scanText({
    kernel,
    withValues: true,
    stretch: stretchOf(Buffer.from(text), piece),
    onFindings: takenDown(found),
  })
  return state === 'whole' ? found : null
}

/** Every example, cell and near miss of every recognizer. */
export const examples = recognizers.flatMap((r) => [
  ...r.examples.map(([text]) => text.replace(/[«»]/g, '')),
  ...r.cells.map(([cell]) => cell),
  ...r.nearMisses.map(([text]) => text),
  ...(r.unreadable ?? []).map(([cell]) => cell),
])
