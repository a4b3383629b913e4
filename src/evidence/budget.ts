import type { ByteSource } from './byte-source.ts'
import { OPENINGS_MAX, RATIO_FREE_BYTES, UNPACKED_BYTES_MAX, UNPACKED_RATIO_MAX } from './limits.ts'

/** What one file may become in all: archives in archives multiply what each of them alone may do. */
export class Budget {
  readonly #bytesMax: number
  #opened = 0
  #unpacked = 0

  /** For a file of so many bytes. */
  constructor(bytes: number) {
    this.#bytesMax = Math.min(UNPACKED_BYTES_MAX, Math.max(8 * RATIO_FREE_BYTES, UNPACKED_RATIO_MAX * bytes))
  }

  /** Something inside is opened. Throws BudgetSpent when there were too many. */
  open(): void {
    if (++this.#opened > OPENINGS_MAX) throw new BudgetSpent(`more than ${OPENINGS_MAX} files inside each other`)
  }

  /** A source whose bytes count as unpacked. Reading throws BudgetSpent when there were too many. */
  counted(source: ByteSource): ByteSource {
    return {
      read: async (into) => {
        const n = await source.read(into)
        this.#unpacked += n
        if (this.#unpacked > this.#bytesMax)
          throw new BudgetSpent(`it unpacks to more than ${UNPACKED_RATIO_MAX} times its size, all contents together`)
        return n
      },
    }
  }
}

/** A file has become more than it may; what was read of it stays. The message says in which way. */
export class BudgetSpent extends Error {
  constructor(how: string) {
    super(how)
    this.name = 'BudgetSpent'
  }
}
