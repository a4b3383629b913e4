import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { invent } from '../bench/scan/people.ts'
import { Seeded } from '../bench/scan/seeded.ts'
import type { FileSearch } from '../src/apps/cli/stages/file-search.ts'
import { searchSources } from '../src/apps/cli/stages/find.ts'
import { FindingsFile } from '../src/apps/cli/stages/findings-file.ts'
import { QcGatherer } from '../src/apps/cli/stages/qc-gather.ts'
import { type ScanWish, scanSources } from '../src/apps/cli/stages/scan-sources.ts'
import { listPaths } from '../src/evidence/index.ts'
import { encoded } from '../src/evidence/reading-for-tests.ts'
import { workspaceKey } from '../src/kernel/keyed-tokens.ts'
import { noProgress } from '../src/kernel/progress.ts'

const dir = mkdtempSync(join(tmpdir(), 'todoke-scan-sources-'))
afterAll(() => rmSync(dir, { recursive: true }))

const key = workspaceKey('33'.repeat(32))
const seeded = new Seeded(11)
const people = Array.from({ length: 60 }, (_, i) => invent(seeded, i + 1))
const lines = (separator: string, end: string, remark = '') =>
  [
    ['会員番号', '氏名', '生年月日', '電話番号', 'メールアドレス', '備考'],
    ...people.map((p) => [p.id, p.name, p.born, p.phone, p.email, remark]),
  ]
    .map((cells) => cells.join(separator) + end)
    .join('')

const objects = people
  .map(
    (p, i) =>
      `${JSON.stringify({ name: p.name, tel: p.phone, age: i, note: i % 7 ? null : 'a "b"\n電話 03-1234-5678' })}\n`,
  )
  .join('')
const sql = people
  .map((p, i) => {
    const values = `('${p.id}','${p.name}','O\\'Neil 03-1234-5678',NULL,'${p.email}',${i})`
    return i % 5 === 0
      ? `INSERT INTO \`users\` (\`id\`,\`name\`,\`note\`,\`x\`,\`email\`,\`age\`) VALUES ${values}`
      : `,${values}`
  })
  .map((line, i) => line + (i % 5 === 4 ? ';\n' : ''))
  .join('')

/** Rows of one table as each program writes them. */
const quoted = (p: (typeof people)[number]) => [p.id, p.name, p.email, p.phone].map((text) => `'${text}'`).join(',')
const copyOf = (table: string) =>
  `COPY public.${table} (id, name, note, mail) FROM stdin;\n${people
    .map((p, i) => `${p.id}\t${p.name}\t${i % 3 ? '\\N' : 'tel\\t03-1234-5678\\\\'}\t${p.email}\n`)
    .join('')}\\.\n\n`
const postgres = `--\n-- PostgreSQL database dump\n--\nSET standard_conforming_strings = on;\nCREATE TABLE public.a (id text, name text, note text, mail text);\n
${copyOf('a')}--\n-- Name: b\n--\n${copyOf('b')}${copyOf('b')}SELECT pg_catalog.setval('a_id_seq', 60, true);\n--\n-- PostgreSQL database dump complete\n--\n`
const mysqlOf = (table: string) =>
  `CREATE TABLE \`${table}\` (\n  \`id\` text,\n  \`name\` text,\n  \`email\` text,\n  \`tel\` text\n) ENGINE=InnoDB;\nLOCK TABLES \`${table}\` WRITE;\n/*!40000 ALTER TABLE \`${table}\` DISABLE KEYS */;
INSERT INTO \`${table}\` VALUES (${people.slice(0, 25).map(quoted).join('),(')});\nINSERT INTO \`${table}\` VALUES (${people.slice(25).map(quoted).join('),(')});\nUNLOCK TABLES;\n\n`
const mysql = `-- MySQL dump 10.13\n${mysqlOf('users')}${mysqlOf('members').replace(/,'(?=090)/g, ",_binary '")}-- Dump completed on 2026-11-22\n`
const sqlServer = people
  .map(
    (p, i) =>
      `INSERT [dbo].[Users] ([Id], [Name], [Email], [Tel], [Born]) VALUES (${quoted(p).replaceAll(/(?<=^|,)'/g, "N'")}, CAST(N'${p.born}T00:00:00' AS DateTime))\n${i % 10 === 9 ? 'GO\n' : ''}${i === 33 ? "print 'Processed 34 total records'\nGO\n" : ''}`,
  )
  .join('')
const oracle = people
  .map(
    (p) => `Insert into SHOP.USERS (ID,NAME,EMAIL,TEL,BORN) values (${quoted(p)},to_date('${p.born}','YYYY-MM-DD'));\n`,
  )
  .join('')
const insertAll = `INSERT ALL\n${people.map((p) => `  INTO users (id, name, email, tel) VALUES (${quoted(p)})\n`).join('')}SELECT * FROM dual;\n`

const evidence = join(dir, 'evidence')
mkdirSync(evidence)
const files: Readonly<Record<string, string | Uint8Array>> = {
  'a-plain.csv': lines(',', '\n'),
  'b-quoted.csv': lines(',', '\r\n', '"second\r\nline, "" TEL 03-1234-5678"'),
  'c-tabs.txt': lines('\t', '\n'),
  'd-mark.csv': `\ufeff${lines(',', '\n')}`,
  'e-cut.csv': `${lines(',', '\n')}M9,山田`,
  'f-stray.csv': lines(',', '\n').replace(`${people[40]?.name}`, '"山田"太郎'),
  'g-broken.csv': Buffer.concat([Buffer.from(lines(',', '\n')), Buffer.from([0x93, 0x63, 0x2c, 10])]),
  'h-repeats.csv': lines(',', '\n') + lines(',', '\n'),
  'i-totals.csv': `${lines(',', '\n')}合計,60,,,,\n\n${people[0]?.id},,,090-1111-2222,,\nx,y\n`,
  'i-padded.csv': `【会員名簿】,,,,,,\r\n,,,,,,\r\n${lines(',', ',\r\n')},,,,,,\r\n【注文】,,,,,,\r\n注文番号,氏名,電話番号,住所,注文日,商品名,数量\r\nA1,山田太郎,090-1111-2222,,,,\r\n`,
  'i-padded-blank.csv': `${lines(',', '\r\n')},,,,,\r\n${people[0]?.id},,,090-1111-2222,,\r\n`,
  'i-side.csv': `会員番号,M1,M2,M3\n氏名,山田太郎,鈴木花子,佐藤一郎\n電話番号,090-1111-2222,,03-1234-5678\n生年月日,1980-01-02,1990-03-04,\n`,
  'i-forms.csv': people
    .slice(0, 5)
    .map((p) => `氏名,${p.name}\n生年月日,${p.born}\n電話番号,${p.phone}\n`)
    .join('\n'),
  'i-wide.csv': lines(',', '\n').replace(
    '\n',
    '\nM1,山田 太郎,1984-07-13,090-1111-2222,taro@example.jp,,,hanako@example.jp\n',
  ),
  'j.jsonl': objects,
  'k.log': people.map((p) => `2026-11-22 10:00:00 login user=${p.login} ip=${p.address4}\n`).join(''),
  'l-empty.csv': '',
  'm.sql': `-- MySQL dump 10.13\n${sql}UNLOCK TABLES;\n-- Dump completed on 2026-11-22\n`,
  'n-cut.sql': `-- MySQL dump 10.13\n${sql}`,
  'o-two.sql': `${sql}${sql.replaceAll('users', 'others')}`,
  'o1-old.csv': encoded(lines(',', '\r\n', 'ﾃｽﾄ"×"'.replaceAll('"', '""')), 'shift_jis'),
  'o2-old.tsv': encoded(lines('\t', '\n', '、表'), 'shift_jis'),
  'o3-unix.csv': encoded(lines(',', '\n', '電話 03-1234-5678 ﾃﾞﾝﾜ'), 'euc-jp'),
  'o4-own.csv': Buffer.concat([encoded(lines(',', '\n'), 'shift_jis'), Buffer.from('M9,\xf0\x40,,,,\n', 'latin1')]),
  'o5-mixed.csv': Buffer.concat([
    encoded(lines(',', '\n'), 'shift_jis'),
    Buffer.from('M9,山田太郎,,090-1111-2222,,\n'),
  ]),
  'o6-own-utf8.csv': lines(',', '\n', '髙\ue000﨑\uf8ff\u{f0001}\ufffdｶﾅ'),
  'q1-postgres.sql': postgres,
  'q2-postgres-cut.sql': postgres.slice(0, -2000),
  'q3-postgres-cut.sql': postgres.slice(0, 5003),
  'q4-mysql.sql': mysql,
  'q5-mysql-odd.sql': mysql.replace(`'${people[50]?.name}'`, `"${people[50]?.name}"`),
  'q6-mysql-broken.sql': Buffer.concat([
    Buffer.from(mysql.slice(0, 9000)),
    Buffer.from([0xe3, 0x81]),
    Buffer.from(mysql.slice(9000)),
  ]),
  'q7-server.sql': `USE [shop]\nGO\nSET IDENTITY_INSERT [dbo].[Users] ON\nGO\n${sqlServer}`,
  'q8-oracle.sql': `REM INSERTING into SHOP.USERS\nSET DEFINE OFF;\n${oracle}${oracle.replaceAll('USERS', 'OLD')}`,
  'q9-oracle-all.sql': insertAll + insertAll,
  'qa-turns.sql': people
    .map((p, i) => `INSERT INTO t${i % 2} (id, name, email, tel) VALUES (${quoted(p)});\n`)
    .join(''),
  'qb-totals.sql': `${oracle}Insert into SHOP.USERS (ID,NAME,EMAIL,TEL,BORN) values ('合計','60',null,null,null);\n${oracle}`,
  'p-other-keys.jsonl': `${objects}{"name":"山田","mail":"taro@example.jp"}\n`,
}
for (const [name, content] of Object.entries(files)) writeFileSync(join(evidence, name), content)

/** The findings file as bytes, with the counts and refusals, by one way of searching. */
async function resultOf(wish?: Pick<ScanWish, 'threads' | 'partBytes'>) {
  const { entries } = await listPaths(dir, ['evidence'])
  const sources = entries.map(
    (entry) => ({ entry, attack: 'scan', certainty: 'possible', exposure: 'reachable' }) as const,
  )
  const file = join(dir, 'findings.parquet')
  const findingsFile = FindingsFile.open(file, key, true)
  const searched = new Map<string, FileSearch['notes']>()
  const qc = new QcGatherer()
  const search = {
    mapping: [],
    exclude: [],
    findingsFile,
    qc,
    onSearched: (file: FileSearch) => void searched.set(file.source.entry.file, file.notes),
    onRecords: async () => {},
    progress: noProgress,
    signal: new AbortController().signal,
  }
  const refused = wish
    ? await scanSources(sources, search, { ...wish, key, reveal: true })
    : (await searchSources(sources, search)).refused
  const count = await findingsFile.close()
  const told = refused.filter((r) => r.reason !== 'no-personal-data')
  return {
    count,
    counts: [...findingsFile.counts].sort(),
    shown: qc.inOrder,
    refused: told,
    odd: [...searched]
      .flatMap(([file, notes]) =>
        notes
          .filter((note) => note.ownCharacters > 0)
          .map(({ ownCharacters, brokenPlaces }) => ({ file, ownCharacters, brokenPlaces })),
      )
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
    parquet: readFileSync(file).toString('base64'),
  }
}

test('the kernel finds what the recognizers find, on any number of threads, wherever the files are divided', async () => {
  const expected = await resultOf()
  expect(expected.count).toBeGreaterThan(2_000)
  expect(expected.odd).toContainEqual({ file: 'evidence/o6-own-utf8.csv', ownCharacters: 180, brokenPlaces: 60 })
  expect(expected.refused.length).toBeGreaterThan(2)
  expect(expected.shown.filter(({ samples }) => samples.length === 0)).toEqual([])
  for (const wish of [{ threads: 2, partBytes: 700 }]) expect(await resultOf(wish)).toEqual(expected)
}, 180_000)
