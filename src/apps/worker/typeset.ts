import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type LetterAnswer, type LetterJob, letterFonts, readFont } from '#notice/index.ts'

/** Results older than this many print files are forgotten, which keeps memory flat. */
const CACHE_AGE_FILES = 2
/** What letter.typ says when a letter is too long. Other messages may quote what they choke on, so they are not passed on. */
const TOO_LONG = 'a letter does not fit on its pages'

const compiler = NodeCompiler.create({
  workspace: fileURLToPath(new URL('.', import.meta.url)),
  fontArgs: [{ fontBlobs: letterFonts.map(readFont) }],
})

const set = (template: string, data: unknown) =>
  compiler.compile({
    mainFilePath: fileURLToPath(new URL(`./${template}.typ`, import.meta.url)),
    inputs: { d: JSON.stringify(data) },
  })

/** Sets print files, one after the other, as the parent asks. The typesetter keeps memory, so the parent ends the child now and then. */
function serveLetters(out: string, send: (answer: LetterAnswer) => void): void {
  process.on('message', (job: LetterJob) => {
    const compiled = set('letter', job)
    const document = compiled.result
    if (!document) {
      const said: readonly { readonly message: string }[] = compiled.takeError()?.shortDiagnostics ?? []
      const why = said.some(({ message }) => message.includes(TOO_LONG))
        ? 'a letter is too long for its pages even in the smallest type'
        : 'the typesetter refused it (letter.typ)'
      send({ kind: 'failed', file: job.file, why })
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

/** Sets pages: `{template, data}` of each comes in a JSON list on standard input; the PDFs go out as a list of base64. */
function setPages(): void {
  const jobs = JSON.parse(readFileSync(0, 'utf8')) as readonly { readonly template: string; readonly data: unknown }[]
  const pages = jobs.map(({ template, data }) => {
    const { result } = set(template, data)
    if (!result) throw new Error(`the typesetter refused the page (${template}.typ)`)
    return compiler.pdf(result).toString('base64')
  })
  process.stdout.write(JSON.stringify(pages))
}

const [, , out] = process.argv
if (process.send && out) {
  const send = process.send.bind(process)
  serveLetters(out, (answer) => send(answer))
} else setPages()
