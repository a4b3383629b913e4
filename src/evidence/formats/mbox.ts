import { bytesSource, PeekedSource } from '../byte-source.ts'
import { type Format, type Opening, refuse } from '../format.ts'
import { MAIL_BYTES_MAX } from '../limits.ts'
import { LineScanner } from '../line-scanner.ts'
import type { Passage } from '../passage.ts'
import { TextWindow } from '../text-window.ts'

const FROM = Buffer.from('From ')

/** Mail boxes (RFC 4155): every mail is a part, named by its number. */
const mbox: Format = {
  id: 'mbox',
  claims: ({ text }) => (/^From \S+ .*\d{4}\r?\n[A-Za-z-]+:/.test(text) ? 0.97 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    // Mails of one box differ in encoding; here only their borders count.
    const window = new TextWindow(opening.source, { name: 'windows-1252', confidence: 1, mark: 0 })
    const scanner = new LineScanner(window)
    await window.ahead(1 << 16)
    let mail: Buffer[] = []
    let size = 0
    let number = 0
    let blank = true
    for (;;) {
      const line = scanner.next()
      if (!line) {
        if (window.done && window.pos >= window.end) break
        await window.more()
        continue
      }
      const [from, to] = line
      if (blank && window.raw.subarray(from, from + FROM.length).equals(FROM)) {
        if (number > 0) yield* oneMail(opening, number, mail, size)
        number++
        mail = []
        size = 0
      } else {
        size += window.pos - from
        // Lines that begin with "From " were quoted by a ">" when the box was written.
        const quoted = /^>+From /.test(window.raw.toString('latin1', from, Math.min(to, from + 20))) ? 1 : 0
        if (size <= MAIL_BYTES_MAX) mail.push(Buffer.from(window.raw.subarray(from + quoted, window.pos)))
      }
      blank = to === from
    }
    yield* oneMail(opening, number, mail, size)
  },
}

export default mbox

async function* oneMail(
  opening: Opening,
  number: number,
  lines: readonly Buffer[],
  size: number,
): AsyncGenerator<Passage> {
  if (size > MAIL_BYTES_MAX) {
    const advice = 'a mail of more than 64 MiB; save it from the mail program by itself'
    yield refuse(opening, { part: String(number), reason: 'too-large', advice, records: 0 })
    return
  }
  yield* opening.inner(String(number), `${number}.eml`, new PeekedSource(bytesSource(Buffer.concat(lines))))
}
