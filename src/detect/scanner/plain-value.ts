import * as rules from './kernel/places.ts'

/**
 * The normal form of a cell that the kernel recognised by a rule, for the shapes of which it is plain; null for the
 * others, which the recognizers read. The kernel lets only such cells through: a name, for one, has at most one blank.
 */
export function plainValue(rule: number, text: string): string | null {
  switch (rule) {
    case rules.EMAIL:
      return text.toLowerCase()
    case rules.PHONE:
      return `+81${text.slice(1).replaceAll('-', '').replaceAll(' ', '')}`
    case rules.POSTAL_CODE:
      return text.replace('-', '')
    case rules.NAME:
    case rules.KANA:
    case rules.ADDRESS:
      return text.replaceAll('\u3000', ' ')
    case rules.DAY:
      return isoDay(text)
    default:
      return null
  }
}

/** `1984-07-13` and `1984/07/13`; other ways of writing a day are read. */
const isoDay = (text: string): string | null =>
  text.length === 10 && (text[4] === '-' || text[4] === '/')
    ? `${text.slice(0, 4)}-${text.slice(5, 7)}-${text.slice(8)}`
    : null
