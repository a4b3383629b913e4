import { canonicalJson } from '#kernel/canonical-json.ts'
import { isDataKind, sortKinds } from '#kernel/data-kinds.ts'
import type { Sha256 } from '#kernel/ids.ts'
import { MerkleRoot } from '#kernel/merkle.ts'
import type { HashColumn } from './hash-column.ts'
import type { Words } from './ledger-rows.ts'
import type { DuckDb } from './queries.ts'

interface Revision {
  readonly revision: number
  readonly words: Words
  /** Token of each person. */
  readonly tokens: HashColumn
}

/** Takes rows that the ledger root is made over: canonical JSON, a line feed after each, about a thousand at a time. */
export type LeafLines = (lines: string) => Promise<void>

/**
 * The ledger root of the revision that is being made, from the table `person_item` whose order is that of
 * people.parquet: what `ledgerRootOf` says of the files, without reading them again. `take` is given what it is made over.
 */
export async function rootOfItems(
  db: DuckDb,
  { revision, words, tokens }: Revision,
  take: LeafLines = async () => undefined,
): Promise<Sha256> {
  const held = await db.rows('select items from mask_item order by code')
  const items = held.map(({ items: list }) => sortKinds(Array.isArray(list) ? list.filter(isDataKind) : []))
  const root = new MerkleRoot()
  const heads = new Map<string, string>()
  const query = 'select attack, certainty, exposure, code, records, route, person from person_item'
  for await (const [attack, certainty, exposure, code, records, route, person] of db.integers(query)) {
    let lines = ''
    for (let i = 0; i < (person?.length ?? 0); i++) {
      const key = `${attack?.[i]} ${certainty?.[i]} ${exposure?.[i]} ${code?.[i]}`
      // Canonical JSON has its keys in order, so that all before the person is the same for many rows.
      let head = heads.get(key)
      if (head === undefined) {
        const known = {
          attack: words.attack[attack?.[i] ?? 0] ?? '',
          certainty: words.certainty[certainty?.[i] ?? 0] ?? '',
          exposure: words.exposure[exposure?.[i] ?? 0] ?? '',
          items: items[code?.[i] ?? 0] ?? [],
        }
        head = canonicalJson(known).slice(0, -1)
        heads.set(key, head)
      }
      const token = tokens.hex(person?.[i] ?? 0)
      const way = words.route[route?.[i] ?? 0] ?? ''
      const leaf = `${head},"person":"${token}","records":${records?.[i]},"revision":${revision},"route":"${way}"}`
      root.add(leaf)
      lines += `${leaf}\n`
    }
    await take(lines)
  }
  return root.root()
}
