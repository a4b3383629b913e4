import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { pdfPages } from './pdf-pages.ts'
import { readBody } from './read-body.ts'
import { letterParts } from './read-letter.ts'
import { smsFault } from './sms-expected.ts'
import type { LetterTask, MailTask, ReadAnswer, ReadingSetup, ReadTask, RefusedPage, SmsTask } from './tasks.ts'
import { closed, type Wording, wordingOf } from './wording.ts'

/** Reads rendered files again and holds them against what they must say; one for each child process. */
export class FileReading {
  readonly #setup: ReadingSetup
  readonly #wordings = new Map<string, Wording>()
  /** Texts that were read already: everybody with the same loss is told the same. */
  readonly #read = new Map<string, string | null>()

  constructor(setup: ReadingSetup) {
    this.#setup = setup
    for (const [name, markdown] of Object.entries(setup.letters)) this.#wordings.set(name, wordingOf(markdown))
  }

  /** Reads the files of a task, every page of them. */
  async read(task: ReadTask): Promise<ReadAnswer> {
    const refused: RefusedPage[] = []
    let agreed = 0
    if (task.kind === 'letters') {
      const wrong = this.#letters(task)
      refused.push(...wrong)
      agreed = task.letters.length - new Set(wrong.map((w) => w.page)).size
    } else
      for (const each of task.kind === 'mails' ? task.mails : task.sms) {
        const why = 'wording' in each ? this.#sms(each) : await this.#mail(each)
        if (why === null) agreed++
        else refused.push({ file: each.file, page: 0, why })
      }
    return { agreed: Math.max(0, agreed), refused, rssBytes: process.memoryUsage.rss() }
  }

  #letters(task: Extract<ReadTask, { kind: 'letters' }>): readonly RefusedPage[] {
    const { file } = task
    const all = (why: string) => task.letters.map((letter) => ({ file, page: letter.page, why }))
    let pages: ReturnType<typeof pdfPages>
    try {
      pages = pdfPages(readFileSync(join(this.#setup.folder, file)))
    } catch (error) {
      return all(error instanceof Error && 'code' in error ? 'the file is not there' : String(error))
    }
    if (pages.length !== task.pages) return all(`the file has ${pages.length} pages where ${task.pages} were ordered`)
    return task.letters.flatMap((letter) => {
      const why = this.#letter(pages.slice(letter.page - 1, letter.page - 1 + letter.pages), letter)
      return why === null ? [] : [{ file, page: letter.page, why }]
    })
  }

  #letter(pages: ReturnType<typeof pdfPages>, task: LetterTask): string | null {
    const parts = letterParts(pages, task.code === '' ? '' : this.#setup.codeBegins)
    if (parts.window !== task.window) return 'another name or address stands in the window, or more than these'
    if (parts.box !== task.box) return 'reference, check words, date or sender are not this person’s'
    if (parts.feet.join('\n') !== task.feet.join('\n')) return 'the pages are not in their order, or not of this job'
    if (parts.code !== task.code) return 'the portal code is not this person’s'
    return this.#body(parts.body, task.bodyKey)
  }

  #body(text: string, bodyKey: string): string | null {
    const key = `${bodyKey}\u0000${text}`
    const known = this.#read.get(key)
    if (known !== undefined) return known
    const expected = this.#setup.bodies[bodyKey]
    const wording = expected && this.#wordings.get(`${expected.language}/${expected.variant}`)
    const why = expected && wording ? readBody(text, expected, wording) : 'no wording for it'
    this.#read.set(key, why)
    return why
  }

  #sms(task: SmsTask): string | null {
    let bytes: Buffer
    try {
      bytes = readFileSync(join(this.#setup.folder, task.file))
    } catch {
      return 'the file is not there'
    }
    return smsFault(bytes, task, this.#setup.letters[task.wording])
  }

  async #mail(task: MailTask): Promise<string | null> {
    let raw: Buffer
    try {
      raw = readFileSync(join(this.#setup.folder, task.file))
    } catch {
      return 'the file is not there'
    }
    const mail = await PostalMime.parse(raw)
    const headers = mail.headers.map((h) => h.key).sort()
    if (headers.join() !== HEADERS) return 'it has other headers than it must'
    if (mail.to?.length !== 1 || mail.to[0]?.address !== task.to) return 'it goes to another address'
    if (mail.from?.address !== task.from || mail.from.name !== task.sender) return 'it comes from another sender'
    if (mail.subject !== task.subject || mail.messageId !== task.messageId) return 'subject or Message-ID are another’s'
    if (mail.html !== undefined || mail.attachments.length > 0) return 'it carries more than text'
    const text = mail.text ?? ''
    if (/https?:\/\//i.test(text)) return 'it carries a link'
    const whole = closed(text.replace(/^(?:■ |・)/gm, '').replace(/ : /g, ' '))
    if (!whole.startsWith(task.top) || !whole.endsWith(task.end))
      return 'name, reference or check words are not this person’s'
    return this.#body(whole.slice(task.top.length, whole.length - task.end.length), task.bodyKey)
  }
}

const HEADERS =
  'auto-submitted,content-language,content-transfer-encoding,content-type,from,message-id,mime-version,subject,to'
