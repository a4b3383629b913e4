import fc from 'fast-check'
import { roles } from '#kernel/address.ts'
import { dataKinds, isDataKind } from '#kernel/data-kinds.ts'
import type { LedgerRecord } from './record.ts'
import { certainties, exposures } from './record-grades.ts'
import { spellings } from './test-spellings.ts'

const kinds = [...Object.keys(spellings).filter(isDataKind), 'communications', 'passport'] as const

const sign = fc.oneof(
  fc.constantFrom(
    ...'0123456789０１-－ー/.,年月日()（）+@＠ 　\u3099\u309a々髙﨑𠮷\u{e0100}ｱﾞﾟﾊｰッっキョヨウ・丁目番地号の十百三字条ヶAz｡\t\u00a0',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)

/** A text with a sign put in, taken out or put in place of another, or with nothing changed. */
const bent = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.nat({ max: 5 }), fc.nat({ max: 40 }), sign, fc.constantFrom(...texts))
    .map(([text, how, place, c, other]) => {
      const at = place % (text.length + 1)
      if (how === 0) return text.slice(0, at) + c + text.slice(at)
      if (how === 1) return text.slice(0, at) + text.slice(at + 1)
      if (how === 2) return text.slice(0, at) + c + text.slice(at + 1)
      return how === 3 ? text + other : text
    })

const cell = fc.constantFrom(...kinds).chain((kind) => {
  const one = bent(spellings[kind] ?? ['AB1234567'])
  return fc.tuple(
    fc.constant(kind),
    fc.oneof({ weight: 6, arbitrary: fc.tuple(one) }, { weight: 1, arbitrary: fc.array(one, { maxLength: 6 }) }),
  )
})

/** Records with values in all spellings, usual and odd ones, of a few tables and attacks. */
export const anyRecord: fc.Arbitrary<LedgerRecord> = fc.record({
  file: fc.constantFrom('masters/m.csv', 'evidence/a.csv'),
  part: fc.constantFrom('', 'sheet'),
  row: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  role: fc.constantFrom(...roles),
  attack: fc.constantFrom('', 'first', 'second'),
  certainty: fc.constantFrom(...certainties),
  exposure: fc.constantFrom(...exposures),
  items: fc.array(fc.constantFrom(...dataKinds), { maxLength: 4 }),
  values: fc.array(cell, { maxLength: 9 }).map((cells): LedgerRecord['values'] => Object.fromEntries(cells)),
})
