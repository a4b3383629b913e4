import { expect, test } from 'vitest'
import { encoded, reading } from './reading-for-tests.ts'

const PEOPLE = `<?xml version="1.0" encoding="Shift_JIS"?><export><system>CRM</system><customers>
<customer id="1"><name>佐藤 太郎</name></customer><customer id="2"><name>鈴木 花子</name></customer></customers></export>`
const ASIDES =
  '<?xml-stylesheet href="a.xsl"?><!-- 担当 高橋 一郎\n tel 03-1111-2222 --><?app owner="b@example.jp"?><export>'

test.each([7, 1 << 16])(
  'comments and texts for programs are a text of their own, read %i bytes at a time',
  async (chunk) => {
    const written = PEOPLE.replace('<export>', ASIDES).replace('<name>', '<!-- <old>c@example.jp</old> --><name>')
    const found = await reading('a.xml', encoded(written, 'shift_jis'), chunk)
    const plain = await reading('a.xml', encoded(PEOPLE, 'shift_jis'), chunk)
    expect(found.rows).toEqual(plain.rows)
    expect(found.passages.filter((p) => p.kind === 'text').map((p) => p.part)).toEqual(['', 'comments'])
    expect(found.lines.slice(plain.lines.length).map((line) => line.trim())).toEqual([
      '担当 高橋 一郎',
      'tel 03-1111-2222',
      'app owner="b@example.jp"',
      '<old>c@example.jp</old>',
    ])
    expect(found.refused).toEqual([])
  },
)
