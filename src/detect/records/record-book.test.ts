import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

/** Items and texts found in some lines, by what their records say. */
function foundIn(lines: readonly string[], isDocument = false): readonly string[] {
  const asText = lines.map((line) => detector.findInText(line))
  const found = detector.recordsIn(lines, isDocument)?.find(lines, asText) ?? asText
  return found.flatMap((findings, i) => findings.map((f) => `${f.item} ${lines[i]?.slice(f.start, f.end)}`))
}

describe('records in a log', () => {
  const lines = [
    `07:12 INFO saved {"dokusya_no": "77187678", "shimei_sei": "服部", "shimei_mei": "悠斗", "seibetsu_kbn": "1", "elapsed": 31}`,
    `07:13 INFO saved {"dokusya_no": "93967036", "shimei_sei": "村上", "shimei_mei": "愛", "seibetsu_kbn": "2", "elapsed": 7}`,
  ]

  test('are read as the rows of a table with these columns', () => {
    expect(foundIn(lines)).toEqual(
      expect.arrayContaining(['customer-number 77187678', 'name 服部', 'name 悠斗', 'sex 1', 'sex 2', 'name 愛']),
    )
    expect(foundIn(lines).join()).not.toMatch(/ 31| 7,/)
  })

  test('of a kind that comes later are read by their keys', () => {
    const book = detector.recordsIn(lines, false)
    const later = `07:14 INFO moved {"shimei_sei": "桜井", "shimei_mei": "茂", "yubin_no": "3200026"}`
    const found = book?.find([later], [detector.findInText(later)])[0] ?? []
    expect(found.map((f) => later.slice(f.start, f.end))).toEqual(['桜井', '茂', '3200026'])
  })

  test('an encoded value is found at its place, whole', () => {
    const line = 'POST /entry?shimei_sei=%E4%BD%90%E8%97%A4&shimei_mei=%E8%8A%B1%E5%AD%90&denwa_no=0312345678'
    expect(foundIn([line])).toEqual(['name %E4%BD%90%E8%97%A4', 'name %E8%8A%B1%E5%AD%90', 'phone 0312345678'])
  })
})

test('where records say no more than the lines do as text, there is no book, and logs go the quick way', () => {
  const lines = ['07:12 INFO login user=taro99 email=taro@example.jp ip=192.0.2.7 status=ok']
  expect(detector.recordsIn(lines, false)).toBeNull()
})

test.each([
  'level=info host=web01 port=8080 name=nginx version=1.2 status=ok',
  `{"name": "nightly_etl", "title": "Copy", "state": "done", "code": 200}`,
  'Config(name=cache, size=512, type=string, ttl=3600)',
  `{"product_name": "電気ケトル", "price": 2980, "stock": 12, "shop": "渋谷店"}`,
])('records about nobody stay text: %s', (line) => expect(detector.recordsIn([line, line], false)).toBeNull())

test('blocks of a document are read with each other', () => {
  const lines = `[record 1]
fullName = Jenkins, Gary
yearsOld = 31
religiousBelief = Sikh

[record 2]
fullName = Baker, Brian
yearsOld = 26
religiousBelief = Agnostic`.split('\n')
  expect(foundIn(lines, true)).toEqual(
    expect.arrayContaining(['name Jenkins, Gary', 'age 31', 'creed Sikh', 'name Baker, Brian', 'age 26']),
  )
})

test('a form that came once is read as a row, and what its keys say is no value', () => {
  const form = ['以下の内容です。', '出席番号: 1', '学年組: 3年2組', '児童氏名: 菅原 花子', '保護者名: 菅原 一郎']
  const found = foundIn([...form, '家庭環境調査: 父と兄', '電話（緊急）: 052-228-3618'], true)
  expect(found).toEqual(expect.arrayContaining(['name 菅原 花子', 'name 菅原 一郎', 'family 父と兄']))
  expect(found.join()).not.toContain('学年組')
})

test('a list of settings or of a meeting is no form about somebody', () => {
  const lines = ['日時: 3月1日', '場所: 第2会議室', '議題: 予算', '資料: 別紙', '次回: 未定', '備考: なし']
  expect(detector.recordsIn(lines, true)).toBeNull()
})
