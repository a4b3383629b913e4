import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { type DataKind, kindOrder } from '#kernel/data-kinds.ts'
import type { Sha256 } from '#kernel/ids.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { merkleRoot } from '#kernel/merkle.ts'
import { signDocument } from '#kernel/signature.ts'
import type { AttackSummary, Bounds, Summary } from '#kernel/summary.ts'
import type { LeafLines } from '#ledger/index.ts'
import { statementPage } from './count-statement-page.ts'
import type { CountStatement, StatedAttack } from './stated-counts.ts'

export const STATEMENT = 'count-statement.json'
export const RECOUNT = 'recount'
const SCRIPT = new URL('../../../../scripts/recount.mjs', import.meta.url)

/** Whether an input says how to read, and is none of the evidence. */
export const isPaper = (path: string): boolean =>
  /^(case\.yaml|mapping\.yaml|weights[\w.-]*\.json|recognizers\/.*)$/.test(path)

/** Where the evidence root comes from; papers are no evidence. */
export const evidenceRootOf = (inputs: readonly { readonly path: string; readonly sha256: string }[]): Sha256 =>
  merkleRoot(
    inputs
      .filter(({ path }) => !isPaper(path))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, sha256 }) => `${sha256} ${path}`),
  )

interface Counting {
  readonly folder: string
  readonly summary: Summary
  readonly ledgerRoot: Sha256
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[]
  readonly versions: { readonly recognizers: string; readonly rules: string; readonly todoke: string }
  readonly key: WorkspaceKey
}

/**
 * Writes `recount/` while a ledger is made: the rows of its root as canonical lines, which `make` hands over, with a script
 * that counts them again without Todoke.
 */
export async function writeRecount<T>(folder: string, make: (take: LeafLines) => Promise<T>): Promise<T> {
  await mkdir(join(folder, RECOUNT))
  await copyFile(SCRIPT, join(folder, RECOUNT, 'recount.mjs'))
  const lines = createGzip({ level: 3 })
  const written = pipeline(lines, createWriteStream(join(folder, RECOUNT, 'people.jsonl.gz')))
  // A full disk is told when the lines end, or by whoever waits for room.
  written.catch(() => undefined)
  try {
    return await make(async (text) => {
      if (!lines.write(text)) await Promise.race([once(lines, 'drain'), written])
    })
  } finally {
    lines.end()
    await written
  }
}

/** Writes `count-statement.json` (signed) and its printable pages. */
export async function writeCountStatement(counting: Counting): Promise<void> {
  const { folder, key } = counting
  const signed = signDocument(key, 'count-statement', statementOf(counting))
  await writeFile(join(folder, STATEMENT), `${JSON.stringify(signed, null, 1)}\n`)
  for (const language of ['ja', 'en'] as const)
    await writeFile(join(folder, `count-statement.${language}.html`), statementPage(signed, language))
}

const plain = ({ min, likely, max }: Bounds) => ({ min, likely, max })

function statementOf({ summary, ledgerRoot, inputs, versions }: Counting): CountStatement {
  const { recognizers, rules, todoke } = versions
  const { bounds, balance, review, exclusions = [], decisions, lacks = [] } = summary
  return {
    statement: 'todoke-count/1',
    case: summary.case,
    revision: summary.revision,
    evidenceRoot: evidenceRootOf(inputs),
    rulesHash: createHash('sha256').update(canonicalJson({ recognizers, rules, todoke })).digest('hex'),
    versions: { recognizers, rules, todoke },
    ledgerRoot,
    persons: summary.persons,
    bounds: plain(bounds),
    attacks: summary.attacks.map(statedAttack),
    master: { hit: summary.inMaster, persons: summary.masterPersons },
    records: { in: balance.recordsIn, ledgered: balance.recordsLedgered, refused: balance.recordsRefused },
    exclusions: exclusions.map(({ reason, records }) => ({ reason, records })),
    unresolved: { pairs: review.pairs, low: bounds.min, high: bounds.max },
    decisions: { inForce: decisions?.inForce ?? 0, idle: decisions?.idle ?? 0 },
    lacks: [...lacks],
  }
}

function statedAttack({ id, certainty, persons, records, bounds, combinations }: AttackSummary): StatedAttack {
  const items = new Map<DataKind, number>()
  for (const { items: kinds, persons: n } of combinations)
    for (const kind of kinds) items.set(kind, (items.get(kind) ?? 0) + n)
  return {
    id,
    certainty,
    persons,
    records,
    bounds: plain(bounds),
    combinations: combinations.length,
    items: [...items].sort(([a], [b]) => kindOrder(a) - kindOrder(b)).map(([item, n]) => ({ item, persons: n })),
  }
}
