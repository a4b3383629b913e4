import { foldWidth } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'

const WORDS = new Map<string, 'm' | 'f' | 'x'>([
  ...'男 男性 おとこ オトコ m male man boy 1 1:男 1:男性 1.男性 男子 mr'.split(' ').map((w) => [w, 'm'] as const),
  ...'女 女性 おんな オンナ f female woman girl 2 2:女 2:女性 2.女性 女子 ms mrs'
    .split(' ')
    .map((w) => [w, 'f'] as const),
  ...'männlich masculin masculino homme hombre maschio maschile masculino mannelijk man h'
    .split(' ')
    .map((w) => [w, 'm'] as const),
  ...'weiblich feminin féminin femme mujer femenino feminino femmina femminile vrouwelijk vrouw w v'
    .split(' ')
    .map((w) => [w, 'f'] as const),
  ...'その他 x other 不明 無回答 未回答 回答しない unknown diverse 9 non-binary 3'
    .split(' ')
    .map((w) => [w, 'x'] as const),
])
const UNMISTAKABLE = new Set(['男', '女', '男性', '女性', 'male', 'female', 'm', 'f', '男子', '女子'])

/** Right behind somebody's age. */
const BEHIND_AGE =
  /(?<=(?<![\d~〜～-])\d{1,3}[歳才][、・,の/]? ?)(?:男性?|女性?)(?=[)、。がはでとに]|から|より|の(?:利用者|患者|会員|客|方(?![はへ]))|$)/g

const folded = (cell: string): string => foldWidth(cell).trim().toLowerCase()

export default recognizer({
  id: 'sex',
  item: 'sex',
  version: 3,
  source: 'ISO/IEC 5218 (codes 1, 2, 9)',
  form: 'shaped',
  needs: { wide: true, anyOf: '歳才' },
  find: (text) => matchesOf(text, BEHIND_AGE, (m) => ({ value: m[0].startsWith('男') ? 'm' : 'f', sure: 'likely' })),
  read: (cell) => WORDS.get(folded(cell)) ?? null,
  looks: (cell) => UNMISTAKABLE.has(folded(cell)),
  examples: [
    ['佐藤さん（72歳、«女性»）が受診', 'f'],
    ['88歳«男性»より入電', 'm'],
  ],
  cells: [
    ['男', 'm'],
    ['女性', 'f'],
    ['Ｍ', 'm'],
    ['Female', 'f'],
    ['1', 'm'],
    ['2', 'f'],
    ['その他', 'x'],
  ],
  nearMisses: [
    ['20歳以上の男性', 'whoever may come'],
    ['男女平等', 'words about the sexes name nobody'],
  ],
  unreadable: [
    ['0', 'unknown in ISO/IEC 5218, male in other systems'],
    ['太郎', 'a name'],
  ],
})
