import type { LedgerDecision } from './decision.ts'
import { diffLedger } from './diff.ts'
import { readLinks, readPeople } from './read-ledger.ts'
import { readMerges, readOpenPairs } from './read-review.ts'
import type { LedgerRecord } from './record.ts'
import { chance, population } from './test-population.ts'
import type { ledgerRuns } from './test-run.ts'

/** Sets of records as a full run that knows of no revision before puts them together, with the items of each attack. */
type Sets = ReadonlyMap<string, ReadonlyMap<string, string>>

interface State {
  readonly present: Set<number>
  readonly revised: Set<number>
  decisions: readonly LedgerDecision[]
}

interface Revision {
  readonly sets: Sets
  /** Token of each set, as the chain of revisions names it. */
  readonly tokenOf: ReadonlyMap<string, string>
}

type Run = ReturnType<typeof ledgerRuns>['run']

const PACKETS = 6

/**
 * Plays one invented history of a case: evidence comes, goes, comes back and is read anew, officers decide and withdraw.
 * After each step the chain of revisions must say what a full run says, and every diff must be the difference of two full
 * runs. Gives the first thing that is not so, or null.
 */
export async function playHistory(run: Run, seed: number, steps: number): Promise<string | null> {
  const random = chance(seed)
  const int = (n: number): number => Math.floor(random() * n)
  const { records } = population(10 + int(8), seed)
  const packetOf = (record: LedgerRecord): number => (record.row * 7 + record.file.length) % PACKETS
  const state: State = { present: new Set([0, 1, 2].map(() => int(PACKETS))), revised: new Set(), decisions: [] }
  const revisions: Revision[] = []
  let previous: string | undefined
  for (let step = 0; step < steps; step++) {
    const before = state.decisions
    if (previous !== undefined) await change(state, previous, int)
    const now = records
      .filter((r) => state.present.has(packetOf(r)))
      .map((r, i) => (state.revised.has(i) ? revise(r) : r))
    const since = [...state.decisions, ...before].filter((d) => !before.includes(d) || !state.decisions.includes(d))
    const { decisions } = state
    const chained = await run(now, {
      decisions,
      decidedSince: since,
      fingerprint: `${step}`,
      ...(previous !== undefined && { previous }),
    })
    const full = await run(now, { decisions })
    const where = `history ${seed}, step ${step}`
    const [one, other] = [await setsOf(chained.folder, step + 1), await setsOf(full.folder, 1)]
    if (told(one.sets) !== told(other.sets)) return `${where}: the revision is not what a full run says`
    if (chained.result.persons !== full.result.persons) return `${where}: another count than a full run`
    revisions.push({ sets: other.sets, tokenOf: one.tokenOf })
    const wrong = await wrongDiff(chained.folder, revisions)
    if (wrong !== null) return `${where}: ${wrong}`
    previous = chained.folder
  }
  return null
}

/** What a recognizer finds that the one before did not. */
const revise = (record: LedgerRecord): LedgerRecord =>
  record.attack === '' ? record : { ...record, items: [...new Set([...record.items, 'password' as const])] }

async function change(state: State, out: string, int: (n: number) => number): Promise<void> {
  const packet = int(PACKETS)
  const act = int(6)
  if (act <= 1) state.present.add(packet)
  else if (act === 2 && state.present.size > 1) state.present.delete(packet)
  else if (act === 3) readAnew(state, int)
  else if (act === 4 && state.decisions.length > 0) state.decisions = state.decisions.slice(1)
  else {
    const pairs = [...(await readOpenPairs(out)), ...(await readMerges(out))]
    const pair = pairs[int(pairs.length)]
    if (pair) {
      const kind = pair.state === 'open' && int(2) === 0 ? 'link' : 'no-link'
      state.decisions = [...state.decisions, { kind, ...pair.refs, reason: 'invented' }]
    }
  }
}

/** Other recognizers find one more item in a record, or no longer what those before had found too much. */
function readAnew({ revised }: State, int: (n: number) => number): void {
  const one = [...revised][int(Math.max(1, revised.size))]
  if (one !== undefined && int(2) === 0) revised.delete(one)
  else revised.add(int(30))
}

async function setsOf(folder: string, revision: number): Promise<Revision> {
  const members = new Map<string, string[]>()
  for (const { source, part, row, role, person } of await readLinks(folder)) {
    const own = members.get(person) ?? []
    own.push(`${source}:${part}:${row}:${role}`)
    members.set(person, own)
  }
  const items = new Map<string, Map<string, string>>()
  for (const { person, attack, items: lost } of await readPeople(folder, { revision })) {
    const own = items.get(person) ?? new Map<string, string>()
    items.set(person, own.set(attack, lost.join('+')))
  }
  const sets = new Map<string, ReadonlyMap<string, string>>()
  const tokenOf = new Map<string, string>()
  for (const [person, places] of members) {
    const set = places.sort().join(' ')
    sets.set(set, items.get(person) ?? new Map())
    tokenOf.set(set, person)
  }
  return { sets, tokenOf }
}

const told = (sets: Sets): string =>
  [...sets]
    .map(([set, items]) => `${set} | ${[...items].sort().join(';')}`)
    .sort()
    .join('\n')

/** Items by person and attack as full runs say them, under the tokens of the chain. */
function lost({ sets, tokenOf }: Revision): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const [set, items] of sets) for (const [attack, list] of items) all.set(`${tokenOf.get(set)} ${attack}`, list)
  return all
}

async function wrongDiff(out: string, revisions: readonly Revision[]): Promise<string | null> {
  const to = revisions.length
  const now = revisions.at(-1)
  for (let from = 1; from < to; from++) {
    const was = revisions[from - 1]
    if (!was || !now) continue
    const diff = await diffLedger(out, from, to)
    const [before, after] = [lost(was), lost(now)]
    const expected = [...new Set([...before.keys(), ...after.keys()])]
      .filter((key) => before.get(key) !== after.get(key))
      .map((key) => `${key}: ${before.get(key) ?? ''} → ${after.get(key) ?? ''}`)
    const shown = diff.differences.flatMap(({ person, attacks }) =>
      attacks.map(
        (a) => `${person} ${a.attack}: ${a.before?.items.join('+') ?? ''} → ${a.after?.items.join('+') ?? ''}`,
      ),
    )
    if (shown.sort().join('\n') !== expected.sort().join('\n'))
      return `diff ${from}–${to} is not the difference of two full runs`
    const unnamed = diff.differences.find((d) => (d.kind === 'merged' || d.kind === 'split') && d.other === d.person)
    if (unnamed) return `diff ${from}–${to}: somebody is merged into or split from themselves`
    const strayed = diff.differences.find((d) => d.kind === 'merged' && !isNow(now, d.other))
    if (strayed) return `diff ${from}–${to}: somebody was merged into nobody`
    if (from === to - 1) {
      // Whoever has the same records as before has the same id.
      for (const [set, token] of was.tokenOf)
        if (now.tokenOf.has(set) && now.tokenOf.get(set) !== token)
          return `revision ${to}: the same records under another id`
    }
  }
  return null
}

const isNow = ({ tokenOf }: Revision, token: string): boolean => [...tokenOf.values()].includes(token)
