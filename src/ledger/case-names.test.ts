import { describe, expect, test } from 'vitest'
import { CaseNames } from './case-names.ts'
import { RecordIntake } from './intake.ts'
import { nameAgreement } from './name-agreement.ts'

type Name = readonly [name: string, kana: string]

/** Namesakes by whom the case learns how names end and how they are read. */
const TEACHERS: readonly Name[] = [
  ['高橋 裕子', 'タカハシ ユウコ'],
  ['伊藤 裕子', 'イトウ ユウコ'],
  ['山本 優子', 'ヤマモト ユウコ'],
  ['高橋 優子', 'タカハシ ユウコ'],
  ['高橋 花子', 'タカハシ ハナコ'],
  ['伊藤 花子', 'イトウ ハナコ'],
  ['伊藤 裕子', 'イトウ ヒロコ'],
  ['山本 太郎', 'ヤマモト タロウ'],
  ['伊藤 太郎', 'イトウ タロウ'],
  ['高橋 太郎', 'タカハシ タロウ'],
  ['渡辺 太郎', 'ワタナベ タロウ'],
  ['渡部 太郎', 'ワタナベ タロウ'],
  ['渡辺 花子', 'ワタナベ ハナコ'],
  ['渡部 花子', 'ワタナベ ハナコ'],
]

/** How two names agree in a case that holds them and the teachers, twice over. */
function agreement(one: Name, other: Name): string {
  const intake = new RecordIntake(new Set())
  const add = ([name, kana]: Name, row: number): void =>
    intake.add({
      file: 'a.csv',
      part: '',
      row,
      role: 'self',
      attack: 'a',
      certainty: 'confirmed',
      exposure: 'taken',
      items: [],
      values: { name: [name], ...(kana && { 'name-kana': [kana] }), email: [`row${row}@example.jp`] },
    })
  ;[one, other, ...TEACHERS, ...TEACHERS].forEach((name, i) => {
    add(name, i + 1)
  })
  const { records, nodes } = intake.finish()
  const names = CaseNames.learn(nodes)
  return nameAgreement(nodes, names, records.column.node[0] ?? 0, records.column.node[1] ?? 0)
}

describe('what a case teaches about its names', () => {
  test.each<[string, Name, Name, string]>([
    ['characters that are read alike', ['高橋裕子', ''], ['高橋優子', ''], 'reading'],
    ['surnames one character apart', ['渡辺太郎', ''], ['渡部 太郎', ''], 'similar'],
    ['characters that are read otherwise', ['高橋裕子', ''], ['高橋花子', ''], 'family-same'],
    ['characters and kana', ['高橋裕子', ''], ['タカハシユウコ', ''], 'reading'],
    ['characters with a second usual reading', ['伊藤裕子', ''], ['イトウ ヒロコ', ''], 'reading'],
    ['characters and Latin letters, either order', ['伊藤太郎', ''], ['Taro ITO', ''], 'reading'],
    ['characters and the Latin letters of a brother', ['伊藤太郎', ''], ['Hanako Ito', ''], 'family-same'],
    ['characters and the kana of a sister', ['伊藤花子', ''], ['イトウ ユウコ', ''], 'family-same'],
    [
      'a reading that the owner states against the usual one',
      ['高橋 花子', 'タカハシ カコ'],
      ['タカハシ ハナコ', ''],
      'similar',
    ],
    ['another family name after a marriage', ['伊藤花子', ''], ['渡辺花子', ''], 'given-same'],
    ['a row without any name', ['伊藤花子', ''], ['', ''], 'unknown'],
    ['characters the case knows nothing of', ['猿渡 翔子', ''], ['サワタリ ショウコ', ''], 'unknown'],
    ['kana for a name from abroad', ['Rose Santos', ''], ['サントス ローズ', ''], 'unknown'],
  ])('%s', (_what, one, other, expected) => {
    expect(agreement(one, other)).toBe(expected)
    expect(agreement(other, one)).toBe(expected)
  })
})
