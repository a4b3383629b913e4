import { expect, test } from 'vitest'
import { encoded, reading } from './reading-for-tests.ts'

const DUMP = `-- MySQL dump 10.13  Distrib 8.0\r
-- Host: localhost    Database: shop\r
-- 担当 山田 花子 090-1234-5678\r
/*!40101 SET NAMES utf8 */;\r
--\r
-- Table structure for table \`m\`\r
--\r
CREATE TABLE m (name text); /* 連絡先:\n * 鈴木 一郎様 */\r
INSERT INTO m VALUES ('-- 佐藤 太郎'),('a'); # 末尾 03-1111-2222\r
-- Dump completed on 2026-01-01\r
`

test.each(['utf-8', 'shift_jis', 'utf-16le with a mark'])(
  'what people wrote beside the rows of a dump is told, in %s',
  async (encoding) => {
    const bytes = encoded(DUMP, encoding)
    for (const chunk of [100, 1 << 20]) {
      const found = await reading('a.sql', bytes, chunk)
      const lines = found.passages.flatMap((p) => (p.kind === 'lines' ? p.lines : []))
      expect(lines.map(({ text }) => text.trim())).toEqual([
        '担当 山田 花子 090-1234-5678',
        '連絡先:',
        '鈴木 一郎様',
        '末尾 03-1111-2222',
      ])
      expect(found.rows).toEqual([['-- 佐藤 太郎'], ['a']])
      const decoder = new TextDecoder(found.tables[0]?.encoding.name)
      const shown = lines.map(({ written: [, , offset = 0, length = 0] = [] }) =>
        decoder.decode(bytes.subarray(offset, offset + length)),
      )
      expect(shown).toEqual(['-- 担当 山田 花子 090-1234-5678', '/* 連絡先:', ' * 鈴木 一郎様', '# 末尾 03-1111-2222'])
    }
  },
)

test('a dump without remarks has no part for them', async () => {
  const found = await reading(
    'a.sql',
    "--\n-- PostgreSQL database dump\n--\n-- Name: m; Type: TABLE; Schema: public; Owner: postgres\nINSERT INTO m VALUES ('a');\n-- PostgreSQL database dump complete\n",
  )
  expect(found.lines).toEqual([])
})
