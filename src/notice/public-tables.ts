import { dataKinds, kindWord } from '#kernel/data-kinds.ts'
import type { AttackSummary } from '#kernel/summary.ts'
import { countWords, type Language, text } from '#texts/index.ts'
import { attackWords } from './body.ts'
import type { PublicNoticeInput } from './public-blocks.ts'
import { type PublicCount, publicCount, publicTable, SMALL_CELL } from './public-figures.ts'

/** One attack's figure in large type, as words and numbers ready to show. `unit` is empty where the figure says it. */
export interface AttackCard {
  readonly certainty: AttackSummary['certainty']
  readonly name: string
  readonly figure: string
  readonly unit: string
  readonly sure: string
}

/** One attack's combinations as a table: a mark per kind, a count per row, then subtotal and total. */
export interface CombinationSheet {
  readonly caption: string
  readonly hint: string
  readonly words: { readonly combination: string; readonly persons: string; readonly yes: string; readonly no: string }
  readonly kinds: readonly string[]
  readonly rows: readonly { readonly marks: readonly boolean[]; readonly count: string }[]
  readonly feet: readonly { readonly label: string; readonly count: string }[]
}

/** The attacks that the public is told of, in the order of the case. */
const shownAttacks = ({ summary }: PublicNoticeInput): readonly AttackSummary[] =>
  summary.attacks.filter((attack) => attack.certainty !== 'ruled-out')

const nameOf = ({ told, language }: PublicNoticeInput, id: string): string =>
  attackWords(
    told.attacks.find((a) => a.id === id),
    id,
    language,
  )

export const attackCards = (input: PublicNoticeInput): readonly AttackCard[] =>
  shownAttacks(input).map(({ id, certainty, persons }) => {
    const count = publicCount(persons)
    return {
      certainty,
      name: nameOf(input, id),
      figure: countText(count, input.language),
      unit: count.kind === 'shown' ? text(input.language, 'public.unit.persons') : '',
      sure: text(input.language, certainty === 'confirmed' ? 'certainty.confirmed' : 'certainty.possible'),
    }
  })

/** How many people several attacks hit together; empty where that says nothing new or would be a small count. */
export function togetherLine(input: PublicNoticeInput): string {
  const { summary, language } = input
  if (shownAttacks(input).length < 2 || summary.persons < SMALL_CELL) return ''
  return text(language, 'public.totalBothAttacks', { persons: countWords(summary.persons) })
}

/** Why some counts are not shown; empty where all are. */
export function smallCountNote(input: PublicNoticeInput): string {
  const small = shownAttacks(input).some((a) => a.combinations.some((c) => c.persons > 0 && c.persons < SMALL_CELL))
  return small ? text(input.language, 'public.subtotalNote', { limit: String(SMALL_CELL) }) : ''
}

export const combinationSheets = (input: PublicNoticeInput): readonly CombinationSheet[] =>
  shownAttacks(input).map((attack) => combinationSheet(input, attack))

function combinationSheet(input: PublicNoticeInput, attack: AttackSummary): CombinationSheet {
  const { language } = input
  const sure = attack.certainty === 'confirmed'
  const table = publicTable(attack.combinations)
  const kinds = dataKinds.filter((kind) => table.rows.some((row) => row.items.includes(kind)))
  const subtotal =
    table.hiddenPersons === undefined
      ? []
      : [{ label: text(language, 'public.subtotal'), count: countWords(table.hiddenPersons) }]
  return {
    caption: text(language, sure ? 'public.caption' : 'public.captionPossible', { title: nameOf(input, attack.id) }),
    hint: text(language, sure ? 'public.tableHint' : 'public.tableHintPossible'),
    words: {
      combination: text(language, 'public.column.combination'),
      persons: text(language, 'public.column.persons'),
      yes: text(language, sure ? 'public.itemYes' : 'public.itemYesPossible'),
      no: text(language, 'public.itemNo'),
    },
    kinds: kinds.map((kind) => kindWord(kind, language)),
    rows: table.rows.map(({ items, count }) => ({
      marks: kinds.map((kind) => items.includes(kind)),
      count: countText(count, language),
    })),
    feet: [...subtotal, { label: text(language, 'public.total'), count: countText(table.total, language) }],
  }
}

function countText(count: PublicCount, language: Language): string {
  switch (count.kind) {
    case 'shown':
      return countWords(count.persons)
    case 'fewer':
      return text(language, 'public.fewer', { limit: String(SMALL_CELL) })
    case 'withheld':
      return text(language, 'public.withheld')
    default:
      return count satisfies never
  }
}
