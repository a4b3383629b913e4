import { describe, expect, it } from 'vitest'
import { isRunning, type ReadSystemFile, runMark } from './folder-lock.ts'

const failing =
  (code: string): ReadSystemFile =>
  () => {
    throw Object.assign(new Error(code), { code })
  }

describe('whether the process of a mark still runs', () => {
  it('is so for this process, and not for one of its number that began at another time', () => {
    expect(isRunning(runMark())).toBe(true)
    expect(isRunning(`${process.pid}-1z00000000`)).toBe(false)
  })

  it.each([
    ['too many open files', 'EMFILE', true],
    ['too many in the whole system', 'ENFILE', true],
    ['no such process', 'ENOENT', false],
    ['a process that ended while it was asked', 'ESRCH', false],
  ])('with %s', (_why, code, runs) => {
    expect(isRunning(runMark(), failing(code))).toBe(runs)
  })
})
