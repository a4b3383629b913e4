import type { CaseFile, PersonDecision } from '#case/index.ts'
import { looksLikeLabel } from '#detect/index.ts'
import { listEvidence, openEvidence, takeIn } from '#evidence/index.ts'
import { Failure } from '#kernel/failure.ts'
import type { PersonToken } from '#kernel/ids.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import { readLinks } from '#ledger/index.ts'
import {
  joinFacts,
  type MasterFacts,
  masterReader,
  type Situation,
  type Situations,
  situationOf,
} from '#notice/index.ts'

export interface SituationsWanted {
  readonly caseFolder: string
  readonly caseFile: CaseFile
  /** The output that holds the ledger. */
  readonly folder: string
  /** Hashes of the files that the ledger was made from. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[]
  readonly persons: ReadonlySet<PersonToken>
  readonly on: LegalDay
  readonly signal: AbortSignal
}

/**
 * Reads from the masters, and from the decisions in case.yaml, to whom notices about these persons speak. Plain values
 * stay in memory. Throws a Failure when a master changed since the ledger was made, since its rows would be others'.
 */
export async function situationsOf(of: SituationsWanted): Promise<Situations> {
  const facts = await masterFacts(of)
  const decisions = Map.groupBy(of.caseFile.people, (d) => `${d.by} ${d.value}`)
  const decided = (by: PersonDecision['by'], value: string) => decisions.get(`${by} ${value}`) ?? []
  const found = new Map<PersonToken, Situation>()
  const met = new Set<string>()
  for (const person of of.persons) {
    const own = facts.get(person)
    const number = own?.customerNumber ?? ''
    const about = [...(number ? decided('customer-number', number) : []), ...decided('token', person)]
    for (const d of about) met.add(`${d.by} ${d.value}`)
    const situation = situationOf({ facts: own, decisions: about, on: of.on })
    if (situation) found.set(person, situation)
  }
  refuseIdle(of.caseFile.people, { met, facts })
  return found
}

/** A decision that meets nobody would be believed and do nothing; one on somebody who is not affected is no slip. */
function refuseIdle(
  people: readonly PersonDecision[],
  seen: { readonly met: ReadonlySet<string>; readonly facts: ReadonlyMap<PersonToken, MasterFacts> },
): void {
  const numbers = new Set([...seen.facts.values()].map((f) => f.customerNumber))
  const idle = people.findIndex(
    (d) =>
      d.safeDelivery && !seen.met.has(`${d.by} ${d.value}`) && !(d.by === 'customer-number' && numbers.has(d.value)),
  )
  if (idle >= 0)
    throw new Failure(
      'input',
      `case.yaml people[${idle}] asks for safe delivery and meets nobody in the masters: correct the customer number or token`,
    )
}

/** By person; also of persons who are not wanted when they have a customer number, so that decisions can be checked. */
async function masterFacts(of: SituationsWanted): Promise<ReadonlyMap<PersonToken, MasterFacts>> {
  const found = new Map<PersonToken, MasterFacts>()
  if (of.caseFile.masters.length === 0) return found
  const persons = new Map<string, PersonToken>()
  for (const link of await readLinks(of.folder, { attack: '' }))
    if (link.role === 'self') persons.set(`${link.source}\0${link.part}\0${link.row}`, link.person)
  const { entries } = await listEvidence(of.caseFolder, of.caseFile.masters)
  for (const entry of entries) {
    const taken = await takeIn(entry)
    const known = of.inputs.find((input) => input.path === entry.file)
    if (!taken.ok || (known && known.sha256 !== taken.value.sha256))
      throw new Failure('input', `${entry.file} changed since the ledger was made: run again with the ledger`)
    let read: ReturnType<typeof masterReader>
    for await (const passage of openEvidence(entry, { looksLikeLabel })) {
      of.signal.throwIfAborted()
      if (passage.kind === 'table') read = passage.header ? masterReader(passage.header) : undefined
      if (passage.kind !== 'rows' || !read) continue
      for (const row of passage.rows) {
        const person = persons.get(`${entry.file}\0${passage.part}\0${row.row}`)
        if (!person) continue
        const before = found.get(person)
        const facts = read(row.cells)
        found.set(person, before ? joinFacts(before, facts) : facts)
      }
    }
  }
  return found
}
