import { kindWord } from '#kernel/data-kinds.ts'
import type { Column } from '../columns/column-sample.ts'
import { squeeze } from '../labels/label-dictionary.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { saidInFewWords } from '../values/vocabularies.ts'

/*
 * What columns are that say little by themselves, by what stands beside them: words about people, numbers of an insurance.
 */

const OPEN: ReadonlySet<string> = new Set(['unknown', 'ignore', 'free-text'])

/** `q7_contact`: the answer to some question, which the cells may tell more of. */
const isVagueAnswer = ({ use }: ColumnMeaning, { label }: Column): boolean =>
  use === 'questionnaire' && label?.exact === false && label.depends === 'person'

/** What stands there names what stands beside it: `custom_attributes.13.field_name` over `Vorstrafen`. */
const NAME_OF_FIELD = /(?:^|[./])(?:field|attribute|property|column|meta)_?(?:name|code|key|label)$/i

/** Columns that nothing explains, or only a word such as 区分 or 所見, of which the cells are words about people. */
export const wordsAboutPeople = (
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] =>
  meanings.map((meaning, i): ColumnMeaning => {
    const column = columns[i]
    if (
      !column ||
      column.label?.ofFirm ||
      NAME_OF_FIELD.test(column.header) ||
      !(OPEN.has(meaning.use) || isVagueAnswer(meaning, column))
    )
      return meaning
    const said = saidInFewWords(column.cells)
    if (!said) return meaning
    const why = `beside people; ${said.count} of ${column.cells.length} cells are words for ${kindWord(said.item, 'en')}`
    return { use: said.item, role: meaning.role, sure: 'likely', by: 'vocabulary', why }
  })

const INSURANCE_PARTS: ReadonlySet<string> = new Set(
  '記号 番号 枝番 記号番号 kigo kigou bango bangou edaban symbol number no num'.split(' '),
)

const SYMBOL: ReadonlySet<string> = new Set('記号 kigo kigou symbol'.split(' '))
const NUMBER: ReadonlySet<string> = new Set('番号 bango bangou number no num'.split(' '))
/** The sign of an account at Japan Post Bank has five digits, the first and the last of them told by law. */
const POST_BANK = /^[01]\d{3}0$/

/** Where 記号 and 番号 stand side by side and no bank is near, they are those of somebody's insurance. */
export function symbolsOfInsured(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  _rows: readonly (readonly string[])[],
  hasPerson: boolean,
): readonly ColumnMeaning[] {
  if (!hasPerson || meanings.some((m) => m.use === 'bank-account')) return meanings
  const settled = [...meanings]
  for (const [i, { header, cells }] of columns.entries()) {
    if (!SYMBOL.has(lastWord(header)) || !NUMBER.has(lastWord(columns[i + 1]?.header ?? ''))) continue
    if (cells.length === 0 || cells.every((cell) => POST_BANK.test(cell))) continue
    for (const at of [i, i + 1]) {
      const meaning = settled[at]
      if (!meaning || !OPEN.has(meaning.use)) continue
      const why = '記号 and 番号 stand side by side, and no bank beside them'
      settled[at] = { use: 'health-insurance', role: meaning.role, sure: 'likely', by: 'label', why }
    }
  }
  return settled
}

/** The label below that of a group: `その他 番号`. */
const lastWord = (header: string): string => squeeze(header.replace(/^.*[\s\u3000./]/, ''))

/** 記号 and 番号 right beside a number of a health insurance are those of the insured. */
export function numbersOfInsured(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  const settled = [...meanings]
  const settle = (from: number, step: number): void => {
    for (let i = from + step; INSURANCE_PARTS.has(squeeze(columns[i]?.header ?? '')); i += step) {
      const meaning = settled[i]
      if (!meaning || meaning.use === 'health-insurance') return
      const why = `header "${columns[i]?.header.trim()}" beside the number of an insurer`
      settled[i] = { use: 'health-insurance', role: meaning.role, sure: 'likely', by: 'label', why }
    }
  }
  for (const [i, meaning] of meanings.entries()) {
    if (meaning.use !== 'health-insurance') continue
    settle(i, 1)
    settle(i, -1)
  }
  return settled
}
