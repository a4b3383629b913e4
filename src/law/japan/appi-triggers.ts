import { type DataKind, isSensitive, kindWord } from '#kernel/data-kinds.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { exceeds, headcount, headcountIn } from '../headcount.ts'
import type { Known, Story } from '../story.ts'
import { all, no, unknown, type Verdict, yes } from '../verdict.ts'
import { ABOUT_TO_OBTAIN_SINCE, aboutPeople, leakEtc, sealed, wrongful } from './leak-etc.ts'
import { JAPAN_ZONE } from './zone.ts'

export const WRONGFUL = 'JP-APPI-013'

/** The four situations of Rule 7 as tests of the facts, in their order. */
export const appiTriggers = (story: Story): readonly { readonly id: string; test(known: Known): Verdict }[] => [
  { id: 'JP-APPI-011', test: (k) => all(object(k), heldAsPersonalData(k), hasSensitive(k)) },
  { id: 'JP-APPI-012', test: (k) => all(object(k), heldAsPersonalData(k), propertyAtRisk(k, story)) },
  { id: WRONGFUL, test: (k) => all(object(k), heldOrAboutToBe(k, story), wrongful(k)) },
  { id: 'JP-APPI-014', test: (k) => all(object(k), heldAsPersonalData(k), overThousand(k, story)) },
]

function object(known: Known): Verdict {
  const locked = sealed(known)
  return all(
    aboutPeople(known),
    leakEtc(known),
    known.holds === 'pseudonymised' ? no('pseudonymised information: art. 26 does not apply (JP-APPI-022)') : yes(),
    locked.is === 'yes' ? no('strongly encrypted, the key safe (JP-APPI-021)') : yes(),
  )
}

/** Triggers 1, 2 and 4 need personal data already held. */
function heldAsPersonalData(known: Known): Verdict {
  if (known.holds === 'about-to-obtain') return no('data not yet obtained count under 7-3 only')
  if (known.holds === 'personal-information') return no('personal information that is not personal data (JP-APPI-023)')
  return yes()
}

function heldOrAboutToBe(known: Known, story: Story): Verdict {
  if (known.holds === 'about-to-obtain') {
    const day = story.lawDate ?? dayIn(known.at, JAPAN_ZONE)
    return day >= ABOUT_TO_OBTAIN_SINCE
      ? yes()
      : no('data about to be obtained count since 2024-04-01 only (JP-APPI-089)')
  }
  if (known.holds === 'personal-information') return unknown('whether it was to be handled as personal data')
  return yes()
}

function hasSensitive(known: Known): Verdict {
  if (known.items === undefined) return unknown('items')
  const found = known.items.filter(isSensitive)
  return found.length > 0
    ? yes(found.map((kind) => kindWord(kind, 'en')).join(', '))
    : no('no sensitive item among the known items')
}

const LOGINS: readonly DataKind[] = ['user-id', 'email', 'customer-number', 'phone', 'bank-account']
/** Firms whose service moves its customers' money. The securities and FX firm is our reading by analogy. */
const MONEY_MOVES = new Set([
  'fx-broker',
  'securities',
  'bank',
  'fund-transfer',
  'crypto-exchange',
  'card-issuer',
  'card-merchant',
  'money-lender',
  'insurer',
])

/** Trigger 2 by what the guideline, Q&A 6-11 to 6-13 and its examples say of items. */
function propertyAtRisk(known: Known, { organisation }: Story): Verdict {
  const { items } = known
  if (items === undefined) return unknown('items')
  if (items.includes('card-number')) return yes('a card number')
  if (items.includes('password') && LOGINS.some((login) => items.includes(login))) {
    if (MONEY_MOVES.has(organisation.kind ?? ''))
      return yes('login and password of a service that can send or pay money')
    return unknown('whether money can be sent or paid with the leaked login and password')
  }
  if (items.includes('card-last4')) return no('last digits and expiry of a card do not suffice (Q&A 6-12)')
  return no('no item that by itself makes damage to property likely')
}

function overThousand(known: Known, story: Story): Verdict {
  const { organisation } = story
  const count = organisation.country === 'JP' ? headcount(known) : headcountIn(known, organisation, 'JP')
  return exceeds(count, 1000, { countsAs: 'yes', needs: 'people.max' })
}
