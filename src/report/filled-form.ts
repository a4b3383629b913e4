import type { Bilingual, InventorySystem, Response } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import type { Summary } from '#kernel/summary.ts'
import type { DutiesAnswer, Duty, Knowledge, Milestone, Order, Organisation } from '#law/index.ts'

export type Language = 'ja' | 'en'

/** Everything a form may draw on. A form states nothing that is not in here. */
export interface ReportFacts {
  readonly title: { readonly ja?: string; readonly en?: string }
  readonly organisation: Organisation
  /** Known up to `at`, oldest first. */
  readonly knowledge: readonly Knowledge[]
  readonly milestones: readonly Milestone[]
  readonly orders: readonly Order[]
  /** The last paper that was filed under an order, by `at`; absent when none is kept. */
  readonly lastFiled?: LastFiled
  /** What was told to anybody, oldest first, in words. */
  readonly published: readonly { readonly at: Instant; readonly words: string }[]
  /** The attacks with the days between which data was exposed (`YYYY-MM-DD` or `YYYY-MM`). */
  readonly attacks: readonly {
    readonly id: string
    readonly title?: Bilingual
    readonly from?: string
    readonly to?: string
  }[]
  /** What was done and is being done about it, as known at `at`. */
  readonly response: Response
  /** Systems that hold personal data, each with whether it was looked at; empty: no inventory. */
  readonly inventory: readonly InventorySystem[]
  readonly contact: { readonly name?: string; readonly phone?: string; readonly hours?: string } | undefined
  readonly summary: Summary
  readonly duties: DutiesAnswer
  readonly at: Instant
  readonly zone: string
  /** The law of this day was applied to facts of another time; null when it is the law of the facts. */
  readonly asIfLawOf: LegalDay | null
  /** A rehearsal: every page bears 見本 / SPECIMEN. */
  readonly specimen: boolean
}

/** A filed paper, as far as the next one is a difference to it. */
export interface LastFiled {
  /** Its file in the output. */
  readonly paper: string
  readonly at: Instant
  /** The log and the measures that it told. */
  readonly response: Response
}

/** One field of a form. `lines` empty means not known yet: it is shown as such and asked for again. */
export interface Field {
  readonly label: string
  readonly lines: readonly string[]
  readonly mandatory: boolean
  /** Without this no paper of any kind can go out, not even a preliminary one. */
  readonly core?: true
  /** Written by hand by who signs; the facts do not hold it. */
  readonly byHand?: true
}

export interface Section {
  readonly heading: string
  readonly fields: readonly Field[]
}

/** A table that is set under the sections, such as combinations of items × persons. */
export interface FormTable {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Width of each column in percent; absent: text and a count at the right. */
  readonly widths?: readonly number[]
  /** Set on a page of its own across. */
  readonly wide?: true
}

/** Which of the reports on one affair it is. A preliminary one holds what is known by then. */
export type Stage = 'preliminary' | 'final' | 'supplement'

/** A form filled in: the same document as DOCX for people and as JSON for programs. */
export interface FilledForm {
  readonly form: string
  readonly language: Language
  readonly title: string
  readonly to: string
  readonly from: string
  readonly date: LegalDay
  readonly bases: readonly string[]
  readonly remarks: readonly string[]
  readonly sections: readonly Section[]
  readonly tables: readonly FormTable[]
  /** Mandatory fields that are still unknown; a final report with any of these is completed later (追完). */
  readonly open: readonly string[]
  /** Those of the open fields without which no paper can go out. */
  readonly core: readonly string[]
  readonly stage: Stage
  /** For who files it, not part of the paper: where the layout is known from, when it is due, what to add by hand. */
  readonly beforeFiling: readonly string[]
  readonly specimen: boolean
}

/** A regulator's paper. One file in `forms/`, its file name is its id. */
export interface Form {
  readonly id: string
  readonly languages: readonly Language[]
  /** The duties that the paper answers, handed in already or still to come. */
  answers(facts: ReportFacts): readonly Duty[]
  /** Whether the paper belongs to this case at all. */
  applies(facts: ReportFacts): boolean
  fill(facts: ReportFacts, language: Language): FilledForm
}

const blanks = (sections: readonly Section[], which: (field: Field) => boolean): readonly string[] =>
  sections.flatMap((s) =>
    s.fields.filter((f) => which(f) && f.lines.length === 0).map((f) => `${s.heading} – ${f.label}`),
  )

/** Mandatory fields without a value, as `heading – label`. */
export const openFields = (sections: readonly Section[]): readonly string[] => blanks(sections, (f) => f.mandatory)

/** Fields without a value that no paper can lack, as `heading – label`. */
export const coreFields = (sections: readonly Section[]): readonly string[] => blanks(sections, (f) => f.core === true)

/** A field; what is undefined or empty among the lines is left out. */
export const field = (
  label: string,
  lines: readonly (string | undefined)[],
  asked: 'core' | 'mandatory' | 'optional' | 'by-hand' = 'mandatory',
): Field => ({
  label,
  lines: lines.filter((line): line is string => Boolean(line)),
  mandatory: asked === 'mandatory' || asked === 'core',
  ...(asked === 'core' && { core: true }),
  ...(asked === 'by-hand' && { byHand: true }),
})
