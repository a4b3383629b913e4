/** What a receipt states of one file. */
export type ReceiptFile = {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  /** RFC 6962 root over the SHA-256 of each stretch of 4 MiB (`stretches-….jsonl`). */
  readonly stretchRoot: string
  /** Another file with the same bytes, taken in before or listed before in this receipt; null when they are new. */
  readonly sameAs: string | null
  /** SHA-256 of what was taken in before under this path, when that was something else; else null. */
  readonly replaces: string | null
  readonly givenBy: string | null
  readonly takenBy: string | null
  readonly handedOverAt: string | null
  readonly basis: string | null
  readonly note: string | null
}

/** One intake of evidence: what was new, as it was when it was read. */
export type Receipt = {
  readonly receipt: 'todoke-custody/1'
  readonly case: string
  readonly output: string
  /** 1 for the first intake of an output. */
  readonly number: number
  /** Moment of the intake by the clock named beside it. */
  readonly readAt: string
  readonly clock: string
  readonly readBy: string
  readonly files: readonly ReceiptFile[]
  /** RFC 6962 root over the canonical JSON of `files`. */
  readonly root: string
  /** SHA-256 of the signed receipt before; null for the first. */
  readonly previous: string | null
}

export const CUSTODY = 'custody'
export const receiptName = (number: number): string => `receipt-${String(number).padStart(4, '0')}`
