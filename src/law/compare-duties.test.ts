import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { compareDuties } from './compare-duties.ts'
import type { DutiesAnswer } from './duty.ts'
import { duties } from './engine.ts'
import { caseFactsSchema } from './facts-schema.ts'
import type { Regime } from './regime.ts'
import { affair } from './worked.ts'

const regimes = await loadFolder<Regime>(new URL('./regimes/', import.meta.url), (id) => /^jp-(appi|jpx|fin)/.test(id))
const AT = '2026-10-01T10:00:00+09:00'

/** A misdelivered list of names: nothing but the number of people can make it reportable. */
const asked = (known: Record<string, unknown>, organisation: Record<string, unknown> = {}): DutiesAnswer =>
  duties({
    facts: caseFactsSchema.parse(
      affair({
        organisation: { country: 'JP', kind: 'other', supervisor: 'ppc', ...organisation },
        at: AT,
        known: { cause: 'misdelivery', 'wrongful-purpose': 'no', items: ['name', 'email'], people: 1000, ...known },
      }),
    ),
    at: instant('2026-10-02T10:00:00+09:00'),
    regimes,
  })

const names = (list: readonly { readonly rule: string; readonly act: string }[]) =>
  list.map((d) => `${d.rule} ${d.act}`)

test('1,001 people instead of 1,000: the reports and the notice appear, and nothing else moves', () => {
  const found = compareDuties(asked({}), asked({ people: 1001 }))
  expect(names(found.appear)).toEqual(
    expect.arrayContaining(['JP-APPI-040 preliminary-report', 'JP-APPI-052 final-report']),
  )
  expect(found.move).toEqual([])
})

test('the other way round they fall away, each with the rule that is no longer met', () => {
  const found = compareDuties(asked({ people: 1001 }), asked({}))
  const final = found.fallAway.find(({ duty }) => duty.rule === 'JP-APPI-052')
  expect(final?.why).toContain('JP-APPI-014: at most 1000 people, not more than 1000')
})

test('a wrongful purpose moves the final report from 30 days to 60 and says both days', () => {
  const found = compareDuties(asked({ people: 1001 }), asked({ people: 1001, 'wrongful-purpose': 'yes' }))
  const moved = found.move.find(({ duty }) => duty.rule === 'JP-APPI-052')
  expect(moved?.before).toMatchObject({ date: '2026-10-30' })
  expect(moved?.after).toMatchObject({ date: '2026-11-30', raw: '2026-11-29' })
  expect(found.change.find(({ duty }) => duty.rule === 'JP-APPI-052')?.changes).toContainEqual({
    key: 'because',
    before: 'JP-APPI-014',
    after: 'JP-APPI-013, JP-APPI-014',
  })
})

test('another supervisor changes to whom it is reported; the duty itself neither appears nor falls away', () => {
  const found = compareDuties(
    asked({ people: 1001 }),
    asked({ people: 1001 }, { kind: 'fx-broker', supervisor: 'kanto-lfb' }),
  )
  expect(names(found.fallAway.map(({ duty }) => duty))).not.toContain('JP-APPI-052 final-report')
  expect(names(found.appear)).not.toContain('JP-APPI-052 final-report')
  expect(found.change.find(({ duty }) => duty.rule === 'JP-APPI-052')?.changes).toContainEqual({
    key: 'to',
    before: 'ppc',
    after: 'kanto-lfb',
  })
})

test('a number of people that becomes known answers the question for it', () => {
  const found = compareDuties(asked({ people: { min: 10 } }), asked({ people: 1000 }))
  expect(found.answered).toContainEqual({ rule: 'JP-APPI-014', needs: 'people.max' })
  expect(found.asked).toEqual([])
})

test('the same facts compared with themselves show nothing, and turned round what came goes', () => {
  const people = fc.constantFrom<unknown>(1, 1000, 1001, { min: 10 }, { max: 40_000 })
  const purpose = fc.constantFrom('yes', 'possible', 'no')
  const known = fc.record({ people, 'wrongful-purpose': purpose })
  fc.assert(
    fc.property(known, known, (one, other) => {
      const [before, after] = [asked(one), asked(other)]
      expect(compareDuties(before, before)).toEqual({
        appear: [],
        move: [],
        fallAway: [],
        change: [],
        answered: [],
        asked: [],
      })
      expect(compareDuties(before, after).appear).toEqual(compareDuties(after, before).fallAway.map(({ duty }) => duty))
    }),
    { numRuns: 25 },
  )
})
