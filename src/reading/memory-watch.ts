import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

/*
 * A thread of the parent that looks at the memory of the reading children every ten milliseconds, however busy the parent
 * is, and ends whoever holds too much.
 */
const { pids, limit } = workerData as { readonly pids: SharedArrayBuffer; readonly limit: number }
const slots = new Int32Array(pids)
const PAGE = 4096

/** Bytes of real memory of a process; 0 when it is gone. */
function residentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * PAGE
  } catch {
    return 0
  }
}

for (;;) {
  // The first number counts changes of the list; while nobody is watched this thread sleeps.
  const changes = Atomics.load(slots, 0)
  let watched = 0
  for (let i = 1; i < slots.length; i++) {
    const pid = Atomics.load(slots, i)
    if (pid <= 0) continue
    watched++
    if (residentOf(pid) <= limit) continue
    Atomics.compareExchange(slots, i, pid, -pid)
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself in between.
    }
    parentPort?.postMessage(pid)
  }
  Atomics.wait(slots, 0, changes, watched > 0 ? 10 : Number.POSITIVE_INFINITY)
}
