import type { DataKind } from '#kernel/data-kinds.ts'
import type { Piece } from './finding.ts'

/** Spellings that mean the same, parted by white space. Case, width, spaces and signs inside a spelling do not matter. */
export interface LabelGroup {
  readonly use: DataKind | 'free-text' | 'ignore'
  readonly piece?: Piece
  /** `bank`: a bank account if bank columns stand beside it. `counting`: nobody's if the cells count 1, 2, 3. */
  readonly depends?: 'bank' | 'counting'
  readonly words: string
}
