import type { DataKind } from '#kernel/data-kinds.ts'

/** The words of one item; `share` of the cells that say something have to be among them. */
export interface Vocabulary {
  readonly item: DataKind
  readonly share: number
  readonly says: RegExp
  /** What one cell in ten has to say besides, where each word alone could be about something else. */
  readonly proves?: RegExp
}
