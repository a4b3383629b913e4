import { csvLine } from '#kernel/csv.ts'
import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'
import { deriveKey, tokenizer, type WorkspaceKey, workspaceKey } from '#kernel/keyed-tokens.ts'
import type { CaseFacts } from '#law/index.ts'
import { exposureOrder, type HeldRecord } from '#ledger/index.ts'
import type { OwnRows } from './own-rows.ts'

/** What one principal is told: its own people under codes of its own, its own rows, its own counts. */
export interface PrincipalPack {
  readonly persons: number
  readonly attacks: readonly {
    readonly id: string
    readonly persons: number
    readonly records: number
    readonly combinations: readonly { readonly items: readonly DataKind[]; readonly persons: number }[]
  }[]
  readonly items: readonly DataKind[]
  /** person, attack, items, certainty, exposure, records */
  readonly people: string
  /** file, part, row, role, person, items */
  readonly rows: string
}

/**
 * Cuts one principal's part out of a ledger. A person whom two principals share has another code with each, loses here only
 * what this principal's rows hold, and nothing tells that anybody else holds more.
 */
export function principalPack(
  records: readonly HeldRecord[],
  isOwn: OwnRows,
  code: (person: string) => string,
): PrincipalPack {
  const own = records.filter((record) => record.standing === 'counted' && isOwn({ ...record, file: record.source }))
  const people = new Map<string, HeldRecord[]>()
  for (const record of own) {
    const key = `${code(record.person)}\0${record.attack}`
    people.set(key, [...(people.get(key) ?? []), record])
  }
  const rows = [...people].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => hitOf(key, held))
  const attacks = [...new Set(rows.map((row) => row.attack))].sort().map((id) => {
    const mine = rows.filter((row) => row.attack === id)
    const counts = new Map<string, { items: readonly DataKind[]; persons: number }>()
    for (const { items } of mine) {
      const known = counts.get(items.join('+'))
      counts.set(items.join('+'), { items, persons: (known?.persons ?? 0) + 1 })
    }
    const combinations = [...counts]
      .sort(([a, x], [b, y]) => y.persons - x.persons || (a < b ? -1 : 1))
      .map(([, combination]) => combination)
    return { id, persons: mine.length, records: mine.reduce((n, row) => n + row.records, 0), combinations }
  })
  return {
    persons: new Set(rows.map((row) => row.person)).size,
    attacks,
    items: sortKinds(rows.flatMap((row) => row.items)),
    people: [
      csvLine(['person', 'attack', 'items', 'certainty', 'exposure', 'records']),
      ...rows.map((r) => csvLine([r.person, r.attack, r.items.join('+'), r.certainty, r.exposure, r.records])),
    ].join(''),
    rows: [
      csvLine(['file', 'part', 'row', 'role', 'person', 'items']),
      ...own.map((r) => csvLine([r.source, r.part, r.row, r.role, code(r.person), r.items.join('+')])),
    ].join(''),
  }
}

const CERTAINTY = ['ruled-out', 'possible', 'confirmed'] as const

function hitOf(key: string, held: readonly HeldRecord[]) {
  const [person = '', attack = ''] = key.split('\0')
  const most = <T>(order: readonly T[], of: (record: HeldRecord) => T): T | undefined =>
    order[Math.max(0, ...held.map((record) => order.indexOf(of(record))))]
  return {
    person,
    attack,
    items: sortKinds(held.flatMap((record) => record.items)),
    certainty: most(CERTAINTY, (r) => r.certainty) ?? 'possible',
    exposure: most(exposureOrder, (r) => r.exposure) ?? 'reachable',
    records: held.length,
  }
}

/** Codes of people that mean something to one principal only, so that two principals cannot put their lists together. */
export function codesFor(key: WorkspaceKey, caseId: string, principal: string): (person: string) => string {
  const own = Buffer.from(deriveKey(key, `principal/${caseId}/${principal}`)).toString('hex')
  const tokenOf = tokenizer(workspaceKey(own))
  return (person) => tokenOf('person', person)
}

/** The facts as they are for this principal: a processor's, with its own counts and items and nobody else's. */
export function factsFor(facts: CaseFacts, pack: PrincipalPack): CaseFacts {
  const count = { min: pack.persons, likely: pack.persons, max: pack.persons }
  return {
    ...facts,
    organisation: { ...facts.organisation, role: 'processor' },
    knowledge: facts.knowledge.map((known) => {
      const { people: _, 'people-by-place': __, 'my-number-people': ___, ...rest } = known
      return {
        ...rest,
        ...(known.people !== undefined && { people: count }),
        ...(known.items && { items: pack.items }),
      }
    }),
    milestones: facts.milestones.filter((milestone) => milestone.did === 'notified-principal'),
    orders: [],
  }
}
