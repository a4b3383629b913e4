import { inflateSync } from 'fflate'
import { type DataKind, isDataKind, kindWord } from '#kernel/data-kinds.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import type { Reader } from '../reader/reading.ts'
import { COLUMN_SLOTS, featuresOfColumn } from './column-features.ts'
import type { Column } from './column-sample.ts'
import { columnClasses, columnWeights } from './column-weights.ts'
import { title } from './header-title.ts'
import { mayBe } from './told-cells.ts'

/*
 * What a column holds that no rule understands, by what training on columns has learnt (`bench/columns`): a multinomial logistic
 * regression over its cells, its header and its neighbours. For a reviewer to confirm, so `possible`. See decision 0082.
 */

/** What is named as finder where training told what a column holds. */
export const LEARNED = 'learned-column'
/** What stands for a logarithm of odds of 1 in the bytes of the weights. */
export const WEIGHT_OF_ONE = 24
/** How sure training has to be. */
const SURE_MIN = 0.6
const CELLS_MIN = 5
/** What a header for any text may hold, told more surely; each cell is searched as before. */
const SAID: ReadonlySet<string> = new Set<DataKind>(['communications', 'questionnaire', 'trade-history'])
const SAID_SURE_MIN = 0.8
/** A header of which a part is known that says nothing of anybody is overruled, told still more surely. */
const OF_NOBODY_SURE_MIN = 0.85
/** Ages are numbers like any other. */
const UNTOLD: ReadonlySet<string> = new Set<DataKind>(['age'])
/** How far neighbours are looked at. */
const REACH = 2

/** What of the neighbours training is told of: on which side, and which item. */
export const besideOf = (uses: readonly (string | undefined)[], index: number): readonly string[] =>
  Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH).flatMap((step) => {
    const use = step === 0 ? undefined : uses[index + step]
    return use !== undefined && isDataKind(use) ? [`${Math.sign(step)}:${use}`] : []
  })

/** A row of `COLUMN_SLOTS` weights for each class, and one more for how common it is. */
let weights: Int8Array | undefined
const loaded = (): Int8Array => {
  weights ??= new Int8Array(inflateSync(Buffer.from(columnWeights, 'base64')))
  return weights
}

/** The most probable class of a column by some weights, and how probable it is, 0 to 1. */
export function classified(
  features: ReadonlyMap<number, number>,
  classes: readonly string[],
  bytes: Int8Array,
): { readonly said: string; readonly sure: number } {
  const sums = classes.map((_, i) => {
    const row = i * (COLUMN_SLOTS + 1)
    let sum = bytes[row + COLUMN_SLOTS] ?? 0
    for (const [slot, value] of features) sum += (bytes[row + slot] ?? 0) * value
    return sum / WEIGHT_OF_ONE
  })
  const most = Math.max(...sums)
  const all = sums.reduce((total, sum) => total + Math.exp(sum - most), 0)
  return { said: classes[sums.indexOf(most)] ?? '', sure: 1 / all }
}

/** So many different items, each so surely told, are those of people: of tables of nobody none had three. */
const ITEMS_MIN = 3
const ITEM_SURE_MIN = 0.7

/** Whether cells and headers are like those of tables about people, where no rule knows anybody in them. */
export function looksLikePeople(columns: readonly Column[]): boolean {
  const items = new Set<string>()
  if (columns.length < ITEMS_MIN) return false
  for (const { header, cells } of columns) {
    if (cells.length < CELLS_MIN) continue
    const { said, sure } = classified(featuresOfColumn({ header, cells, beside: [] }), columnClasses, loaded())
    if (isDataKind(said) && sure >= ITEM_SURE_MIN) items.add(said)
    if (items.size >= ITEMS_MIN) return true
  }
  return false
}

/**
 * Tells what columns are that nothing has told, in a table about people.
 * @param meanings what is known of each column so far; others than those not understood stay as they are
 * @param hasPerson whether the table is about people
 */
export const learnedColumns = (
  reader: Reader,
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  hasPerson: boolean,
): readonly ColumnMeaning[] =>
  hasPerson
    ? meanings.map((meaning, i) => {
        const column = columns[i]
        const isDoubtful = meaning.use === 'ignore' && column?.label?.use === 'ignore' && !column.label.exact
        const isOpen = meaning.use === 'unknown' || meaning.use === 'free-text' || isDoubtful
        if (!column || !(isOpen || isRefuted(reader, column, meaning))) return meaning
        return learned(reader, columns, column, meanings) ?? meaning
      })
    : meanings

/** Items whose cells plainly are such or not. */
const SHAPED: ReadonlySet<string> = new Set<DataKind>([
  'phone',
  'email',
  'postal-code',
  'birth-date',
  'card-number',
  'card-expiry',
])

/** Whether no cell can be read as what its header seems to say. */
const isRefuted = (reader: Reader, { cells, label }: Column, { use, piece }: ColumnMeaning): boolean =>
  label?.use === use &&
  isDataKind(use) &&
  SHAPED.has(use) &&
  piece === undefined &&
  cells.length >= CELLS_MIN &&
  cells.every((cell) => reader.read(use, cell) === null)

/** How urgent a line of a log is: what stands beside it a program wrote. */
const LEVEL = /^(?:trace|debug|info|notice|warn(?:ing)?|error|fatal|critical)$/i
const tellsLevels = ({ cells }: Column): boolean => cells.length > 0 && cells.every((cell) => LEVEL.test(cell))

/** `採用年月日`, `hire_date`: what else happens on a day is told by its header. */
const OTHER_DAY =
  /^(?!.*[生誕]).*[\u4e00-\u9fff](?:年月日?|月日|日付?|日時|期日)$|(?:hire|join|start|end|open|clos|creat|updat|issu|expir|regist|effect|appoint|visit|order|ship|due|sign|enrol|contract|renew|paid|payment|admi|discharg|last|first|entry)[a-z]*[_ .-]?(?:date|day|dt|on|at)?$/i

function learned(
  reader: Reader,
  columns: readonly Column[],
  column: Column,
  meanings: readonly ColumnMeaning[],
): ColumnMeaning | null {
  const { cells, header, index } = column
  const isText = column.label?.use === 'free-text'
  const now = meanings[index]?.use
  const isOfRule = column.label?.exact === true && !isText && (now === 'unknown' || now === 'free-text')
  if (cells.length < CELLS_MIN || isOfRule) return null
  const beside = besideOf(
    meanings.map(({ use }) => use),
    index,
  )
  const { said, sure } = classified(featuresOfColumn({ header, cells, beside }), columnClasses, loaded())
  if (!isDataKind(said) || sure < SURE_MIN || UNTOLD.has(said) || !mayBe(reader, said, cells)) return null
  if (said === 'birth-date' && OTHER_DAY.test(header.trim())) return null
  if (said === 'communications' && columns.some(tellsLevels)) return null
  if (isText && !(SAID.has(said) && sure >= SAID_SURE_MIN)) return null
  if (now === 'ignore' && sure < OF_NOBODY_SURE_MIN) return null
  if (said.startsWith('card-') && !meanings.some(({ use }) => use.startsWith('card-'))) return null
  const why = `${title(reader, column)}; cells and header are like those of ${kindWord(said, 'en')} elsewhere`
  return { use: said, role: 'self', sure: 'possible', by: LEARNED, why }
}
