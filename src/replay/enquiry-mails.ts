import { addDays, legalDay, weekday } from '#kernel/legal-day.ts'
import { base64, type Encoding, encode, writableEverywhere } from './encode.ts'
import { has } from './items.ts'
import type { Person } from './person.ts'
import type { Plan, PlannedRow } from './plan.ts'
import { randomFor } from './random.ts'
import type { SourceFile } from './source-file.ts'
import { addressText, emailText, kanaText, nameText, type Pen, phoneText } from './spelling.ts'

const QUESTIONS = [
  'セミナーの開催日程を教えてください。',
  '口座開設の申込みに必要な書類について知りたいです。',
  '昨日から取引画面が開きにくいことがあります。\n対処方法を教えてください。',
  '資料の送付をお願いします。',
  'スマートフォン版アプリの動作環境を教えてください。',
  '入金が反映されるまでの時間について質問です。',
]

const SUBJECTS = [
  '【Web】お問い合わせ',
  '【お問い合わせフォーム】新しいお問い合わせが届きました',
  '資料請求フォームからのお問い合わせ',
]

/** The three forms of the web site name the same fields differently. */
const LABELS = [
  { name: 'お名前：', kana: 'フリガナ：', email: 'メールアドレス：', phone: '電話番号：', address: 'ご住所：' },
  { name: '【氏名】', kana: '【ふりがな】', email: '【E-mail】', phone: '【TEL】', address: '【住所】' },
  { name: '■お名前 : ', kana: '■カナ氏名 : ', email: '■メール : ', phone: '■お電話 : ', address: '■ご住所 : ' },
] as const

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul']

function body(row: PlannedRow & { person: Person }, pen: Pen): string {
  const { person, items } = row
  const label = pen.random.pick(LABELS)
  const lines = ['お問い合わせフォームから以下の内容を受け付けました。', '', `${label.name}${nameText(person, pen)}`]
  if (has(items, 'name-kana')) lines.push(`${label.kana}${kanaText(person, pen)}`)
  lines.push(`${label.email}${emailText(person.email, pen)}`)
  if (has(items, 'phone')) lines.push(`${label.phone}${phoneText(person.mobile || person.landLine, pen)}`)
  if (has(items, 'address')) {
    const code = person.home.place.postalCode
    lines.push(`${label.address}〒${code.slice(0, 3)}-${code.slice(3)} ${addressText(person.home, pen)}`)
  }
  lines.push(
    '',
    '【お問い合わせ内容】',
    pen.random.pick(QUESTIONS),
    '',
    '--',
    'このメールは自動で送信されています（見本）。',
    '',
  )
  return lines.join('\n')
}

const wrapped = (text: string): string => (text.match(/.{1,76}/g) ?? []).join('\r\n')

/** RFC 2047: a subject in one encoded word of the mail's own charset. */
const subject = (text: string, charset: Encoding): string =>
  `=?${charset.toUpperCase()}?B?${base64(encode(text, charset))}?=`

function mail(row: PlannedRow & { person: Person }, i: number, plan: Plan): Uint8Array {
  const random = randomFor(plan.seed, `enquiry ${i}`)
  const old = random.perMille(450) && writableEverywhere(row.person.family.kanji + row.person.given.kanji)
  const encoding: Encoding = old ? 'iso-2022-jp' : 'utf-8'
  const day = addDays(legalDay('2017-03-01'), random.below(130))
  const [, month = '01', date = '01'] = day.split('-')
  const time = `${String(8 + random.below(14)).padStart(2, '0')}:${String(10 + random.below(50))}:0${random.below(10)}`
  const text = body(row, { random, encoding })
  const transfer = old ? '7bit' : random.pick(['8bit', 'base64'])
  const head = [
    `Date: ${DAYS[weekday(day)]}, ${Number(date)} ${MONTHS[Number(month) - 1]} 2017 ${time} +0900`,
    'From: noreply@specimen-fx.example.jp',
    'To: support@specimen-fx.example.jp',
    `Subject: ${subject(random.pick(SUBJECTS), encoding)}`,
    `Message-ID: <form-2017-${i + 1}@specimen-fx.example.jp>`,
    'MIME-Version: 1.0',
    `Content-Type: text/plain; charset=${encoding.toUpperCase()}`,
    `Content-Transfer-Encoding: ${transfer}`,
  ].join('\r\n')
  const lines = text.replaceAll('\n', '\r\n')
  if (transfer !== 'base64') return encode(`${head}\r\n\r\n${lines}`, encoding)
  return encode(`${head}\r\n\r\n${wrapped(base64(encode(lines, 'utf-8')))}\r\n`, 'utf-8')
}

/** The mails that the forms of the web site sent to the firm, one file each. */
export function enquiryMails(plan: Plan): readonly SourceFile[] {
  return (plan.rows.get('enquiry') ?? []).flatMap((row, i) =>
    row.person
      ? [
          {
            path: `evidence/2017/toiawase_mail/${String(i + 1).padStart(4, '0')}.eml`,
            part: '',
            attack: '2017',
            grain: 'document' as const,
            rows: [row],
            chunks: () => [mail(row, i, plan)],
          },
        ]
      : [],
  )
}
