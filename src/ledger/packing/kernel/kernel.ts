import { contentsEnd, forgetContents, hashContents } from './content.ts'
import { listCount } from './lists.ts'
import { setWord, wordAt } from './memory.ts'
import { setEnds, textsEnd, unitsEnd } from './out.ts'
import {
  CONTENTS,
  CONTENTS_END,
  IN_NUMBERS,
  IN_UNITS,
  OUT_CONTACTS,
  OUT_NUMBERS,
  OUT_TEXTS,
  OUT_UNITS,
} from './places.ts'
import { reach, writeContact } from './reach.ts'
import { birth, facts, packFacts } from './record.ts'
import { findValues, numbersNext, unitsNext } from './values.ts'

/** Numbers of a packed record (packedNumbers). */
const WIDTH: i32 = 13
/** No record packs more than this. */
const ROOM: i32 = 131_072

/** Where the next record is given. */
let head: i32 = IN_NUMBERS
let units: i32 = IN_UNITS
let contacts: i32 = OUT_CONTACTS
let isRefused: bool = false

/** Begins with the first record that is given. */
export function openBatch(): void {
  head = IN_NUMBERS
  units = IN_UNITS
}

/**
 * Packs the next records, `left` at most, in place of those that were packed before, and gives how many: fewer when there
 * is no more room, or when one is refused, which is then passed over.
 */
export function packRecords(left: i32): i32 {
  setEnds(OUT_UNITS, OUT_TEXTS)
  contacts = OUT_CONTACTS
  forgetContents()
  isRefused = false
  let packed: i32 = 0
  while (packed < left && !isRefused && hasRoom()) {
    const unitsBefore = unitsEnd
    const textsBefore = textsEnd
    findValues(head, units)
    if (packOne(packed)) packed++
    else {
      isRefused = true
      setEnds(unitsBefore, textsBefore)
    }
    head = numbersNext
    units = unitsNext
  }
  hashContents(packed)
  return packed
}

/** Whether `packRecords` passed over a record. */
export function wasRefused(): bool {
  return isRefused
}

/** Where the packed units, texts and contacts end. */
export function outUnitsEnd(): i32 {
  return unitsEnd
}

export function outTextsEnd(): i32 {
  return textsEnd
}

export function outContactsEnd(): i32 {
  return contacts
}

function hasRoom(): bool {
  return unitsEnd + ROOM < OUT_CONTACTS && contacts + ROOM < CONTENTS && contentsEnd + ROOM < CONTENTS_END
}

/** The head of a record has a bit for whether it is for the kernel, and one for masters. */
function packOne(record: i32): bool {
  const marks = wordAt(head + 32)
  if ((marks & 1) === 0 || !packFacts(record)) return false
  const contactEnd = writeContact(contacts, listCount(1))
  if (contactEnd < 0) return false
  const to = OUT_NUMBERS + record * WIDTH * 4
  for (let i: i32 = 0; i < 32; i += 4) setWord(to + i, wordAt(head + i))
  setWord(to + 32, standing(marks, wordAt(head + 20), wordAt(head + 24) | wordAt(head + 28)))
  setWord(to + 36, reach)
  setWord(to + 40, birth)
  setWord(to + 44, facts)
  setWord(to + 48, contactEnd - contacts)
  contacts = contactEnd
  return true
}

/** Of `standings`: counted 0, master 1, no-items 4, ruled-out 5. */
function standing(marks: i32, exposure: i32, items: i32): i32 {
  if ((marks & 2) !== 0) return 1
  if (exposure === 0) return 5
  return items === 0 ? 4 : 0
}
