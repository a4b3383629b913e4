import { readFileSync } from 'node:fs'
import { kernelFrom, makeDetector, ownRecognizer, type Recognizer, type ScanKernel } from '#detect/index.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { harden, serveReading } from '#reading/index.ts'

/** Opens evidence and searches it, as the parent asks; started by `#reading` with the rights that reading needs. */
harden()
const recognizers = await loadFolder<Recognizer>(new URL('../../detect/recognizers/', import.meta.url))
const wasm = readFileSync(new URL('../../detect/scanner/kernel.wasm', import.meta.url))

/** The kernel for long documents; none on a machine that cannot run it, where the recognizers read every line. */
function kernel(): ScanKernel | null {
  try {
    return kernelFrom(wasm)
  } catch {
    return null
  }
}

await serveReading((own) => makeDetector([...recognizers, ...own.map(ownRecognizer)], kernel))
process.exit(0)
