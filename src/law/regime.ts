import type { Act, Duty } from './duty.ts'
import type { Rule } from './rule.ts'
import type { Sheet } from './sheet.ts'
import type { Story } from './story.ts'
import type { WrittenFacts } from './worked.ts'

/** A day on which a rule was reckoned by hand: a story, its facts and what must come out. */
export interface Worked {
  readonly story: string
  readonly facts: WrittenFacts
  readonly at: string
  readonly lawDate?: string
  readonly gives: readonly {
    readonly rule: string
    readonly act: Act
    /** A day, a moment, amber/red of a target, or the kind of a due without a moment. */
    readonly due?: string
    readonly status?: Duty['status']
    readonly force?: Duty['force']
    readonly to?: string
    /** Words that one of its notes must hold. */
    readonly says?: string
    /** Words that none of its notes may hold. */
    readonly silentOn?: string
    /** Words that one point of its content must hold, and how many points there are. */
    readonly holds?: string
    readonly points?: number
    /** How many duties of this rule and act there are. */
    readonly times?: number
    /** The day or moment from which its clock runs. */
    readonly clockStart?: string
  }[]
  /** Rules that must not give a duty that has to be done. */
  readonly spares?: readonly string[]
  /** Rules of which no duty at all may be on the list. */
  readonly never?: readonly string[]
  /** Exactly the triggers that are met. */
  readonly met?: readonly string[]
  /** Exactly the rules of which something is still unknown. */
  readonly unknown?: readonly string[]
  /** Rules that must be said not to be met, alone or with the beginning of the reason: `MO: Law 8/2005`. */
  readonly notMet?: readonly string[]
  /** Rules that must not be said not to be met. */
  readonly unsaid?: readonly string[]
}

/** One body of law: one file, named by its id, whose default export is this. */
export interface Regime {
  readonly id: string
  readonly name: { readonly ja: string; readonly en: string }
  /** The IANA zone on whose civil days its dates fall. */
  readonly zone: string
  readonly rules: readonly Rule[]
  /** Writes on the sheet what this law says of the story; writes nothing when the story does not touch it. */
  judge(story: Story, sheet: Sheet): void
  readonly worked: readonly Worked[]
}
