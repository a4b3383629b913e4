import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { omrMarks } from './insert-marks.ts'
import { noticeMarks } from './notice-marks.ts'
import { codeOf, printedCode, readCode } from './portal-code.ts'
import { qrModules } from './qr-code.ts'
import { ownMarks } from './rereading/own-marks.ts'
import { who } from './test-case.ts'

const bytes = fc.uint8Array({ minLength: 13, maxLength: 32 })

describe('the code of a letter', () => {
  test('is twenty symbols and a check, in groups of five', () =>
    expect(printedCode(codeOf(new Uint8Array(13)))).toBe('00000-00000-00000-00000-0'))

  test('is read back in any case, with dashes and with the letters that look like figures', () => {
    fc.assert(
      fc.property(bytes, (b) => {
        const code = codeOf(b)
        const typed = printedCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ')
        expect(readCode(typed)).toBe(code)
      }),
    )
  })

  test('one wrong symbol is noticed, whichever it is', () => {
    fc.assert(
      fc.property(bytes, fc.nat(19), fc.nat(30), (b, at, step) => {
        const code = codeOf(b)
        const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
        const other = symbols[(symbols.indexOf(code[at] ?? '') + 1 + step) % 32] ?? ''
        expect(readCode(code.slice(0, at) + other + code.slice(at + 1))).toBeUndefined()
      }),
    )
  })

  test('cannot be made from fewer bytes than it has bits', () => expect(() => codeOf(new Uint8Array(12))).toThrow())
})

describe('what only the firm can make', () => {
  const key = workspaceKey('ab'.repeat(32))
  const marks = noticeMarks(key, 'case-1')
  const notice = { person: who(1), batch: 'b1' }

  test('stays the same for the same batch, and is another for another person, batch, case or key', () => {
    const code = marks.portalCode(notice)
    expect(noticeMarks(key, 'case-1').portalCode(notice)).toBe(code)
    const others = [
      marks.portalCode({ ...notice, batch: 'b2' }),
      marks.portalCode({ ...notice, person: who(2) }),
      noticeMarks(key, 'case-2').portalCode(notice),
      noticeMarks(workspaceKey('cd'.repeat(32)), 'case-1').portalCode(notice),
    ]
    expect(new Set([code, ...others]).size).toBe(5)
  })

  test('the second reading makes the same marks by itself', () => {
    const own = ownMarks(key, 'case-1')
    for (let n = 0; n < 50; n++) {
      const each = { person: who(n), batch: 'b1' }
      expect(own.code(each.person, 'b1')).toBe(printedCode(marks.portalCode(each)))
      for (const language of ['ja', 'en'] as const)
        expect(own.words(each.person, 'b1', language)).toBe(marks.checkWord(each, language))
    }
  })
})

describe('marks for machines', () => {
  test('the inserter sees the end of a letter, its number modulo 8 and an even number of strokes', () => {
    expect(omrMarks({ sequence: 5, page: 1, pages: 2 })).toEqual([true, false, true, false, true, true])
    expect(omrMarks({ sequence: 13, page: 2, pages: 2 })).toEqual([true, true, true, false, true, false])
    for (let sequence = 0; sequence < 8; sequence++)
      expect(omrMarks({ sequence, page: 1, pages: 1 }).filter(Boolean).length % 2).toBe(0)
  })

  test('a QR symbol has its finders, its timing and the size of its version', () => {
    const symbol = qrModules('https://www.specimen.example/kakunin#M7JEY-3S5N8-HMM39-8P6G2-1')
    expect(symbol.length).toBe(33)
    for (const row of [symbol[0], symbol.at(-7)]) expect(row?.startsWith('1111111')).toBe(true)
    expect(symbol[0]?.endsWith('1111111')).toBe(true)
    expect(symbol[6]?.slice(8, 25)).toBe('10101010101010101')
  })

  test('a text that no symbol of a letter holds is refused', () => expect(() => qrModules('x'.repeat(214))).toThrow())
})
