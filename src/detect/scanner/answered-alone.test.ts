import { expect, test } from 'vitest'
import type { ScanKernel } from '../index.ts'
import { kernels, quickly, slowly } from './scans-for-tests.ts'

/** How many lines of the text the kernel asks the recognizers about. */
function askedOf(kernel: ScanKernel, text: string): number {
  let asked = 0
  const counting: ScanKernel = {
    ...kernel,
    questionCount() {
      asked = kernel.questionCount()
      return asked
    },
  }
  expect(quickly(counting, text, 1 << 16)).toEqual(slowly(text))
  return asked
}

const ORDINARY = [
  'INFO login user=igarashi.sho5746 email=igarashi.sho5746@example.jp ip=203.0.103.111 status=ok',
  'INFO login user=claudia.ito12 email=claudia.ito12@example.jp status=failed',
  'INFO login user=elsa.india7 status=ok',
  'WARN user=strauss.sven3 retries=3',
  '203.0.103.9 - sho.sakai7 [01/Nov/2026:10:00:00 +0900] "GET /items/3 HTTP/1.1" 200 512',
]

const OF_PROGRAMS = [
  'user=None, email=a.b@example.jp',
  'user=undefined',
  'login: string, // who came',
  'user=if you 7',
  'user=self.user1',
  'password: return',
]

test.each(kernels)('the %s kernel answers ordinary lines of logs alone', (_name, kernel) => {
  for (const line of ORDINARY) expect(askedOf(kernel, `${line}\n`), line).toBe(0)
})

test.each(kernels)('the %s kernel finds what the recognizers do behind words of programs', (_name, kernel) => {
  expect(askedOf(kernel, `${OF_PROGRAMS.join('\n')}\n`)).toBeGreaterThan(0)
})
