import type { Route } from '#kernel/contact.ts'
import type { HeldReason } from './notice.ts'

/** Letters in one PDF: a file that opens at once, and a pile that a person can lift. */
export const LETTERS_PER_FILE = 250

/** Where a notice lies. A letter's `page` is its first in the file, 1-based. */
export interface Place {
  readonly file: string
  readonly page: number
  readonly pages: number
}

const NOWHERE: Place = { file: '', page: 0, pages: 0 }

/** Gives each printed letter its file and pages, and each mail and SMS its file, in the order of asking. */
export function placer(batch: string): (of: { route: Route; held: HeldReason | undefined; pages: number }) => Place {
  let letters = 0
  let mails = 0
  let messages = 0
  let next = 1
  return ({ route, held, pages }) => {
    if (held) return NOWHERE
    if (route === 'email') return { file: `notices/mail/${batch}-${pad(++mails, 6)}.eml`, page: 0, pages: 0 }
    if (route === 'sms') return { file: `notices/sms/${batch}-${pad(++messages, 6)}.txt`, page: 0, pages: 0 }
    if (route !== 'letter') return NOWHERE
    if (letters % LETTERS_PER_FILE === 0) next = 1
    const file = `notices/letters/${batch}-${pad(Math.floor(letters++ / LETTERS_PER_FILE) + 1, 4)}.pdf`
    const page = next
    next += pages
    return { file, page, pages }
  }
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
