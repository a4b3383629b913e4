import type { Finding } from '#detect/index.ts'
import { roles, type SourceAddress } from '#kernel/address.ts'
import { isDataKind } from '#kernel/data-kinds.ts'
import type { FormerRows } from '#parquet/index.ts'
import type { Place } from '#reading/index.ts'

/** A finding as a former file of findings tells it. */
export interface FormerFinding {
  readonly at: SourceAddress
  readonly column: string
  readonly kind: Pick<Finding, 'item' | 'sure' | 'by' | 'role'>
  readonly place: Place | null
  /** As numbers of 32 bits. */
  readonly token: readonly number[]
}

const SURE = ['certain', 'likely', 'possible'] as const

/** The findings in rows of a former file. Throws when a row says something that no version wrote. */
export function* formerFindings({ cells, rows }: Extract<FormerRows, { cells: unknown }>): Generator<FormerFinding> {
  const text = (name: string, i: number): string => {
    const value = cells[name]?.[i]
    if (typeof value !== 'string') throw new Error(`the findings of the run before have a row without ${name}`)
    return value
  }
  const number = (name: string, i: number): number | null => {
    const value = cells[name]?.[i]
    return value === null || value === undefined ? null : Number(value)
  }
  for (let i = 0; i < rows; i++) {
    const [offset, length] = [number('offset', i), number('length', i)]
    const [item, sure, role] = [text('item', i), text('sure', i), text('role', i)]
    const [knownSure, knownRole] = [SURE.find((one) => one === sure), roles.find((one) => one === role)]
    if (!isDataKind(item) || !knownSure || !knownRole)
      throw new Error('the findings of the run before have a kind that nobody knows: read everything again')
    yield {
      at: { file: text('file', i), part: text('part', i), row: number('row', i) ?? 0 },
      column: text('column', i),
      kind: { item, sure: knownSure, by: text('by', i), role: knownRole },
      place: offset === null || length === null ? null : { offset, length },
      token:
        text('token', i)
          .match(/.{8}/g)
          ?.map((digits) => Number.parseInt(digits, 16)) ?? [],
    }
  }
}
