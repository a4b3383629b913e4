import { setWord, wordAt } from './memory.ts'
import { HEAD, ROLE_COUNT, VALUES } from './places.ts'

/** Where the record that is being read ends, among numbers and among units. */
export let numbersNext: i32 = 0
export let unitsNext: i32 = 0
/** Kinds with a value that the kernel knows, as bits by role. */
export let roles: i32 = 0

/** Finds the values of the record whose head stands at `head` and whose units begin at `units`. */
export function findValues(head: i32, units: i32): void {
  let at = head + (HEAD << 2)
  roles = 0
  for (let left = wordAt(at - 4); left > 0; left--) {
    const role = wordAt(at)
    const count = wordAt(at + 4)
    const place = VALUES + role * 12
    setWord(place, units)
    setWord(place + 4, count)
    setWord(place + 8, at + 8)
    if (count > 0) roles |= 1 << role
    at += 8
    for (let i: i32 = 0; i < count; i++, at += 4) units += wordAt(at) << 1
  }
  numbersNext = at
  unitsNext = units
}

/** How many values of a role the record has. */
export function countOf(role: i32): i32 {
  return role < ROLE_COUNT && (roles & (1 << role)) !== 0 ? wordAt(VALUES + role * 12 + 4) : 0
}

/** Where the first value of a role begins and ends; the same place twice where there is none. */
export function firstOf(role: i32): i32 {
  return wordAt(VALUES + role * 12)
}

export function firstEndOf(role: i32): i32 {
  const from = firstOf(role)
  return countOf(role) === 0 ? from : from + (wordAt(wordAt(VALUES + role * 12 + 8)) << 1)
}

/** The length of one value of a role, in bytes. */
export function sizeOf(role: i32, index: i32): i32 {
  return wordAt(wordAt(VALUES + role * 12 + 8) + (index << 2)) << 1
}
