import type { Bounds } from '#kernel/summary.ts'
import { Components } from './components.ts'
import { ruleNumber } from './exact-merge.ts'
import type { Merge } from './merge-list.ts'
import type { NodeTable } from './nodes.ts'
import { weights } from './weights.ts'

/** Two sets that may be one person: pairs that were left apart, and merges that were made, each with its chance. */
interface Question {
  readonly a: number
  readonly b: number
  /** How likely it is that they are one person, 0…1. */
  readonly chance: number
}

/** What is known of the persons behind some nodes, and what stays a question. */
export interface Views {
  readonly likely: Components
  /** The sets without the merges that somebody might doubt. */
  readonly sure: Components
  readonly doubts: readonly Question[]
  readonly open: readonly Question[]
  /**
   * Of nodes that nothing joined to anybody, and that say too little for that to mean much, one more than the kinds of
   * contact they say (mailbox, phone, address); 0 for all others.
   */
  readonly lonely: Uint8Array
}

interface ViewsInput {
  readonly nodes: NodeTable
  readonly likely: Components
  readonly merges: Iterable<Merge>
  /** Node pairs that wait for a human. */
  readonly open: readonly { readonly a: number; readonly b: number; readonly chance?: number }[]
}

const { bounds: set } = weights

/** Gathers what the linkage was not sure of, in both directions. */
export function viewsOf({ nodes, likely, merges, open }: ViewsInput): Views {
  const sure = new Components(nodes.length)
  const doubts: Question[] = []
  for (const { a, b, rule, chance } of merges) {
    const believed = chance ?? (NAMELESS.has(rule) ? 1 - set.nameless : 1)
    if (believed >= set.undoubted) sure.union(a, b, rule)
    else doubts.push({ a, b, chance: believed })
  }
  const asked = new Uint8Array(nodes.length)
  const questions = open.map(({ a, b, chance }) => {
    for (const node of [a, b]) asked[likely.find(node)] = 1
    return { a, b, chance: chance ?? set.unscored }
  })
  const lonely = new Uint8Array(nodes.length)
  for (let node = 0; node < nodes.length; node++) {
    const named = nodes.get(node, 'name') !== 0 || nodes.get(node, 'reading') !== 0
    const alone = likely.find(node) === node && likely.size(node) === 1 && asked[node] === 0
    if (alone && !(named && nodes.get(node, 'birth') !== 0)) lonely[node] = named ? 1 + contactsOf(nodes, node) : 1
  }
  return { likely, sure, doubts, open: questions, lonely }
}

const contactsOf = (nodes: NodeTable, node: number): number =>
  Number(nodes.has(node, 'mails')) + Number(nodes.has(node, 'phones')) + Number(nodes.get(node, 'address') !== 0)

/** Merges that no name confirms: a mailbox and a birth date, two contacts. */
const NAMELESS = new Set(
  (
    [
      'email+birth-date',
      'phone+birth-date',
      'id+birth-date',
      'id+contact',
      'account+birth-date',
      'email+phone',
    ] as const
  ).map(ruleNumber),
)

/** Rows that are counted: the node of each and the table that it stands in. */
export interface Places {
  readonly node: Int32Array
  readonly table: Int32Array
}

/** Expected number and variance of a sum of independent yes-or-no questions. */
class Expectation {
  mean = 0
  variance = 0

  add(chance: number): void {
    this.mean += chance
    this.variance += chance * (1 - chance)
  }

  /** The sum that is exceeded once in forty times at most. */
  get most(): number {
    return this.mean * (1 + set.share) + set.deviations * Math.sqrt(this.variance)
  }
}

/**
 * Counts the persons among some nodes, and between which numbers the truth lies with a chance of at least 95 %: the
 * pairs left apart that are expected to be one person lower it, the merges expected to be wrong raise it, each with the
 * spread of so many independent questions and a share for what the chances themselves may be wrong by. Neither is set off
 * against the other: how many are somebody again is less sure than which merges are.
 */
export function boundsOf(views: Views, places: Places): Bounds {
  const { persons, isCounted, inParts, inTable, alone } = counted(views, places)
  const rows = places.node.length
  const [fewer, more] = [new Expectation(), new Expectation()]
  for (const { a, b, chance } of views.open) {
    const [x, y] = [views.likely.find(a), views.likely.find(b)]
    if (x !== y && isCounted(x) && isCounted(y)) fewer.add(chance)
  }
  for (const { a, chance } of views.doubts) if (inParts(views.likely.find(a))) more.add(1 - chance)
  // A row can only be somebody again in another table.
  for (const [node, table] of alone) {
    const again = set.lonely[(views.lonely[node] ?? 1) - 1] ?? 0
    fewer.add((again * (rows - (inTable.get(table) ?? 0))) / Math.max(rows, 1))
  }
  const unseen = unseenOf(persons)
  return {
    min: Math.max(Math.min(persons, 1), Math.floor(persons - fewer.most) - unseen),
    likely: persons,
    max: Math.min(rows, Math.ceil(persons + more.most) + unseen),
  }
}

/** How many of so many persons are two, or half of one, although nothing asks about them. */
function unseenOf(persons: number): number {
  const unseen = new Expectation()
  unseen.mean = persons * set.unseen
  unseen.variance = unseen.mean
  return Math.round(unseen.most)
}

/** Who is behind some rows: how many persons, which of them doubtful merges made, and which nodes stand alone. */
function counted({ likely, sure, lonely }: Views, { node, table }: Places) {
  /** For each person, named by the smallest node, one more than the sure set first seen; 0 where not counted. */
  const part = new Int32Array(likely.length)
  const several = new Uint8Array(likely.length)
  const inTable = new Map<number, number>()
  const alone = new Map<number, number>()
  let persons = 0
  for (let i = 0; i < node.length; i++) {
    const [at, from] = [node[i] ?? 0, table[i] ?? 0]
    const person = likely.find(at)
    const known = part[person] ?? 0
    const own = sure.find(at) + 1
    if (known === 0) {
      persons++
      part[person] = own
    } else if (known !== own) several[person] = 1
    inTable.set(from, (inTable.get(from) ?? 0) + 1)
    if (lonely[at]) alone.set(at, from)
  }
  return {
    persons,
    isCounted: (person: number): boolean => part[person] !== 0,
    inParts: (person: number): boolean => several[person] === 1,
    inTable,
    alone,
  }
}
