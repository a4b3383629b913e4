import { tidyText } from '../fold.ts'
import { recognizer } from '../recognizer.ts'

const KANA = /^[\u3041-\u3096\u30a1-\u30fc][\u3041-\u3096\u30a1-\u30fc・. ]{0,39}$/
const TWO_WORDS = /^[\u3041-\u3096\u30a1-\u30fc]{2,8} [\u3041-\u3096\u30a1-\u30fc]{1,8}$/

function read(cell: string): string | null {
  const text = tidyText(cell)
  return KANA.test(text) ? text : null
}

export default recognizer({
  id: 'name-kana',
  item: 'name-kana',
  version: 1,
  source: 'JIS X 0201 (half-width kana), JIS X 0208 rows 4 and 5',
  form: 'any',
  needs: { wide: true },
  find: () => [],
  read,
  looks: (cell) => TWO_WORDS.test(tidyText(cell)),
  examples: [],
  cells: [
    ['ﾔﾏﾀﾞ ﾀﾛｳ', 'ヤマダ タロウ'],
    ['ヤマダ　タロウ', 'ヤマダ タロウ'],
    ['やまだ たろう', 'やまだ たろう'],
    ['ヤマダ', 'ヤマダ'],
  ],
  nearMisses: [['ヤマダ タロウ', 'kana without a label may be any word']],
  unreadable: [['山田 太郎', 'kanji']],
})
