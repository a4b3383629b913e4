import type { Sha256 } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'

/** Evidence as it was taken in. */
export interface Custody {
  /** Relative to the case folder. */
  readonly path: string
  readonly sha256: Sha256
  readonly bytes: number
  readonly takenAt: Instant
  readonly takenBy: string
}

/** What an officer decided; a later decision on the same subject overrules an earlier one. */
export interface Decision {
  /** Such as `link`, `no-link`, `exclude`, `approve`, `file`. */
  readonly kind: string
  /** What it is about: records, a person token, a batch. Never a leaked value. */
  readonly subject: string
  readonly choice: string
  readonly who: string
  readonly at: Instant
  readonly why: string
}
