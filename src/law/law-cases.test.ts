import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { instant } from '#kernel/instant.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import type { DutiesAnswer, Duty } from './duty.ts'
import { duties } from './engine.ts'
import { caseFactsSchema } from './facts-schema.ts'
import type { Regime } from './regime.ts'

const FOLDER = new URL('../../fixtures/law-cases/', import.meta.url)
const regimes = await loadFolder<Regime>(new URL('./regimes/', import.meta.url))

type Wanted = Readonly<Record<string, unknown>>
interface LawCase {
  readonly story: string
  readonly facts: unknown
  readonly at: string
  readonly expect: readonly Wanted[]
}

const isObject = (value: unknown): value is Wanted =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is what was wanted: one of a list, by its beginning, or key by key. */
function fits(wanted: unknown, got: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.some((one) => fits(one, got))
  if (isObject(wanted)) return isObject(got) && Object.entries(wanted).every(([key, value]) => fits(value, got[key]))
  if (typeof wanted === 'string' && wanted.endsWith('*')) return String(got).startsWith(wanted.slice(0, -1))
  return wanted === got
}

const agrees = (wanted: unknown) => (duty: Duty) => fits(wanted, { ...duty })

function hasDue({ due }: Duty, wanted: Wanted): boolean {
  const { instant: moment, date, raw, rolled, ...rest } = wanted
  if (moment !== undefined) return due.kind === 'instant' && instant(due.at) === instant(String(moment))
  if (date !== undefined) {
    if (due.kind !== 'date') return false
    return (
      fits(date, due.date) && (raw === undefined || raw === due.raw) && (rolled === undefined || rolled === due.rolled)
    )
  }
  return fits(rest, due)
}

function holds(wanted: Wanted, answer: DutiesAnswer): boolean {
  const [form = '', value] = Object.entries(wanted)[0] ?? []
  switch (form) {
    case 'has':
      return answer.duties.some(agrees(value))
    case 'hasNot':
      return !answer.duties.some(agrees(value))
    case 'trigger':
      return answer.triggersMet.some((rule) => fits(value, rule))
    case 'noTrigger':
      return !answer.triggersMet.some((rule) => fits(value, rule))
    case 'unknown':
      return answer.unknown.some(({ rule }) => fits(value, rule))
    case 'notMet':
      return answer.notMet.some(({ rule, why }) => fits(value, rule) && why !== '')
    case 'any':
      return Array.isArray(value) && value.some((one) => isObject(one) && holds(one, answer))
    case 'due': {
      if (!isObject(value)) throw new Error('due: an object is needed')
      const { match, any, ...due } = value
      const found = answer.duties.filter((duty) => agrees(match)(duty) && duty.status !== 'relieved')
      return any === true ? found.some((d) => hasDue(d, due)) : found.length > 0 && found.every((d) => hasDue(d, due))
    }
    default:
      throw new Error(`unknown assertion ${form}`)
  }
}

const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .sort()

test.each(
  files.map((file) => {
    const lawCase: LawCase = parse(readFileSync(new URL(file, FOLDER), 'utf8'))
    return { file, ...lawCase }
  }),
)('$file: $story', ({ facts, at, expect: wanted }) => {
  const answer = duties({ facts: caseFactsSchema.parse(facts), at: instant(at), regimes })
  expect(wanted.filter((one) => !holds(one, answer))).toEqual([])
  expect(wanted.length).toBeGreaterThan(0)
})
