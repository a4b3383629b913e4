import { RecordIntake, type RecordTable } from './intake.ts'
import type { NodeTable } from './nodes.ts'
import { ownPacked, type PackedRecords } from './packed-records.ts'
import type { LedgerRecord } from './record.ts'
import { RecordPacker } from './record-packer.ts'

/** Normalises records and takes them in, or gives them packed, so that they can be kept and taken in later. */
export class RecordTaking {
  readonly #intake: RecordIntake
  readonly #packer: RecordPacker

  /** `excluded`: keys of the rows that count for nobody (`rowKey`). */
  constructor(excluded: readonly string[]) {
    this.#intake = new RecordIntake(new Set(excluded))
    this.#packer = new RecordPacker(new Set(excluded))
  }

  /** Records in packed form, in memory of their own. */
  pack(records: readonly LedgerRecord[]): PackedRecords {
    for (const record of records) this.#packer.add(record)
    return ownPacked(this.#packer.take())
  }

  add(records: readonly LedgerRecord[]): void {
    for (const record of records) this.#intake.add(record)
  }

  addPacked(packed: PackedRecords): void {
    this.#intake.addPacked(packed)
  }

  /** Ends the intake. */
  finish(): { readonly records: RecordTable; readonly nodes: NodeTable } {
    return this.#intake.finish()
  }
}
