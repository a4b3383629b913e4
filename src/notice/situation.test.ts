import { describe, expect, test } from 'vitest'
import type { PersonDecision } from '#case/index.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { masterReader } from './master-columns.ts'
import { isMinor, joinFacts, situationOf } from './situation.ts'

const on = legalDay('2026-11-22')
const read = (columns: Readonly<Record<string, string>>) => {
  const facts = masterReader(Object.keys(columns))?.(Object.values(columns))
  if (!facts) throw new Error('no column that matters')
  return facts
}
const decision = (given: Partial<PersonDecision>): PersonDecision => ({
  by: 'token',
  value: 'x',
  safeDelivery: false,
  reason: 'r',
  ...given,
})

test.each([
  ['2008-11-23', '2026-11-22', true],
  ['2008-11-22', '2026-11-22', false],
  ['2002-03-31', '2022-03-31', false],
  ['2002-04-01', '2022-03-31', true],
  ['2003-04-01', '2022-04-01', false],
  ['2008-02-29', '2026-02-28', true],
  ['2008-02-29', '2026-03-01', false],
  ['', '2026-11-22', false],
])('born %s, on %s: under age is %s', (birth, day, minor) => expect(isMinor(birth, legalDay(day))).toBe(minor))

describe('what a master says of a person', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['a date of birth', { 生年月日: '2015/4/1' }, 'minor'],
    ['a date of death', { 死亡日: '2024-01-05' }, 'deceased'],
    ['the word 死亡 as state', { 状態: '死亡' }, 'deceased'],
    ['a guardian', { 成年後見人氏名: '後見 一郎' }, 'ward'],
    ['a day on which the account was closed', { 解約日: '2019-03-31' }, 'former'],
    ['解約 as state', { 状態: '解約' }, 'former'],
    ['a company’s contact', { 法人担当者: '営業部' }, 'corporate'],
    ['a flag that says no', { 死亡フラグ: '0', 状態: '有効' }, undefined],
    ['nothing in its cells', { 死亡日: '', 解約日: '', 成年後見人: '' }, undefined],
    ['death of somebody who had closed the account', { 死亡日: '2024-01-05', 解約日: '2020-01-01' }, 'deceased'],
    ['a parent, not a guardian of an adult', { 保護者氏名: '見本 親', 生年月日: '1980-01-01' }, undefined],
  ])('%s', (_what, columns, is) => expect(situationOf({ facts: read(columns), decisions: [], on })?.is).toBe(is))

  test('a table without such columns is not read', () => expect(masterReader(['氏名', '住所'])).toBeUndefined())

  test('the representative comes with the address, and only for whom one stands in', () => {
    const columns = {
      生年月日: '2015-04-01',
      保護者氏名: '見本 親',
      保護者住所: '大阪市北区1-1',
      保護者郵便番号: '530-0001',
    }
    const through = { name: '見本 親', postalCode: '5300001', address: '大阪市北区1-1', email: '' }
    expect(situationOf({ facts: read(columns), decisions: [], on })).toEqual({ is: 'minor', through })
    const grown = read({ ...columns, 生年月日: '1990-04-01' })
    expect(situationOf({ facts: grown, decisions: [], on })).toBeUndefined()
  })

  test('a flag for careful delivery holds the notice', () => {
    expect(situationOf({ facts: read({ DV支援: '1' }), decisions: [], on })).toEqual({ safeDelivery: true })
  })

  test('an officer’s decision overrules the master', () => {
    const decisions = [decision({ is: 'deceased' })]
    expect(situationOf({ facts: read({ 状態: '有効' }), decisions, on })?.is).toBe('deceased')
  })

  test('of two rows one open account keeps somebody a customer; one report of death is enough', () => {
    const joined = joinFacts(read({ 状態: '解約', 死亡日: '' }), read({ 状態: '有効', 死亡日: '' }))
    expect(joined.former).toBe(false)
    expect(joinFacts(read({ 状態: '有効' }), read({ 状態: '死亡' })).deceased).toBe(true)
  })
})
