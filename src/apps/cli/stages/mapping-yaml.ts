import { stringify } from 'yaml'
import type { UnderstoodTable } from './file-search.ts'

type Words = Record<string, string>

interface Entry {
  readonly file: string
  readonly table: string | 0
  /** As it was told, and how sure that is; it decides nothing. */
  readonly encoding: string
  readonly columns: Words
  readonly why: Words
}

const HEAD = `# How each column was understood, and why.
# To overrule: copy this file into the case folder, change the words on the right (an item code, free-text or ignore), run again.
`

/**
 * The text of `mapping.yaml` (contracts, section 3.2), with a reason for each column. Headers that look like data are
 * given by index. A table that comes in several stretches, as in an interleaved dump, is listed once with all its columns.
 */
export function mappingYaml(tables: readonly UnderstoodTable[]): string {
  const entries = new Map<string, Entry>()
  for (const { file, part, columns, encoding } of tables) {
    const key = `${file}\0${part}`
    const written = `${encoding.name}, ${Math.round(encoding.confidence * 100)} % sure`
    const entry = entries.get(key) ?? { file, table: part === '' ? 0 : part, encoding: written, columns: {}, why: {} }
    entries.set(key, entry)
    for (const { name, meaning } of columns) {
      entry.columns[name] = meaning.use
      entry.why[name] = meaning.why
    }
  }
  return `${HEAD}${stringify([...entries.values()], { lineWidth: 0 })}`
}
