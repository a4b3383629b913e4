import { stringify } from 'yaml'
import type { UnderstoodTable } from './file-search.ts'

const HEAD = `# How each column was understood, and why.
# To overrule: copy this file into the case folder, change the words on the right (an item code, free-text or ignore), run again.
`

/** The text of `mapping.yaml` (contracts, section 3.2), with a reason for each column. Headers that look like data are given by index. */
export function mappingYaml(tables: readonly UnderstoodTable[]): string {
  const entries = tables.map(({ file, part, columns }) => ({
    file,
    table: part === '' ? 0 : part,
    columns: Object.fromEntries(columns.map(({ name, meaning }) => [name, meaning.use])),
    why: Object.fromEntries(columns.map(({ name, meaning }) => [name, meaning.why])),
  }))
  return `${HEAD}${stringify(entries, { lineWidth: 0 })}`
}
