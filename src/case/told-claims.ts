import { type DataKind, dataKinds, kindWord } from '#kernel/data-kinds.ts'
import { type LegalDay, legalDay } from '#kernel/legal-day.ts'

/** A number of people or rows that a text states. */
export interface ToldFigure {
  readonly value: number
  /** Stated as a round figure: 約, about. */
  readonly about: boolean
  /** As written. */
  readonly words: string
}

const DIGITS = String.raw`(\d{1,3}(?:,\d{3})+|\d+)(?:万(\d{1,3}(?:,\d{3})*)?)?`
const JA = new RegExp(
  `(約|およそ)?\\s*${DIGITS}\\s*(?:人|名|件)(?!目|以上|超|未満|以下|を超|を上回|を下回|に満た|ま?でに)`,
  'g',
)
const EN = new RegExp(
  `(?:(about|approximately|some) )?${DIGITS} (?:persons|people|records|individuals|customers)\\b`,
  'gi',
)
/** Before a number that is a limit of some rule, not a count of this case. */
const LIMIT_BEFORE = /(?:more than|over|at least|fewer than|less than|under|below|exceeding|up to|≥|>|<)\s*$/i

const plain = (digits: string): number => Number(digits.replaceAll(',', ''))

/** Counts of people or rows in a text, in both languages; limits such as `1,000人を超える` and the number 1 are none. */
export function figuresIn(text: string): readonly ToldFigure[] {
  const line = text.normalize('NFKC')
  return [JA, EN].flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap((m): readonly ToldFigure[] => {
      const [words, about, digits = '0', below] = m
      const inTenThousands = words.includes('万')
      const value = inTenThousands ? plain(digits) * 10_000 + (below ? plain(below) : 0) : plain(digits)
      if (value < 2 || LIMIT_BEFORE.test(line.slice(0, m.index))) return []
      return [{ value, about: about !== undefined, words: words.trim() }]
    }),
  )
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const ERAS: Readonly<Record<string, number>> = { 平成: 1988, 令和: 2018 }
const JA_DAY = /(?:(平成|令和)(\d{1,2}|元)|(\d{4}))年(\d{1,2})月(\d{1,2})日/g
const ISO_DAY = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g
const EN_DAY = new RegExp(`(?<!\\d)(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`, 'g')

function dayOf(year: number, month: number, date: number): readonly LegalDay[] {
  const [y, m, d] = [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')]
  try {
    return [legalDay(`${y}-${m}-${d}`)]
  } catch {
    return []
  }
}

/** Whole days in a text, Western years and Japanese eras; months alone are none. */
export function daysIn(text: string): readonly LegalDay[] {
  const line = text.normalize('NFKC')
  return [
    ...[...line.matchAll(JA_DAY)].flatMap(([, era = '', inEra = '', year, month, date]) =>
      dayOf(year ? Number(year) : (ERAS[era] ?? 0) + (inEra === '元' ? 1 : Number(inEra)), Number(month), Number(date)),
    ),
    ...[...line.matchAll(ISO_DAY)].flatMap(([, y, m, d]) => dayOf(Number(y), Number(m), Number(d))),
    ...[...line.matchAll(EN_DAY)].flatMap(([, d, m = '', y]) => dayOf(Number(y), MONTHS.indexOf(m) + 1, Number(d))),
  ]
}

const KINDS = new Map<string, DataKind>(
  dataKinds.flatMap((kind) =>
    [kindWord(kind, 'ja'), kindWord(kind, 'en'), kind].map((word) => [word.toLowerCase(), kind]),
  ),
)
const DENIAL = /漏えいしていない|漏えいなし|確認されていない|not leaked|did not leak|no leak/i

/**
 * The kinds of data that a text lists, or null when it is no such list. What stands before a colon is left aside; a list of
 * what did not leak (by its own words or the heading above) is none: the statements that deny are checked by themselves.
 */
export function kindsIn(text: string, heading = ''): readonly DataKind[] | null {
  if (DENIAL.test(text) || DENIAL.test(heading)) return null
  const list = text
    .normalize('NFC')
    .replace(/^.*[：:]\s*/, '')
    .trim()
  const parts = list.split(/、|，|, | \+ |\+/).map((part) => part.trim().toLowerCase())
  const kinds = parts.flatMap((part) => KINDS.get(part) ?? [])
  return parts.length > 0 && kinds.length === parts.length ? kinds : null
}
