import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

/** What the first column means of a table; each line is a column, its header first. */
function useOfFirst(...columns: readonly string[]): string | undefined {
  const cells = columns.map((text) => text.split(' '))
  const rows = (cells[0] ?? []).slice(1).map((_, row) => cells.map((column) => column[row + 1] ?? ''))
  return detector.profileTable({ header: cells.map(([header = '']) => header), sample: rows })[0]?.use
}

const FAMILIES = '佐野 田中 二宮 沖 高橋 福島 千葉 草野 宝田 遠藤'
const SUMS = '金額 0 100 200 300 400 500 600 700 800 900'

describe('family names alone under a word for a name', () => {
  test.each(['氏名', 'お名前', '利用者名', '名前', '顧客名', '患者名', 'name'])(
    'are names beside sums of money: %s',
    (header) => expect(useOfFirst(`${header} ${FAMILIES}`, SUMS)).toBe('name'),
  )
  test('are names with a word of courtesy behind them', () =>
    expect(useOfFirst('氏名 佐野様 田中様 二宮様 沖様 高橋様 草野様', SUMS)).toBe('name'))
  test('are names where no list has them and the header is said of people only', () =>
    expect(useOfFirst('氏名 鷁 鸛宮 勿来 八九十 一尺八寸 甲乙丙', SUMS)).toBe('name'))
})

describe('words under a word for a name that are no families', () => {
  test.each([
    ['stations', '東京 有楽町 新橋 浜松町 田町 品川 大崎 五反田 目黒 恵比寿 渋谷 原宿'],
    ['prefectures', '北海道 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬'],
    ['goods', 'みそ 掃除機 布団 りんご みかん 鉛筆'],
    ['places', '上野 浅草 池袋 赤坂 六本木 銀座 新宿 高円寺'],
    ['trees', '松 杉 桜 梅 竹 檜 楓'],
  ])('name nobody: %s', (_, cells) => expect(useOfFirst(`名前 ${cells}`, SUMS)).not.toBe('name'))
})
