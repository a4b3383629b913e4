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
  const { standing, contact } = records.column
  const ordered = own.length < 2 ? own : byWorth(own, standing)
  const values: ContactValues[] = []
  for (const record of ordered) values.push(records.contacts.at(contact[record] ?? 0))
  const best = baseOf(values)
  const [base, from] = [values[best], ordered[best] ?? 0]
  const table = records.tables[records.column.table[from] ?? 0]
  return {
    person: personToken(token),
    name: base?.name || firstWith(values, 'name'),
    postalCode: base?.postalCode ?? '',
    address: base?.address ?? '',
    email: base?.email || firstWith(values, 'email'),
    phone: base?.phone || firstWith(values, 'phone'),
    from: {
      kind: standing[from] === MASTER ? 'master' : 'evidence',
      file: table?.file ?? '',
      part: table?.part ?? '',
      row: records.column.row[from] ?? 0,
    },
  }
}

/** Records of the master from the newest on, then all others. */
function byWorth(own: Int32Array, standing: Int32Array): Int32Array {
  const ordered = new Int32Array(own.length)
  let at = 0
  for (let i = own.length - 1; i >= 0; i--) if (standing[own[i] ?? 0] === MASTER) ordered[at++] = own[i] ?? 0
  for (const record of own) if (standing[record] !== MASTER) ordered[at++] = record
  return ordered
}

/** Which of the values a notice would go by: the first with an address, else a mail, a phone, a name. */
function baseOf(values: readonly ContactValues[]): number {
  for (const fact of ['address', 'email', 'phone', 'name'] as const)
    for (let i = 0; i < values.length; i++) if (values[i]?.[fact]) return i
  return 0
}

function firstWith(values: readonly ContactValues[], fact: 'name' | 'email' | 'phone'): string {
  for (const value of values) if (value[fact]) return value[fact]
  return ''
}
