import type { DataKind } from '#kernel/data-kinds.ts'

export interface QcSures {
  readonly certain: number
  readonly likely: number
  readonly possible: number
}

/** Why somebody should look at a column: nobody knows what it holds, or what was found in it is uncertain. */
export type QcAttention = 'not-understood' | 'unsure'

/** What an officer said of a column. */
export interface QcConfirmation {
  /** An item code, `free-text`, `ignore`, or `fine`. */
  readonly choice: string
  readonly who: string
  /** ISO 8601. */
  readonly at: string
  readonly why: string
}

/** One column of a table, or the free text of a part, for a reviewer. */
export interface QcColumn {
  /** Eight hex digits, for `todoke qc --confirm`; null for free text, which has no column. */
  readonly id: string | null
  readonly file: string
  readonly part: string
  readonly column: string
  readonly use: string
  readonly sure: string
  readonly why: string
  /** Of a column that is not understood: shapes of its cells, digits as 9, Latin letters as A, others as ●. */
  readonly looks?: readonly string[]
  readonly found: readonly { readonly item: DataKind; readonly sure: QcSures; readonly samples: readonly string[] }[]
  readonly attention: QcAttention | null
  readonly confirmed: QcConfirmation | null
}

export interface QcFile {
  readonly file: string
  /** Empty for masters. */
  readonly attack: string
  readonly bytes: number
  readonly encodings: readonly { readonly name: string; readonly confidence: number; readonly parts: number }[]
  readonly ownCharacters: number
  readonly brokenPlaces: number
  readonly raggedRows: number
  readonly findings: number
  readonly refused: number
}

/** What was refused for one reason, with a few places. */
export interface QcRefused {
  readonly reason: string
  readonly places: number
  readonly records: number
  readonly examples: readonly {
    readonly file: string
    readonly part: string
    readonly row: number
    readonly advice: string
  }[]
}

/** People with a postal address, and those whose postal code speaks of another place or stands for no town. */
export interface QcPostal {
  readonly addresses: number
  readonly 'other-municipality': number
  readonly 'other-town': number
  readonly 'unlisted-code': number
}

/** The document `qc.json`: what was found and what a person should look at. Values stand in it masked only. */
export interface QcDocument {
  readonly items: readonly (QcSures & { readonly item: DataKind; readonly findings: number })[]
  readonly columns: readonly QcColumn[]
  readonly files: readonly QcFile[]
  readonly refused: readonly QcRefused[]
  /** Absent in a scan, which knows no people, and in reports of earlier versions. */
  readonly postal?: QcPostal
}
