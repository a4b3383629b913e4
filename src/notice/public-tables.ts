import { dataKinds, kindWord } from '#kernel/data-kinds.ts'
import type { Combination } from '#kernel/summary.ts'
import { countWords, type Language, text } from '#texts/index.ts'
import { attackWords } from './body.ts'
import type { PublicNoticeInput } from './public-blocks.ts'
import { figureWords } from './public-changes.ts'
import { type PublicCount, publicTable, SMALL_CELL } from './public-figures.ts'
import type { AttackSaid } from './public-said.ts'

/** One attack's figure in large type, as words and numbers ready to show. `unit` is empty where the figure says it. */
export interface AttackCard {
  readonly certainty: AttackSaid['certainty']
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

const nameOf = ({ told, language }: PublicNoticeInput, id: string): string =>
  attackWords(
    told.attacks.find((a) => a.id === id),
    id,
    language,
  )

/** One card per attack that the public knows of; a figure that nobody gave yet is said to be in the making. */
export const attackCards = (input: PublicNoticeInput): readonly AttackCard[] =>
  input.said.attacks.map((attack) => ({
    certainty: attack.certainty,
    name: nameOf(input, attack.id),
    ...cardFigure(attack, input.language),
    sure: text(input.language, attack.certainty === 'confirmed' ? 'certainty.confirmed' : 'certainty.possible'),
  }))

function cardFigure({ count }: AttackSaid, language: Language): Pick<AttackCard, 'figure' | 'unit'> {
  if (count === null) return { figure: text(language, 'public.counting'), unit: '' }
  if (count.unit === 'persons' && count.value > 0 && count.value < SMALL_CELL)
    return { figure: countText({ kind: 'fewer' }, language), unit: '' }
  if (count.about) return { figure: figureWords(count, language), unit: '' }
  return {
    figure: countWords(count.value),
    unit: text(language, count.unit === 'persons' ? 'public.unit.persons' : 'public.unit.records'),
  }
}

/** How many people several attacks hit together; empty where that says nothing new or would be a small count. */
export function togetherLine({ said, language }: PublicNoticeInput): string {
  if (said.attacks.length < 2 || said.together === null || said.together < SMALL_CELL) return ''
  return text(language, 'public.totalBothAttacks', { persons: countWords(said.together) })
}

/** Why some counts are not shown; empty where all are. */
export function smallCountNote({ said, language }: PublicNoticeInput): string {
  const small = said.attacks.some((a) => a.combinations?.some((c) => c.persons > 0 && c.persons < SMALL_CELL))
  return small ? text(language, 'public.subtotalNote', { limit: String(SMALL_CELL) }) : ''
}

export const combinationSheets = (input: PublicNoticeInput): readonly CombinationSheet[] =>
  input.said.attacks.flatMap((attack) =>
    attack.combinations ? [combinationSheet(input, attack, attack.combinations)] : [],
  )

function combinationSheet(
  input: PublicNoticeInput,
  attack: AttackSaid,
  combinations: readonly Combination[],
): CombinationSheet {
  const { language } = input
  const sure = attack.certainty === 'confirmed'
  const table = publicTable(combinations)
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
