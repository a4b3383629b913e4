import { accountFields } from './account-fields.ts'
import type { Dice } from './dice.ts'
import { cellOf, type Field } from './field.ts'
import { decoys, lifeFields } from './life-fields.ts'
import type { Marked } from './marked-text.ts'
import { personFields } from './person-fields.ts'
import { drawSomebody, type Somebody } from './somebody.ts'
import { splitGroups } from './split-fields.ts'

/** A column of one made table. */
export interface MadeColumn {
  readonly field: Field
  readonly label: string
}

/** Draws columns: who somebody is, some accounts, some of their life, a split group now and then, and decoys. */
export function drawColumns(dice: Dice, odd: boolean): readonly MadeColumn[] {
  const group = dice.is(0.4) ? dice.pick(splitGroups) : []
  const taken = new Set(group.flatMap((f) => (f.item ? [f.item] : [])))
  const fields = [
    ...dice.some(personFields, dice.between(4, 7)),
    ...dice.some(accountFields, dice.between(2, 4)),
    ...dice.some(lifeFields, dice.between(1, 4)),
    ...dice.some(decoys, 2),
  ].filter((f) => f.item === null || !taken.has(f.item))
  const label = (field: Field) => dice.pick(odd && dice.is(0.5) ? field.odd : field.labels)
  const columns = [...fields, ...group].map((field) => ({ field, label: label(field) }))
  return columns.filter((c, i) => columns.findIndex((other) => other.label === c.label) === i)
}

export type MadeRow = readonly string[]

/** Rows of cells as text, some cells empty. */
export function drawRows(
  dice: Dice,
  columns: readonly MadeColumn[],
  count: number,
  styled: boolean,
): readonly MadeRow[] {
  return Array.from({ length: count }, () => {
    const who: Somebody = drawSomebody(dice)
    return columns.map(({ field }) => {
      if (dice.is(0.03)) return ''
      return styled && field.styled ? field.styled(dice, who) : field.cell(dice, who)
    })
  })
}

/** A cell of a delimited file: quoted where it has to be, the marked text inside the quotes. */
export function delimitedCell(field: Field, text: string, delimiter: string, always = false): Marked {
  if (text === '') return ['']
  const quoted = always || text.includes(delimiter) || text.includes('"') || text.includes('\n')
  return quoted ? ['"', ...cellOf(field, text), '"'] : cellOf(field, text)
}

export function delimitedRow(columns: readonly MadeColumn[], row: MadeRow, delimiter: string, always = false): Marked {
  return row.flatMap((cell, i) => {
    const column = columns[i]
    if (!column) return []
    return [...(i > 0 ? [delimiter] : []), ...delimitedCell(column.field, cell, delimiter, always)]
  })
}
