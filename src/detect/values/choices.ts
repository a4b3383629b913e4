/*
 * Forms print all answers, and people tick or circle theirs: `☑男 ☐女`, `■あり □なし`, `[x] yes [ ] no`, `(男)・女`, `明・大・○昭・平`.
 */

/** What forms print to be chosen from; other words stand beside these only. */
const ANSWERS: ReadonlySet<string> = new Set(
  [
    '男 女 男性 女性 男子 女子 おとこ おんな その他 回答しない 無回答 male female m f man woman other',
    '有 無 あり なし 有り 無し ある ない はい いいえ 要 不要 可 否 同意する 同意しない 希望する 希望しない yes no y n none',
    '既婚 未婚 独身 離婚 死別 配偶者有 配偶者無 同居 別居 married single divorced widowed',
    '明治 大正 昭和 平成 令和 西暦 明 大 昭 平 令',
    '普通 当座 貯蓄 本人 家族 自宅 勤務先 会社 携帯 固定 個人 法人 新規 変更 継続 正規 非正規 健常 障害',
  ].flatMap((words) => words.split(' ')),
)
const ERAS: ReadonlySet<string> = new Set('明治 大正 昭和 平成 令和 明 大 昭 平 令'.split(' '))

const ON = '[☑☒✓✔✅🗹■●◉◎⦿]|[[［]\\s?[xXxvVレ✓✔○■]\\s?[\\]］]|[(（]\\s?[✓✔レ○●]\\s?[)）]'
const OFF = '[☐□○〇◯▢❏]|[[［][\\s　]*[\\]］]|[(（][\\s　]*[)）]'
const WORD = '[^\\s　\\d:：;；()（）[\\]［］【】・/／|｜、,☑☒✓✔✅■●◉◎⦿☐□○〇◯▢❏]{1,12}'
const BETWEEN = '[\\s　・/／|｜、,]*'

const BOX = new RegExp(`(?:(${ON})|(?:${OFF}))[\\s　]*(${WORD})`, 'gu')
const BOXES = new RegExp(`(?:(?:${ON}|${OFF})[\\s　]*${WORD}${BETWEEN}){2,}`, 'gu')

const KNOWN = [...ANSWERS].toSorted((a, b) => b.length - a.length).join('|')
const CIRCLED_ONE = `([(（【〔<＜○◯〇●])?[\\s　]?(${KNOWN})[)）】〕>＞]?`
const NOT_A_LETTER = '(?![\\p{L}\\p{N}])'
const CIRCLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CIRCLED_ONE}${NOT_A_LETTER}(?:[\\s　]*[・/／|｜、,][\\s　]*|[\\s　]+)){1,8}${CIRCLED_ONE}${NOT_A_LETTER}`,
  'giu',
)
const CIRCLE = new RegExp(`${CIRCLED_ONE}${NOT_A_LETTER}`, 'giu')

const MARK = /[☑☒✓✔✅🗹■●◉◎⦿☐□○〇◯▢❏【〔[［(（<＜]/u
/** Lines of forms are not longer. */
const UNITS_MAX = 1000

/** One printed answer: where it stands in the list, and whether it was chosen. */
interface Printed {
  readonly word: string
  readonly at: number
  readonly isChosen: boolean
}

/**
 * The text with blanks where marks and answers stand that nobody chose, so that what was chosen keeps its place. The same text where
 * nothing was to be chosen, where all or none was, or where the words are none that forms print.
 */
export function withChoices(text: string): string {
  if (text.length > UNITS_MAX || !MARK.test(text)) return text
  const ticked = text.replace(BOXES, (list: string, at: number) =>
    chosenOf(
      list,
      [...list.matchAll(BOX)].map((m) => printed(m, m[1] !== undefined)),
      text.slice(at + list.length),
    ),
  )
  return ticked.replace(CIRCLED, (list: string, ...rest: unknown[]) => {
    const at = rest.find((value) => typeof value === 'number') ?? 0
    const answers = [...list.matchAll(CIRCLE)].map((m) => printed(m, m[1] !== undefined))
    return chosenOf(list, answers, ticked.slice(at + list.length))
  })
}

function printed(match: RegExpExecArray, isChosen: boolean): Printed {
  const word = match[2] ?? ''
  return { word, at: match.index + match[0].lastIndexOf(word), isChosen }
}

/** An era goes right before its year, and an answer right before what is said of it in brackets. */
function chosenOf(list: string, answers: readonly Printed[], behind: string): string {
  const chosen = answers.filter(({ isChosen }) => isChosen)
  if (chosen.length === 0 || chosen.length === answers.length) return list
  if (!answers.some(({ word }) => ANSWERS.has(word.toLowerCase()))) return list
  const [first] = chosen
  const era = chosen.length === 1 && first && ERAS.has(first.word) ? first.word : undefined
  if (era !== undefined && /^[\s　]*\d/.test(behind)) return era.padStart(list.length)
  if (chosen.length === 1 && first && /^[(（]/.test(behind)) return first.word.padStart(list.length)
  let read = ''
  for (const { word, at } of chosen) read = read.padEnd(at) + word
  return read.padEnd(list.length)
}
