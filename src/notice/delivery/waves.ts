import type { DataKind } from '#kernel/data-kinds.ts'

/** What can be used against somebody at once comes first; then what lets others act as them; then money and places; then the rest. */
const RISKS: readonly (readonly DataKind[])[] = [
  [
    'password',
    'secret-question',
    'id-document-image',
    'my-number',
    'card-security-code',
    'drivers-licence',
    'passport',
    'residence-card',
    'national-id',
  ],
  [
    'card-number',
    'bank-account',
    'virtual-account',
    'password-hash',
    'health',
    'criminal-record',
    'crime-victim',
    'disability',
    'creed',
    'race',
    'social-status',
  ],
  ['address', 'phone', 'assets', 'trade-history', 'income', 'family', 'birth-date'],
]

/** 0 is the greatest danger. */
export function riskOf(items: readonly string[]): number {
  const found = RISKS.findIndex((kinds) => kinds.some((kind) => items.includes(kind)))
  return found === -1 ? RISKS.length : found
}

/** Each wave is as large as what its forerunner has shown to be safe; the last takes everybody who is left. */
const WAVE_SIZES: readonly number[] = [10, 100, 1000]

/** The wave, from 1, of somebody at a place, from 0, in the order of risk. */
export function waveOf(place: number): number {
  let before = 0
  for (const [i, size] of WAVE_SIZES.entries()) {
    before += size
    if (place < before) return i + 1
  }
  return WAVE_SIZES.length + 1
}

/** Person-days that people wait under a daily ceiling beyond the first day: of the second day's each one, of the third's each two. */
export function peopleDays(people: number, perDay: number): number {
  const days = Math.ceil(people / perDay)
  let sum = 0
  for (let day = 1; day < days; day++) sum += day * Math.min(perDay, people - day * perDay)
  return sum
}
