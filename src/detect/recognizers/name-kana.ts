import { kanaNames } from '../names/kana-names.ts'
import { tidyText } from '../reader/fold.ts'
import { recognizer } from '../reader/recognizer.ts'

const KANA = /^[\u3041-\u3096\u30a1-\u30fc][\u3041-\u3096\u30a1-\u30fc・. ]{0,39}$/
const TWO_WORDS = /^[\u3041-\u3096\u30a1-\u30fc]{2,8} [\u3041-\u3096\u30a1-\u30fc]{1,8}$/

function read(cell: string): string | null {
  const text = tidyText(cell)
  return KANA.test(text) ? text : null
}

export default recognizer({
  id: 'name-kana',
  item: 'name-kana',
  version: 2,
  source: 'JIS X 0201 (half-width kana), JIS X 0208 rows 4 and 5',
  form: 'any',
  needs: { wide: true },
  find: kanaNames,
  read,
  looks: (cell) => TWO_WORDS.test(tidyText(cell)),
  examples: [
    ['振込名義は«シマダ タカシ»でした。', 'シマダ タカシ'],
    ['橋本光太郎様(«ハシモト コウタロウ»様)のご予約', 'ハシモト コウタロウ'],
    ['岡田莉子(«おかだりこ»)', 'おかだりこ'],
    ['的場勝(«まとば まさる»)', 'まとば まさる'],
    ['«ツジモト　カオル»です。予約をお願いします', 'ツジモト カオル'],
  ],
  cells: [
    ['ﾔﾏﾀﾞ ﾀﾛｳ', 'ヤマダ タロウ'],
    ['ヤマダ　タロウ', 'ヤマダ タロウ'],
    ['やまだ たろう', 'やまだ たろう'],
    ['ヤマダ', 'ヤマダ'],
  ],
  nearMisses: [
    ['スマート ホームの設定', 'words'],
    ['窓口(カスタマー センター)へ', 'words'],
    ['料金(ありがとう ございます)', 'words'],
  ],
  unreadable: [['山田 太郎', 'kanji']],
})
