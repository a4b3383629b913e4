import { expect, test } from 'vitest'
import { kernels, quickly, slowly } from './scans-for-tests.ts'

const FACTS = [
  '母はPTSDがあり通院している',
  '父はＰＴＳＤがあり休職中です',
  '社員の佐藤さんはHIV陽性と言われた',
  '娘はADHDと判明した',
  '会議室D、棚V、サイズSの在庫を確認した',
]

test.each(kernels)('the %s kernel asks about facts whose words begin with Latin letters', (_name, kernel) => {
  for (const line of FACTS) expect(quickly(kernel, `${line}\n`), line).toEqual(slowly(`${line}\n`))
  expect(FACTS.flatMap((line) => slowly(line)).filter(([, , , , what]) => what.startsWith('health'))).toHaveLength(4)
})
