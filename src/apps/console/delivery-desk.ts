import { openCase } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import {
  type DeliveryStatus,
  deliveryStatus,
  noticePk,
  type Release,
  releasedBatches,
  stopSending,
  type Wave,
  wavesOfBatch,
} from '#notice/index.ts'
import { type Database, openDatabase, type StorePlaces } from '#store/index.ts'

/** One batch that was released, and its waves. */
export interface ReleasedBatch extends Release {
  readonly waves: readonly Wave[]
}

export interface DeliveryShown extends DeliveryStatus {
  readonly batches: readonly ReleasedBatch[]
}

/** What the console knows of a delivery and may do about it: look, and stop. */
export interface DeliveryDesk {
  /** Null when the database knows nothing of this output. Throws when it cannot be reached. */
  show(of: Chain): Promise<DeliveryShown | null>
  stop(of: Chain, act: { readonly who: string; readonly why: string; readonly at: Instant }): Promise<void>
  close(): Promise<void>
}

interface Chain {
  readonly case: string
  readonly output: string
}

/** Opens the database when a page first asks for it. */
export function openDeliveryDesk(settings: StorePlaces['database']): DeliveryDesk {
  let opened: Promise<Database> | undefined
  const database = (): Promise<Database> => {
    opened ??= openDatabase(settings).catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }
  return {
    async show(of) {
      const to = { database: await database(), ...of }
      const releases = await releasedBatches(to)
      if (releases.length === 0) return null
      const at = { database: to.database, casePk: await noticePk(to) }
      const batches: ReleasedBatch[] = []
      for (const release of releases) batches.push({ ...release, waves: await wavesOfBatch(at, release.batch) })
      return { ...(await deliveryStatus(at)), batches }
    },
    async stop(of, act) {
      const to = { database: await database(), ...of }
      await stopSending(
        { database: to.database, casePk: await noticePk(to), log: await openCase(to.database, of, act.at) },
        act,
      )
    },
    close: async () => {
      await (await opened?.catch(() => undefined))?.close()
    },
  }
}
