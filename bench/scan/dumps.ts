import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { invent, moment, type Person } from './people.ts'
import { Seeded } from './seeded.ts'

/** A dump of several tables as a program writes it: what stands before the rows of a table, a row, and what stands behind. */
interface Dump {
  readonly name: string
  readonly head: string
  readonly before: (table: string) => string
  readonly row: (table: string, values: readonly string[], number: number) => string
  readonly behind: string
  readonly tail: string
}

const TABLES = ['users', 'orders', 'members'] as const
const COLUMNS = ['user_id', 'name', 'email', 'tel', 'birth_date', 'password_hash', 'card_number', 'created_at', 'note']
const valuesOf = (p: Person, seeded: Seeded): readonly string[] => [
  ...[p.id, p.name, p.email, p.phone, p.born, p.hash, p.card, moment(seeded)],
  seeded.below(10) === 0 ? "O'Neil\n\\ second line" : '',
]
const quoted = (value: string) => (value === '' ? 'NULL' : `'${value.replaceAll("'", "''")}'`)
/** Rows that mysqldump writes in one statement, which takes about a megabyte. */
const ROWS_A_STATEMENT = 5000

const DUMPS: readonly Dump[] = [
  {
    name: 'postgres.sql',
    head: '--\n-- PostgreSQL database dump\n--\n\nSET standard_conforming_strings = on;\n\n',
    before: (table) =>
      `CREATE TABLE public.${table} (\n${COLUMNS.map((c) => `    ${c} text`).join(',\n')}\n);\n\n--\n-- Data for Name: ${table}; Type: TABLE DATA\n--\n\nCOPY public.${table} (${COLUMNS.join(', ')}) FROM stdin;\n`,
    row: (_, values) =>
      `${values.map((v) => (v === '' ? '\\N' : v.replaceAll('\\', '\\\\').replaceAll('\n', '\\n'))).join('\t')}\n`,
    behind: '\\.\n\n\n',
    tail: '--\n-- PostgreSQL database dump complete\n--\n\n',
  },
  {
    name: 'mysql.sql',
    head: '-- MySQL dump 10.13  Distrib 8.0.40, for Linux (x86_64)\n--\n',
    before: (table) =>
      `DROP TABLE IF EXISTS \`${table}\`;\nCREATE TABLE \`${table}\` (\n${COLUMNS.map((c) => `  \`${c}\` text`).join(',\n')}\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n\nLOCK TABLES \`${table}\` WRITE;\n/*!40000 ALTER TABLE \`${table}\` DISABLE KEYS */;\n`,
    row(table, values, number) {
      const tuple = `(${values.map((v) => quoted(v.replaceAll('\\', '\\\\').replaceAll('\n', '\\n'))).join(',')})`
      const isLast = number % ROWS_A_STATEMENT === ROWS_A_STATEMENT - 1
      return `${number % ROWS_A_STATEMENT === 0 ? `INSERT INTO \`${table}\` VALUES ` : ','}${tuple}${isLast ? ';\n' : ''}`
    },
    behind: ';\n/*!40000 ALTER TABLE `x` ENABLE KEYS */;\nUNLOCK TABLES;\n\n',
    tail: '-- Dump completed on 2026-11-22 10:00:00\n',
  },
  {
    name: 'sqlserver.sql',
    head: 'USE [shop]\r\nGO\r\n',
    before: (table) =>
      `CREATE TABLE [dbo].[${table}](\r\n${COLUMNS.map((c) => `\t[${c}] [nvarchar](80) NULL`).join(',\r\n')})\r\nGO\r\n`,
    row: (table, values) =>
      `INSERT [dbo].[${table}] (${COLUMNS.map((c) => `[${c}]`).join(', ')}) VALUES (${values.map((v) => (v === '' ? 'NULL' : `N${quoted(v)}`)).join(', ')})\r\nGO\r\n`,
    behind: '',
    tail: '',
  },
]

/** Writes each dump into `folder`, of about `bytes` bytes. */
export function writeDumps(folder: string, bytes: number, seed: number): void {
  for (const { name, head, before, row, behind, tail } of DUMPS) {
    const seeded = new Seeded(seed)
    const handle = openSync(join(folder, name), 'w')
    let written = writeSync(handle, head)
    for (const [t, table] of TABLES.entries()) {
      written += writeSync(handle, before(table))
      for (let number = 0; written < (bytes * (t + 1)) / TABLES.length; ) {
        let piece = ''
        for (; piece.length < 1 << 16; number++)
          piece += row(table, valuesOf(invent(seeded, number + 1), seeded), number)
        written += writeSync(handle, piece)
      }
      written += writeSync(handle, behind)
    }
    writeSync(handle, tail)
    closeSync(handle)
  }
}
