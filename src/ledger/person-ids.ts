import { TOKEN_WORDS, type Tokenizer, type TokenLanes } from '#kernel/keyed-tokens.ts'
import type { FormerPersons } from './former-persons.ts'
import { HASH_DIGITS, HashColumn } from './hash-column.ts'
import type { RecordTable } from './intake.ts'

/** The records of this revision, and which person each belongs to. */
export interface Membership {
  readonly records: RecordTable
  /** Persons are numbered 0…n-1 in an order that content alone decides: that of their seeds. */
  readonly person: Int32Array
  readonly persons: number
  /** Content hash of each person's first node; equal ones are neighbours. */
  readonly seeds: HashColumn
}

export interface PersonIds {
  readonly tokens: HashColumn
  readonly since: Int32Array
  /** The record that keeps the id when the person is split later; -1 never. */
  readonly canonical: Int32Array
  readonly turns: readonly { readonly person: string; readonly kind: 'merged' | 'split'; readonly other: string }[]
}

export const placeKey = (source: string, part: string, row: number, role: string): string =>
  `${source}\0${part}\0${row}\0${role}`

export interface IdMaking {
  readonly tokenizer: Tokenizer
  /** The same tokens, several at once. */
  readonly lanes: TokenLanes
  readonly caseId: string
  readonly revision: number
}

/**
 * Gives each person an id that stays over revisions. A person all of whose records are new gets one made from the
 * content of its first record, so that neither file names nor the order of rows matter. Otherwise ids are inherited:
 * the oldest wins a merge, and in a split the part with the canonical record keeps it.
 */
export function personIds(now: Membership, former: FormerPersons | null, making: IdMaking): PersonIds {
  const canonical = new Int32Array(now.persons).fill(-1)
  now.person.forEach((person, record) => {
    if (canonical[person] === -1) canonical[person] = record
  })
  const since = new Int32Array(now.persons).fill(making.revision)
  if (!former) return { tokens: newTokens(now, making), since, canonical, turns: [] }
  const heirs = new Heirs(now, former)
  return settle({ heirs, former, canonical, since, now, making })
}

/** What became of the persons of before: whose records theirs have become, and who has the one that keeps the id. */
class Heirs {
  /** For each former person the heir that keeps the id, and the record that decides it; -1 where there is none. */
  readonly keeper: Int32Array
  readonly canonicalRecord: Int32Array
  /** The first heir of each former person with the number of records; others stand in a map, since they are few. */
  readonly #first: Int32Array
  readonly #records: Int32Array
  readonly #others = new Map<number, Map<number, number>>()

  constructor({ records, person }: Membership, former: FormerPersons) {
    const none = (): Int32Array => new Int32Array(former.count).fill(-1)
    ;[this.keeper, this.canonicalRecord, this.#first] = [none(), none(), none()]
    this.#records = new Int32Array(former.count)
    const nodeOf = records.column.node
    for (let record = 0; record < records.count; record++) {
      const [node, heir] = [nodeOf[record] ?? 0, person[record] ?? 0]
      const byContent = former.ofNode(node)
      const was = byContent >= 0 ? byContent : former.ofPlace(records, record)
      if (was < 0) continue
      this.#add(was, heir)
      if (this.canonicalRecord[was] !== -1 || !former.isCanonical(was, node)) continue
      this.canonicalRecord[was] = record
      this.keeper[was] = heir
    }
    for (let was = 0; was < former.count; was++) if (this.keeper[was] === -1) this.keeper[was] = this.#largest(was)
  }

  /** The heirs of a former person, ascending. */
  of(was: number): readonly number[] {
    const first = this.#first[was] ?? -1
    return first < 0 ? [] : [first, ...(this.#others.get(was)?.keys() ?? [])].sort((a, b) => a - b)
  }

  #add(was: number, heir: number): void {
    if (this.#first[was] === -1) this.#first[was] = heir
    if (this.#first[was] === heir) {
      this.#records[was] = (this.#records[was] ?? 0) + 1
      return
    }
    const others = this.#others.get(was) ?? new Map<number, number>()
    this.#others.set(was, others.set(heir, (others.get(heir) ?? 0) + 1))
  }

  #largest(was: number): number {
    let [keeper, most] = [-1, 0]
    for (const heir of this.of(was)) {
      const records = heir === this.#first[was] ? (this.#records[was] ?? 0) : (this.#others.get(was)?.get(heir) ?? 0)
      if (records > most) [keeper, most] = [heir, records]
    }
    return keeper
  }
}

interface Settling {
  readonly heirs: Heirs
  readonly former: FormerPersons
  readonly canonical: Int32Array
  readonly since: Int32Array
  readonly now: Membership
  readonly making: IdMaking
}

function settle({ heirs, former, canonical, since, now, making }: Settling): PersonIds {
  const order = former.inOrder()
  const claims = claimsOf(heirs, order, now.persons)
  const inherited = new Int32Array(now.persons).fill(-1)
  const turns: { person: string; kind: 'merged' | 'split'; other: string }[] = []
  for (let person = 0; person < now.persons; person++) {
    const all = claims.of(person)
    const [oldest, ...retired] = all.length < 2 ? all : [...all].sort((a, b) => former.since(a) - former.since(b))
    if (oldest === undefined) continue
    inherited[person] = oldest
    since[person] = former.since(oldest)
    if (heirs.canonicalRecord[oldest] !== -1) canonical[person] = heirs.canonicalRecord[oldest] ?? -1
    for (const was of retired) turns.push({ person: former.token(was), kind: 'merged', other: former.token(oldest) })
  }
  const tokens = tokensOf(now, inherited, former, making)
  for (const was of order)
    for (const heir of heirs.of(was))
      if (inherited[heir] === -1) turns.push({ person: tokens.hex(heir), kind: 'split', other: former.token(was) })
  return { tokens, since, canonical, turns }
}

/** Which former persons each person could go on with, in the order of their tokens. */
function claimsOf({ keeper }: Heirs, order: Int32Array, persons: number) {
  const first = new Int32Array(persons).fill(-1)
  const more = new Map<number, number[]>()
  for (const was of order) {
    const person = keeper[was] ?? -1
    if (person < 0) continue
    if (first[person] === -1) first[person] = was
    else more.set(person, [...(more.get(person) ?? []), was])
  }
  return {
    of: (person: number): readonly number[] =>
      first[person] === -1 ? [] : [first[person] ?? -1, ...(more.get(person) ?? [])],
  }
}

/** The tokens of persons all of whom are new; those of equal content are told apart by a count. */
function newTokens({ persons, seeds }: Membership, { lanes, caseId }: IdMaking): HashColumn {
  const words = new Int32Array(persons * TOKEN_WORDS)
  const before = Buffer.from(`${caseId}\0`)
  const first = Buffer.concat([before, Buffer.alloc(HASH_DIGITS), Buffer.from([0, '0'.charCodeAt(0)])])
  let ordinal = 0
  for (let person = 0; person < persons; person++) {
    // Equal contents are neighbours.
    ordinal = person > 0 && seeds.equal(person - 1, person) ? ordinal + 1 : 0
    const value = ordinal === 0 ? first : Buffer.concat([first.subarray(0, -1), Buffer.from(String(ordinal))])
    seeds.writeHex(person, value, before.length)
    lanes.addBytes('person', value, words, person * TOKEN_WORDS)
  }
  lanes.settle(words)
  return HashColumn.of(words)
}

/** The inherited tokens, and new ones for all others; new persons of equal content are told apart by a count. */
function tokensOf(
  { persons, seeds }: Membership,
  inherited: Int32Array,
  former: FormerPersons,
  { tokenizer, caseId }: IdMaking,
): HashColumn {
  const tokens = new HashColumn(persons)
  let [last, ordinal] = ['', 0]
  for (let person = 0; person < persons; person++) {
    const known = inherited[person] ?? -1
    if (known >= 0) {
      tokens.pushHex(former.token(known))
      continue
    }
    const content = seeds.hex(person)
    // Equal contents are neighbours, so that whoever had this content before took the counts up to this one.
    if (content !== last) [last, ordinal] = [content, 0]
    let made = ''
    do made = tokenizer('person', `${caseId}\0${content}\0${ordinal++}`)
    while (former.has(made))
    tokens.pushHex(made)
  }
  return tokens
}
