import type { Principal } from '#case/index.ts'
import { looksLikeLabel } from '#detect/index.ts'
import { globMatcher, listEvidence, openEvidence } from '#evidence/index.ts'
import type { SourceAddress } from '#kernel/address.ts'

/** Says of each row of evidence whether it is a principal's own. */
export type OwnRows = (at: SourceAddress) => boolean

/** File, part and row as one text. */
export const rowKey = ({ file, part, row }: SourceAddress): string => `${file}\0${part}\0${row}`

/**
 * Which rows are a principal's: those of its files, or those that name it in a column. Rows of tables without that column
 * are nobody's in particular and are handed to no one.
 */
export async function ownRowsOf(principal: Principal, caseFolder: string, files: readonly string[]): Promise<OwnRows> {
  const { of } = principal
  if (of.by === 'evidence') {
    const matcher = globMatcher(of.patterns)
    return (at) => matcher.file(at.file)
  }
  const wanted = new Set(of.values.map(plain))
  const own = new Set<string>()
  const { entries } = await listEvidence(caseFolder, files)
  for (const entry of entries) {
    let column = -1
    for await (const passage of openEvidence(entry, { looksLikeLabel })) {
      if (passage.kind === 'table') column = passage.header?.findIndex((name) => plain(name) === plain(of.column)) ?? -1
      if (passage.kind !== 'rows' || column === -1) continue
      for (const { row, cells } of passage.rows)
        if (wanted.has(plain(cells[column] ?? ''))) own.add(rowKey({ file: entry.file, part: passage.part, row }))
    }
  }
  return (at) => own.has(rowKey(at))
}

const plain = (text: string): string => text.normalize('NFKC').trim()
