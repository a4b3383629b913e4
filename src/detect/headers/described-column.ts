import { rootMeaning } from '../labels/label-roots.ts'
import type { LabelMeaning } from '../labels/labels.ts'
import { readColumnLabel } from './column-label.ts'

/*
 * What a column is called and what a comment says of it, such as the COMMENT of a database, are two labels of one thing.
 */

/** The words that tell what a column is, and what they mean. */
interface Described {
  readonly header: string
  readonly label: LabelMeaning | null
}

/** Before what a column is, its number: `3. 氏名`. */
const NUMBER = /^\s*[（(]?\d{1,3}[.):]\s*/
/** Behind it a comment may say how it is told: `性別 1:男 2:女`, `氏名。全角で入力`, `状態(0:仮、1:本)`, `氏名 varchar(20)`, `住所を格納する`. */
const FURTHER =
  /[。、，,;\n\t].*|\s-{1,2}\s.*|[\s(:：]*\d+\s*[:=.].*|[([【][^)\]】]*[:=、,].*|\s(?:n?var)?char2?\b.*|\s(?:big|small)?int(?:eger)?\b.*|を(?:格納|保[存持]|登録|設定|入力|記[録載]|管理|表|示).*/is
const SAYS_NOTHING: ReadonlySet<string> = new Set(['ignore', 'free-text'])
/** `名称`, `番号`: so short a comment on a column with a telling name says no more than that. */
const SHORT = 2

/** What the name of a column and a comment on it say together; either may be empty. The more exact decides, and of equals the comment. */
export function labelOf(name: string, comment: string): Described {
  const byName = described(name)
  const words = comment.normalize('NFKC').replace(NUMBER, '').replace(FURTHER, '').trim()
  if (words === '') return byName
  const byComment = described(words)
  return decides(byComment.label, words, byName.label) ? byComment : byName
}

const described = (words: string): Described => ({
  header: words,
  label: words.trim() === '' ? null : (rootMeaning(words) ?? readColumnLabel(words)),
})

function decides(said: LabelMeaning | null, words: string, named: LabelMeaning | null): boolean {
  if (!said) return false
  if (!named) return true
  const [tells, isNamed] = [!SAYS_NOTHING.has(said.use), !SAYS_NOTHING.has(named.use)]
  if (!tells && isNamed && words.length <= SHORT) return false
  return said.exact || !named.exact ? tells || said.exact || !isNamed : tells && !isNamed
}
