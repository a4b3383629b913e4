import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const found = (text: string): readonly string[] =>
  detector.findInText(text).map((f) => {
    expect(f.column).toBe(-1)
    return `${f.item}${f.role === 'self' ? '' : ` (${f.role})`} ${f.value.reveal('compared in a test')}`
  })

describe('labels in a line say what stands behind them', () => {
  test.each<[string, readonly string[]]>([
    ['お名前：山田 太郎　様（ヤマダ タロウ）', ['name 山田 太郎', 'name-kana ヤマダ タロウ']],
    ['氏　名：山田太郎', ['name 山田太郎']],
    ['■お名前　　山田太郎', ['name 山田太郎']],
    ['【氏名】山田太郎', ['name 山田太郎']],
    ['生年月日：昭和59年7月13日', ['birth-date 1984-07-13']],
    ['生年月日は1998/7/25です。', ['birth-date 1998-07-25']],
    ['生年月日は1998年7月25日です。', ['birth-date 1998-07-25']],
    ['現住所　〒220-0004', ['postal-code 2200004']],
    [
      'userPassword: {SSHA}W6ph5Mm5Pz8GgiULbPgzG37mj9hhYmNkMTIzNA==',
      ['password-hash {SSHA}W6ph5Mm5Pz8GgiULbPgzG37mj9hhYmNkMTIzNA=='],
    ],
    ['年齢：32歳　性別：男', ['age 32', 'sex m']],
    ['TEL: 03-1234-5678 / 携帯：090-1234-5678', ['phone +81312345678', 'phone +819012345678']],
    ['TEL：03-1234-5678（平日9時～17時）', ['phone +81312345678']],
    ['電話番号（携帯）：090-1234-5678', ['phone +819012345678']],
    [
      'ご住所　〒160-0023 東京都新宿区西新宿2-8-1 都庁ハイツ101号室',
      ['postal-code 1600023', 'address 東京都新宿区西新宿2-8-1 都庁ハイツ101号室'],
    ],
    [
      '{"email":"a@example.jp","name":"山田太郎","tel":"09012345678"}',
      ['email a@example.jp', 'name 山田太郎', 'phone +819012345678'],
    ],
    [
      'level=info user_id=m2j123 ip=203.0.113.5 password=abc123',
      ['user-id m2j123', 'ip-address 203.0.113.5', 'password abc123'],
    ],
    ['level=warn user_id=m2j123 failed twice for taro@example.jp', ['user-id m2j123', 'email taro@example.jp']],
    ['status=ok user taro@example.jp', ['email taro@example.jp']],
    ['担当：佐藤花子様 内線 03-1234-5678', ['name 佐藤花子']],
    ['?mail=taro@example.jp&tel=09012345678', ['email taro@example.jp', 'phone +819012345678']],
    ['<name>山田太郎</name><mail>a@example.jp</mail>', ['name 山田太郎', 'email a@example.jp']],
    ['保護者氏名：山田一郎', ['name (guardian) 山田一郎']],
    ['緊急連絡先：090-1234-5678', ['phone (contact) +819012345678']],
    ['振込専用口座番号：123-1234567', ['virtual-account 123-1234567']],
    ['個人番号：123456789018', ['my-number 123456789018']],
    ['生年月日 S59/7/13 性別 男 年齢 32', ['birth-date 1984-07-13', 'sex m', 'age 32']],
    [
      'カード番号 4111-1111-1111-1111 有効期限 03/26 CVV 123',
      ['card-number 4111111111111111', 'card-expiry 2026-03', 'card-security-code present'],
    ],
    ['(氏名) 山田太郎 (生年月日) 昭和59年7月13日', ['name 山田太郎', 'birth-date 1984-07-13']],
    ['口座番号：12345678（お客様番号：998877）', ['customer-number 12345678', 'customer-number 998877']],
    ['ログインIDはm2j001です。', ['user-id m2j001']],
    ['旧姓 佐々木、携帯 080-5555-6666', ['name 佐々木', 'phone +818055556666']],
    ['旧姓：佐々木様。連絡は taro@example.jp へ', ['name 佐々木', 'email taro@example.jp']],
    ['パスワードは p@ss3683#x です', ['password p@ss3683#x']],
    ['パスワードはTiger$09338!です', ['password Tiger$09338!']],
    ['暗証番号は 4825 です', ['password 4825']],
    ['パスワードは hanako です。', ['password hanako']],
    ['パスワードは 8文字以上です', []],
    ['会社：a@example.jp 自宅：b@example.com', ['email a@example.jp', 'email b@example.com']],
    ['x@example.jp（会社） k@example.com（自宅）', ['email x@example.jp', 'email k@example.com']],
    [
      '勤務先：大和精工（03-1234-5678）a@example.jp',
      ['occupation 大和精工', 'phone +81312345678', 'email a@example.jp'],
    ],
    ['職業：会社員 カード 4111 1111 1111 1111', ['occupation 会社員 カード', 'card-number 4111111111111111']],
    ['occupation: nurse a@example.jp', ['occupation nurse', 'email a@example.jp']],
    ['trace=hello', []],
    ['Trace: 0123456789abcdef0123456789abcdef', []],
    ['grace=hello, embrace=hello', []],
    ['page=12 stage=3 image=4 usage=55 package=20 cage=12 mage=3', []],
    ['t_race=asian', ['race asian']],
    ['address=0x7ffee3a0', []],
    ['process_name=sshd', []],
    ['パスワードは Gmail と同じです', []],
    ['パスワードは taro@example.jp に送付済み', ['email taro@example.jp']],
    ['パスワードは https://example.jp/reset から再設定', []],
    ['生年月日\t昭和45年1月2日（47歳）', ['birth-date 1970-01-02', 'age 47']],
    ['Address: 2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo', ['address 2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo']],
    ['受付番号\t0312345678', []],
    ["no='4111111111111111'", ['card-number 4111111111111111']],
    // A label reaches thirty units back, and never begins with half a character.
    ['user=𐀀𐀀𐀀𐀀   192.169.1.1 5account=0.0', ['user-id 𐀀', 'ip-address 192.169.1.1']],
    ['> メールアドレス：taro@example.jp', ['email taro@example.jp']],
  ])('%s', (text, items) => expect(found(text)).toEqual(items))
})

describe('values without labels are found by their shape', () => {
  test.each<[string, readonly string[]]>([
    [
      '山田様よりお電話。折り返し 090-1111-2222 まで。1984年7月13日生まれ',
      ['name 山田', 'phone +819011112222', 'birth-date 1984-07-13'],
    ],
    ['東京都新宿区西新宿2-8-1にお住まいの佐藤健一さん', ['address 東京都新宿区西新宿2-8-1', 'name 佐藤健一']],
    ['カードは4111-1111-1111-1111です', ['card-number 4111111111111111']],
    ['みずほ銀行新宿支店 普通 1234567', ['bank-account みずほ銀行-新宿支店-普通-1234567']],
  ])('%s', (text, items) => expect(found(text)).toEqual(items))
})

describe("what looks alike is nobody's", () => {
  test.each([
    '203.0.113.5 is no phone'.slice(12),
    'GET /index.html HTTP/1.1" 404 1124 "-" "Mozilla/5.0 Chrome/126.0.0.0 Safari/537.36"',
    '2017-07-13 12:34:56,789 INFO [main] started in 3.21 s',
    '[13/Jul/2017:15:00:00 +0900]',
    '550e8400-e29b-41d4-a716-446655440000',
    'ORD-2017-0713-1234 を受け付けました',
    '注文番号：0312345678',
    '受付番号: 090-1234-5678',
    '品番 123-4567-89',
    '商品コード 4901234567894',
    'version 10.0.19045.3803',
    'https://example.jp/items/0312345678/?page=12',
    'sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '2017年7月13日 15時00分 検知',
    'フリーダイヤル 0120-123-456（平日 9:00-17:00）',
    '代表電話 03-1234-5678',
    'お問い合わせは info@example.jp まで',
    'npm install lodash@4.17.21',
    '合計 1,234,567 円',
    '電話 番号を 変更 したい',
    '年齢 を問わず 性別 を問わず',
    '1600000000123 ms',
    '東京都新宿区で説明会を開催',
    'お客様各位 担当者様 皆さん',
    '午前 10:30 〜 11:45',
    'lat=35.6895014, lng=139.6917337',
    'ISBN 978-4-00-310101-8',
    'USD/JPY 111.25-0.50 EUR/JPY 131.48',
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

const PARTS = [
  'お名前：',
  '山田太郎',
  ' ',
  '様',
  '03-1234-5678',
  'a@example.jp',
  '"',
  ':',
  '=',
  '\t',
  '〒160-0023',
  '東京都新宿区西新宿2-8-1',
  '】',
  '>',
  '１',
  '㍼',
  '\u{20bb7}',
  '(',
  '（',
]

test('spans lie inside the text and never overlap, whatever the text', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 4 })), { maxLength: 8 }),
      (parts) => {
        const text = parts.join('')
        let from = 0
        for (const f of detector.findInText(text)) {
          expect(f.start).toBeGreaterThanOrEqual(from)
          expect(f.end).toBeGreaterThan(f.start)
          from = f.end
        }
        expect(from).toBeLessThanOrEqual(text.length)
      },
    ),
    { numRuns: 300 },
  ))

test('a long hostile line is read to its end', () => {
  for (const unit of ['お名前：', 'a:', ' :', '=', 'name=', '>', '(', '電話（', '  '])
    detector.findInText(unit.repeat(10_000))
})
