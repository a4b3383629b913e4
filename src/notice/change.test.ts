import { describe, expect, test } from 'vitest'
import type { DataKind } from '#kernel/data-kinds.ts'
import { instant } from '#kernel/instant.ts'
import { changeOf } from './change.ts'
import { indexCsv, mailText, type PersonRow, type ToldBefore } from './index.ts'
import { compose, contactOf, plainOf, row, told, who } from './test-case.ts'

const toldOnce = (n: number, items: readonly DataKind[], given: Partial<ToldBefore> = {}): ToldBefore => ({
  person: who(n),
  batch: 'b1',
  attacks: ['2017'],
  items,
  certainty: ['2017:confirmed'],
  advice: [],
  variant: 'affected',
  route: 'letter',
  language: 'ja',
  sha256: '',
  at: instant('2017-07-26T18:00:00+09:00'),
  ...given,
})
const say = (rows: readonly PersonRow[]) => ({ rows, cause: 'intrusion', harm: 'none-known', advice: ['A', 'B'] })

test.each<[string, ToldBefore, readonly PersonRow[], string | undefined]>([
  ['the same', toldOnce(1, ['name']), [row(1, '2017', ['name'])], undefined],
  ['one item more', toldOnce(1, ['name']), [row(1, '2017', ['name', 'email'])], 'update'],
  ['one item less', toldOnce(1, ['name', 'email']), [row(1, '2017', ['name'])], 'retraction'],
  ['one item for another', toldOnce(1, ['name', 'email']), [row(1, '2017', ['name', 'phone'])], 'update'],
  ['nothing any more', toldOnce(1, ['name']), [], 'retraction'],
  ['another attack too', toldOnce(1, ['name']), [row(1, '2016', ['name']), row(1, '2017', ['name'])], 'update'],
  [
    'possible, now confirmed',
    toldOnce(1, ['name'], { certainty: ['2017:possible'] }),
    [row(1, '2017', ['name'])],
    'update',
  ],
  ['another cause', toldOnce(1, ['name'], { cause: 'unknown' }), [row(1, '2017', ['name'])], 'update'],
  ['misuse seen', toldOnce(1, ['name'], { harm: 'unknown' }), [row(1, '2017', ['name'])], 'update'],
  ['other advice', toldOnce(1, ['name'], { advice: ['A'] }), [row(1, '2017', ['name'])], 'update'],
  ['advice not on record', toldOnce(1, ['name'], { certainty: [] }), [row(1, '2017', ['name'])], undefined],
])('%s', (_what, then, now, kind) => expect(changeOf(then, say(now))?.kind).toBe(kind))

describe('the batch after the one of 26 July', () => {
  const contact = [1, 2, 3, 4].map((n) => contactOf(n))
  const composition = compose(
    [row(1, '2017', ['name', 'email']), row(2, '2017', ['name', 'email', 'bank-account']), row(4, '2017', ['name'])],
    {
      contact,
      batch: 'b2',
      toldBefore: new Map([
        [who(1), toldOnce(1, ['name', 'email'])],
        [who(2), toldOnce(2, ['name', 'email'])],
        [who(3), toldOnce(3, ['name', 'phone'])],
      ]),
    },
  )
  const of = (n: number) => composition.notices.findIndex((notice) => notice.person === who(n))

  test('whoever would be told the same again gets no notice', () => expect(of(1)).toBe(-1))

  test('those whose items changed are told what changed, and all that is known now', () => {
    const text = plainOf(composition, of(2))
    expect(composition.notices[of(2)]).toMatchObject({ variant: 'update', change: 'update', audience: 'affected' })
    expect(text).toContain('2017年7月26日付でお知らせした')
    expect(text).toMatch(/■ 変わったこと\n\n新たに、次の情報も対象と分かりました。\n\n・銀行口座\n/)
    expect(text).toMatch(/・氏名\n・メールアドレス\n・銀行口座\n/)
  })

  test('who was told in error is told so plainly, with an apology and what to do with the earlier letter', () => {
    const notice = composition.notices[of(3)]
    const text = plainOf(composition, of(3))
    expect(notice).toMatchObject({
      variant: 'retraction',
      change: 'retraction',
      attacks: [],
      items: [],
      route: 'letter',
    })
    expect(text).toContain('お客様の情報は、この件の対象ではないことが分かりました。')
    expect(text).toContain('お詫び申し上げます')
    expect(text).toMatch(/・氏名\n・電話番号\n/)
    expect(text).toContain('捨てるときは細かく切ってください')
    expect(text).not.toMatch(/漏えいした情報|お願いしたいこと/)
  })

  test('who was not told before reads a first notice', () =>
    expect(composition.notices[of(4)]).toMatchObject({ variant: 'affected', change: 'new' }))

  test('the index says of each row whether it is new, an update or a retraction', () => {
    const changes = [...indexCsv(composition)].slice(1).map((line) => line.split(',')[15])
    expect(changes.sort()).toEqual(['new', 'retraction', 'update'])
  })
})

describe('to whom a notice speaks', () => {
  const rows = [row(1, '2017', ['name', 'email'])]
  const one = (given: Parameters<typeof compose>[1]) => {
    const composition = compose(rows, { contact: [contactOf(1)], ...given })
    return { composition, notice: composition.notices[0], text: plainOf(composition) }
  }
  const guardian = { name: '後見 一郎', postalCode: '5300001', address: '大阪市北区梅田1-1', email: 'k@person.example' }

  test('a child’s notice goes to the guardian at the child’s address', () => {
    const { notice, text } = one({ situations: new Map([[who(1), { is: 'minor' }]]) })
    expect(notice).toMatchObject({ variant: 'guardian', concerns: '見本 太郎', to: { name: '見本 太郎 様　保護者' } })
    expect(text).toContain('お子様の情報が漏えいしました')
  })

  test('an adult guardian’s goes to the guardian’s address; without one it is held', () => {
    const through = new Map([[who(1), { is: 'ward' as const, through: guardian }]])
    expect(one({ situations: through }).notice).toMatchObject({ variant: 'ward', to: { address: guardian.address } })
    const nobody = one({ situations: new Map([[who(1), { is: 'ward' }]]) }).notice
    expect([nobody?.held, nobody?.file]).toEqual(['no-representative', ''])
  })

  test('a mail to a guardian goes to the guardian’s mailbox, not to the child’s', () => {
    const { notice, composition } = one({
      situations: new Map([[who(1), { is: 'minor', through: guardian }]]),
      policy: { order: ['email', 'letter'], byLetter: [], qr: false },
      contact: [contactOf(1, { email: 'child@person.example' })],
    })
    expect([notice?.route, notice?.to?.email]).toEqual(['email', 'k@person.example'])
    expect(notice && mailText(composition, notice)).toContain('対象の方: 見本 太郎 様')
  })

  test.each([
    ['deceased', 'heirs', 'ご遺族'],
    ['former', 'former', '以前お取引いただいた'],
    ['corporate', 'corporate', 'ご担当者様'],
  ] as const)('%s: the wording is that of %s', (is, variant, words) => {
    const { notice, text } = one({ situations: new Map([[who(1), { is }]]) })
    expect(notice?.variant).toBe(variant)
    expect(text).toContain(words)
  })

  test('safe delivery holds every route, with a reason of its own', () => {
    for (const order of [['letter'], ['email']] as const) {
      const { notice } = one({
        situations: new Map([[who(1), { safeDelivery: true }]]),
        contact: [contactOf(1, { email: 'a@person.example' })],
        policy: { order, byLetter: [], qr: false },
      })
      expect([notice?.held, notice?.file]).toEqual(['safe-delivery', ''])
    }
  })

  test('the firm’s order is followed, but what is sensitive goes by letter', () => {
    const policy = { order: ['email', 'letter'] as const, byLetter: ['my-number'] as const, qr: false }
    const contact = [contactOf(1, { email: 'a@person.example' })]
    expect(one({ policy, contact }).notice?.route).toBe('email')
    const secret = compose([row(1, '2017', ['my-number'])], { policy, contact }).notices[0]
    expect(secret?.route).toBe('letter')
  })
})

describe('what was not affected', () => {
  const denials = [{ items: ['my-number', 'email'] as const }, { items: ['password'] as const, attack: '2016' }]
  const people = [row(1, '2017', ['name', 'email'])]

  test('only what this person did not lose is denied, and of one attack only to those whom it hit', () => {
    const text = plainOf(compose(people, { contact: [contactOf(1)], denials }))
    expect(text).toContain('■ 漏えいしていないことを確認した情報\n\n個人番号（マイナンバー）は漏えいしていません。\n')
    expect(text).not.toContain('パスワードは漏えいしていません')
  })

  test('without a statement the section is not there', () =>
    expect(plainOf(compose(people, { contact: [contactOf(1)] }))).not.toContain('漏えいしていないことを確認した情報'))

  test('a step of the firm that names another’s item is not told', () => {
    const measures = [
      { on: told.date, what: { ja: '攻撃を遮断しました' }, attacks: [] },
      { on: told.date, what: { ja: 'パスワードを無効にしました' }, attacks: [] },
      { on: told.date, what: { ja: '別の攻撃の調査' }, attacks: ['2016'] },
    ]
    const text = plainOf(compose(people, { contact: [contactOf(1)], measures }))
    expect(text).toMatch(/■ 当社の対応\n\n・2017年8月1日　攻撃を遮断しました\n\n■/)
  })
})
