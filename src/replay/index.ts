import { accessLogs } from './access-logs.ts'
import { caseYaml } from './case-yaml.ts'
import { customerMaster } from './customer-master.ts'
import { enquiryMails } from './enquiry-mails.ts'
import { files2016 } from './evidence-2016.ts'
import { tables2017 } from './evidence-2017.ts'
import type { PostalTown } from './homes.ts'
import { makePlan, sizes } from './plan.ts'
import { bytesOf, type ReplayFile } from './source-file.ts'
import { type Truth, truthOf } from './truth.ts'

export type { PostalTown } from './homes.ts'
export type { ReplayFile } from './source-file.ts'
export type { Expected, TruePlace, Truth } from './truth.ts'

/** A case folder that can be written, and what is true about it. */
export interface Replay {
  /** Paths relative to the case folder. */
  readonly files: readonly ReplayFile[]
  readonly truth: Truth
}

/**
 * The Money Square affair of 2017 with invented people: a case folder in the form of contracts section 3, equal to the
 * byte for the same seed, size and postal list. Without `people` exactly 2,455 and 112,364 are hit; with it, about so
 * many in all, in proportion. Throws when `people` is below 50 or the postal list holds no usable town.
 */
export function makeReplay(of: { seed: string; people?: number; towns: readonly PostalTown[] }): Replay {
  const n = sizes(of.people)
  const plan = makePlan({ seed: of.seed, sizes: n, towns: of.towns })
  const sources = [...tables2017(plan), ...enquiryMails(plan), ...files2016(plan), customerMaster(plan)]
  const caseFile = { path: 'case.yaml', chunks: () => bytesOf([caseYaml(n)], 'utf-8') }
  return { files: [caseFile, ...sources, ...accessLogs(of.seed)], truth: truthOf(sources, ['2017', '2016']) }
}
