import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import type { Summary } from '#kernel/summary.ts'
import { readCase } from './case-file.ts'
import { contradictions } from './contradictions.ts'
import { readPage, readPaper, type ToldDocument } from './told-document.ts'

const CASE = `case: a
organisation: {country: JP, kind: fx-broker}
attacks:
  - {id: "2017", evidence: [a/**], title: {ja: 2017年のサイバー攻撃, en: Cyber attack of 2017}}
  - {id: "2016", evidence: [b/**], title: {ja: 2016年のサイバー攻撃, en: Cyber attack of 2016}}
statements: [{id: s1, at: 2017-07-26T18:00:00+09:00, to: public, says: count, attack: "2017", value: 2500, unit: records, about: true}]
knowledge: [{at: 2017-07-13T15:00:00+09:00, by: system-department, event: leak}]
orders: [{at: 2017-07-28, by: kanto-lfb, basis: FIEA-51, first-report: 2017-08-16, then: monthly}]
`
const attack = (id: string, persons: number, items: Summary['attacks'][number]['combinations'][number]['items']) => ({
  id,
  certainty: 'confirmed' as const,
  records: persons + 100,
  persons,
  bounds: { min: persons, likely: persons, max: persons },
  combinations: [
    { items, persons: persons - 5 },
    { items: ['email' as const], persons: 5 },
  ],
})
const SUMMARY: Summary = {
  case: 'a',
  revision: 1,
  attacks: [attack('2017', 2455, ['name', 'email']), attack('2016', 112_364, ['email', 'password'])],
  persons: 114_102,
  bounds: { min: 114_050, likely: 114_102, max: 114_300 },
  inMaster: 0,
  masterPersons: 0,
  balance: { recordsIn: 0, recordsLedgered: 0, recordsRefused: 0 },
  review: { pairs: 0 },
}

function against(document: ToldDocument) {
  const read = readCase(CASE)
  if (!read.ok) throw new Error(read.why)
  const seen = {
    summary: SUMMARY,
    at: instant('2017-08-01T09:00:00+09:00'),
    zone: 'Asia/Tokyo',
    duties: null,
    notices: [],
  }
  return contradictions({ ...seen, caseFile: read.value, documents: [document] })
}

const paper = (line: string, form = 'x') =>
  readPaper(`reports/${form}.ja.json`, {
    form,
    sections: [{ heading: '3 本人の数', fields: [{ label: '人数', lines: [line] }] }],
    tables: [],
  })

test.each<[string, string, readonly string[]]>([
  ['the persons of the ledger', '攻撃2017（判明）：2,455人', []],
  ['one person more', '攻撃2017（判明）：2,456人', ['contradicted']],
  ['the other attack’s figure', '攻撃2017（判明）：112,364人', ['contradicted']],
  ['the total', '合計：114,102人', []],
  ['a total that is none', '合計：114,103人', ['untied']],
  ['the total with its interval', '合計：114,102人（114,050～114,300人）', []],
  ['the upper end told as if it were the count', '合計：114,300人', ['untied']],
  ['a published round figure', '攻撃2017：約2,500件と公表', []],
  ['a round figure that nobody published', '攻撃2017：約4,000件', ['contradicted']],
  ['a limit of the law', '1,000人を超える漏えい', []],
  ['the day of the order', '2017年7月28日（金）の命令', []],
  ['a day on which nothing happened', '2017年7月27日（木）の命令', ['untied']],
  ['the second report, a month after the first', '2017年9月16日（土）', []],
  ['the day of a law, before the case', '2005年4月1日施行', []],
  ['kinds that leaked', '氏名、パスワード', []],
  ['a kind that did not', '氏名、病歴・健康', ['contradicted']],
])('a paper with %s', (_what, line, expected) => {
  expect(against(paper(line)).map((c) => c.kind)).toEqual(expected)
})

test('a wrong figure names the field of the paper and the place in the ledger', () => {
  expect(against(paper('攻撃2017（判明）：2,456人'))[0]?.places).toEqual([
    { where: 'reports/x.ja.json: 3 本人の数 – 人数', says: '攻撃2017（判明）：2,456人' },
    { where: 'summary.json attacks 2017', says: '2,455人, 2,555件' },
  ])
})

test('a combination in a paper must have the number that the ledger has, not that of another row', () => {
  const annex = (persons: string): ToldDocument => ({
    name: 'reports/x.ja.json',
    lines: [],
    tables: [
      {
        caption: '別表（攻撃2017（発生））',
        head: ['項目の組合せ', '人数（人）'],
        rows: [
          ['氏名、メールアドレス', persons],
          ['合計', '2,455'],
        ],
      },
    ],
    tellsAll: false,
  })
  expect(against(annex('2,450'))).toEqual([])
  expect(against(annex('2,455')).map((c) => c.places[0])).toEqual([
    { where: 'reports/x.ja.json: table 1 (別表（攻撃2017（発生））), row 1', says: 'name+email: 2,455' },
  ])
})

test('the nine-item report must name every kind that leaked; another paper may name a part', () => {
  expect(against(paper('氏名、メールアドレス', 'jp-leak-report')).map((c) => c.what.en)).toEqual([
    'does not name password, which leaked',
  ])
  expect(against(paper('氏名、メールアドレス', 'gdpr-34'))).toEqual([])
})

const page = (count: string, total: string, password = '✓ 漏えい') =>
  readPage(
    'public/2017-08-01/ja/index.html',
    `<style>.a{width:999人}</style><h2>人数と状況</h2><p class="x"><b>${total}</b> 人</p><p>氏名、メールアドレス、パスワード</p>
     <table><caption>2016年のサイバー攻撃</caption><tr><th>番号</th><th>メールアドレス</th><th>パスワード</th><th>人数</th></tr>
     <tr><td>7</td><td>✓ 漏えい</td><td>${password}</td><td>${count}</td></tr></table><h2>漏えいが確認されていない項目</h2><ul><li>個人番号（マイナンバー）</li></ul>`,
  )

test.each<[string, ToldDocument, readonly string[]]>([
  ['right', page('112,359', '114,102'), []],
  ['with a row of the table off by one', page('112,358', '114,102'), ['contradicted']],
  ['with the other attack’s row', page('2,450', '114,102'), ['contradicted']],
  ['with a mark missing in the table', page('112,359', '114,102', '– 漏えいなし'), ['contradicted']],
  ['with a wrong figure in large type', page('112,359', '114,112'), ['untied']],
])('a public page, %s', (_what, document, expected) => {
  expect(against(document).map((c) => c.kind)).toEqual(expected)
})

test('the story that goes into every notice is held against the facts too', () => {
  const story = '{ja: "2,999人の情報が漏えいしました", en: "2,455 people"}'
  const read = readCase(CASE.replace('title: {ja: 2016', `story: ${story}, title: {ja: 2016`))
  if (!read.ok) throw new Error(read.why)
  const seen = {
    summary: SUMMARY,
    at: instant('2017-08-01T09:00:00+09:00'),
    zone: 'Asia/Tokyo',
    duties: null,
    notices: [],
  }
  const found = contradictions({ ...seen, caseFile: read.value, documents: [] })
  expect(found.map((c) => c.places[0])).toEqual([
    { where: 'case.yaml: attacks 2016 story', says: '2,999人の情報が漏えいしました' },
  ])
})
