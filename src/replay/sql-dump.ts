/** A table of a dump: its name and its columns with their declarations. */
export interface SqlTable {
  readonly name: string
  readonly columns: readonly (readonly [name: string, declaration: string])[]
}

/** A string literal of MySQL (Reference Manual 5.7, section 9.1.1), a number or NULL. */
const literal = (value: string | number | null): string => {
  if (value === null) return 'NULL'
  if (typeof value === 'number') return String(value)
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}

const ROWS_PER_STATEMENT = 200

/** The text of a mysqldump of one table, in pieces; `row` gives the values of the i-th row, in the order of the columns. */
export function* insertStatements(
  table: SqlTable,
  count: number,
  row: (i: number) => readonly (string | number | null)[],
): Generator<string> {
  yield `-- MySQL dump 10.13  Distrib 5.6.36, for Linux (x86_64)\n--\n-- Host: localhost    Database: specimen_web\n`
  yield `-- ------------------------------------------------------\n-- Server version\t5.6.36-log\n\n`
  yield `/*!40101 SET NAMES utf8mb4 */;\n\n--\n-- Table structure for table \`${table.name}\`\n--\n\n`
  yield `DROP TABLE IF EXISTS \`${table.name}\`;\nCREATE TABLE \`${table.name}\` (\n`
  yield `${table.columns.map(([name, kind]) => `  \`${name}\` ${kind}`).join(',\n')},\n  PRIMARY KEY (\`${table.columns[0]?.[0] ?? ''}\`)\n`
  yield `) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n\n--\n-- Dumping data for table \`${table.name}\`\n--\n\n`
  yield `LOCK TABLES \`${table.name}\` WRITE;\n`
  for (let i = 0; i < count; i++) {
    yield i % ROWS_PER_STATEMENT === 0 ? `INSERT INTO \`${table.name}\` VALUES ` : ','
    yield `(${row(i).map(literal).join(',')})`
    if ((i + 1) % ROWS_PER_STATEMENT === 0 || i + 1 === count) yield ';\n'
  }
  yield `UNLOCK TABLES;\n\n-- Dump completed on 2017-07-20  3:12:09\n`
}
