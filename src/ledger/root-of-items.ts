import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Sha256 } from '#kernel/ids.ts'
import { MerkleRoot } from '#kernel/merkle.ts'
import type { HashColumn } from './hash-column.ts'
import type { Words } from './ledger-words.ts'
import type { PersonItems } from './person-items.ts'

interface Revision {
  readonly revision: number
  readonly words: Words
  /** Token of each person. */
  readonly tokens: HashColumn
  /** By which ways each person is reached, by their numbers among the words. */
  readonly reach: Uint8Array
}

/** Takes rows that the ledger root is made over: canonical JSON, a line feed after each, about a thousand at a time. */
export type LeafLines = (lines: string) => Promise<void>

const PIECE = 1024

/**
 * The ledger root of the revision that is being made, from rows whose order is that of people.parquet: what `ledgerRootOf`
 * says of the files, without reading them again. `take` is given what it is made over.
 */
export async function rootOfItems(
  items: PersonItems,
  { revision, words, tokens, reach }: Revision,
  take: LeafLines = async () => undefined,
): Promise<Sha256> {
  const { attack, certainty, exposure, code, records, person } = items
  const root = new MerkleRoot()
  const heads = new Map<string, string>()
  let lines = ''
  for (let i = 0; i < items.rows; i++) {
    const key = `${attack[i]} ${certainty[i]} ${exposure[i]} ${code[i]}`
    // Canonical JSON has its keys in order, so that all before the person is the same for many rows.
    let head = heads.get(key)
    if (head === undefined) {
      const known = {
        attack: words.attack[attack[i] ?? 0] ?? '',
        certainty: words.certainty[certainty[i] ?? 0] ?? '',
        exposure: words.exposure[exposure[i] ?? 0] ?? '',
        items: items.sets.items[code[i] ?? 0] ?? [],
      }
      head = canonicalJson(known).slice(0, -1)
      heads.set(key, head)
    }
    const token = tokens.hex(person[i] ?? 0)
    const way = words.route[reach[person[i] ?? 0] ?? 0] ?? ''
    const leaf = `${head},"person":"${token}","records":${records[i]},"revision":${revision},"route":"${way}"}`
    root.add(leaf)
    lines += `${leaf}\n`
    if (i % PIECE < PIECE - 1 && i < items.rows - 1) continue
    await take(lines)
    lines = ''
  }
  return root.root()
}
