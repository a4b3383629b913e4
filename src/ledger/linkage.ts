import type { Progress } from '#kernel/progress.ts'
import { candidatePairs } from './candidates.ts'
import { CaseNames } from './case-names.ts'
import { Components } from './components.ts'
import { Guards } from './conflicts.ts'
import { Coverage } from './coverage.ts'
import { type LedgerDecision, refKey } from './decision.ts'
import { eachExactGroup, exactKeys, sharedBy } from './exact-keys.ts'
import { ExactMerge, ruleNumber, type Undecided } from './exact-merge.ts'
import { type RecordTable, standings } from './intake.ts'
import { MergeList } from './merge-list.ts'
import type { KeyFact } from './node-keys.ts'
import type { NodeTable } from './nodes.ts'
import { ScoredMerge } from './scored-merge.ts'
import type { Scored } from './scorer.ts'
import type { SharedCodes } from './shared-codes.ts'
import type { ScoringWeights } from './weights.ts'

/** Who is one person: the sets, every merge that made them, and what waits for a human. */
export interface Linkage {
  /** What the names of the case have taught. */
  readonly names: CaseNames
  readonly components: Components
  readonly merges: MergeList
  readonly open: readonly Scored[]
}

interface LinkageInput {
  readonly nodes: NodeTable
  readonly records: RecordTable
  readonly decisions: readonly LedgerDecision[]
  readonly placeOf: (record: number) => string
  readonly progress: Progress
  /** Weights that the case has adopted; the shipped ones if there are none. */
  readonly weights?: ScoringWeights
  /** Keeps with each scored merge what its two sides had in common, for whoever looks into the weights. */
  readonly keepProfiles?: boolean
}

/** Groups whose nodes are fetched before the first of them is joined. */
const AT_ONCE = 64

/** Runs the linkage: decisions, exact keys, then scored comparison between what is still apart. */
export function linkNodes(input: LinkageInput): Linkage {
  const { nodes, progress } = input
  const components = new Components(nodes.length)
  const { joined, apart } = decidedPairs(input)
  const names = new CaseNames(nodes)
  const guards = new Guards(nodes, names, components, apart)
  const merges = new MergeList()
  const exact = new ExactMerge(nodes, components, guards, merges)
  for (const [a, b] of joined) exact.join(a, b, ruleNumber('decision'))
  progress.stage('joining records that share two facts', 0)
  const shared = joinByKeys(nodes, components, exact)
  progress.stage('comparing what is still apart', 0)
  const sets = components.roots()
  const coverage = new Coverage(input.records, sets)
  const { keepProfiles = false, weights: scoring } = input
  const scored = new ScoredMerge({ nodes, sets, components, guards, coverage, merges, keepProfiles, scoring })
  const isWorthwhile = (a: number, b: number): boolean => scored.isWorthwhile(a, b)
  scored.considerAll(candidatePairs({ nodes, sets, shared, isWorthwhile }))
  scored.finish()
  return { names, components, merges, open: openPairs(components, scored, exact.undecided) }
}

/** Joins by all exact keys; gives the codes that sets still share. */
function joinByKeys(nodes: NodeTable, components: Components, exact: ExactMerge): ReadonlyMap<KeyFact, SharedCodes> {
  const held = new Map<KeyFact, SharedCodes>()
  const setOf = (node: number): number => components.find(node)
  exactKeys.forEach(([fact], rule) => {
    // What is one set already gives no group that joins anything.
    held.get(fact)?.dropJoined(setOf)
    const shared = held.get(fact) ?? sharedBy(nodes, fact, setOf)
    held.set(fact, shared)
    let waiting: (readonly number[])[] = []
    const joinWaiting = (): void => {
      for (const group of waiting) exact.touch(group)
      for (const group of waiting) exact.group(rule, group)
      waiting = []
    }
    eachExactGroup(nodes, rule, shared, (group) => {
      if (waiting.push(group) === AT_ONCE) joinWaiting()
    })
    joinWaiting()
  })
  return held
}

/** Node pairs that officers joined or kept apart, and those that one row names as two people. */
function decidedPairs({ nodes, records, decisions, placeOf }: LinkageInput) {
  const joined: (readonly [number, number])[] = []
  const apart = new Set<number>()
  const { table, row, role, node, attack, standing } = records.column
  const keep = (a: number, b: number): void => {
    if (a !== b) apart.add(Math.min(a, b) * nodes.length + Math.max(a, b))
  }
  for (let i = 1; i < records.count; i++) {
    const sameRow = table[i] === table[i - 1] && row[i] === row[i - 1] && attack[i] === attack[i - 1]
    if (sameRow && role[i] !== role[i - 1] && standings[standing[i] ?? 0] !== 'not-a-person')
      keep(node[i - 1] ?? 0, node[i] ?? 0)
  }
  const links = decisions.filter((d) => d.kind !== 'exclude')
  if (links.length === 0) return { joined, apart }
  const nodeAt = new Map<string, number>()
  for (let i = 0; i < records.count; i++) nodeAt.set(placeOf(i), node[i] ?? 0)
  for (const decision of links) {
    const [a, b] = [nodeAt.get(refKey(decision.a)), nodeAt.get(refKey(decision.b))]
    // A decision about a record that is no longer in the evidence decides nothing.
    if (a === undefined || b === undefined) continue
    if (decision.kind === 'link') joined.push([a, b])
    else keep(a, b)
  }
  return { joined, apart }
}

/** What a human should look at: pairs of sets still apart at the end, each once, with its weightiest reason. */
function openPairs(components: Components, scored: ScoredMerge, undecided: readonly Undecided[]): readonly Scored[] {
  const best = new Map<string, Scored>()
  const offer = (pair: Scored): void => {
    const [x, y] = [components.find(pair.a), components.find(pair.b)]
    if (x === y) return
    const key = x < y ? `${x} ${y}` : `${y} ${x}`
    const known = best.get(key)
    if (!known || pair.conflict === 'several-fit') best.set(key, { ...pair, a: Math.min(x, y), b: Math.max(x, y) })
  }
  for (const pair of scored.review) offer(pair)
  for (const { a, b, conflict } of undecided) {
    if (components.find(a) === components.find(b)) continue
    const now = scored.score(a, b)
    if (conflict === 'several-fit') offer({ ...now, conflict })
    else if (scored.isOpen(now)) offer(now)
  }
  return [...best.values()].filter((pair) => scored.isOpen(pair)).sort((x, y) => x.a - y.a || x.b - y.b)
}
