import type { Contact } from '#kernel/contact.ts'
import { personToken } from '#kernel/ids.ts'
import type { ContactValues } from './contact-arena.ts'
import { type RecordTable, standings } from './intake.ts'

/** The records of each person, as a list of record numbers per person in the order of the records. */
export class RecordsByPerson {
  readonly #start: Int32Array
  readonly #records: Int32Array

  constructor(person: Int32Array, persons: number) {
    this.#start = new Int32Array(persons + 1)
    for (const p of person) this.#start[p + 1] = (this.#start[p + 1] ?? 0) + 1
    for (let p = 0; p < persons; p++) this.#start[p + 1] = (this.#start[p + 1] ?? 0) + (this.#start[p] ?? 0)
    const next = this.#start.slice()
    this.#records = new Int32Array(person.length)
    person.forEach((p, record) => {
      const at = next[p] ?? 0
      this.#records[at] = record
      next[p] = at + 1
    })
  }

  of(person: number): Int32Array {
    return this.#records.subarray(this.#start[person], this.#start[person + 1])
  }
}

const MASTER = standings.indexOf('master')

/** The best contact of one person: the newest master record first, then evidence; each value with the best source. */
export function contactOf(records: RecordTable, own: Int32Array, token: string): Contact {
  const standing = records.column.standing
  const masters = Array.from(own)
    .filter((r) => standing[r] === MASTER)
    .reverse()
  const others = Array.from(own).filter((r) => standing[r] !== MASTER)
  const ordered = [...masters, ...others].map((record) => ({
    record,
    values: records.contacts.at(records.column.contact[record] ?? 0),
  }))
  const first = (fact: keyof ContactValues) => ordered.find(({ values }) => values[fact] !== '')
  const base = first('address') ?? first('email') ?? first('phone') ?? first('name') ?? ordered[0]
  const from = base?.record ?? own[0] ?? 0
  const table = records.tables[records.column.table[from] ?? 0]
  return {
    person: personToken(token),
    name: base?.values.name || first('name')?.values.name || '',
    postalCode: base?.values.postalCode ?? '',
    address: base?.values.address ?? '',
    email: base?.values.email || first('email')?.values.email || '',
    phone: base?.values.phone || first('phone')?.values.phone || '',
    from: {
      kind: standing[from] === MASTER ? 'master' : 'evidence',
      file: table?.file ?? '',
      part: table?.part ?? '',
      row: records.column.row[from] ?? 0,
    },
  }
}
