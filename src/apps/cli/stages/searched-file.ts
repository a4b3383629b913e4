import type { Refused } from '#kernel/refused.ts'
import type { Told, UnderstoodTable } from '#reading/index.ts'

/** A picture that was searched. */
export type SearchedPicture = Extract<Told, { kind: 'pictured' }>['picture']
export type WritingNote = Extract<Told, { kind: 'noted' }>['note']

/** What a search of one file gave besides findings and records. */
export interface SearchedFile {
  readonly recordsIn: number
  readonly refused: readonly Refused[]
  readonly tables: readonly UnderstoodTable[]
  readonly encodings: readonly (readonly [string, { readonly confidence: number; readonly parts: number }])[]
  readonly notes: readonly WritingNote[]
  readonly pictures: readonly SearchedPicture[]
}
