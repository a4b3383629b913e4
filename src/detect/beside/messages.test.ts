import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const WRITTEN = [
  '先日購入した商品が届きません。確認をお願いします。',
  '引っ越したので住所を変更したいです',
  'カードを紛失しました。至急止めてください',
  '予約の日時を変更できますか？来週の金曜がいいです',
]
const CATEGORIES = ['解約', '資料請求', '解約', 'その他']
const PEOPLE = ['佐藤花子', '鈴木一郎', '高橋健', '田中美咲']
const GOODS = ['電気ケトル', '加湿器', 'ドライヤー', '掃除機']

/** What the last column of a table means that says who wrote, or what things there are. */
function meaningOf(header: string, cells: readonly string[], beside: readonly string[] = PEOPLE, other = '氏名') {
  const sample = cells.map((cell, i) => [beside[i] ?? '', cell])
  return detector.profileTable({ header: [other, header], sample }).at(-1)?.use
}

describe('what people said to a firm', () => {
  test.each(
    [
      [
        'お問い合わせ詳細',
        '問合せ内容',
        'ご相談内容',
        '苦情の内容',
        '申出内容',
        'クレーム詳細',
        '応対履歴',
        '通話メモ',
        '受電メモ',
        '伝言',
        '連絡事項',
      ],
      ['toiawase_naiyo', 'SODAN_NAIYO', 'KUJO_NAIYO', 'OTAI_RIREKI', 'otoiawase', 'dengon'],
      [
        'inquiry_body',
        'Customer Message',
        'customerMessage',
        'ticket description',
        'review.comment',
        'reply_text',
        'call_notes',
        'personal_message',
        'comment_body',
        'q_toiawase_naiyou',
        'taiou_naiyou',
        '相談経緯',
      ],
      ['Anfrage', 'Nachrichtentext', 'commentaire_client', 'mensaje', 'email_subject', '件名', 'note_to_seller'],
    ].flat(),
  )('%s', (header) => expect(meaningOf(header, WRITTEN)).toBe('communications'))
})

describe('is nothing of the kind', () => {
  test.each(['お問い合わせ種別', '相談区分', 'ticket_type', 'call_result', 'レビュー日'])(
    'a category under %s',
    (header) => expect(meaningOf(header, CATEGORIES)).not.toBe('communications'),
  )

  test('a body is that of a letter below a subject only', () => {
    const beside = (other: string): string | undefined =>
      detector
        .profileTable({
          header: ['氏名', other, 'Body（本文）'],
          sample: WRITTEN.map((text, i) => [PEOPLE[i] ?? '', CATEGORIES[i] ?? '', text]),
        })
        .at(-1)?.use
    expect([beside('Subject'), beside('区分')]).toEqual(['communications', 'free-text'])
  })

  test('a remark that does not say that somebody made it', () => {
    expect(meaningOf('備考', WRITTEN)).toBe('free-text')
    expect(meaningOf('コメント', WRITTEN)).toBe('free-text')
  })

  test('a review of goods that names nobody', () =>
    expect(meaningOf('レビュー内容', WRITTEN, GOODS, '商品名')).not.toBe('communications'))

  test('the answer of a program in its log', () => {
    const sample = WRITTEN.map((text, i) => ['ERROR', PEOPLE[i] ?? '', text])
    expect(detector.profileTable({ header: ['level', '氏名', 'reply_text'], sample }).at(-1)?.use).toBe('free-text')
  })
})
