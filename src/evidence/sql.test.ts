import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutOut, encoded, reading } from './reading-for-tests.ts'

const MYSQL = `-- MySQL dump 10.13  Distrib 5.7.18
/*!40101 SET NAMES utf8 */;
CREATE TABLE \`accounts\` (
  \`id\` int(11) NOT NULL AUTO_INCREMENT,
  \`mail\` varchar(255) DEFAULT NULL COMMENT 'it''s, so',
  \`amount\` decimal(10,2) DEFAULT '0.00',
  PRIMARY KEY (\`id\`),
  KEY \`mail\` (\`mail\`)
) ENGINE=InnoDB;
INSERT INTO \`accounts\` VALUES (1,'a@example.jp',10.50),(2,NULL,-1),
(3,'it\\'s\\n(x); ''y'' \\\\','3');
INSERT INTO \`other\` VALUES (1,'x');
INSERT INTO \`accounts\` (\`mail\`,\`id\`) VALUES ('d@example.jp',4);
-- Dump completed on 2017-07-13
`
const POSTGRES = `--
-- PostgreSQL database dump
--
CREATE TABLE public.users (
    id integer NOT NULL,
    name character varying(50),
    created timestamp without time zone DEFAULT now(),
    CONSTRAINT positive CHECK ((id > 0))
);
COPY public.users (id, name, created) FROM stdin;
1\t佐藤\t2017-01-01
2\t\\N\ttab\\there\\\\
\\.
INSERT INTO public.users VALUES (3, 'C:\\temp', '2017-01-02'::timestamp);
INSERT INTO public.users (id, name) VALUES (4, E'a\\nb');
-- PostgreSQL database dump complete
`
const SQL_SERVER = `USE [db]
GO
SET IDENTITY_INSERT [dbo].[Users] ON
GO
INSERT [dbo].[Users] ([Id], [Name], [At]) VALUES (1, N'佐藤''s', CAST(N'2017-07-13T00:00:00' AS DateTime))
INSERT [dbo].[Users] ([Id], [Name], [At]) VALUES (2, N'x', NULL)
GO
`
const ORACLE = `REM INSERTING into USERS
PROMPT Don't worry
Insert into USERS (ID,NAME,BORN,NOTE) values (1,'佐藤',to_date('80-01-02','RR-MM-DD'),'a' || chr(10) || 'b');
INSERT ALL
 INTO T (A,B) VALUES (1,'x')
 INTO T (A,B) VALUES (2,'y')
SELECT * FROM dual;
`

test('names of columns may hold brackets and commas in quotation marks', async () => {
  const found = await reading(
    'dump.sql',
    'COPY public.t (id, "Created (UTC)", "last, first") FROM stdin;\n1\t2020\t佐藤\n\\.\n',
  )
  expect(found.tables.map((table) => table.header)).toEqual([['id', 'Created (UTC)', 'last, first']])
  expect(found.rows).toEqual([['1', '2020', '佐藤']])
})

describe('dumps of four databases', () => {
  test.each<[string, string, Record<string, readonly string[] | null>, readonly (readonly string[])[]]>([
    [
      'MySQL',
      MYSQL,
      { accounts: ['id', 'mail', 'amount'], other: null },
      [
        ['1', 'a@example.jp', '10.50'],
        ['2', '', '-1'],
        ['3', "it's\n(x); 'y' \\", '3'],
        ['1', 'x'],
        ['4', 'd@example.jp', ''],
      ],
    ],
    [
      'PostgreSQL',
      POSTGRES,
      { users: ['id', 'name', 'created'] },
      [
        ['1', '佐藤', '2017-01-01'],
        ['2', '', 'tab\there\\'],
        ['3', 'C:\\temp', '2017-01-02'],
        ['4', 'a\nb', ''],
      ],
    ],
    [
      'SQL Server',
      SQL_SERVER,
      { Users: ['Id', 'Name', 'At'] },
      [
        ['1', "佐藤's", '2017-07-13T00:00:00'],
        ['2', 'x', ''],
      ],
    ],
    [
      'Oracle',
      ORACLE,
      { USERS: ['ID', 'NAME', 'BORN', 'NOTE'], T: ['A', 'B'] },
      [
        ['1', '佐藤', '80-01-02', 'a\nb'],
        ['1', 'x'],
        ['2', 'y'],
      ],
    ],
  ])('%s', async (_what, text, headers, rows) => {
    for (const encoding of ['utf-8', 'utf-16le with a mark', 'shift_jis']) {
      const found = await reading('dump.sql', encoded(text, encoding), encoding === 'utf-8' ? 3 : undefined)
      expect(Object.fromEntries(found.tables.map((table) => [table.part, table.header]))).toEqual(headers)
      expect(found.rows).toEqual(rows)
      expect(found.refused).toEqual([])
    }
  })

  test('rows of a table are numbered through, whatever comes between', async () => {
    const found = await reading('dump.sql', MYSQL)
    expect(found.numbers).toEqual([1, 2, 3, 1, 4])
    expect(found.tables.map((table) => table.part)).toEqual(['accounts', 'other', 'accounts'])
  })

  test('the place of a value is the text between its quotes', async () => {
    const found = await reading('dump.sql', POSTGRES)
    expect(cutOut(Buffer.from(POSTGRES), found).map((row) => row[1])).toEqual(['佐藤', '\\N', 'C:\\temp', 'a\\nb'])
  })

  test('a second byte that looks like a backslash escapes nothing', async () => {
    const bytes = encoded(MYSQL.replace('a@example.jp', '能力表ソ'), 'shift_jis')
    const found = await reading('dump.sql', bytes)
    expect(found.tables[0]?.encoding.name).toBe('shift_jis')
    expect(found.rows[0]?.[1]).toBe('能力表ソ')
  })

  test('a dump that stops inside a row gives the rows before it and names the rest', async () => {
    const found = await reading('dump.sql', MYSQL.slice(0, MYSQL.indexOf('it\\')))
    expect(found.rows.length).toBe(2)
    expect(found.refused).toMatchObject([
      { part: 'accounts', row: 3, reason: 'damaged', records: 1 },
      { part: '', reason: 'damaged', records: 0 },
    ])
  })

  test('a dump that stops between rows is known by the missing last line', async () => {
    const found = await reading('dump.sql', MYSQL.slice(0, MYSQL.indexOf('-- Dump completed')))
    expect(found.refused).toMatchObject([{ reason: 'damaged', records: 0 }])
  })

  test('a picture of five megabytes is named by row and column and counts, the rest of its row is read', async () => {
    const text = `INSERT INTO t (photo, name) VALUES ('','a'),('${'x'.repeat(5 << 20)}','b');\n`
    const found = await reading('dump.sql', text)
    expect(found.rows).toEqual([
      ['', 'a'],
      [expect.stringMatching(/^x+…x+$/), 'b'],
    ])
    expect(found.refused).toMatchObject([{ part: 't', row: 2, reason: 'too-large', records: 0 }])
    expect(found.refused[0]?.advice).toContain('column photo')
  })

  test('a row of more than sixteen megabytes is refused by number, the next is read', async () => {
    const text = `INSERT INTO \`t\` VALUES (1,'a'),(2,'${'x'.repeat(17 << 20)}'),(3,'c');\n`
    const found = await reading('dump.sql', text)
    expect(found.rows).toEqual([
      ['1', 'a'],
      ['3', 'c'],
    ])
    expect(found.numbers).toEqual([1, 3])
    expect(found.refused).toMatchObject([{ part: 't', row: 2, reason: 'too-large', records: 1 }])
  })
})

const value = fc.oneof(
  fc.constant(null),
  fc.string({ unit: fc.constantFrom(...'aZ09@\\\'"(),; -\n表ソ能あー'), maxLength: 12 }),
)
const literal = (text: string | null) =>
  text === null ? 'NULL' : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`

test.each(['utf-8', 'shift_jis', 'utf-16le with a mark'])(
  'what MySQL writes in %s is read back, in pieces of any size',
  (encoding) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(1, 2, 3, 7, 1 << 16),
        async (rows, chunk) => {
          const tuples = rows.map((row) => `(${row.map(literal).join(',')})`).join(',')
          const text = `CREATE TABLE \`表\` (\`名前\` text, \`住所\` text) ENGINE=InnoDB;\nINSERT INTO \`表\` VALUES ${tuples};\n`
          const found = await reading('dump.sql', encoded(text, encoding), chunk)
          expect(found.rows).toEqual(rows.map((row) => row.map((cell) => cell ?? '')))
          expect(found.refused).toEqual([])
        },
      ),
      { numRuns: 40 },
    ),
)

test.each([MYSQL, POSTGRES])('cut at any byte, a dump gives every row that is whole (%#)', async (text) => {
  const bytes = Buffer.from(text)
  const whole = await reading('dump.sql', bytes)
  const ends = whole.passages
    .flatMap((p) => (p.kind === 'rows' ? p.rows : []))
    .map((row) => {
      const spans = row.spans ?? []
      return Math.max(...row.cells.map((_, i) => (spans[2 * i] ?? 0) + (spans[2 * i + 1] ?? 0)))
    })
  for (let cut = 1; cut < bytes.length; cut += 3) {
    const found = await reading('dump.sql', bytes.subarray(0, cut))
    // Behind the last value come at most a type, NULL, and the bracket or line end.
    const complete = whole.rows.filter((_, i) => (ends[i] ?? 0) + "'::timestamp,NULL);".length < cut)
    expect(found.rows).toEqual(expect.arrayContaining(complete))
  }
})
