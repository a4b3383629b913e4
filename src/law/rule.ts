import type { LegalDay } from '#kernel/legal-day.ts'
import type { Duty } from './duty.ts'

/** One rule of the fact base: where it is written, since when it is law, how sure we are. */
export interface Rule {
  readonly id: string
  /** Headings in the regime's `.md`, which quotes or paraphrases them. */
  readonly cite: readonly string[]
  /** First day in force; `unknown` when the fact base does not say, which is shown. */
  readonly validFrom: LegalDay | 'unknown'
  readonly standing: Duty['standing'] | 'enacted-not-in-force' | 'proposed'
  /** Seen in the primary text, second-hand, or from memory: what is not primary is marked in every duty. */
  readonly source: 'primary' | 'second-hand' | 'memory'
  readonly content?: readonly string[]
}

/** A rule with what holds of most: in force since a day that is not recorded, law, seen in its primary text. */
export const rule = (id: string, cite: readonly string[], more: Partial<Omit<Rule, 'id' | 'cite'>> = {}): Rule => ({
  id,
  cite,
  validFrom: 'unknown',
  standing: 'law',
  source: 'primary',
  ...more,
})
