import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import {
  kernelFrom,
  makeDetector,
  type OwnRecognizer,
  ownRecognizer,
  type Recognizer,
  type ScanKernel,
} from '#detect/index.ts'
import { tokenLanes, type WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { memoryOf, type QuickPart, type QuickTools, scanPart } from '#reading/index.ts'

/** What a thread is given at its start. */
interface ScanThread {
  readonly key: WorkspaceKey
  readonly reveal: boolean
  /** Recognizers that somebody wrote for the case. */
  readonly own: readonly OwnRecognizer[]
}

/** Scans parts of plain tables, as the command asks. A thread, since only the kernel's own memory meets the bytes. */
const SCANNER = new URL('../../detect/scanner/', import.meta.url)

/** The kernel as WebAssembly, or as plain JavaScript where this machine cannot run that. */
async function kernel(): Promise<ScanKernel> {
  try {
    return kernelFrom(readFileSync(new URL('kernel.wasm', SCANNER)))
  } catch {
    const { plainKernel }: { plainKernel: () => ScanKernel } = await import(new URL('kernel.js', SCANNER).href)
    return plainKernel()
  }
}

const { key, reveal, own }: ScanThread = workerData
const recognizers = await loadFolder<Recognizer>(new URL('../../detect/recognizers/', import.meta.url))
const tools: QuickTools = {
  detector: makeDetector([...recognizers, ...own.map(ownRecognizer)]),
  kernel: await kernel(),
  tokens: tokenLanes(key),
  reveal,
}

parentPort?.on('message', (part: QuickPart) => {
  const answer = scanPart(part, tools)
  // Groups are handed over as they are; copies would be made and cleared away on both sides.
  const handed = answer.state === 'whole' ? answer.found.groups.flatMap(memoryOf) : []
  parentPort?.postMessage(
    answer,
    handed.filter((memory) => memory instanceof ArrayBuffer),
  )
})
