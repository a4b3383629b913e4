import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DataKind } from '#kernel/data-kinds.ts'
import { instant } from '#kernel/instant.ts'
import { readCase } from './case-file.ts'
import type { SeenCase } from './duty-frame.ts'
import { caseDuties } from './protective-duties.ts'

const LEAST =
  'case: a\norganisation: {country: JP, kind: fx-broker, supervisor: kanto-lfb}\nattacks: [{id: 2017, evidence: [a/**]}, {id: 2016, evidence: [b/**]}]\n'

const attack = (id: string, items: readonly DataKind[], certainty: 'confirmed' | 'ruled-out' = 'confirmed') => ({
  id,
  certainty,
  records: 10,
  persons: 10,
  bounds: { min: 10, likely: 10, max: 10 },
  combinations: [{ items, persons: 10 }],
})

function seen(
  yaml = '',
  at = '2017-08-01T09:00:00+09:00',
  attacks = [attack('2016', ['email', 'password'])],
): SeenCase {
  const read = readCase(LEAST + yaml)
  if (!read.ok) throw new Error(read.why)
  const summary = { attacks, persons: 10, bounds: { min: 10, likely: 10, max: 10 } }
  return { caseFile: read.value, summary, at: instant(at), zone: 'Asia/Tokyo' }
}

const of = (rule: string, what: SeenCase) => caseDuties(what).find((d) => d.rule === rule)

test.each<[string, SeenCase, string, boolean]>([
  ['a leaked password must be made void', seen(), 'HARM-STOP-PASSWORDS', true],
  ['a leaked hash, too', seen('', undefined, [attack('2016', ['password-hash'])]), 'HARM-STOP-PASSWORDS', true],
  [
    'no login leaked: nothing to make void',
    seen('', undefined, [attack('2016', ['email'])]),
    'HARM-STOP-PASSWORDS',
    false,
  ],
  [
    'a password of an attack that is ruled out asks for nothing',
    seen('', undefined, [attack('2016', ['password'], 'ruled-out')]),
    'HARM-STOP-PASSWORDS',
    false,
  ],
  ['a broker watches withdrawals when logins leaked', seen(), 'HARM-STOP-WITHDRAWALS', true],
  [
    'a firm that holds no money has no withdrawals to watch',
    {
      ...seen(),
      caseFile: {
        ...seen().caseFile,
        facts: { ...seen().caseFile.facts, organisation: { country: 'JP', kind: 'hospital' } },
      },
    },
    'HARM-STOP-WITHDRAWALS',
    false,
  ],
  ['new accounts are stopped only on an order', seen(), 'HARM-STOP-NEW-ACCOUNTS', false],
  [
    'an order that asks to stop new accounts',
    seen('orders: [{at: 2017-07-28, by: kanto-lfb, basis: FIEA-51, items: [新規口座の開設を当面の間停止した上で]}]\n'),
    'HARM-STOP-NEW-ACCOUNTS',
    true,
  ],
  [
    'an order that is not given yet asks nothing',
    seen('orders: [{at: 2017-08-28, by: kanto-lfb, basis: FIEA-51, items: [新規口座の開設を停止]}]\n'),
    'HARM-STOP-NEW-ACCOUNTS',
    false,
  ],
  [
    'a leak at a contractor: its access is cut',
    seen('knowledge: [{at: 2017-07-13T15:00:00+09:00, at-whom: contractor}]\n'),
    'HARM-STOP-CONTRACTOR',
    true,
  ],
  [
    'a leak at home: no contractor to cut off',
    seen('knowledge: [{at: 2017-07-13T15:00:00+09:00, at-whom: self}]\n'),
    'HARM-STOP-CONTRACTOR',
    false,
  ],
  [
    'data that everybody can see: removal is asked',
    seen('knowledge: [{at: 2017-07-13T15:00:00+09:00, exposed-to: unspecified-many}]\n'),
    'HARM-STOP-TAKEDOWN',
    true,
  ],
  ['every system is looked at after any leak', seen(), 'HARM-STOP-SYSTEMS', true],
])('%s', (_what, facts, rule, there) => {
  expect(of(rule, facts) !== undefined).toBe(there)
})

const log = (entry: string) => `response: {log: [${entry}]}\n`
const measure = (more: string) =>
  `response: {measures: [{id: m1, at: 2017-07-20T09:00:00+09:00, what: x, protects: passwords-invalidated, ${more}}]}\n`

test.each<[string, string, string, string]>([
  ['nothing is recorded', '', '2017-08-01T09:00:00+09:00', 'open'],
  [
    'recorded',
    log('{id: r1, at: 2017-07-20T09:00:00+09:00, did: passwords-invalidated}'),
    '2017-08-01T09:00:00+09:00',
    'done',
  ],
  [
    'recorded, but asked for an earlier moment',
    log('{id: r1, at: 2017-07-20T09:00:00+09:00, did: passwords-invalidated}'),
    '2017-07-20T08:59:59+09:00',
    'open',
  ],
  [
    'done for another attack only',
    log('{id: r1, at: 2017-07-20T09:00:00+09:00, did: passwords-invalidated, attack: "2017"}'),
    '2017-08-01T09:00:00+09:00',
    'open',
  ],
  ['planned for a day that is still today', measure('due: 2017-08-01'), '2017-08-01T23:59:59+09:00', 'open'],
  ['planned for a day that is over', measure('due: 2017-08-01'), '2017-08-02T00:00:00+09:00', 'overdue'],
  [
    'a measure that was done',
    measure('status: done, done-at: 2017-07-25T09:00:00+09:00'),
    '2017-08-01T09:00:00+09:00',
    'done',
  ],
  [
    'a measure that was done later than asked',
    measure('status: done, done-at: 2017-08-25T09:00:00+09:00'),
    '2017-08-01T09:00:00+09:00',
    'open',
  ],
])('voiding leaked passwords, %s', (_what, yaml, at, status) => {
  expect(of('HARM-STOP-PASSWORDS', seen(yaml, at))?.status).toBe(status)
})

test('an order that asks to stop the harm makes it a duty under the order, with its number', () => {
  const ordered = seen(
    'orders: [{at: 2017-07-28, by: kanto-lfb, basis: FIEA-51, items: [周知, 不正利用など被害拡大防止について]}]\n',
  )
  expect(of('HARM-STOP-PASSWORDS', ordered)).toMatchObject({
    standing: 'order',
    force: 'must',
    clockStart: '2017-07-28',
    cite: ['kanto-lfb 2017-07-28 FIEA-51 (2)'],
  })
  expect(of('HARM-STOP-PASSWORDS', seen())).toMatchObject({ standing: 'policy', force: 'should', cite: [] })
  const today = seen('', '2026-10-01T09:00:00+09:00')
  expect(of('HARM-STOP-PASSWORDS', today)?.cite).toEqual(['個人情報保護法ガイドライン（通則編）3-5-2(1)'])
})

const INVENTORY = `inventory:
  - {system: web members, state: hit, at: 2017-07-13T15:00:00+09:00}
  - {system: seminar forms, state: clean, at: 2017-07-20T15:00:00+09:00}
  - {system: backup tapes}
`
test('a system that nobody has looked at is named, and keeps the duty open', () => {
  const duty = of('HARM-STOP-SYSTEMS', seen(INVENTORY))
  expect(duty?.status).toBe('open')
  expect(duty?.notes).toContain('not yet looked at (1 of 3): backup tapes')
  const all = INVENTORY.replace('backup tapes', 'backup tapes, state: clean, at: 2017-07-30T15:00:00+09:00')
  expect(of('HARM-STOP-SYSTEMS', seen(all))?.status).toBe('done')
  expect(of('HARM-STOP-SYSTEMS', seen(all, '2017-07-29T09:00:00+09:00'))?.notes).toContain(
    'not yet looked at (1 of 3): backup tapes',
  )
  const open = all.replace('clean, at: 2017-07-30', 'looked-at, at: 2017-07-30')
  expect(of('HARM-STOP-SYSTEMS', seen(open))?.status).toBe('open')
})

const PROMISES = `statements:
  - {id: s5, at: 2017-07-26T18:00:00+09:00, to: public, says: promise, what: results of the investigation published, by: 2017-07-31}
  - {id: s9, at: 2017-07-31T18:00:00+09:00, to: public, says: promise, what: each person told which items leaked, by: 2017-08-02}
`
test.each<[string, string, string, string, string]>([
  ['not due yet', 's5', '', '2017-07-31T23:00:00+09:00', 'open'],
  ['not kept', 's5', '', '2017-08-01T00:00:00+09:00', 'overdue'],
  ['kept on its day', 's5', '{at: 2017-07-31T18:00:00+09:00, did: published}', '2017-08-01T09:00:00+09:00', 'done'],
  [
    'another notice before its day',
    's5',
    '{at: 2017-07-28T18:00:00+09:00, did: published}',
    '2017-07-29T09:00:00+09:00',
    'open',
  ],
  [
    'a notice that names it',
    's5',
    '{at: 2017-07-28T18:00:00+09:00, did: published, duty: PROMISE-s5}',
    '2017-07-29T09:00:00+09:00',
    'done',
  ],
  [
    'a notice does not tell each person',
    's9',
    '{at: 2017-08-02T18:00:00+09:00, did: published}',
    '2017-08-03T09:00:00+09:00',
    'overdue',
  ],
  [
    'each person told',
    's9',
    '{at: 2017-08-02T18:00:00+09:00, did: notified-people}',
    '2017-08-03T09:00:00+09:00',
    'done',
  ],
  [
    'a part of the people told',
    's9',
    '{at: 2017-08-02T18:00:00+09:00, did: notified-people, people: 9}',
    '2017-08-03T09:00:00+09:00',
    'overdue',
  ],
])('a promise, %s', (_what, id, milestone, at, status) => {
  const facts = seen(`${PROMISES}milestones: [${milestone}]\n`, at)
  expect(of(`PROMISE-${id}`, facts)?.status).toBe(status)
})

test('promises are due on the day promised, to whom they were made', () => {
  const facts = seen(PROMISES)
  expect(of('PROMISE-s5', facts)).toMatchObject({
    act: 'publish',
    to: 'public',
    regime: 'promise-s5',
    standing: 'policy',
    due: { date: '2017-07-31' },
  })
  expect(of('PROMISE-s9', facts)).toMatchObject({ act: 'notify-people', to: 'people', due: { date: '2017-08-02' } })
  expect(of('PROMISE-s9', seen(PROMISES, '2017-07-30T09:00:00+09:00'))).toBeUndefined()
})

test('the order in which anything is written changes no duty', () => {
  const facts = seen(`${PROMISES}${INVENTORY}${measure('due: 2017-08-01')}`)
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...facts.caseFile.statements], { minLength: 2 }),
      fc.shuffledSubarray([...facts.caseFile.inventory], { minLength: 3 }),
      (statements, inventory) => {
        expect(caseDuties({ ...facts, caseFile: { ...facts.caseFile, statements, inventory } })).toEqual(
          caseDuties(facts),
        )
      },
    ),
    { numRuns: 20 },
  )
})
