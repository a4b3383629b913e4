import { dateWords, type Language, text } from '#texts/index.ts'
import { addressee } from './addressee.ts'
import { inLanguage } from './body.ts'
import type { Composition, Notice } from './notice.ts'

/** What one print file holds, as data for the typesetter; it is JSON and never markup. */
export interface LetterJob {
  /** Relative to OUT. */
  readonly file: string
  readonly pages: number
  readonly language: Language
  readonly head: Readonly<Record<string, string | readonly string[]>>
  readonly bodies: readonly unknown[]
  readonly letters: readonly unknown[]
}

/** What a typesetting child answers to a job. */
export type LetterAnswer =
  | { readonly kind: 'done'; readonly file: string; readonly pages: number; readonly rssBytes: number }
  | { readonly kind: 'failed'; readonly file: string; readonly why: string }

/** The print files of a composition, in order. Each letter is a page, the pages in the order of the index. */
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
  return {
    file,
    pages: notices.length,
    language: composition.language,
    head: letterHead(composition),
    bodies: used.map((index) => composition.bodies[index]?.blocks ?? []),
    letters: notices.map((notice) => {
      const to = notice.contact && addressee(notice.contact)
      if (!to) throw new Error(`notice ${notice.reference}: nothing to print in the window`)
      return {
        body: used.indexOf(notice.body),
        to,
        reference: notice.reference,
        mark: `${file.replace(/^.*\/|\.pdf$/g, '')}  ${notice.page}/${notices.length}`,
      }
    }),
  }
}

/** What every letter of a batch has at its top and foot. */
function letterHead({ told, language, specimen }: Composition): LetterJob['head'] {
  const firm = inLanguage(told.organisation, language)
  return {
    firm,
    windowName: told.contact.windowName ?? firm,
    returnAddress: addressLines(inLanguage(told.contact.address, language) || text(language, 'contact.blank')),
    date: dateWords(language, told.date),
    personal: text(language, 'letter.personal'),
    honorific: text(language, 'letter.honorific'),
    reference: text(language, 'letter.reference'),
    title: `${text(language, 'letter.kind')}`,
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
