import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))
const PEOPLE = ['Emma Brown', 'Liam Smith', 'Olivia Jones', 'Noah Davis']

/** What a column means of which the header says nothing, beside people. */
function meaningOf(cells: readonly string[]) {
  const sample = cells.map((cell, i) => [PEOPLE[i] ?? '', `u${i}@example.com`, cell])
  return detector.profileTable({ header: ['full_name', 'email', 'XQ17'], sample }).at(-1)?.use
}

const TOLD: readonly (readonly [item: string, cells: readonly string[]])[] = [
  ['health', ['Type 2 diabetes, on insulin', 'Asthma', 'Allergic to nuts', 'Rheumatoid arthritis']],
  ['criminal-record', ['Convicted of theft in 2011', 'Arrested 2019, charges dropped', 'DUI', 'No prior convictions']],
  ['crime-victim', ['Victim of stalking', 'House burgled in June', 'Mugged in 2020', 'Domestic violence, reported']],
  ['disability', ['Uses a wheelchair', 'Deaf', 'Visual impairment', 'Cerebral palsy']],
  ['race', ['White British', 'Black or African American', 'Pakistani', 'Hispanic or Latino']],
  ['social-status', ['Refugee', 'Born out of wedlock', 'Scheduled Caste', 'Ward of the state']],
  ['questionnaire', ['Very satisfied', 'Dissatisfied', 'I would recommend it to friends', 'Neutral']],
  [
    'trade-history',
    ['買付 見本電機 100株 @2,834円', '普通預金 出金 93,000円', '売却 見本自動車 300株', '定期預金 入金 8,000円'],
  ],
  ['trade-history', ['BUY 72 TSLA @ 123.79', 'Sold 3 AAPL at 88', 'SELL 49 MSFT @ 12', 'Bought 10 IBM at 130']],
  ['family', ['Married, two children', 'Divorced', 'Lives with husband', 'Single, one son']],
]

test.each(TOLD)('words for %s are known under any header (%#)', (item, cells) => expect(meaningOf(cells)).toBe(item))

const NOTHING: readonly (readonly [what: string, cells: readonly string[]])[] = [
  ['states', ['open', 'closed', 'pending', 'done']],
  ['colours', ['black', 'navy', 'grey', 'red']],
  ['goods', ['Kettle 1.7 l', 'Hair dryer', 'Humidifier', 'Vacuum cleaner']],
  ['plans', ['Basic', 'Premium', 'Family plan', 'Single plan']],
]

test.each(NOTHING)('%s are none of them', (_, cells) =>
  expect(['unknown', 'ignore', 'free-text']).toContain(meaningOf(cells)),
)
