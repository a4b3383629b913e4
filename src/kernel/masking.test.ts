import { expect, test } from 'vitest'
import { dataKinds } from './data-kinds.ts'
import { masked } from './masking.ts'

test.each([
  ['name', '佐藤 花子', '佐○ ○○'],
  ['name', '𠮷田　太郎', '𠮷○　○○'],
  ['name-kana', 'ｻﾄｳ ﾊﾅｺ', 'ｻ○○ ○○○'],
  ['email', 'hanako.sato@example.jp', 'h***@e***'],
  ['email', 'no-at-sign', 'n***@***'],
  ['phone', '+81312345678', '+*********78'],
  ['phone', '090-1234-5678', '***-****-**78'],
  ['phone', '0120', '***'],
  ['birth-date', '1980-04-01', '****-**-**'],
  ['birth-date', '昭和55年4月1日', '昭和**年*月*日'],
  ['address', '東京都千代田区1-1', '東京都○○○○'],
  ['address', '京都府京都市', '京都府○○○○'],
  ['address', '神奈川県横浜市', '神奈川県○○○○'],
  ['address', '千代田区1-1', '○○○○'],
  ['card-number', '4111111111111111', '**************11'],
  ['password', 'hunter2', '***'],
  ['health', '高血圧', '***'],
  ['my-number', '123456789018', '***'],
  ['unknown', 'anything', '***'],
  ['name', '学', '○'],
  ['name', '  ', ''],
] as const)('%s %s is shown as %s', (kind, value, shown) => expect(masked(kind, value)).toBe(shown))

test('no kind of value is ever shown whole', () => {
  for (const kind of dataKinds) expect(masked(kind, '山田abc1234567890')).not.toContain('田abc12345678')
})
