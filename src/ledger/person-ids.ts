import type { Tokenizer } from '#kernel/keyed-tokens.ts'
import { HashColumn } from './hash-column.ts'

/** What the revision before said of one record. */
export interface FormerLink {
  readonly source: string
  readonly part: string
  readonly row: number
  readonly role: string
  readonly person: string
  /** Token of the record's content. */
  readonly record: string
  readonly canonical: boolean
  readonly since: number
}

/** A record of an earlier revision that is no longer in the evidence; should it come back, it is this person's again. */
export interface RetiredLink {
  readonly person: string
  readonly record: string
  readonly canonical: boolean
  readonly since: number
}

/** Everything that earlier revisions know of who is who. */
export interface Before {
  readonly links: Iterable<FormerLink>
  readonly retired: Iterable<RetiredLink>
}

/** The records of this revision: which person each belongs to, its content's token, and where it stands. */
export interface Membership {
  /** Persons are numbered 0…n-1 in an order that content alone decides: that of their seeds. */
  readonly person: Int32Array
  readonly persons: number
  readonly recordToken: (record: number) => string
  readonly place: (record: number) => string
  /** Content hash of each person's first node; equal ones are neighbours. */
  readonly seed: (person: number) => string
}

export interface PersonIds {
  readonly tokens: HashColumn
  readonly since: Int32Array
  /** The record that keeps the id when the person is split later; -1 never. */
  readonly canonical: Int32Array
  readonly turns: readonly { readonly person: string; readonly kind: 'merged' | 'split'; readonly other: string }[]
}

interface Former {
  readonly person: string
  since: number
  /** Records of this revision by person, and the person that has the canonical one. */
  readonly heirs: Map<number, number>
  keeper: number
  canonicalRecord: number
}

export const placeKey = (source: string, part: string, row: number, role: string): string =>
  `${source}\0${part}\0${row}\0${role}`

/** Finds for each record the person it belonged to: by its content where that names one person, else by its place. */
class FormerLedger {
  readonly byContent = new Map<string, string>()
  readonly byPlace = new Map<string, FormerLink>()
  readonly persons = new Map<string, Former>()

  constructor({ links, retired }: Before) {
    for (const link of links) {
      this.#know(link)
      this.byPlace.set(placeKey(link.source, link.part, link.row, link.role), link)
    }
    const present = new Set(this.byContent.keys())
    const living = new Set(this.persons.keys())
    for (const link of retired) {
      if (present.has(link.record)) continue
      this.#know(living.has(link.person) ? { ...link, canonical: false } : link)
    }
  }

  readonly #canonical = new Map<string, RetiredLink>()

  #know(link: RetiredLink): void {
    const known = this.byContent.get(link.record)
    this.byContent.set(link.record, known === undefined || known === link.person ? link.person : '')
    if (!this.persons.has(link.person))
      this.persons.set(link.person, {
        person: link.person,
        since: link.since,
        heirs: new Map(),
        keeper: -1,
        canonicalRecord: -1,
      })
    if (link.canonical) this.#canonical.set(link.person, link)
  }

  personOf(content: string, place: string): Former | undefined {
    const person = this.byContent.get(content) || this.byPlace.get(place)?.person
    return person === undefined ? undefined : this.persons.get(person)
  }

  isCanonical(former: Former, content: string): boolean {
    return this.#canonical.get(former.person)?.record === content
  }
}

/**
 * Gives each person an id that stays over revisions. A person all of whose records are new gets one made from the
 * content of its first record, so that neither file names nor the order of rows matter. Otherwise ids are inherited:
 * the oldest wins a merge, and in a split the part with the canonical record keeps it.
 */
export function personIds(now: Membership, before: Before, making: IdMaking): PersonIds {
  const former = new FormerLedger(before)
  const canonical = new Int32Array(now.persons).fill(-1)
  now.person.forEach((person, record) => {
    if (canonical[person] === -1) canonical[person] = record
  })
  if (former.persons.size > 0) findHeirs(now, former)
  const claims = new Map<number, Former[]>()
  for (const was of former.persons.values()) {
    if (was.keeper === -1) was.keeper = largestHeir(was.heirs)
    if (was.keeper !== -1) claims.set(was.keeper, [...(claims.get(was.keeper) ?? []), was])
  }
  return settle({ claims, former, canonical, now, making })
}

/** Tells each person of before whose records they have become, and who has the one that keeps the id. */
function findHeirs(now: Membership, former: FormerLedger): void {
  now.person.forEach((person, record) => {
    const content = now.recordToken(record)
    const was = former.personOf(content, now.place(record))
    if (!was) return
    was.heirs.set(person, (was.heirs.get(person) ?? 0) + 1)
    if (was.canonicalRecord === -1 && former.isCanonical(was, content)) {
      was.canonicalRecord = record
      was.keeper = person
    }
  })
}

export interface IdMaking {
  readonly tokenizer: Tokenizer
  readonly caseId: string
  readonly revision: number
}

function largestHeir(heirs: ReadonlyMap<number, number>): number {
  let [keeper, most] = [-1, 0]
  for (const [person, records] of [...heirs].sort(([a], [b]) => a - b))
    if (records > most) [keeper, most] = [person, records]
  return keeper
}

interface Settling {
  readonly claims: ReadonlyMap<number, readonly Former[]>
  readonly former: FormerLedger
  readonly canonical: Int32Array
  readonly now: Membership
  readonly making: IdMaking
}

function settle({ claims, former, canonical, now, making }: Settling): PersonIds {
  const inherited = new Map<number, string>()
  const since = new Int32Array(now.persons).fill(making.revision)
  const turns: { person: string; kind: 'merged' | 'split'; other: string }[] = []
  for (const [person, all] of [...claims].sort(([a], [b]) => a - b)) {
    const [oldest, ...retired] = [...all].sort((a, b) => a.since - b.since || (a.person < b.person ? -1 : 1))
    if (!oldest) continue
    inherited.set(person, oldest.person)
    since[person] = oldest.since
    if (oldest.canonicalRecord !== -1) canonical[person] = oldest.canonicalRecord
    for (const was of retired) turns.push({ person: was.person, kind: 'merged', other: oldest.person })
  }
  const tokens = tokensOf(now, inherited, former, making)
  for (const was of former.persons.values())
    for (const heir of [...was.heirs.keys()].sort((a, b) => a - b))
      if (!inherited.has(heir)) turns.push({ person: tokens.hex(heir), kind: 'split', other: was.person })
  return { tokens, since, canonical, turns }
}

/** The inherited tokens, and new ones for all others; new persons of equal content are told apart by a count. */
function tokensOf(
  { persons, seed }: Membership,
  inherited: ReadonlyMap<number, string>,
  former: FormerLedger,
  { tokenizer, caseId }: IdMaking,
): HashColumn {
  const tokens = new HashColumn(persons)
  let [last, ordinal] = ['', 0]
  for (let person = 0; person < persons; person++) {
    const known = inherited.get(person)
    if (known !== undefined) {
      tokens.pushHex(known)
      continue
    }
    const content = seed(person)
    // Equal contents are neighbours, so that whoever had this content before took the counts up to this one.
    if (content !== last) [last, ordinal] = [content, 0]
    let made = ''
    do made = tokenizer('person', `${caseId}\0${content}\0${ordinal++}`)
    while (former.persons.has(made))
    tokens.pushHex(made)
  }
  return tokens
}
