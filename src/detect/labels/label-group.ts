import type { DataKind } from '#kernel/data-kinds.ts'
import type { Piece } from '../reader/finding.ts'

/** Spellings that mean the same, parted by white space. Case, width, spaces and signs inside a spelling do not matter. */
export interface LabelGroup {
  readonly use: DataKind | 'free-text' | 'ignore'
  readonly piece?: Piece
  /**
   * `bank`: a bank account if bank columns stand beside it. `counting`: nobody's if the cells count 1, 2, 3.
   * `city`: part of an address if a city or postal code stands beside it, else nobody's. `person`: as `city`, if somebody
   * is named or numbered beside it.
   */
  readonly depends?: 'bank' | 'counting' | 'city' | 'person'
  /** The whole value is about the organisation and its staff, so that no name or number in it is a person's. */
  readonly ofFirm?: true
  readonly words: string
}
