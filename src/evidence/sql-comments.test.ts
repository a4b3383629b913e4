import { expect, test } from 'vitest'
import { bytesSource, PeekedSource } from './byte-source.ts'
import { openSource } from './open-evidence.ts'
import { bytesAccess } from './random-access.ts'
import { reading } from './reading-for-tests.ts'
import { columnsOfCreate } from './sql-columns.ts'

/** What a dump on the disk says of the columns of its first table, by their names. */
async function saidOf(dump: string): Promise<Readonly<Record<string, string>>> {
  const bytes = Buffer.from(dump)
  const source = new PeekedSource(bytesSource(bytes))
  const at = {
    file: 'dump.sql',
    part: '',
    depth: 0,
    name: 'dump.sql',
    source,
    anywhere: bytesAccess(bytes),
    options: {},
  }
  for await (const passage of openSource(at))
    if (passage.kind === 'table')
      return Object.fromEntries((passage.header ?? []).map((name, i) => [name, passage.comments?.[i] ?? '']))
  throw new Error('no table')
}

const CREATE = 'CREATE TABLE app.members (c1 int, c2 varchar(20), c3 text);\n'
const ROWS = "INSERT INTO app.members VALUES (1,'a','b'),(2,'c','d');\n"
const SAID = { c1: '', c2: '氏名', c3: "勤務先's 名称" }

test.each([
  [
    'COMMENT of MySQL',
    "CREATE TABLE t (c1 int, c2 varchar(20) NOT NULL DEFAULT 'x' COMMENT '氏名', c3 text COLLATE utf8mb4_bin COMMENT '勤務先''s 名称');\nINSERT INTO t VALUES (1,'a','b');",
  ],
  [
    'comments at the ends of lines',
    "CREATE TABLE t (\n c1 int,\n c2 varchar(20), -- 氏名\n c3 text /* 勤務先's 名称 */\n);\nINSERT INTO t VALUES (1,'a','b');",
  ],
  [
    'commas at the beginnings of lines',
    "CREATE TABLE t (\n c1 int\n, c2 varchar(20) -- 氏名\n, c3 text -- 勤務先's 名称\n);\nINSERT INTO t VALUES (1,'a','b');",
  ],
  [
    'COMMENT ON COLUMN of PostgreSQL',
    `${CREATE}COMMENT ON TABLE app.members IS '会員';\nCOMMENT ON COLUMN app.members.c2 IS '氏名';\nCOMMENT ON COLUMN app.members.c3 IS '勤務先''s 名称';\n${ROWS}`,
  ],
  [
    'the same without a schema',
    `${CREATE}COMMENT ON COLUMN members.c2 IS '氏名';\ncomment on column "members"."c3" is '勤務先''s 名称';\n${ROWS}`,
  ],
  [
    'behind the rows of all tables',
    `${CREATE}${ROWS}INSERT INTO other VALUES (1);\nCOMMENT ON COLUMN app.members.c2 IS '氏名';\nCOMMENT ON COLUMN app.members.c3 IS '勤務先''s 名称';\nCOMMENT ON COLUMN app.members.c1 IS NULL;\n`,
  ],
  [
    'properties of SQL Server',
    `CREATE TABLE [app].[members] ([c1] [int], [c2] [nvarchar](20), [c3] [nvarchar](20))
GO
INSERT [app].[members] ([c1], [c2], [c3]) VALUES (1, N'a', N'b')
GO
INSERT [app].[other] ([d]) VALUES (1)
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'氏名' , @level0type=N'SCHEMA',@level0name=N'app', @level1type=N'TABLE',@level1name=N'members', @level2type=N'COLUMN',@level2name=N'c2'
GO
EXEC sp_addextendedproperty 'MS_Description', N'勤務先''s 名称', 'SCHEMA', 'app', 'TABLE', 'members', 'COLUMN', 'c3'
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'会員' , @level0type=N'SCHEMA',@level0name=N'app', @level1type=N'TABLE',@level1name=N'members'
GO
`,
  ],
])('what a dump says of its columns beside their names: %s', async (_, dump) => {
  expect(await saidOf(dump)).toStrictEqual(SAID)
})

test('a table of which nothing is said has no comments', async () => {
  const { tables } = await reading('dump.sql', `${CREATE}COMMENT ON COLUMN other.c2 IS '氏名';\n${ROWS}`)
  expect(tables.map(({ part, comments }) => [part, comments])).toStrictEqual([['members', undefined]])
})

test('the rows are the same whatever is said of the columns', async () => {
  const { rows } = await reading('dump.sql', `${CREATE}COMMENT ON COLUMN app.members.c2 IS 'a (b), ''c''';\n${ROWS}`)
  expect(rows).toStrictEqual([
    ['1', 'a', 'b'],
    ['2', 'c', 'd'],
  ])
})

test('comments above columns are theirs only where most columns have one', () => {
  const each = '\n -- 会員番号\n c1 int,\n -- 氏名\n c2 text\n'
  const one = '\n -- 連絡先\n c1 text,\n c2 text,\n c3 text\n'
  expect(columnsOfCreate(each).map(({ comment }) => comment)).toStrictEqual(['会員番号', '氏名'])
  expect(columnsOfCreate(one).map(({ comment }) => comment)).toStrictEqual(['', '', ''])
})
