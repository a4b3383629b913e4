import type { QcColumn } from './qc-data.ts'

/** A column as the report shows it, for itself or for those of other files that are like it. */
export interface ShownColumn extends QcColumn {
  /** Columns of the same name that were taken for the same in further files or tables, and whose findings are counted here. */
  readonly alike: number
  /** Numbers of the further elements of one list in one table, which wait with this one. */
  readonly siblings: readonly string[]
}

const itself = (column: QcColumn): ShownColumn => ({ ...column, alike: 0, siblings: [] })

/** The name of a column without the places of elements in lists: `tags.0` and `tags.11` are `tags.#`. */
export const unnumbered = (name: string): string => name.replace(/\.\d+(?=\.|$)/g, '.#')

/**
 * Columns that nobody has to say anything about, those of one name and one meaning as one, in the order of their first: a hundred monthly files are
 * one table to a reader. What somebody confirmed stands for itself.
 */
export function alikeTogether(columns: readonly QcColumn[]): readonly ShownColumn[] {
  const groups = new Map<string, ShownColumn>()
  for (const column of columns) {
    const { id, use, sure, confirmed, found } = column
    const isOwn = id === null || confirmed !== null
    const meaning = [column.column, use, sure, found.map(({ item }) => item)]
    const key = JSON.stringify(isOwn ? [groups.size] : meaning)
    const first = groups.get(key)
    groups.set(key, first ? joined(first, column) : itself(column))
  }
  return [...groups.values()]
}

/** Columns that a person confirms, each for itself by its number, but elements of one list in one table together. */
export function listsTogether(columns: readonly QcColumn[]): readonly ShownColumn[] {
  const groups = new Map<string, ShownColumn>()
  for (const column of columns) {
    const { id, file, part, use, attention, confirmed, found } = column
    const meaning = [file, part, unnumbered(column.column), use, attention, found.map(({ item }) => item)]
    const isOwn = id === null || confirmed !== null || unnumbered(column.column) === column.column
    const key = JSON.stringify(isOwn ? [groups.size] : meaning)
    const first = groups.get(key)
    const sibling = first && { ...joined(first, column), alike: 0, siblings: [...first.siblings, id ?? ''] }
    groups.set(key, sibling ?? itself(column))
  }
  return [...groups.values()]
}

function joined(first: ShownColumn, { found }: QcColumn): ShownColumn {
  const together = first.found.map(({ item, sure, samples }, i) => {
    const more = found[i]?.sure ?? { certain: 0, likely: 0, possible: 0 }
    const sum = {
      certain: sure.certain + more.certain,
      likely: sure.likely + more.likely,
      possible: sure.possible + more.possible,
    }
    return { item, sure: sum, samples }
  })
  return { ...first, found: together, alike: first.alike + 1 }
}
