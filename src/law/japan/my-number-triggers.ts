import { exceeds, headcount } from '../headcount.ts'
import type { Known, Story } from '../story.ts'
import { all, no, unknown, type Verdict, yes } from '../verdict.ts'
import { leakEtc, sealed, wrongful } from './leak-etc.ts'

export const WRONGFUL_USE = 'JP-MYN-002'

/** Whether My Numbers are among the data. A picture of an identity document may show one. */
export function myNumbersAtStake(known: Known): Verdict {
  const said = known['my-number-people']
  if ((said ?? 0) > 0 || known.items?.includes('my-number')) return yes()
  if (said === 0) return no('no My Number among the data')
  if (known.items === undefined) return unknown('items')
  if (known.items.includes('id-document-image')) return unknown('my-number-people')
  return no('no My Number among the known items')
}

/** Leak, loss, damage, or use and provision against the Act. */
export const misuseOrLeak = (known: Known): Verdict =>
  known.event === 'misuse' && known.certainty !== 'ruled-out' ? yes('used or provided against the Act') : leakEtc(known)

function object(known: Known): Verdict {
  return all(
    myNumbersAtStake(known),
    misuseOrLeak(known),
    sealed(known).is === 'yes' ? no('strongly encrypted, the key safe (JP-MYN-005)') : yes(),
  )
}

/** The four situations of the Rule's article 2 as tests of the facts. */
export const myNumberTriggers = (story: Story): readonly { readonly id: string; test(known: Known): Verdict }[] => [
  { id: 'JP-MYN-001', test: (k) => all(object(k), leakEtc(k), inOfficialSystem(k, story)) },
  { id: WRONGFUL_USE, test: (k) => all(object(k), wrongful(k)) },
  { id: 'JP-MYN-003', test: (k) => all(object(k), leakEtc(k), seenByMany(k)) },
  {
    id: 'JP-MYN-004',
    test: (k) => all(object(k), exceeds(numbers(k), 100, { countsAs: 'yes', needs: 'my-number-people' })),
  },
]

const ON_PAPER = new Set(['misdelivery', 'lost', 'theft', 'unknown'])

function inOfficialSystem(known: Known, { organisation }: Story): Verdict {
  if (organisation.kind !== 'public-body')
    return no('a private firm handles the numbers for others’ use (関係事務), not in the systems named')
  if (ON_PAPER.has(known.cause ?? 'unknown')) return unknown('whether the data were in a system named in article 2(1)')
  return yes('in the system of a public body')
}

function seenByMany(known: Known): Verdict {
  const to = known['exposed-to']
  const byHand = known.cause === 'lost' || known.cause === 'theft'
  if (to === 'unspecified-many')
    return byHand ? no('not by electronic means') : yes('open to an unspecified large number of people')
  if (known.cause === 'misconfiguration' && (to === undefined || to === 'unknown')) return unknown('exposed-to')
  return no('not open to an unspecified large number of people')
}

function numbers(known: Known): { min?: number; likely?: number; max?: number } {
  const said = known['my-number-people']
  if (said !== undefined && (said > 0 || !known.items?.includes('my-number'))) return { min: said, max: said }
  const { max } = headcount(known)
  return max === undefined ? { min: 0 } : { min: 0, max }
}
