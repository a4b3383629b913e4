import { VALUES_MAX } from './comparable.ts'
import type { Components } from './components.ts'
import { Dictionary } from './dictionary.ts'
import { KeyGroups } from './key-groups.ts'
import { KeyColumn, type KeyFact, keysOf, type Members } from './node-keys.ts'
import type { NodeTable } from './nodes.ts'

/** Sets under one key of which pairs are made at most; fewer where the key is a name alone. */
const BLOCK_MAX = 60
const NAME_BLOCK_MAX = 24

/**
 * Facts under which two sets are worth comparing, in the order of trying; steps/030-block-keys.sql and 040-candidates.sql
 * state the same for a database.
 */
export const blockKeys: readonly (readonly KeyFact[])[] = [
  ['mails'],
  ['phones'],
  ['ids'],
  ['accounts'],
  ['name', 'birth'],
  ['reading', 'birth'],
  ['name', 'zip'],
  ['reading', 'zip'],
  ['address', 'name'],
  ['address', 'birth'],
  ['zip', 'birth'],
  ['name'],
  ['reading'],
  ['birth', 'given'],
]

const isNameAlone = (facts: readonly KeyFact[]): boolean =>
  facts.length === 1 && (facts[0] === 'name' || facts[0] === 'reading')

/**
 * Pairs of sets that share a key of few sets, rule by rule so that memory holds the keys of one rule at a time: each set
 * with all later ones, ascending. A pair that several rules find comes several times.
 */
export function* candidatePairs(
  nodes: NodeTable,
  components: Components,
): Generator<readonly [set: number, others: Int32Array]> {
  const of = new Int32Array(nodes.length)
  for (let node = 0; node < nodes.length; node++) of[node] = components.find(node)
  const members = { order: bySet(of), of }
  const room = new KeyColumn(nodes.length)
  for (const facts of blockKeys)
    yield* new KeyGroups(keysOf(nodes, facts, members, room), isNameAlone(facts) ? NAME_BLOCK_MAX : BLOCK_MAX).later()
  yield* new KeyGroups(nearMails(nodes, members, room), BLOCK_MAX).later()
}

/** The nodes in the order of their sets, and of themselves in a set. */
function bySet(set: Int32Array): Int32Array {
  const next = new Int32Array(set.length + 1)
  for (const s of set) next[s + 1] = (next[s + 1] ?? 0) + 1
  for (let s = 0; s < set.length; s++) next[s + 1] = (next[s + 1] ?? 0) + (next[s] ?? 0)
  const order = new Int32Array(set.length)
  set.forEach((s, node) => {
    const at = next[s] ?? 0
    order[at] = node
    next[s] = at + 1
  })
  return order
}

/** Mailboxes by the part before the @, so that a mistyped domain still meets the right one. */
function nearMails(nodes: NodeTable, { order, of }: Members, to: KeyColumn): KeyColumn {
  const locals = new Dictionary()
  to.length = 0
  for (const node of order)
    for (let i = 0; i < VALUES_MAX; i++) {
      const mail = nodes.value(node, 'mails', i)
      if (mail === 0) break
      const text = nodes.texts.text(mail)
      const at = text.indexOf('@')
      if (at >= 5) to.add(locals.code(text.slice(0, at)), 0, of[node] ?? 0)
    }
  return to
}
