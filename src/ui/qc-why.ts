import { dataKinds, kindWord } from '#kernel/data-kinds.ts'
import type { Language } from './language.ts'

const kinds = new Map(dataKinds.map((kind) => [kindWord(kind, 'en'), kindWord(kind, 'ja')]))
const inJapanese = (english: string): string => kinds.get(english) ?? english

/** The reasons that the detector gives for a column, one sentence each, and how they are said in Japanese. */
const SENTENCES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^header of column (\d+)/, (n) => `${n}列目の見出し`],
  [/^column (\d+), no header/, (n) => `${n}列目（見出しなし）`],
  [/^header ("[^"]*")/, (name) => `見出し${name.replace(/^"(.*)"$/, '「$1」')}`],
  [/^; (\d+) of (\d+) cells read as ([^;]+)/, (n, all, kind) => `。${all}件中${n}件が${inJapanese(kind)}と読める`],
  [
    /^, but (\d+) of (\d+) cells read as ([^;]+)/,
    (n, all, kind) => `が、${all}件中${n}件は${inJapanese(kind)}と読める`,
  ],
  [/^ says nothing of a person/, () => 'は人を表さない'],
  [/^ says ([^,;]+)/, (kind) => `は${inJapanese(kind)}を表す`],
  [/^; says nothing about a person/, () => '。個人を表さない見出し'],
  [
    /^; only part of the header is known, and cells of this item have no form of their own/,
    () => '。見出しの一部だけが分かり、中身の形では決められない',
  ],
  [/^; free text/, () => '。自由記述'],
  [/^; part (\d+) of (\d+)/, (n, all) => `。${all}つに分かれたうちの${n}つ目`],
  [/^; a number of the row/, () => '。行の通し番号'],
  [/^; the cells are sentences|^, but the cells are sentences/, () => '。中身は文章'],
  [/^; the cells are hashes/, () => '。中身はハッシュ値'],
  [/^; the cells are version numbers/, () => '。中身はバージョン番号'],
  [/^; the cells are days, cards expire by the month/, () => '。中身は日付（カードの期限は月まで）'],
  [/^; days of one short period, so not dates of birth/, () => '。短い期間の日付なので生年月日ではない'],
  [/^; numbers of \w+ digits of which most fail every check digit/, () => '。検査数字の合わない番号'],
  [/^; hashes beside e-mail addresses/, () => '。メールアドレスの隣のハッシュ値'],
  [/^; no bank stands beside it/, () => '。隣に銀行の列がない'],
  [/^; no city stands beside it/, () => '。隣に市区町村の列がない'],
  [/^ beside columns of a bank/, () => '。銀行の列の隣'],
  [/^; the sample holds no value|^; no value in the sample/, () => '。見本の範囲に値がない'],
  [
    /^; every row has a code of its own and no other column tells whose row it is/,
    () => '。行ごとに違う番号で、ほかに持ち主を示す列がない',
  ],
  [/^ is not known and its cells do not show what they are/, () => 'は辞書になく、中身からも分からない'],
  [/^ is not understood/, () => 'は意味が分からない'],
  [/^; every cell is searched/, () => '。すべてのセルの中を検索'],
  [/^ is a label of (.+)$/, (file) => `は${file}の見出し`],
  [/^decided in mapping\.yaml/, () => 'mapping.yaml または担当者の決定'],
  [/^the cells are prefectures/, () => '中身は都道府県'],
  [/^municipalities beside prefectures/, () => '都道府県の隣の市区町村'],
  [/^no header; family names and given names stand side by side/, () => '見出しなし。姓と名が並んでいる'],
  [/^beside a year of birth; part (\d+) of 3/, (n) => `生年の隣。3つに分かれたうちの${n}つ目`],
]

/** Why a column was understood so, in the reader's language; what nobody foresaw stays as it is. */
export function qcWhy(why: string, language: Language): string {
  if (language === 'en' || why === '') return why
  let [rest, said] = [why, '']
  while (rest !== '') {
    const known = SENTENCES.map(([pattern, say]) => ({ m: pattern.exec(rest), say })).find(({ m }) => m !== null)
    if (!known?.m) return said + rest
    said += known.say(...known.m.slice(1))
    rest = rest.slice(known.m[0].length)
  }
  return said
}
