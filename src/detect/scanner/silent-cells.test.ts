import { expect, test } from 'vitest'
import type { ScanKernel } from '../index.ts'
import { commas, copied, objects, tuples } from './pens-for-tests.ts'
import { kernels } from './scans-for-tests.ts'
import { quickly, slowly } from './tables-for-tests.ts'

test.each(kernels)('the %s kernel hardly asks again about remarks that say nothing', (_name, kernel) => {
  const header = ['備考', '氏名', '電話番号']
  const remarks = [
    '連絡済み',
    "O'Neil\n\\ second line",
    'a"b',
    'TEL: 090-1234-5678',
    '済',
    'a\\nb',
    '折返し 0312345678',
  ]
  const rows = Array.from({ length: 60 }, (_, i) => {
    const remark = remarks[(3 * i) % remarks.length] ?? ''
    return [remark, i % 2 ? remark : '山田 太郎', remark]
  })
  for (const pen of [commas('\n'), objects, tuples, copied]) {
    const learnt: string[] = []
    const bytes = new Uint8Array(kernel.memory.buffer)
    const noting: ScanKernel = {
      ...kernel,
      learnSilent(from, end, escaped) {
        learnt.push(Buffer.from(bytes.subarray(from, end)).toString())
        kernel.learnSilent(from, end, escaped)
      },
    }
    expect(quickly(noting, pen, { header, rows }, 64)).toEqual(slowly(pen, header, rows))
    expect(new Set(learnt).size).toBeGreaterThan(1)
    // Two of a text may stand in one piece; without being remembered there would be some thirty.
    expect(learnt.length).toBeLessThan(15)
  }
})

test.each(kernels)('the %s kernel asks about sentences of any language of Europe', (_name, kernel) => {
  const header = ['備考', '氏名', '電話番号']
  const remarks = [
    'the caller gave SSN 282-38-7720 today',
    'I talked to Amanda about it',
    'exp 09/29 was charged twice',
    'Mein Passwort lautet Sonnenblume12',
    'a "quoted" word of Kevin called back',
    'three words here',
    'Mozilla/5.0 I talked to Amanda again',
    '   ',
  ]
  const rows = Array.from({ length: 24 }, (_, i) => [remarks[i % remarks.length] ?? '', '山田 太郎', '03-1234-5678'])
  for (const pen of [commas('\n'), objects, tuples, copied]) {
    const slow = slowly(pen, header, rows)
    expect(quickly(kernel, pen, { header, rows }, 64)).toEqual(slow)
    expect(JSON.stringify(slow)).toContain('Sonnenblume12')
  }
})
