import type { Dice } from './dice.ts'
import { type Marked, mark } from './marked-text.ts'
import type { Somebody } from './somebody.ts'

/** A column of a made table: its labels as systems and people write them, and how its cells are written. */
export interface Field {
  /** Null for a column that says nothing about anybody. */
  readonly item: string | null
  readonly labels: readonly string[]
  /** Labels as people misspell, shorten or dress them up. */
  readonly odd: readonly string[]
  readonly cell: (dice: Dice, who: Somebody) => string
  /** The same in other writings. */
  readonly styled?: (dice: Dice, who: Somebody) => string
  /** True where the cells alone tell what they are, header or not. */
  readonly plain?: true
}

/** Labels or values parted by bars. */
export const words = (text: string): readonly string[] => text.split('|')

/** A cell that is one of the values given, parted by bars. */
export const of = (text: string) => (dice: Dice) => dice.pick(words(text))

/** A cell as marked text. */
export const cellOf = (field: Field, text: string): Marked => (field.item === null ? [text] : [mark(field.item, text)])
