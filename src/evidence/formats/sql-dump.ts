import type { Format, Head, Opening } from '../format.ts'
import type { Passage } from '../passage.ts'
import { SqlReader } from '../sql-reader.ts'
import { TextWindow } from '../text-window.ts'

const ROWS = /^\s*(insert\s+(\w+\s+){0,2}into\s|insert\s+[[\w]|replace\s+into\s|copy\s+\S+.*from\s+stdin)/im
const TABLE = /^\s*create\s+(\w+\s+){0,2}table\s/im

/** Dumps of databases: INSERT of MySQL, PostgreSQL, SQL Server and Oracle, COPY of PostgreSQL. */
const sqlDump: Format = {
  id: 'sql-dump',
  claims({ encoding, text, extension }: Head): number {
    if (!encoding) return 0
    const named = extension === 'sql' || extension === 'dump' || extension === 'ddl'
    if (ROWS.test(text)) return named ? 0.97 : 0.92
    if (TABLE.test(text)) return named ? 0.96 : 0.85
    if (/^-- (MySQL|MariaDB|PostgreSQL)/m.test(text)) return 0.9
    return named ? 0.4 : 0
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding, text } = opening.head
    if (!encoding) return
    yield* new SqlReader(opening, new TextWindow(opening.source, encoding), usesBackslash(text)).passages()
  },
}

export default sqlDump

/** MySQL escapes by backslash; the others do not unless a string says so by its prefix. Told by the beginning of a dump. */
function usesBackslash(text: string): boolean {
  if (/MySQL dump|MariaDB dump|ENGINE\s*=|^INSERT\s+(IGNORE\s+)?INTO\s+`/im.test(text)) return true
  if (/PostgreSQL database dump|standard_conforming_strings|\bN'|^GO\s*$|TO_DATE\(|VARCHAR2|\[dbo\]/im.test(text))
    return false
  return /\\'/.test(text)
}
