import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { personToken } from '#kernel/ids.ts'
import { POSTAL_DOUBTS, PostalDoubts } from './postal-doubts.ts'

const folder = mkdtempSync(join(tmpdir(), 'postal-'))
afterAll(() => rmSync(folder, { recursive: true }))

const contact = (n: number, postalCode: string, address: string) => ({
  person: personToken(String(n).padStart(32, '0')),
  name: '見本 花子',
  postalCode,
  address,
  email: '',
  phone: '',
  from: { kind: 'master', file: 'masters/m.csv', part: '', row: n } as const,
})

test('whose letter would come back is listed by token and place, and no address is', async () => {
  const doubts = new PostalDoubts()
  doubts.take(contact(1, '100-0005', '東京都千代田区丸の内1-1'))
  doubts.take(contact(2, '100-0005', '大阪府大阪市北区梅田1-2-3'))
  doubts.take(contact(3, '100-0005', '東京都千代田区大手町1-1'))
  doubts.take(contact(4, '100-8111', '東京都千代田区千代田1-1'))
  doubts.take(contact(5, '', ''))
  expect(doubts.counts).toEqual({ addresses: 4, 'other-municipality': 1, 'other-town': 1, 'unlisted-code': 1 })
  await doubts.write(folder)
  const text = readFileSync(join(folder, POSTAL_DOUBTS), 'utf8')
  expect(
    text
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split(',').slice(1).join(',')),
  ).toEqual([
    'doubt,file,part,row',
    'other-municipality,masters/m.csv,,2',
    'other-town,masters/m.csv,,3',
    'unlisted-code,masters/m.csv,,4',
  ])
  expect(text).not.toMatch(/梅田|大手町|花子|1000005|100-0005/)
})
