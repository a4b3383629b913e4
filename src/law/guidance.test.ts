import { expect, test } from 'vitest'
import { dataKinds } from '#kernel/data-kinds.ts'
import { allAdvice, guidanceFor } from './guidance.ts'

const japanese = { language: 'ja' } as const
const ids = (...args: Parameters<typeof guidanceFor>) => guidanceFor(...args).map((action) => action.id)

test('name, e-mail and phone: phishing and unknown calls, and neither card stop nor My Number', () => {
  const found = ids(['name', 'email', 'phone'], 'JP', japanese)
  expect(found).toEqual(['VIC-EMAIL', 'VIC-TEL', 'VIC-ALL'])
  const phones = guidanceFor(['phone'], 'JP', japanese).flatMap((a) => a.contacts.map((c) => c.phone))
  expect(phones).toContain('188')
  expect(phones).toContain('#9110')
})

test('a picture of a My Number card: change of number, the toll-free line, the note at the bureaus; no stopping of the card', () => {
  const found = guidanceFor(['my-number', 'id-document-image'], 'JP', { ...japanese, documents: ['my-number-card'] })
  expect(found.map((a) => a.id)).toEqual(['VIC-MYN', 'VIC-MYNCARD', 'VIC-ALL.declaration', 'VIC-ALL'])
  expect(found[0]?.text).toContain('番号法7条2項')
  expect(found[0]?.contacts.map((c) => c.phone)).toContain('0120-95-0178')
  expect(found[1]?.text).toContain('「一時停止」の手続は必要ありません')
})

test('nobody is told to change a password that did not leak', () => {
  for (const kind of dataKinds)
    if (kind !== 'password' && kind !== 'password-hash')
      for (const id of ids([kind], 'JP', { ...japanese, serviceMovesMoney: true }))
        expect(id).not.toMatch(/VIC-PW$|VIC-PW\.(void|hash)|VIC-FXLOGIN/)
})

test('a first-login password that was already void: only where the same one is used elsewhere', () => {
  const found = ids(['user-id', 'password'], 'JP', { ...japanese, passwordVoid: true, serviceMovesMoney: true })
  expect(found).toContain('VIC-PW.void')
  expect(found).not.toContain('VIC-PW')
  expect(found).not.toContain('VIC-FXLOGIN')
})

test('nobody is advised to declare lost what they still hold', () => {
  const held = ['id-document-image', 'passport', 'drivers-licence'] as const
  const declaration = guidanceFor(held, 'JP', japanese).find((a) => a.id === 'VIC-ALL.declaration')
  expect(declaration?.text).toContain('「紛失した」と申告しないでください')
  for (const { text } of allAdvice) expect(text.ja).not.toMatch(/紛失(届|の届出|の申告)を(出して|して)ください/)
})

test('one bureau shares loss reports with the others, and a note is no guarantee', () => {
  const limits = guidanceFor(['passport'], 'JP', { language: 'en' }).flatMap((a) => a.limits)
  expect(limits.join()).toContain('share declarations')
  expect(limits.join()).toContain('not looked at when a deposit account is opened')
})

test('a fee is never a bare sum: it has the day it was checked, or is a link', () => {
  for (const { fee } of allAdvice) if (fee) expect('url' in fee || fee.checked).toBeTruthy()
  for (const { text, limits } of allAdvice)
    for (const words of [text, ...limits]) expect(`${words.ja}${words.en}`).not.toMatch(/\d+円|[¥￥]\d|\d yen/)
})

test('numbers from memory are left out of what is sent, and given when they are asked for', () => {
  const phones = (unchecked: boolean) =>
    guidanceFor(['bank-account', 'email', 'health'], 'JP', { ...japanese, unchecked }).flatMap((a) =>
      a.contacts.flatMap((c) => c.phone ?? []),
    )
  expect(phones(false)).not.toContain('0570-017109')
  expect(phones(true)).toContain('0570-017109')
})

test('abroad no Japanese office is named', () => {
  const found = guidanceFor(dataKinds, 'DE', { language: 'en' })
  expect(found.length).toBeGreaterThan(5)
  expect(found.flatMap((a) => a.contacts)).toEqual([])
  for (const { text } of found) expect(text).not.toMatch(/My Number|municipality|本人/)
})

test('every piece of advice has both languages, a source, and nobody’s review yet', () => {
  expect(new Set(allAdvice.map((a) => a.id)).size).toBe(allAdvice.length)
  for (const advice of allAdvice) {
    expect(advice.text.ja).toMatch(/[ぁ-ん]/)
    expect(advice.text.en).toMatch(/^[^ぁ-ん]+\.$|（|\(/)
    expect(advice.source).not.toBe('')
    expect(advice.reviewed).toBeNull()
  }
})

test('what stops harm now comes first, and the order is the same whatever order the items come in', () => {
  const items = ['email', 'card-number', 'password', 'my-number'] as const
  const found = ids(items, 'JP', { ...japanese, serviceMovesMoney: true })
  expect(found.slice(0, 3)).toEqual(['VIC-FXLOGIN', 'VIC-CARD', 'VIC-PW'])
  expect(ids([...items].reverse(), 'JP', { ...japanese, serviceMovesMoney: true })).toEqual(found)
})

test('a police receipt is given to those whom a body may ask for it, and to nobody else', () => {
  const policeReceipt = '見本警察署 管理番号 2020-0000'
  const withReceipt = (items: Parameters<typeof guidanceFor>[0]) =>
    guidanceFor(items, 'JP', { ...japanese, policeReceipt }).filter((a) => a.text.includes(policeReceipt))
  expect(withReceipt(['id-document-image']).map((a) => a.id)).toEqual(['VIC-ALL.declaration'])
  expect(withReceipt(['name', 'email'])).toEqual([])
})
