import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { kernelFrom, makeDetector, type Recognizer } from '#detect/index.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { type QuickPart, scanRows } from '#reading/index.ts'

/**
 * A thread of the benchmark: scans the parts of a run until none is left, and keeps what it finds as packed records (row, column and
 * kind, byte, length). Tells how many findings there were and the processor time they took, in microseconds. Set-up is not counted.
 */
const SCANNER = new URL('../../src/detect/scanner/', import.meta.url)
const { build }: { build: 'wasm' | 'js' } = workerData
const kernel =
  build === 'wasm'
    ? kernelFrom(readFileSync(new URL('kernel.wasm', SCANNER)))
    : (await import(new URL('kernel.js', SCANNER).href)).plainKernel()
const recognizers = await loadFolder<Recognizer>(new URL('../../src/detect/recognizers/', import.meta.url))
const detector = makeDetector(recognizers)
// Lays the words of names out in the kernel, which every thread does once.
let line = new TextEncoder().encode('様\n')
detector.scanText({
  kernel,
  withValues: false,
  stretch: {
    offset: 0,
    read(into) {
      into.set(line)
      const { length } = line
      line = line.subarray(length)
      return length
    },
    isSound: () => true,
    isAscii: () => false,
    endsFile: true,
  },
  onFindings() {},
})
const spool = new Int32Array(1 << 20)

parentPort?.on('message', ({ parts, next }: { parts: readonly QuickPart[]; next: SharedArrayBuffer }) => {
  const counter = new Int32Array(next)
  const before = process.threadCpuUsage()
  let findings = 0
  let rows = 0
  for (let i = Atomics.add(counter, 0, 1); i < parts.length; i = Atomics.add(counter, 0, 1)) {
    const part = parts[i]
    if (!part) break
    const found = scanRows(part, {
      detector,
      kernel,
      withValues: false,
      onFindings({ words, count }) {
        spool.set(words.subarray(0, Math.min(spool.length, 4 * count)))
        findings += count
      },
    })
    if (found === null) throw new Error(`${part.entry.file} is not regular`)
    rows += found
  }
  const { user, system } = process.threadCpuUsage(before)
  parentPort?.postMessage({ findings, rows, cpu: user + system })
})
parentPort?.postMessage('ready')
