import { bytesSource, PeekedSource, readWhole } from '../byte-source.ts'
import { type Format, joinPart, type Opening, refuse } from '../format.ts'
import { PagePassages } from '../page-passages.ts'
import type { Passage } from '../passage.ts'
import { passwordNeeded } from '../password-needed.ts'
import { fieldLines, fragmentsOf, openPdf, type Pdf, type PdfPage } from '../pdf-pages.ts'
import { PdfPictures } from '../pdf-pictures.ts'
import { textPassages } from '../plain-text.ts'

/** The file is kept in memory beside what is taken out of it. */
const PDF_BYTES_MAX = 128 << 20
const PAGES_MAX = 20_000

/** PDF (ISO 32000): every page is a part; its lines, its tables, what was filled in, and the files attached. */
const pdf: Format = {
  id: 'pdf',
  claims: ({ bytes }) => (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-') ? 0.97 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const bytes = await readWhole(opening.source, PDF_BYTES_MAX)
    if (!bytes)
      return yield refuse(opening, {
        reason: 'too-large',
        advice: 'a PDF of more than 128 MiB; split it by pages and run again',
      })
    const opened = await openPdf(bytes, opening.passwords)
    if (opened === 'password-needed') return yield refuse(opening, passwordNeeded(opening.passwords))
    if (opened === 'damaged')
      return yield refuse(opening, {
        reason: 'damaged',
        advice: `no sound PDF in ${bytes.length} bytes; open it in a viewer, print it to PDF, or ask for a whole copy`,
      })
    try {
      yield* readPages(opening, opened)
      const besides = await opened.besides().catch(() => [])
      yield* textPassages(joinPart(opening.part, 'properties'), besides)
      for (const { name, content } of await opened.attachments())
        yield* opening.inner(name, name, new PeekedSource(bytesSource(content)))
    } finally {
      await opened.close()
    }
  },
}

export default pdf

async function* readPages(opening: Opening, opened: Pdf): AsyncGenerator<Passage> {
  const passages = new PagePassages(opening)
  const pictures = new PdfPictures(opened)
  for (let number = 1; number <= Math.min(opened.pages, PAGES_MAX); number++) {
    const part = joinPart(opening.part, `page ${number}`)
    const at = { file: opening.file, part }
    let page: PdfPage
    try {
      page = await opened.page(number)
    } catch {
      yield refuse(at, {
        reason: 'damaged',
        advice: 'the page cannot be read; open the PDF in a viewer and print the page anew',
      })
      continue
    }
    const fields = fieldLines(page)
    const fragments = fragmentsOf(page).filter(({ text }) => text.trim() !== '')
    yield* passages.of(part, fragments, { rules: page.rules, more: fields })
    if (unknownShare(page) > 0.2)
      yield refuse(at, {
        reason: 'encoding-broken',
        advice: 'its letters have no meaning a program can read; have the page read by a person, or by OCR',
      })
    yield* pictures.of({ ...opening, part }, number, page)
  }
  if (opened.pages > PAGES_MAX)
    yield refuse(opening, { reason: 'too-large', advice: `more than ${PAGES_MAX} pages; split it and run again` })
}

/** Share of characters that stand for nothing: fonts without a table of what their shapes mean. */
function unknownShare(page: PdfPage): number {
  const text = page.items.map((item) => item.str).join('')
  const unknown = text.match(/[\ufffd\u0000-\u0008\ue000-\uf8ff]/g)?.length ?? 0
  return text.length < 5 ? 0 : unknown / text.length
}
