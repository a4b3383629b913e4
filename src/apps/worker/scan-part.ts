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
import { tokenizer, type WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { beginningOf, type QuickTask, type QuickTools, scanPart } from '#reading/index.ts'

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

const { key, reveal, own }: { key: WorkspaceKey; reveal: boolean; own: readonly OwnRecognizer[] } = workerData
const recognizers = await loadFolder<Recognizer>(new URL('../../detect/recognizers/', import.meta.url))
const tools: QuickTools = {
  detector: makeDetector([...recognizers, ...own.map(ownRecognizer)]),
  kernel: await kernel(),
  token: tokenizer(key),
  reveal,
}

parentPort?.on('message', async ({ number, task }: { number: number; task: QuickTask }) => {
  if (task.kind === 'begin') {
    parentPort?.postMessage({ number, answer: await beginningOf(task.entry, tools.detector) })
    return
  }
  const answer = scanPart(task.part, tools)
  if (answer.state === 'irregular') {
    parentPort?.postMessage({ number, answer })
    return
  }
  const { rows, columns, offsets, lengths, kindOf } = answer.found
  const moved = [rows, columns, offsets, lengths, kindOf].map((numbers) => numbers.buffer)
  parentPort?.postMessage({ number, answer }, moved)
})
