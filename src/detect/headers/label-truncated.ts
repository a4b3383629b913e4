import type { LabelMeaning } from '../labels/labels.ts'
import { truncatedWords } from '../labels/lists/truncated.ts'

/*
 * Keys of capitals whose words are cut short: `LSTNAM`, `CODPOS`, `SITFAM`.
 */

const LANGUAGES = truncatedWords.map(
  (pairs) =>
    new Map(
      pairs.split(' ').map((pair) => {
        const [spelling = '', word = ''] = pair.split('=')
        return [spelling, word] as const
      }),
    ),
)
const SPELLING_MAX = 6
/** One letter stands for a word only before another that says more: `LNAM`. */
const WRITTEN_SHORT = /^([A-Z]{3,10})(\d{0,2})$/

const SAYS_NOTHING: ReadonlySet<string> = new Set(['ignore', 'free-text'])

/** What the words say that such a key has cut short, as `read` reads them; null where they say nothing of people. */
export function ofTruncated(key: string, read: (key: string) => LabelMeaning | null): LabelMeaning | null {
  const meant = writtenOut(key, WORDS_MIN).map((written) => read(written))
  return meant.find((said) => said && !SAYS_NOTHING.has(said.use)) ?? null
}

/** One word cut short may be many: `END`, `INC`. */
const WORDS_MIN = 2

/** The keys that such a key may stand for, in at least so many words of one language; none where it is no such key. */
export function writtenOut(key: string, least: number): readonly string[] {
  const [, letters = '', count = ''] = WRITTEN_SHORT.exec(key) ?? []
  if (letters === '') return []
  return LANGUAGES.flatMap((words) => {
    const cut = cutInto(letters, words)
    return cut && cut.length >= least && cut.join('') !== letters.toLowerCase()
      ? [`${cut.filter((w) => w !== '').join('_')}${count}`]
      : []
  })
}

/** The words that the letters are made of, the longest spelling first; null when some are left over. */
function cutInto(letters: string, words: ReadonlyMap<string, string>): readonly string[] | null {
  if (letters === '') return []
  for (let length = Math.min(SPELLING_MAX, letters.length); length > 0; length--) {
    const word = words.get(letters.slice(0, length))
    const rest = word === undefined ? null : cutInto(letters.slice(length), words)
    if (word !== undefined && rest) return [word, ...rest]
  }
  return null
}
