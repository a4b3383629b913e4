import { expect, test } from 'vitest'
import { readCase } from './case-file.ts'

const LEAST = 'case: a\norganisation: {country: JP}\nattacks: [{id: 2017, evidence: [a/**]}]\n'
const log = (entry: string) => `response: {log: [${entry}]}\n`
const measure = (more: string) =>
  `response: {measures: [{id: m1, at: 2017-07-20T09:00:00+09:00, what: x, protects: passwords-invalidated, ${more}}]}\n`

test('the response is read with one value or several, one language or two', () => {
  const text = `${LEAST}response:
  log:
    - {id: r1, at: 2017-07-18T09:00:00+09:00, did: report-received, version: 1, by: investigator, on-order-of: board, order-item: 1, attack: 2017, evidence: evidence/report.pdf}
  measures:
    - {id: m1, at: 2017-07-20T09:00:00+09:00, what: {ja: 監視, en: watch}, by: desk, order-item: [1, 2], status: done, done-at: 2017-07-21T09:00:00+09:00}
inventory: [{system: web}]
`
  const read = readCase(text)
  expect(read.ok && read.value.response.log[0]).toMatchObject({
    did: 'report-received',
    version: '1',
    onOrderOf: 'board',
    orderItems: [1],
    attacks: ['2017'],
    evidence: ['evidence/report.pdf'],
  })
  expect(read.ok && read.value.response.measures[0]).toMatchObject({
    what: { ja: '監視', en: 'watch' },
    owner: 'desk',
    orderItems: [1, 2],
    evidence: [],
    doneAt: Date.parse('2017-07-21T00:00:00Z'),
  })
  expect(read.ok && read.value.inventory).toEqual([{ system: 'web', holds: [], state: 'not-yet' }])
})

test.each<[string, string, string]>([
  [
    'a verb that is not on the list',
    log('{id: r1, at: 2017-07-20T09:00:00+09:00, did: bloked}'),
    'did you mean blocked?',
  ],
  [
    'an unknown attack',
    log('{id: r1, at: 2017-07-20T09:00:00+09:00, did: blocked, attack: x}'),
    'no attack has the id x',
  ],
  ['done without a moment', measure('status: done'), 'done-at belong together'],
  ['an owner twice', measure('by: A, owner: B'), 'owner and by say the same'],
  ['other without words', log('{id: r1, at: 2017-07-20T09:00:00+09:00, did: other}'), 'other needs what'],
  [
    'one id twice',
    log(
      '{id: r1, at: 2017-07-20T09:00:00+09:00, did: blocked}, {id: r1, at: 2017-07-20T09:00:00+09:00, did: isolated}',
    ),
    'an id of its own',
  ],
  ['a system looked at without a moment', 'inventory: [{system: a, state: clean}]\n', 'needs at'],
  ['a misspelt key of a measure', measure('ownr: B'), 'did you mean owner?'],
])('%s is refused with the remedy', (_what, yaml, why) => {
  expect(readCase(LEAST + yaml)).toMatchObject({ ok: false, why: expect.stringContaining(why) })
})
