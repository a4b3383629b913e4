import { kindWord } from '#kernel/data-kinds.ts'
import { type Column, countOf } from './column-sample.ts'
import type { ColumnMeaning } from './finding.ts'
import { squeeze } from './label-dictionary.ts'
import { saidInFewWords } from './vocabularies.ts'

/*
 * What columns are that say little by themselves, by what stands beside them: words about people, numbers of an insurance,
 * messages.
 */

const OPEN: ReadonlySet<string> = new Set(['unknown', 'ignore', 'free-text'])

/** Columns that nothing explains, or only a word such as 区分 or 所見, of which the cells are words about people. */
export const wordsAboutPeople = (
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] =>
  meanings.map((meaning, i): ColumnMeaning => {
    const column = columns[i]
    if (!column || column.label?.ofFirm || !OPEN.has(meaning.use)) return meaning
    const said = saidInFewWords(column.cells)
    if (!said) return meaning
    const why = `beside people; ${said.count} of ${column.cells.length} cells are words for ${kindWord(said.item, 'en')}`
    return { use: said.item, role: meaning.role, sure: 'likely', by: 'vocabulary', why }
  })

const INSURANCE_PARTS: ReadonlySet<string> = new Set(
  '記号 番号 枝番 記号番号 kigo kigou bango bangou edaban symbol number no num'.split(' '),
)

const SYMBOL: ReadonlySet<string> = new Set('記号 kigo kigou symbol'.split(' '))
const NUMBER: ReadonlySet<string> = new Set('番号 bango bangou number no num'.split(' '))
/** The sign of an account at Japan Post Bank has five digits, the first and the last of them told by law. */
const POST_BANK = /^[01]\d{3}0$/

/** Where 記号 and 番号 stand side by side and no bank is near, they are those of somebody's insurance. */
export function symbolsOfInsured(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
  _rows: readonly (readonly string[])[],
  hasPerson: boolean,
): readonly ColumnMeaning[] {
  if (!hasPerson || meanings.some((m) => m.use === 'bank-account')) return meanings
  const settled = [...meanings]
  for (const [i, { header, cells }] of columns.entries()) {
    if (!SYMBOL.has(lastWord(header)) || !NUMBER.has(lastWord(columns[i + 1]?.header ?? ''))) continue
    if (cells.length === 0 || cells.every((cell) => POST_BANK.test(cell))) continue
    for (const at of [i, i + 1]) {
      const meaning = settled[at]
      if (!meaning || !OPEN.has(meaning.use)) continue
      const why = '記号 and 番号 stand side by side, and no bank beside them'
      settled[at] = { use: 'health-insurance', role: meaning.role, sure: 'likely', by: 'label', why }
    }
  }
  return settled
}

/** The label below that of a group: `その他 番号`. */
const lastWord = (header: string): string => squeeze(header.replace(/^.*[\s\u3000./]/, ''))

/** 記号 and 番号 right beside a number of a health insurance are those of the insured. */
export function numbersOfInsured(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  const settled = [...meanings]
  const settle = (from: number, step: number): void => {
    for (let i = from + step; INSURANCE_PARTS.has(squeeze(columns[i]?.header ?? '')); i += step) {
      const meaning = settled[i]
      if (!meaning || meaning.use === 'health-insurance') return
      const why = `header "${columns[i]?.header.trim()}" beside the number of an insurer`
      settled[i] = { use: 'health-insurance', role: meaning.role, sure: 'likely', by: 'label', why }
    }
  }
  for (const [i, meaning] of meanings.entries()) {
    if (meaning.use !== 'health-insurance') continue
    settle(i, 1)
    settle(i, -1)
  }
  return settled
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(squeeze))
const SENDERS = words('from sender from_user from_id sender_id author 送信者 差出人 発信者 送信元 発言者 投稿者 話者')
const RECEIVERS = words(
  'to receiver recipient to_user to_id receiver_id recipient_id 受信者 宛先 送信先 受信元 相手 相手先 宛て先',
)
const MESSAGES = words('body text message content msg messages 本文 内容 メッセージ 発言 発言内容 文面 テキスト')
/** Where several talk, nobody is named to whom a message goes. */
const ROOMS = words(
  'room room_id channel channel_id thread thread_id chat_id conversation_id talk_id ルーム ルームID トークルーム チャンネル スレッド スレッドID トークID',
)
/** When a message went; with somebody who wrote it, it went to somebody else. */
const SENT = words(
  'sent_at sent_on sent_date sent_time send_at send_time send_date 送信日時 送信日 送信時刻 発言日時 送受信日時',
)
const WRITERS = words('user_id user uid user_name username member_id account_id ユーザーID ユーザID 会員ID 会員番号')
/** What somebody wrote to somebody, by its own name: `your_message`, `お問い合わせ本文`, `last_dm`. */
const LETTER =
  /^(?:(?:your|contact|customer|user|guest|last|latest|inquiry|enquiry)_?)?(?:(?:message|dm)s?(?:_?(?:body|text|content|to_?\w+|from_?\w+))?|msg_?(?:body|text))$|^(?:お)?問い?合わ?せ(?:本文|メッセージ)$|^(?:メッセージ|dm)(?:本文|内容)?$|^やり取りの内容$/i
/** What a line of a log says beside its message. */
const OF_LOGS = words(
  'level lvl severity logger log_level thread_name facility priority trace_id request_id span_id ログレベル',
)
/** Kinds of data that say who wrote. */
const WHO: ReadonlySet<string> = new Set(['name', 'name-kana', 'email', 'phone', 'user-id', 'customer-number'])
/** How people are called who write to each other. */
const LOGIN = /^[A-Za-z0-9][\w.@+-]{1,40}$/

/** A text with a sender and a receiver or a room beside it, or with who wrote it and when it was sent, is what people said to each other; those two are their login names. */
export function messagesBetween(
  columns: readonly Column[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  const named = (set: ReadonlySet<string>): number =>
    columns.findIndex(({ header }) => set.has(squeeze(header.replace(/^.*[./]/, ''))))
  const [sender, receiver, message] = [named(SENDERS), named(RECEIVERS), named(MESSAGES)]
  const place = receiver < 0 ? named(ROOMS) : receiver
  const isSent = sender >= 0 && place >= 0
  if (message < 0 || (!isSent && (named(WRITERS) < 0 || named(SENT) < 0))) return letters(columns, meanings)
  return meanings.map((meaning, i): ColumnMeaning => {
    const why = 'a text, its sender and where it went stand side by side'
    const said = { role: meaning.role, sure: 'likely', by: 'label', why } as const
    if (i === message) return { use: 'communications', ...said }
    const cells = columns[i]?.cells ?? []
    const open = meaning.use === 'unknown' || meaning.use === 'ignore'
    const logins = open && countOf(cells, (cell) => LOGIN.test(cell)) >= cells.length * 0.95 && cells.length > 0
    return logins && (i === sender || i === receiver) ? { use: 'user-id', ...said } : meaning
  })
}

/** Texts that say by their header that somebody wrote them, in a table that says who. */
function letters(columns: readonly Column[], meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const last = (header: string): string => header.replace(/^.*[./]/, '').trim()
  const isSomebodys =
    meanings.some(({ use }) => WHO.has(use)) || columns.some(({ header }) => SENDERS.has(squeeze(last(header))))
  if (!isSomebodys || columns.some(({ header }) => OF_LOGS.has(squeeze(last(header))))) return meanings
  const why = 'what somebody wrote, beside who it was'
  return meanings.map((meaning, i): ColumnMeaning => {
    const isOpen = meaning.use === 'unknown' || meaning.use === 'free-text' || meaning.use === 'ignore'
    if (!isOpen || !LETTER.test(last(columns[i]?.header ?? ''))) return meaning
    return { use: 'communications', role: meaning.role, sure: 'likely', by: 'label', why }
  })
}
