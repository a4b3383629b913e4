import type { Progress } from '#kernel/progress.ts'
import { candidatePairs } from './candidates.ts'
import { CaseNames } from './case-names.ts'
import { type Weighing, weighPairs } from './comparing/weigh-pairs.ts'
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
import { Rarity } from './score.ts'
import { ScoredMerge } from './scored-merge.ts'
import { type Scored, Scorer } from './scorer.ts'
import { birthsOfSets, byBirths } from './set-births.ts'
import type { SharedCodes } from './shared-codes.ts'
import { type ScoringWeights, weights } from './weights.ts'

/** Who is one person: the sets, every merge that made them, and what waits for a human. */
export interface Linkage {
  /** What the names of the case have taught. */
  readonly names: CaseNames
  readonly components: Components
  readonly merges: MergeList
  readonly open: readonly Scored[]
}

export interface LinkageInput {
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
  const joined = joinByFacts(input)
  const comparison = beginComparing(input, joined)
  const pairs = candidatePairs(wantedPairs(input, joined))
  const weighing = { pairs, bits: new Float32Array(pairs.length), nodes: input.nodes.length }
  let chunk = 0
  weighPairs(comparison.scorer, weighing, () => chunk++)
  return endComparing(joined, comparison, weighing)
}

/** What decisions and two facts have joined, and what the rest is found and compared by. */
export function joinByFacts(input: LinkageInput) {
  const { nodes, progress } = input
  const components = new Components(nodes.length)
  const { joined, apart } = decidedPairs(input)
  const names = CaseNames.learn(nodes)
  const guards = new Guards(nodes, names, components, apart)
  const merges = new MergeList()
  const exact = new ExactMerge(nodes, components, guards, merges)
  for (const [a, b] of joined) exact.join(a, b, ruleNumber('decision'))
  progress.stage('joining records that share two facts', 0)
  const shared = joinByKeys(nodes, components, exact)
  progress.stage('comparing what is still apart', 0)
  const sets = components.roots()
  return { components, names, guards, merges, exact, shared, sets, births: birthsOfSets(nodes, sets) }
}
export type JoinedByFacts = ReturnType<typeof joinByFacts>

/** What pairs are wanted of sets that two facts did not join. */
export const wantedPairs = ({ nodes }: LinkageInput, { sets, shared, births }: JoinedByFacts) => ({
  nodes,
  sets,
  shared,
  isWorthwhile: byBirths(births),
})

/** Counts what pairs are weighed by, and begins the list of those that may be one person. */
export function beginComparing(
  { nodes, records, keepProfiles = false, ...input }: LinkageInput,
  joined: JoinedByFacts,
) {
  const { components, guards, merges, sets } = joined
  const [coverage, rarity] = [Coverage.of(records, sets), Rarity.of(nodes, sets)]
  const scorer = new Scorer({ nodes, components, guards, coverage, rarity, weights: input.weights ?? weights })
  const merge = new ScoredMerge({ nodes, components, guards, scorer, merges, keepProfiles })
  return { coverage, rarity, scorer, merge }
}

/** Joins the pairs that were weighed, the likeliest first, and gathers what waits for a human. */
export function endComparing(
  { components, names, merges, exact }: JoinedByFacts,
  { merge }: ReturnType<typeof beginComparing>,
  { pairs, bits }: Weighing,
): Linkage {
  merge.take(pairs, bits)
  merge.finish()
  return { names, components, merges, open: openPairs(components, merge, exact.undecided) }
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
