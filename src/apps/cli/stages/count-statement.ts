import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { type DataKind, kindOrder } from '#kernel/data-kinds.ts'
import type { Sha256 } from '#kernel/ids.ts'
import type { WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { merkleRoot } from '#kernel/merkle.ts'
import { type Signed, signDocument } from '#kernel/signature.ts'
import type { AttackSummary, Bounds, Summary } from '#kernel/summary.ts'
import { ledgerLines } from '#ledger/index.ts'
import { statementPage } from './count-statement-page.ts'

/** What a firm states about its counts; signed, it can be checked by anybody who has the people's tokens. */
export type CountStatement = {
  readonly statement: 'todoke-count/1'
  readonly case: string
  readonly revision: number
  /** RFC 6962 root over `sha256 path` of every file that was read, sorted by path. */
  readonly evidenceRoot: Sha256
  /** SHA-256 over the canonical JSON of `versions`. */
  readonly rulesHash: string
  readonly versions: { readonly recognizers: string; readonly rules: string; readonly todoke: string }
  readonly ledgerRoot: Sha256
  readonly persons: number
  readonly bounds: { readonly min: number; readonly likely: number; readonly max: number }
  readonly attacks: readonly StatedAttack[]
  readonly master: { readonly hit: number; readonly persons: number }
  /** Rows of evidence: in = ledgered + refused. */
  readonly records: { readonly in: number; readonly ledgered: number; readonly refused: number }
  readonly exclusions: readonly { readonly reason: string; readonly records: number }[]
  /** Pairs of records that wait for a human; the count lies between low and high whatever comes of them. */
  readonly unresolved: { readonly pairs: number; readonly low: number; readonly high: number }
  readonly decisions: { readonly inForce: number; readonly idle: number }
  readonly lacks: readonly string[]
}

type StatedAttack = {
  readonly id: string
  readonly certainty: string
  readonly persons: number
  readonly records: number
  readonly bounds: { readonly min: number; readonly likely: number; readonly max: number }
  /** How many distinct combinations of items there are. */
  readonly combinations: number
  readonly items: readonly { readonly item: DataKind; readonly persons: number }[]
}

export const STATEMENT = 'count-statement.json'
export const RECOUNT = 'recount'
const SCRIPT = new URL('../recount/recount.mjs', import.meta.url)

/** Whether an input says how to read, and is none of the evidence. */
export const isPaper = (path: string): boolean => /^(case\.yaml|mapping\.yaml|recognizers\/.*)$/.test(path)

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
 * Writes `count-statement.json` (signed), its printable pages, and `recount/`: the ledger's rows as canonical lines with a
 * script that counts them again without Todoke.
 */
export async function writeCountStatement(counting: Counting): Promise<void> {
  const { folder, summary, key } = counting
  await mkdir(join(folder, RECOUNT))
  await copyFile(SCRIPT, join(folder, RECOUNT, 'recount.mjs'))
  const lines = Readable.from(ledgerLines(folder, summary.revision))
  await pipeline(lines, createGzip({ level: 3 }), createWriteStream(join(folder, RECOUNT, 'people.jsonl.gz')))
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

export type SignedCountStatement = Signed<CountStatement>
