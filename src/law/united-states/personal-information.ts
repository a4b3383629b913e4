import type { DataKind } from '#kernel/data-kinds.ts'
import { readableBreach } from '../breach.ts'
import type { Known } from '../story.ts'
import { all, no, unknown, type Verdict, yes } from '../verdict.ts'

/** Elements that state laws name; some ask for more beside an account number, which we do not wait for. */
const ELEMENTS: readonly DataKind[] = [
  'national-id',
  'drivers-licence',
  'passport',
  'residence-card',
  'id-document-image',
  'my-number',
  'card-number',
  'bank-account',
  'health',
  'health-insurance',
  'disability',
]
const LOGINS: readonly DataKind[] = ['user-id', 'email']
const KEYS: readonly DataKind[] = ['password', 'secret-question']

/** Whether the items are personal information in the sense of state breach laws: a named element, or a login with its key. */
export function hasElements({ items }: Known): Verdict {
  if (items === undefined) return unknown('items')
  const element = ELEMENTS.find((kind) => items.includes(kind))
  if (element) return yes(element)
  if (LOGINS.some((kind) => items.includes(kind)) && KEYS.some((kind) => items.includes(kind)))
    return yes('login and password')
  return no('no item that state breach laws name as personal information')
}

/** Unencrypted personal information accessed or acquired. Data that were only damaged may not have been acquired. */
export const exposedInformation = (known: Known): Verdict =>
  all(
    readableBreach(known),
    hasElements(known),
    known.event === 'damage' && known.certainty === 'confirmed'
      ? unknown('whether the data were accessed or acquired, not only damaged')
      : yes(),
  )
