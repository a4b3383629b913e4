import type { CaseFile } from '#case/index.ts'
import { type EvidenceEntry, type Listing, listEvidence, takeIn } from '#evidence/index.ts'
import { append } from '#kernel/append.ts'
import type { Sha256 } from '#kernel/ids.ts'
import { byCodeUnit } from '#kernel/order.ts'
import type { Progress } from '#kernel/progress.ts'
import type { Refused } from '#kernel/refused.ts'
import { beginCopy, type Sealing } from './seal-evidence.ts'

/** A file that the ledger reads: evidence of one attack, or a master. */
export interface Source {
  readonly entry: EvidenceEntry
  /** Empty for masters. */
  readonly attack: string
  readonly certainty: 'confirmed' | 'possible' | 'ruled-out'
  readonly exposure: 'reachable' | 'accessed' | 'taken' | 'ruled-out'
}

/** An input with its custody facts, as `manifest.json` lists it. */
export interface Input {
  readonly path: string
  readonly sha256: Sha256
  readonly bytes: number
}

/** An input with what custody keeps of it beside. */
export interface TakenInput extends Input {
  readonly chunks: readonly Sha256[]
}

export interface Sources {
  /** Sorted: masters, then evidence by attack in the order of case.yaml, then by file. */
  readonly sources: readonly Source[]
  /** Everything that was hashed, logs included, sorted by path. */
  readonly inputs: readonly Input[]
  /** The same with the hashes of their stretches. */
  readonly taken: readonly TakenInput[]
  readonly refused: readonly Refused[]
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }) => byCodeUnit(a.path, b.path)

/**
 * Lists and hashes what a case names. A file that cannot be taken in, and a file under `evidence/` that belongs to no
 * attack, is refused with its reason; a file of two attacks is read for each. Where the case asks for it, a
 * sealed copy of each is kept in `place`.
 */
export async function takeInSources(
  caseFolder: string,
  caseFile: CaseFile,
  progress: Progress,
  signal: AbortSignal,
  place?: Pick<Sealing, 'folder' | 'key'>,
): Promise<Sources> {
  const sealing = place && caseFile.sealEvidence ? { sealing: { ...place, caseId: caseFile.id } } : {}
  const refused: Refused[] = []
  const found: Source[] = []
  const others: EvidenceEntry[] = []
  const list = async (patterns: readonly string[]) => {
    if (patterns.length === 0) return []
    const listing = await listEvidence(caseFolder, patterns)
    append(refused, await unmatched(caseFolder, patterns, listing))
    append(refused, listing.refused)
    return listing.entries
  }
  for (const entry of await list(caseFile.masters))
    found.push({ entry, attack: '', certainty: 'confirmed', exposure: 'reachable' })
  for (const { id, certainty, exposure, evidence, logs } of caseFile.attacks) {
    for (const entry of await list(evidence)) found.push({ entry, attack: id, certainty, exposure })
    append(others, await list(logs))
  }
  const claimed = new Set([...found.map((s) => s.entry.file), ...others.map((e) => e.file)])
  const everything = await listEvidence(caseFolder, ['evidence/**'])
  append(refused, everything.refused)
  for (const entry of everything.entries) if (!claimed.has(entry.file)) refused.push(unclaimed(entry))
  const inputs = await hashAll([...found.map((s) => s.entry), ...others], { refused, progress, signal, ...sealing })
  const taken = [...inputs.values()].sort(byPath)
  return {
    sources: found.filter((s) => inputs.has(s.entry.file)),
    inputs: taken.map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
    taken,
    refused: withoutRepeats(refused),
  }
}

/**
 * The patterns that nothing matches: a slip of the pen there would leave evidence or a master out unsaid. `masters/**`
 * may be empty: there is no master yet.
 */
async function unmatched(caseFolder: string, patterns: readonly string[], all: Listing): Promise<readonly Refused[]> {
  const idle: Refused[] = []
  for (const pattern of patterns) {
    if (MAY_BE_EMPTY.has(pattern)) continue
    const own = patterns.length === 1 ? all : await listEvidence(caseFolder, [pattern])
    if (own.entries.length + own.refused.length === 0) idle.push(notFound(pattern))
  }
  return idle
}

const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['masters/**', 'logs/**'])

const notFound = (pattern: string): Refused => ({
  file: pattern,
  part: '',
  row: 0,
  reason: 'not-found',
  advice: 'case.yaml names it and no file matches; correct the pattern, or put the files there',
  records: 0,
})

const unclaimed = (entry: EvidenceEntry): Refused => ({
  file: entry.file,
  part: '',
  row: 0,
  reason: 'excluded',
  advice: 'belongs to no attack: name it under `evidence:` of an attack in case.yaml, or move it away',
  records: 0,
})

interface Hashing {
  readonly refused: Refused[]
  readonly progress: Progress
  readonly signal: AbortSignal
  readonly sealing?: Sealing
}

async function hashAll(entries: readonly EvidenceEntry[], to: Hashing): Promise<ReadonlyMap<string, TakenInput>> {
  const distinct = [...new Map(entries.map((e) => [e.file, e])).values()]
  const inputs = new Map<string, TakenInput>()
  to.progress.stage('taking in evidence', distinct.length)
  for (const entry of distinct) {
    to.signal.throwIfAborted()
    const copy = to.sealing && (await beginCopy(to.sealing))
    const taken = await takeIn(entry, copy)
    await copy?.keep(taken.ok ? taken.value.sha256 : null)
    if (taken.ok) {
      const { file, ...kept } = taken.value
      inputs.set(file, { path: file, ...kept })
    } else to.refused.push(taken.why)
    to.progress.advance(1)
  }
  return inputs
}

/** A broken link is met by the pattern of its attack and by the look at all of `evidence/`; it is told once. */
const withoutRepeats = (refused: readonly Refused[]): readonly Refused[] =>
  [...new Map(refused.map((r) => [`${r.file}\0${r.part}\0${r.row}\0${r.reason}`, r])).values()].sort((a, b) =>
    byCodeUnit(a.file, b.file),
  )
