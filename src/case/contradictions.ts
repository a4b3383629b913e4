import type { Summary } from '#kernel/summary.ts'
import { type Contradiction, inOrder } from './contradiction.ts'
import type { SeenCase } from './duty-frame.ts'
import { checkKnowledge, checkPromises } from './fact-check.ts'
import { checkStatements } from './statement-check.ts'

/** A case with its whole ledger and whatever was written from it, as seen at `at`. */
export interface Compared extends SeenCase {
  readonly summary: Summary
}

/**
 * Every difference between two places that speak of the same thing: statements, promises, the facts that the law was
 * told, and the ledger. Worst first; the order of the statements changes nothing. What is later than `at` is ignored.
 */
export function contradictions(of: Compared): readonly Contradiction[] {
  const statements = of.caseFile.statements.filter((s) => s.at <= of.at)
  return inOrder([...checkStatements(statements, of.summary), ...checkKnowledge(of, of.summary), ...checkPromises(of)])
}
