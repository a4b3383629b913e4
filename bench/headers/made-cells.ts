import type { TableToProfile } from '../../src/detect/columns/column-sample.ts'
import { type Dice, diceOf } from '../detect/dice.ts'

/*
 * Cells for judged headers: what people's columns hold by item, and for those of nobody days, states, numbers, codes or words, by the
 * place of the column alone.
 */

const words = (text: string): readonly string[] => text.split('|')
const GIVENS = words('Emma|Lena|Carlos|Omar|Peter|Sofia|Jan|Megan|Anna|Paul|Laura|Marco|Ines|Tom|Eva')
const FAMILIES = words(
  'Hughes|Fischer|Ruiz|Haddad|Novak|Rossi|Visser|Martin|Weber|Silva|Moreau|Costa|Smith|Brown|Keller',
)
const STREETS = words('Oak Street|Main Road|Station Road|Hill Lane|Park Avenue')

const nameOf = (dice: Dice): string => `${dice.pick(GIVENS)} ${dice.pick(FAMILIES)}`
const streetOf = (dice: Dice): string => `${dice.between(1, 200)} ${dice.pick(STREETS)}`
const oneOf =
  (text: string) =>
  (dice: Dice): string =>
    dice.pick(words(text))

const OF_PEOPLE: Readonly<Record<string, (dice: Dice) => string>> = {
  name: nameOf,
  address: streetOf,
  sex: oneOf('Homme|Femme|M|F'),
  'postal-code': (dice) => String(dice.between(10000, 98999)),
  'birth-date': (dice) => `${dice.between(1950, 1994)}-0${dice.between(1, 9)}-1${dice.between(0, 9)}`,
  phone: (dice) => `+44 7700 ${dice.digits(6)}`,
  email: (dice) => `${dice.pick(GIVENS).toLowerCase()}${dice.digits(2)}@example.com`,
  income: (dice) => String(dice.between(12000, 99000)),
  assets: (dice) => String(dice.between(1000, 900000)),
  family: oneOf('married|single|divorced|widowed|two children|mother'),
  health: oneOf('asthma|penicillin allergy|type 2 diabetes|hypertension|none known|knee surgery 2019|migraine'),
  disability: oneOf('hearing impaired|wheelchair user|grade 2|low vision'),
  creed: oneOf('Catholic|Sunni|Buddhist|Lutheran|Jewish'),
  race: oneOf('Asian|White|Black|Han|Kurdish'),
  'social-status': oneOf('refugee|benefits recipient|homeless|low income'),
  'criminal-record': oneOf('theft 2nd degree|DUI conviction|assault, suspended sentence'),
  'crime-victim': oneOf('domestic violence|robbery victim|fraud victim'),
  occupation: oneOf('Nurse|Teacher|Electrician|Sales manager|Retired|Student'),
  'user-id': (dice) => `${dice.pick(GIVENS).toLowerCase()}${dice.digits(3)}`,
  'customer-number': (dice) => `C${dice.digits(6)}`,
  password: (dice) => `${dice.pick(FAMILIES).toLowerCase()}${dice.digits(2)}!`,
  'national-id': (dice) => dice.digits(9),
  'health-insurance': (dice) => `K${dice.digits(9)}`,
  passport: (dice) => `P${dice.digits(7)}`,
  'bank-account': (dice) => dice.digits(10),
}
const OF_NOBODY: readonly ((dice: Dice) => string)[] = [
  (dice) => `202${dice.between(4, 6)}-0${dice.between(1, 9)}-${dice.between(10, 27)}`,
  oneOf('Y|N'),
  oneOf('0|1'),
  (dice) => String(dice.between(1, 90)),
  (dice) => `${dice.between(5, 900)}.${dice.digits(2)}`,
  (dice) => `A${dice.between(100, 999)}`,
  (dice) => String(dice.between(10000, 99999)),
  oneOf('standard|open|closed|pending|basic|monthly|import|export|web|store|partial|gold|silver|north'),
]

const ROWS = 40

/**
 * A table of people whose last column has this header and cells of this item; for `nobody` the kind of cells goes by `at`.
 * Null for items of which no cells are made, and for headers that are not in Latin letters.
 */
export function tableFor(header: string, item: string, at: number): Pick<TableToProfile, 'header' | 'sample'> | null {
  const dice = diceOf(`${header} ${item}`)
  const make = item === 'nobody' ? OF_NOBODY[at % OF_NOBODY.length] : OF_PEOPLE[item]
  if (!make || /[^ -~]/.test(header)) return null
  const row = (i: number): readonly string[] => [`C-${1000 + i * 7}`, nameOf(dice), streetOf(dice), make(dice)]
  return {
    header: ['customer_id', 'full_name', 'home_address', header],
    sample: Array.from({ length: ROWS }, (_, i) => row(i)),
  }
}
