import { z } from 'zod'
import type { Json } from '#kernel/canonical-json.ts'
import { isoUtc } from '#kernel/instant.ts'
import type { PublicVersion } from './publication.ts'
import { moment, type Statement, statementSchema } from './statement.ts'

/** `public/<version>/version.json` without its signature: what a version says, from which ledger, in which files. */
export type VersionRecord = {
  readonly case: string
  readonly version: string
  readonly at: string
  readonly kind: PublicVersion['kind']
  readonly state: PublicVersion['state']
  /** Who put it up; absent where nobody did from here. */
  readonly by?: string
  readonly says: readonly Json[]
  readonly ledgerRoot: string
  /** Wording that was reviewed by nobody yet. */
  readonly specimen: boolean
  /** Pages and prints, relative to the folder of the version. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}

/** Writes a version down. `at` in UTC, so that the record reads the same everywhere. */
export function versionRecord(
  version: PublicVersion,
  rest: Pick<VersionRecord, 'case' | 'ledgerRoot' | 'specimen' | 'files'> & { readonly by?: string },
): VersionRecord {
  const { says, at, ...named } = version
  return { ...named, at: isoUtc(at), says: says.map(written), ...rest }
}

const written = (s: Statement): Json => ({ ...s, at: isoUtc(s.at) })

const schema = z.object({
  version: z.string(),
  at: moment,
  kind: z.enum(['new', 'addition', 'replacement']),
  state: z.enum(['recorded', 'published', 'draft']),
  says: z.array(statementSchema),
})

/** Reads a version back from its record. Throws when it is none. */
export const readVersion = (record: unknown): PublicVersion => schema.parse(record)
