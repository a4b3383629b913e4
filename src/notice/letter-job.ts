import { dateWords, inLanguage, type Language, text } from '#texts/index.ts'
import { addressee } from './addressee.ts'
import { omrMarks } from './insert-marks.ts'
import type { Composition, Notice } from './notice.ts'
import { printedCode } from './portal-code.ts'
import { qrModules } from './qr-code.ts'

/** What one print file holds, as data for the typesetter; it is JSON and never markup. */
export interface LetterJob {
  /** Relative to OUT. */
  readonly file: string
  readonly pages: number
  readonly letterCount: number
  readonly language: Language
  readonly head: Readonly<Record<string, string | readonly string[]>>
  readonly bodies: readonly { readonly blocks: unknown; readonly pages: number }[]
  readonly letters: readonly unknown[]
}

/** What a typesetting child answers to a job. */
export type LetterAnswer =
  | { readonly kind: 'done'; readonly file: string; readonly pages: number; readonly rssBytes: number }
  | { readonly kind: 'failed'; readonly file: string; readonly why: string }

/** The print files of a composition, in order: the letters of each in the order of the index. */
export function* letterJobs(composition: Composition): Generator<LetterJob> {
  let open: Notice[] = []
  for (const notice of composition.notices) {
    if (notice.route !== 'letter' || notice.held) continue
    if (open[0] && open[0].file !== notice.file) {
      yield job(composition, open)
      open = []
    }
    open.push(notice)
  }
  if (open.length > 0) yield job(composition, open)
}

function job(composition: Composition, notices: readonly Notice[]): LetterJob {
  const used = [...new Set(notices.map((n) => n.body))]
  const file = notices[0]?.file ?? ''
  const pages = notices.reduce((sum, n) => sum + n.pages, 0)
  return {
    file,
    pages,
    letterCount: notices.length,
    language: composition.language,
    head: letterHead(composition),
    bodies: used.map((index) => {
      const body = composition.bodies[index]
      return { blocks: body?.blocks ?? [], pages: body?.pages ?? 1 }
    }),
    letters: notices.map((notice, i) =>
      letter(composition, notice, { body: used.indexOf(notice.body), file, pages, i }),
    ),
  }
}

function letter(
  { language, portal }: Composition,
  notice: Notice,
  at: { readonly body: number; readonly file: string; readonly pages: number; readonly i: number },
) {
  const to = notice.to && addressee(notice.to)
  if (!to) throw new Error(`notice ${notice.reference}: nothing to print in the window`)
  const code = notice.portalCode
  const name = at.file.replace(/^.*\/|\.pdf$/g, '')
  return {
    body: at.body,
    to,
    reference: notice.reference,
    checkWord: notice.checkWord,
    concerns: notice.concerns ? text(language, 'letter.concernsName', { name: notice.concerns }) : '',
    code: code ? printedCode(code) : '',
    qr: code && portal?.qr ? qrModules(`https://${portal.address}#${code}`) : [],
    marks: Array.from({ length: notice.pages }, (_, p) => ({
      // Read by people and by the second reading: file, page in the file, pages of the file.
      job: `${name}  ${notice.page + p}/${at.pages}`,
      omr: omrMarks({ sequence: at.i, page: p + 1, pages: notice.pages }),
      ofLetter:
        notice.pages > 1 ? text(language, 'letter.pageOf', { page: String(p + 1), pages: String(notice.pages) }) : '',
    })),
  }
}

/** What every letter of a batch has at its top and foot. */
function letterHead({ told, language, specimen, portal }: Composition): LetterJob['head'] {
  const firm = inLanguage(told.organisation, language)
  return {
    firm,
    windowName: told.contact.windowName ?? '',
    returnAddress: addressLines(inLanguage(told.contact.address, language) || text(language, 'contact.blank')),
    date: dateWords(language, told.date),
    personal: text(language, 'letter.personal'),
    honorific: text(language, 'letter.honorific'),
    reference: text(language, 'letter.reference'),
    checkWord: text(language, 'letter.checkWord'),
    concerns: text(language, 'letter.concerns'),
    overleaf: text(language, 'letter.overleaf'),
    portal: text(language, 'letter.portal'),
    portalCode: text(language, 'letter.portalCode'),
    portalAt: portal ? text(language, 'letter.portalAt', { portal: portal.address }) : '',
    title: text(language, 'letter.kind'),
    specimen: specimen ? text(language, 'letter.markSpecimen') : '',
    specimenNote: specimen ? text(language, 'letter.specimenNote') : '',
  }
}

/** A return address is written in one line or several; the postal code gets a line of its own. */
const addressLines = (address: string): readonly string[] =>
  address
    .replace(/^(〒?\s*\d{3}-\d{4})[\s\u3000]+/, '$1\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
