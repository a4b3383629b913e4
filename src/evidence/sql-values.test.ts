import { describe, expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

describe('values without brackets', () => {
  const rows = async (text: string, chunk?: number) => {
    const found = await reading('x.sql', text, chunk)
    return { header: found.tables.at(-1)?.header, rows: found.rows, refused: found.refused }
  }
  test.each([1, 5, 1 << 16])('SET gives names and values, in pieces of %i bytes', async (chunk) => {
    const text =
      "INSERT INTO users SET id=1, name='佐藤', at=now();\nREPLACE INTO users SET name = 'O''Neil, x', id = 2;\nUPDATE users SET name='鈴木' WHERE id = 2;\n"
    expect(await rows(text, chunk)).toEqual({
      header: ['id', 'name', 'at'],
      rows: [
        ['1', '佐藤', 'now()'],
        ['2', "O'Neil, x", ''],
        ['', '鈴木', ''],
      ],
      refused: [],
    })
  })
  test.each([1, 5, 1 << 16])(
    'SELECT of values is rows, of another table it is none, in pieces of %i bytes',
    async (chunk) => {
      const text =
        "INSERT [dbo].[Users] ([Id], [Name]) SELECT 1, N'佐藤' UNION ALL SELECT 2 AS Id, N'鈴木' AS Name\nGO\nINSERT INTO Users (Id, Name) SELECT 3, '林' FROM DUAL;\nINSERT INTO Users SELECT * FROM old;\nINSERT INTO Users VALUES (4,'x');\n"
      expect(await rows(text, chunk)).toEqual({
        header: ['Id', 'Name'],
        rows: [
          ['1', '佐藤'],
          ['2', '鈴木'],
          ['3', '林'],
          ['4', 'x'],
        ],
        refused: [],
      })
    },
  )
  test("what Oracle writes as q'[…]', UNISTR and pieces joined is read as it is meant", async () => {
    const text =
      "Insert into E (A,B,C,D) values (q'[O'Neil; (x]',UNISTR('\\4F50\\85E4'),TO_CLOB('a') || TO_CLOB('b'),EMPTY_CLOB());\nInsert into E (A,B,C,D) values ('y',null,DATE '1980-01-02',nq'{z}');\n"
    expect((await rows(text)).rows).toEqual([
      ["O'Neil; (x", '佐藤', 'ab', ''],
      ['y', '', '1980-01-02', 'z'],
    ])
  })
  test('VALUES ROW(…) of MySQL 8 gives rows', async () => {
    expect((await rows("INSERT INTO t VALUES ROW(1,'a'), ROW(2,'b');\n")).rows).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ])
  })
  test('a statement cut off in its values is named', async () => {
    expect((await rows("INSERT INTO t SET a='1', b='佐")).refused).toMatchObject([{ reason: 'damaged', records: 1 }])
  })
})
