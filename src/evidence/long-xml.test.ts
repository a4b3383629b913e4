import { expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

const LONG = 'あいうえお、かきくけこ。\n'.repeat(100_000)

/** What a reader gives of an XML text, and why it refuses something. */
async function told(xml: string) {
  const { rows, lines, refused } = await reading('a.xml', Buffer.from(`<?xml version="1.0"?><list>${xml}</list>`))
  return { text: JSON.stringify([rows, lines]), refused: refused.map(({ reason }) => reason) }
}

test.each([
  [
    'a record',
    `<p><name>山田</name><memo>${LONG}<b/>電話 090-1234-5678</memo></p><p><name>佐藤</name><memo>x</memo></p>`,
  ],
  ['no record', `<memo><![CDATA[${LONG}]]><!-- x -->電話 090-1234-5678</memo>`],
])('what stands behind a megabyte of text in %s is read', async (_, xml) => {
  const { text, refused } = await told(xml)
  expect(text).toContain('090-1234-5678')
  expect(refused).toEqual([])
})
