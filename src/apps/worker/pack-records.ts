import { parentPort, workerData } from 'node:worker_threads'
import { packingServer, type RecordBatch } from '#ledger/index.ts'

/** Normalises records for the ledger, a batch at a time, as the ledger asks. */
const excluded: readonly string[] = workerData
const answer = packingServer(excluded)

parentPort?.on('message', (batch: RecordBatch) => {
  const { packed, handed } = answer(batch)
  parentPort?.postMessage(
    packed,
    handed.filter((memory) => memory instanceof ArrayBuffer),
  )
})
