import type { PackedRecords } from '../packed-records.ts'
import type { LedgerRecord } from '../record.ts'

/** Numbers the tables and attacks that packed records name. */
export class PlaceNames {
  readonly tables: { file: string; part: string }[] = []
  readonly attacks: string[] = []

  /** Records come table by table, so that the last one is nearly always the same. */
  tableOf({ file, part }: LedgerRecord): number {
    const last = this.tables.at(-1)
    if (last?.file === file && last.part === part) return this.tables.length - 1
    const known = this.tables.findIndex((table) => table.file === file && table.part === part)
    return known >= 0 ? known : this.tables.push({ file, part }) - 1
  }

  attackOf(attack: string): number {
    const known = this.attacks.indexOf(attack)
    return known >= 0 ? known : this.attacks.push(attack) - 1
  }

  /** The names given so far, after which there are none. */
  take(): Pick<PackedRecords, 'tables' | 'attacks'> {
    return { tables: this.tables.splice(0), attacks: this.attacks.splice(0) }
  }
}
