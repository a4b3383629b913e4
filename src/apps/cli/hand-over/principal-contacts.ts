import { csvLine } from '#kernel/csv.ts'
import type { HeldRecord, LedgerRecord } from '#ledger/index.ts'
import { type OwnRows, rowKey } from './own-rows.ts'

const VALUES = ['name', 'postal-code', 'address', 'email', 'phone'] as const

const keyOf = (at: { readonly file: string; readonly part: string; readonly row: number; readonly role: string }) =>
  `${rowKey(at)}\0${at.role}`

/**
 * Gathers how a principal can reach its own people, out of its own rows alone: what another principal or a master knows of
 * them stays where it is.
 */
export class PrincipalContacts {
  readonly #codes: ReadonlyMap<string, string>
  readonly #known = new Map<string, Map<(typeof VALUES)[number], string>>()

  constructor(records: readonly HeldRecord[], isOwn: OwnRows, code: (person: string) => string) {
    this.#codes = new Map(
      records
        .filter((record) => record.standing === 'counted' && isOwn({ ...record, file: record.source }))
        .map((record) => [keyOf({ ...record, file: record.source }), code(record.person)] as const),
    )
  }

  take(record: LedgerRecord): void {
    const code = this.#codes.get(keyOf(record))
    if (code === undefined) return
    const known = this.#known.get(code) ?? new Map<(typeof VALUES)[number], string>()
    this.#known.set(code, known)
    for (const kind of VALUES) {
      const value = record.values[kind]?.find((text) => text !== '')
      if (value !== undefined && !known.has(kind)) known.set(kind, value)
    }
  }

  /** One line a person, in the order of the codes. */
  csv(): string {
    const lines = [...this.#known]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, known]) => csvLine([code, ...VALUES.map((kind) => known.get(kind) ?? '')]))
    return csvLine(['person', ...VALUES]) + lines.join('')
  }
}
