import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type LetterAnswer, type LetterJob, letterFonts, readFont } from '#notice/index.ts'

/** Results older than this many print files are forgotten, which keeps memory flat. */
const CACHE_AGE_FILES = 2

/** Sets print files, one after the other, as the parent asks. The typesetter keeps memory, so the parent ends the child now and then. */
function serve(out: string, send: (answer: LetterAnswer) => void): void {
  const template = fileURLToPath(new URL('./letter.typ', import.meta.url))
  const compiler = NodeCompiler.create({
    workspace: dirname(template),
    fontArgs: [{ fontBlobs: letterFonts.map(readFont) }],
  })
  process.on('message', (job: LetterJob) => {
    const compiled = compiler.compile({ mainFilePath: template, inputs: { d: JSON.stringify(job) } })
    const document = compiled.result
    if (!document) {
      send({
        kind: 'failed',
        file: job.file,
        why: 'the typesetter refused it: a letter is too long for its pages even in the smallest type (letter.typ)',
      })
      return
    }
    const target = join(out, job.file)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, compiler.pdf(document))
    compiler.evictCache(CACHE_AGE_FILES)
    send({ kind: 'done', file: job.file, pages: document.numOfPages, rssBytes: process.memoryUsage.rss() })
  })
  // A parent that is gone takes its child along.
  process.on('disconnect', () => process.exit(0))
}

const [, , out] = process.argv
if (process.send && out) {
  const send = process.send.bind(process)
  serve(out, (answer) => send(answer))
}
