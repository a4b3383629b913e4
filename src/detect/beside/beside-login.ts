import { type Column, countOf } from '../columns/column-sample.ts'
import { squeeze } from '../labels/label-dictionary.ts'
import type { ColumnMeaning } from '../reader/finding.ts'

/*
 * What columns are beside the log-ins and passwords of an account.
 */

/** Fewer cells may be alike by chance. */
const CELLS_MIN = 5
const SHARE_MIN = 0.8
/** A name that somebody chose to log in with; a code of a firm begins with the same letters in every row, or with a digit. */
const CHOSEN = /^[a-z][a-z._-]{2,}\d{0,8}$/
/** So many of the names begin unlike the others. */
const UNLIKE_MIN = 0.5

/** Numbers of people under headers such as `SenderId` that are the names they log in with. */
export const chosenLogins = (
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] =>
  meanings.map((meaning, i): ColumnMeaning => {
    const cells = columns[i]?.cells ?? []
    if (meaning.use !== 'customer-number' || !areChosen(cells)) return meaning
    const why = `header "${columns[i]?.header.trim()}", and the cells are names to log in with`
    return { ...meaning, use: 'user-id', sure: 'likely', why }
  })

function areChosen(cells: readonly string[]): boolean {
  const chosen = cells.filter((cell) => CHOSEN.test(cell.trim()))
  const beginnings = new Set(chosen.map((cell) => cell.trim().slice(0, 3)))
  return (
    chosen.length >= CELLS_MIN &&
    chosen.length >= cells.length * SHARE_MIN &&
    beginnings.size >= new Set(chosen).size * UNLIKE_MIN
  )
}

const SECRETS: ReadonlySet<string> = new Set(['password', 'password-hash'])
const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(squeeze))
const QUESTIONS = words(
  'question q qst frage sicherheitsfrage pregunta pregunta_secreta question_secrète domanda 質問 設問 shitsumon situmon',
)
const ANSWERS = words('answer a ans antwort réponse respuesta risposta 答え 答 こたえ 回答 kotae kaito kaitou')
/** More pairs than these are a survey. */
const PAIRS_MAX = 3

/** As many questions as answers beside a password are what somebody is asked who forgot it: `q1`, `a1`. */
export function questionsBesidePasswords(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  if (!meanings.some(({ use }) => SECRETS.has(use))) return meanings
  const at = (among: ReadonlySet<string>): readonly number[] =>
    columns.flatMap(({ header }, i) => (among.has(withoutCount(header)) ? [i] : []))
  const [questions, answers] = [at(QUESTIONS), at(ANSWERS)]
  const all = [...questions, ...answers]
  if (questions.length !== answers.length || questions.length > PAIRS_MAX) return meanings
  if (all.some((i) => countOf(columns[i]?.cells ?? [], isNumber) > 0)) return meanings
  return meanings.map((meaning, i) => {
    if (!all.includes(i)) return meaning
    const why = 'a question and its answer beside a password'
    return { use: 'secret-question', role: meaning.role, sure: 'likely', by: 'label', why }
  })
}

/** The last word of a header, without its number: `login.q1` is `q`. */
const withoutCount = (header: string): string => squeeze(header.replace(/^.*[./]/, '')).replace(/\d$/, '')
const isNumber = (cell: string): boolean => /^\d{1,2}$/.test(cell.trim())
