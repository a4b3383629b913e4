import type { FormerLedgerFiles, FormerLinks, RetiredLink } from './former-ledger.ts'
import { HashColumn, HashIndex } from './hash-column.ts'
import { IntColumn } from './int-column.ts'
import type { RecordTable } from './intake.ts'
import { inTokenOrder } from './token-order.ts'

/** Whose content a record has: nobody's that was known, several people's, or (from 1 on) one person's. */
const NOBODY = 0
const SEVERAL = -1

/**
 * The persons of earlier revisions, by number, and whose a record was: by its content where that names one person, else by
 * its place. Numbers and words only, since there are as many as records.
 */
export class FormerPersons {
  readonly #tokens = new HashColumn()
  readonly #byToken = new HashIndex(this.#tokens)
  readonly #since = new IntColumn()
  /** Contents of the former links, of retired records, and of the nodes of this revision, in this order. */
  readonly #contents: HashColumn
  readonly #byContent: HashIndex
  /** By the first place of each content: whose it is, and 1 where a node of this revision has it. */
  readonly #owner: Int32Array
  readonly #present: Uint8Array
  readonly #firstNode: number
  /** For each person the first place of the content that keeps the id; -1 where none does. */
  readonly #canonical = new IntColumn()
  readonly #former: FormerLedgerFiles
  readonly #places: FormerPlaces

  /** `nodeTokens` are the contents of this revision. */
  constructor(former: FormerLedgerFiles, nodeTokens: HashColumn) {
    const { links, retired } = former
    this.#former = former
    this.#firstNode = links.count + retired.length
    const contents = new HashColumn(this.#firstNode + nodeTokens.length)
    this.#contents = contents
    this.#byContent = new HashIndex(contents)
    this.#owner = new Int32Array(this.#firstNode + nodeTokens.length)
    this.#present = new Uint8Array(this.#firstNode + nodeTokens.length)
    const person = new Int32Array(links.count)
    for (let i = 0; i < links.count; i++) {
      person[i] = this.#personWith(this.#tokens.pushOf(links.persons, i), links.since[i] ?? 0)
      const content = this.#byContent.firstOf(contents.pushOf(links.contents, i))
      this.#know(person[i] ?? 0, content, links.canonical[i] === 1)
    }
    this.#places = new FormerPlaces(links, person)
    this.#knowRetired(retired)
    for (let node = 0; node < nodeTokens.length; node++)
      this.#present[this.#byContent.firstOf(contents.pushOf(nodeTokens, node))] = 1
  }

  get count(): number {
    return this.#tokens.length
  }

  token(person: number): string {
    return this.#tokens.hex(person)
  }

  since(person: number): number {
    return this.#since.at(person)
  }

  /** All persons in the order of their tokens. */
  inOrder(): Int32Array {
    return inTokenOrder(
      this.#tokens,
      Int32Array.from({ length: this.count }, (_, person) => person),
    )
  }

  /** True for the token of a former person. */
  has(token: string): boolean {
    const known = this.#byToken.find(this.#tokens.pushHex(token)) >= 0
    this.#tokens.pop()
    return known
  }

  /** Whose the content of a node was; -1 where that is nobody or several. */
  ofNode(node: number): number {
    const owner = this.#owner[this.#contentOf(node)] ?? NOBODY
    return owner > 0 ? owner - 1 : -1
  }

  /** Whose the record at a place was; -1 where nothing stood there. */
  ofPlace(records: RecordTable, record: number): number {
    return this.#places.personAt(records, record)
  }

  /** True when the content of a node is that of the record by which a person keeps the id. */
  isCanonical(person: number, node: number): boolean {
    return this.#canonical.at(person) === this.#contentOf(node)
  }

  /** What a later revision must remember of records that this one no longer holds, each content of a person once. */
  retired(): readonly RetiredLink[] {
    const { links, retired } = this.#former
    const kept = new Map<string, RetiredLink>()
    const keep = (link: RetiredLink): void => {
      const key = `${link.person} ${link.record}`
      if (!kept.has(key)) kept.set(key, link)
    }
    for (let i = 0; i < links.count; i++)
      if (this.#present[this.#byContent.find(i)] === 0)
        keep({
          person: links.persons.hex(i),
          record: links.contents.hex(i),
          canonical: links.canonical[i] === 1,
          since: links.since[i] ?? 0,
        })
    retired.forEach((link, i) => {
      if (this.#present[this.#byContent.find(links.count + i)] === 0) keep(link)
    })
    return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link)
  }

  #contentOf(node: number): number {
    return this.#byContent.find(this.#firstNode + node)
  }

  /** The number of the person whose token stands last in the column. */
  #personWith(place: number, since: number): number {
    const person = this.#byToken.firstOf(place)
    if (person !== place) {
      this.#tokens.pop()
      return person
    }
    this.#since.push(since)
    this.#canonical.push(-1)
    return person
  }

  #know(person: number, content: number, canonical: boolean): void {
    const owner = this.#owner[content] ?? NOBODY
    this.#owner[content] = owner === NOBODY || owner === person + 1 ? person + 1 : SEVERAL
    if (canonical) this.#canonical.set(person, content)
  }

  /** Retired records speak only for contents that nobody has had since, and give a living person no other canonical one. */
  #knowRetired(retired: readonly RetiredLink[]): void {
    const [living, linked] = [this.count, this.#owner.slice(0, this.#contents.length)]
    for (const link of retired) {
      const content = this.#byContent.firstOf(this.#contents.pushHex(link.record))
      if ((linked[content] ?? NOBODY) !== NOBODY) continue
      const person = this.#personWith(this.#tokens.pushHex(link.person), link.since)
      this.#know(person, content, link.canonical && person >= living)
    }
  }
}

/** Who stood where, looked up only in tables that there were before. */
class FormerPlaces {
  readonly #links: FormerLinks
  readonly #person: Int32Array
  #codes: ReadonlyMap<string, number> | undefined
  readonly #tables = new Map<number, ReadonlyMap<number, number>>()

  constructor(links: FormerLinks, person: Int32Array) {
    this.#links = links
    this.#person = person
  }

  personAt(records: RecordTable, record: number): number {
    const { table, row, role } = records.column
    const at = records.tables[table[record] ?? 0]
    this.#codes ??= new Map(this.#links.tables.map(({ file, part }, code) => [`${file}\0${part}`, code]))
    const code = this.#codes.get(`${at?.file ?? ''}\0${at?.part ?? ''}`)
    if (code === undefined) return -1
    return this.#rowsOf(code).get((row[record] ?? 0) * ROLES + (role[record] ?? 0)) ?? -1
  }

  #rowsOf(code: number): ReadonlyMap<number, number> {
    const known = this.#tables.get(code)
    if (known) return known
    const rows = new Map<number, number>()
    const { table, row, role, count } = this.#links
    for (let i = 0; i < count; i++)
      if (table[i] === code) rows.set((row[i] ?? 0) * ROLES + (role[i] ?? 0), this.#person[i] ?? -1)
    this.#tables.set(code, rows)
    return rows
  }
}

/** More than there are roles. */
const ROLES = 16
