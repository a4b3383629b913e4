import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contact } from '#kernel/contact.ts'
import { csvLine } from '#kernel/csv.ts'
import { type PostalVerdict, postalVerdict } from '#ledger/index.ts'
import type { QcPostal } from '#ui/index.ts'

export const POSTAL_DOUBTS = 'postal-doubts.csv'

const DOUBTS = ['other-municipality', 'other-town', 'unlisted-code'] as const satisfies readonly PostalVerdict[]
const isDoubt = (verdict: PostalVerdict): verdict is (typeof DOUBTS)[number] => DOUBTS.some((d) => d === verdict)

/** Gathers people whose postal code and address do not go together: a letter to them would come back. */
export class PostalDoubts {
  readonly #lines: string[] = []
  readonly #counts = { 'other-municipality': 0, 'other-town': 0, 'unlisted-code': 0 }
  #addresses = 0

  take({ person, postalCode, address, from }: Contact): void {
    if (address === '') return
    this.#addresses++
    const verdict = postalVerdict(postalCode, address)
    if (!isDoubt(verdict)) return
    this.#counts[verdict]++
    this.#lines.push(csvLine([person, verdict, from.file, from.part, from.row]))
  }

  get counts(): QcPostal {
    return { addresses: this.#addresses, ...this.#counts }
  }

  /** Writes the list, in the order of the people: tokens and places, no address. */
  write(folder: string): Promise<void> {
    return writeFile(
      join(folder, POSTAL_DOUBTS),
      [csvLine(['person', 'doubt', 'file', 'part', 'row']), ...this.#lines].join(''),
    )
  }
}
