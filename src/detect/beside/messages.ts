import { type Column, countOf, readsLikeProse } from '../columns/column-sample.ts'
import { squeeze } from '../labels/label-dictionary.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { foldWidth } from '../reader/fold.ts'

/*
 * What people wrote or said to a firm or to each other, by what their columns are called and who stands beside them.
 */

const OPEN: ReadonlySet<string> = new Set(['unknown', 'ignore', 'free-text'])
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
/** What people say to a firm or of it, in Japanese, in its romaji and in other languages, as a word of a header. */
const SAID =
  /問い?合わ?せ|相談|苦情|クレーム|申し?出|伝言|返信|通話|応対|受電|架電|ヒアリング|やり?とり|やり取り|口コミ|クチコミ|レビュー|チャット|ひとこと|お声|連絡(?=内容|事項|文|メモ)|対応(?=記録|履歴|内容|メモ|結果)|質問|問題(?=詳細|内容)|公開(?=コメント)|(?:お客様|お客さま|顧客|ご利用者|会員)(?=コメント)|(?:^|_)(?:taio?u(?=_?(?:naiyou?|rireki|kiroku|memo|kekka))|shitsumon|question|o?toiawase|sou?dan|kujou?|kureemu|outai|otai|dengon|henshin|renraku|kuchikomi|yaritori|inquiry|inquiries|enquiry|message|msg|post|posting|body(?=_text)|ticket|complaints?|feedback|reply|conversation|transcript|chat|review|call|sms|request|query|anfrage|nachricht|kommentar|beschwerde|commentaire|réclamation|reclamation|demande|mensaje|consulta|queja|mensagem|messaggio|reclamo)(?:_|$)/i
/** What is left of such a header: that it is the text, and whose. */
const THE_TEXT =
  /^(?:内容|詳細|本文|概要|要旨|要約|経緯|背景|経過|結果|メモ|記録|履歴|文章?|文面|全文|コメント|欄|事項|テキスト|ログ|お客様|お客さま|ユーザー?|利用者|顧客|会員|ご|お|御|の|naiyou?|keii|kekka|shou?sai|honbun|gaiyou?|memo|bun|rireki|text|body|content|contents|detail|details|description|desc|note|notes|comment|comments|log|history|summary|subject|title|customer|client|user|guest|member|buyer|seller|patient|to|from|by|last|latest|first|initial|full|original|raw|your|my|[_\s・（）()])*$/i
/** `comment` of somebody who buys, and the subject of a mail. */
const TOLD =
  /^(?:(?:user|customer|client|guest|buyer|visitor|reviewer|personal|private|sent|received)_?(?:comments?|notes?|message|feedback)|comments?_?(?:body|text|content)|(?:order|booking|reservation|delivery)_?(?:comments?|message)|note_?to_?(?:seller|shop|store|hotel|host)|(?:e?mail|message|msg|ticket|inquiry)_?(?:subject|title|body)|件名|(?:メール|お?問い?合わ?せ|相談)の?(?:件名|タイトル|題名))$/i
/** A text below a subject is that of a letter. */
export const SUBJECTS = words('subject 件名 題名 betreff objet asunto assunto oggetto')
const BODY = /^(?:body|text|content|message|本文|内容|text_?body|body_?text|html_?body)(?:[（(].*[）)])?$/i
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

/** `email_subject`, `complaint_detail`: a word of the header means another item, and the cells are sentences. */
const isRefuted = ({ use }: ColumnMeaning, { header, cells }: Column): boolean =>
  (use === 'email' && !cells.some((cell) => cell.includes('@'))) || (use === 'health' && /complaint/i.test(header))

/** Whether a header says that the column holds what somebody said, and the cells are sentences. */
function areWords({ header, cells }: Column): boolean {
  const keys = foldWidth(header).trim().split(/[./]/)
  return [keys.slice(-1), keys.slice(-2)].some((last) => isSaid(last.join('_'))) && readsLikeProse(cells)
}

function isSaid(header: string): boolean {
  const text = header
    .replace(/([a-z])(?=[A-Z])/g, '$1_')
    .replace(/[\s-]+/g, '_')
    .replace(/^[a-z]{1,2}_/i, '')
  return TOLD.test(text) || (SAID.test(text) && THE_TEXT.test(text.replace(SAID, '_')))
}

/** Texts that say by their header that somebody wrote or said them, in a table that says who. */
function letters(columns: readonly Column[], meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const last = (header: string): string => header.replace(/^.*[./]/, '').trim()
  const isSomebodys =
    meanings.some(({ use }) => WHO.has(use)) || columns.some(({ header }) => SENDERS.has(squeeze(last(header))))
  if (!isSomebodys || columns.some(({ header }) => OF_LOGS.has(squeeze(last(header))))) return meanings
  const hasSubject = columns.some(({ header }) => SUBJECTS.has(squeeze(last(header))))
  const why = 'what somebody wrote, beside who it was'
  return meanings.map((meaning, i): ColumnMeaning => {
    const column = columns[i]
    if (!column || !(OPEN.has(meaning.use) || isRefuted(meaning, column))) return meaning
    const isBody = hasSubject && BODY.test(last(column.header)) && readsLikeProse(column.cells)
    if (!isBody && !LETTER.test(last(column.header)) && !areWords(column)) return meaning
    return { use: 'communications', role: meaning.role, sure: 'likely', by: 'label', why }
  })
}
