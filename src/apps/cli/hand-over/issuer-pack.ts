import { csvLine } from '#kernel/csv.ts'
import type { LedgerRecord } from '#ledger/index.ts'
import type { Issuer } from './issuer.ts'

interface Leaked {
  readonly attacks: Map<string, { exposure: string; rows: number }>
}

/** Gathers the numbers of one issuer: each once, with how far the attacker came to it, and nothing else of anybody. */
export class IssuerNumbers {
  readonly #issuer: Issuer
  readonly #numbers = new Map<string, Leaked>()

  constructor(issuer: Issuer) {
    this.#issuer = issuer
  }

  take(record: LedgerRecord): void {
    const { item } = this.#issuer
    if (record.attack === '' || record.exposure === 'ruled-out' || !record.items.includes(item)) return
    for (const value of record.values[item] ?? []) {
      if (!this.#issuer.isOf(value)) continue
      const leaked = this.#numbers.get(value) ?? { attacks: new Map() }
      this.#numbers.set(value, leaked)
      const known = leaked.attacks.get(record.attack)
      const exposure =
        known && RANK.indexOf(known.exposure) > RANK.indexOf(record.exposure) ? known.exposure : record.exposure
      leaked.attacks.set(record.attack, { exposure, rows: (known?.rows ?? 0) + 1 })
    }
  }

  get count(): number {
    return this.#numbers.size
  }

  /** One line a number and attack, sorted. */
  csv(): string {
    const lines = [...this.#numbers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([value, { attacks }]) =>
        [...attacks]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([attack, { exposure, rows }]) => csvLine([`${value}`, attack, exposure, rows])),
      )
    return csvLine(['number', 'attack', 'exposure', 'rows']) + lines.join('')
  }
}

const RANK: readonly string[] = ['ruled-out', 'reachable', 'accessed', 'taken']
