import { makeDetector, ownRecognizer, type Recognizer } from '#detect/index.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { harden, serveReading } from '#reading/index.ts'

/** Opens evidence and searches it, as the parent asks; started by `#reading` with the rights that reading needs. */
harden()
const recognizers = await loadFolder<Recognizer>(new URL('../../detect/recognizers/', import.meta.url))
await serveReading((own) => makeDetector([...recognizers, ...own.map(ownRecognizer)]))
process.exit(0)
