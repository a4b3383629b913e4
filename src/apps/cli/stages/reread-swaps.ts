import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'
import type { PersonToken } from '#kernel/ids.ts'
import type { Composition, Notice, PersonRow } from '#notice/index.ts'
import { composeSample, renderSample, type Sample } from './reread-sample.ts'
import { sealedPlaces } from './reread-sealed.ts'
import list from './reread-swaps.json' with { type: 'json' }
import { editIndex, reorder } from './reread-tampering.ts'

/** An operator: how many swaps it plants, and in words what it does. Written down before the first run. */
export interface SwapOperator {
  readonly id: string
  readonly plants: number
  readonly what: string
}

export const swapOperators: readonly SwapOperator[] = list

/** Where swaps were planted: persons whose row, page or mail must be refused, one or two a swap. */
export type Planted = readonly (readonly PersonToken[])[]

interface Bench {
  readonly sample: Sample
  readonly folder: string
  readonly honest: Composition
  readonly plants: number
}

/** Plants swaps of one kind into a folder that holds an honest batch. Gives where. */
export function plant(operator: string, bench: Bench): Promise<Planted> {
  const found = Object.hasOwn(operators, operator) ? operators[operator] : undefined
  if (!found) throw new Error(`no operator ${operator} plants swaps`)
  return found(bench)
}

const isLetter = (n: Notice) => n.route === 'letter' && n.file !== ''

/** Neighbours two by two, both of the same kind; nobody twice. */
function pairsOf<T>(list: readonly T[], plants: number, apart: (a: T, b: T) => boolean): readonly (readonly [T, T])[] {
  const pairs: (readonly [T, T])[] = []
  for (let i = 0; i + 1 < list.length && pairs.length < plants; ) {
    const [a, b] = [list[i], list[i + 1]]
    if (a !== undefined && b !== undefined && apart(a, b)) {
      pairs.push([a, b])
      i += 2
    } else i++
  }
  return pairs
}

const isOther = (a: Notice, b: Notice) => a.body !== b.body && a.variant === b.variant
const personsOf = (pairs: readonly (readonly [Notice, Notice])[]): Planted => pairs.map((p) => p.map((n) => n.person))

/** Sets the batch again from a false ledger or false contacts; the index of the honest one stays. */
async function setFalse({ sample, folder }: Bench, changed: Parameters<typeof composeSample>[1]): Promise<void> {
  const index = readFileSync(join(folder, 'notices/index.csv'))
  const composition = composeSample(sample, changed)
  // The order of letters follows what they say; here each takes the place that the honest index gives its person.
  const honest = new Map(composeSample(sample).notices.map((n) => [n.person, n]))
  const notices = composition.notices
    .flatMap((n): readonly Notice[] => {
      const place = honest.get(n.person)
      if (!place) return []
      const { held: _held, ...rest } = n
      return [
        {
          ...rest,
          route: place.route,
          file: place.file,
          page: place.page,
          pages: place.pages,
          ...(place.held && { held: place.held }),
        },
      ]
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.page - b.page))
  const bodies = composition.bodies.map((body) => ({ ...body, pages: 2 }))
  await renderSample({ ...composition, batch: 'b1', bodies, notices }, folder)
  writeFileSync(join(folder, 'notices/index.csv'), index)
}

async function exchangePeople(bench: Bench, turn: (rows: PersonRow[], at: number) => void): Promise<Planted> {
  const rows = [...bench.sample.people]
  const printed = new Set(bench.honest.notices.filter((n) => n.file !== '').map((n) => n.person))
  const planted: PersonToken[][] = []
  rows.forEach((row, i) => {
    if (planted.length >= bench.plants || !printed.has(row.person) || planted.at(-1)?.[0] === row.person) return
    if (planted.some(([p]) => p === row.person)) return
    turn(rows, i)
    planted.push([row.person])
  })
  await setFalse(bench, { people: rows })
  return planted
}

const OTHERS: readonly DataKind[] = ['passport', 'health-insurance', 'card-number', 'drivers-licence']

async function exchangePages({ folder, honest, plants }: Bench, pages: readonly number[]): Promise<Planted> {
  const letters = honest.notices.filter((n) => isLetter(n) && n.pages > Math.max(...pages))
  const pairs = pairsOf(letters, plants, (a, b) => a.file === b.file && isOther(a, b))
  for (const [file, own] of Map.groupBy(pairs, ([a]) => a.file))
    reorder(join(folder, file), (kids) => {
      for (const [a, b] of own)
        for (const page of pages) {
          const [i, j] = [a.page - 1 + page, b.page - 1 + page]
          const [first = '', second = ''] = [kids[i], kids[j]]
          kids[i] = second
          kids[j] = first
        }
    })
  return personsOf(pairs)
}

async function exchangeCells({ folder, honest, plants }: Bench, columns: readonly string[]): Promise<Planted> {
  const letters = honest.notices.filter(isLetter)
  const pairs = pairsOf(letters, plants, (a, b) => isOther(a, b) && a.file === b.file)
  editIndex(folder, (rows, at) => {
    for (const [a, b] of pairs) {
      const [first, second] = [rows.get(a.person), rows.get(b.person)]
      for (const i of columns.map(at)) {
        const [x = '', y = ''] = [first?.[i], second?.[i]]
        first?.splice(i, 1, y)
        second?.splice(i, 1, x)
      }
    }
  })
  return personsOf(pairs)
}

const operators: Readonly<Record<string, (bench: Bench) => Promise<Planted>>> = {
  async address(bench) {
    const pairs = pairsOf(
      bench.honest.notices.filter(isLetter),
      bench.plants,
      (a, b) => a.contact?.name !== b.contact?.name,
    )
    const contacts = new Map(bench.sample.contacts)
    for (const [a, b] of pairs)
      if (a.contact && b.contact) {
        contacts.set(a.person, { ...b.contact, person: a.person, from: a.contact.from })
        contacts.set(b.person, { ...a.contact, person: b.person, from: b.contact.from })
      }
    await setFalse(bench, { contacts })
    return personsOf(pairs)
  },
  async digit(bench) {
    // A guardian's own address is not the person's.
    const some = bench.honest.notices.filter((n) => isLetter(n) && n.audience !== 'ward').slice(0, bench.plants)
    const contacts = new Map(bench.sample.contacts)
    for (const { person, contact } of some)
      if (contact)
        contacts.set(person, {
          ...contact,
          address: contact.address.replace(/\d$/, (d) => String((Number(d) + 1) % 10)),
        })
    await setFalse(bench, { contacts })
    return some.map((n) => [n.person])
  },
  async items(bench) {
    const printed = bench.honest.notices.filter(isLetter)
    const pairs = pairsOf(printed, bench.plants, (a, b) => isOther(a, b) && a.certainty.join() === b.certainty.join())
    const owner = new Map(pairs.flatMap(([a, b]) => [[a.person, b.person] as const, [b.person, a.person] as const]))
    const people = bench.sample.people.map((row) => ({ ...row, person: owner.get(row.person) ?? row.person }))
    await setFalse(bench, { people })
    return personsOf(pairs)
  },
  'item-more': (bench) =>
    exchangePeople(bench, (rows, i) => {
      const row = rows[i]
      const more = OTHERS.find((kind) => !rows.some((r) => r.person === row?.person && r.items.includes(kind)))
      if (row && more) rows[i] = { ...row, items: sortKinds([...row.items, more]) }
    }),
  'item-less': (bench) =>
    exchangePeople(bench, (rows, i) => {
      const row = rows[i]
      if (row) rows[i] = { ...row, items: row.items.slice(0, -1) }
    }),
  certainty: (bench) =>
    exchangePeople(bench, (rows, i) => {
      const row = rows[i]
      if (row) rows[i] = { ...row, certainty: row.certainty === 'confirmed' ? 'possible' : 'confirmed' }
    }),
  async batch(bench) {
    await setFalse(bench, { batch: 'b2' })
    return bench.honest.notices
      .filter(isLetter)
      .slice(0, bench.plants)
      .map((n) => [n.person])
  },
  page: (bench) => exchangePages(bench, [1]),
  'first-page': (bench) => exchangePages(bench, [0]),
  letter: (bench) => exchangePages(bench, [0, 1]),
  async mail({ folder, honest, plants }) {
    const pairs = pairsOf(
      honest.notices.filter((n) => n.file.endsWith('.eml')),
      plants,
      () => true,
    )
    for (const [a, b] of pairs) {
      const [first, second] = [join(folder, a.file), join(folder, b.file)]
      const kept = readFileSync(first)
      writeFileSync(first, readFileSync(second))
      writeFileSync(second, kept)
    }
    return personsOf(pairs)
  },
  async 'mail-address'({ folder, honest, plants }) {
    const mails = honest.notices.filter((n) => n.file.endsWith('.eml')).slice(0, plants)
    for (const { file } of mails) {
      const path = join(folder, file)
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^To: <p/m, 'To: <q'))
    }
    return mails.map((n) => [n.person])
  },
  'row-person': (bench) => exchangeCells(bench, ['person']),
  'row-page': (bench) => exchangeCells(bench, ['page']),
  async 'row-items'({ folder, honest, plants }) {
    const some = honest.notices.filter(isLetter).slice(0, plants)
    editIndex(folder, (rows, at) => {
      for (const { person, items } of some)
        rows.get(person)?.splice(at('items'), 1, sortKinds([...items.slice(1), 'income', 'family']).join('+'))
    })
    return some.map((n) => [n.person])
  },
  async 'row-gone'({ folder, honest, plants }) {
    const some = honest.notices.filter((n) => n.file.endsWith('.eml')).slice(0, plants)
    editIndex(folder, (rows) => {
      for (const { person } of some) rows.delete(person)
    })
    return some.map((n) => [n.person])
  },
  async ciphertext({ folder, honest, plants }) {
    const path = join(folder, 'contacts.sealed')
    const bytes = readFileSync(path)
    const places = sealedPlaces(bytes)
    const sameLength = [...Map.groupBy(honest.notices, (n) => places.get(n.person)?.length ?? 0).values()]
    const pairs = sameLength.flatMap((own) => pairsOf(own, plants, () => true)).slice(0, plants)
    for (const [a, b] of pairs) {
      const [first, second] = [places.get(a.person), places.get(b.person)]
      if (!first || !second) continue
      const kept = Buffer.from(bytes.subarray(first.at, first.at + first.length))
      bytes.copy(bytes, first.at, second.at, second.at + second.length)
      kept.copy(bytes, second.at)
    }
    writeFileSync(path, bytes)
    return personsOf(pairs)
  },
}
