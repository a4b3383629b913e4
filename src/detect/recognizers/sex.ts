import { foldWidth } from '../fold.ts'
import { recognizer } from '../recognizer.ts'

const WORDS = new Map<string, 'm' | 'f' | 'x'>([
  ...'男 男性 おとこ オトコ m male man boy 1 1:男 1:男性 1.男性 男子 mr'.split(' ').map((w) => [w, 'm'] as const),
  ...'女 女性 おんな オンナ f female woman girl 2 2:女 2:女性 2.女性 女子 ms mrs'
    .split(' ')
    .map((w) => [w, 'f'] as const),
  ...'その他 x other 不明 無回答 未回答 回答しない unknown diverse 9 non-binary 3'
    .split(' ')
    .map((w) => [w, 'x'] as const),
])
const UNMISTAKABLE = new Set(['男', '女', '男性', '女性', 'male', 'female', 'm', 'f', '男子', '女子'])

const folded = (cell: string): string => foldWidth(cell).trim().toLowerCase()

export default recognizer({
  id: 'sex',
  item: 'sex',
  version: 1,
  source: 'ISO/IEC 5218 (codes 1, 2, 9)',
  form: 'shaped',
  needs: { wide: true },
  find: () => [],
  read: (cell) => WORDS.get(folded(cell)) ?? null,
  looks: (cell) => UNMISTAKABLE.has(folded(cell)),
  examples: [],
  cells: [
    ['男', 'm'],
    ['女性', 'f'],
    ['Ｍ', 'm'],
    ['Female', 'f'],
    ['1', 'm'],
    ['2', 'f'],
    ['その他', 'x'],
  ],
  nearMisses: [['男女平等', 'words about the sexes name nobody']],
  unreadable: [
    ['0', 'unknown in ISO/IEC 5218, male in other systems'],
    ['太郎', 'a name'],
  ],
})
