import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { ASIDE } from './memory.ts'

/*
 * A thread of the parent that looks at the memory of the reading children every ten milliseconds, however busy the parent
 * is. It ends whoever holds too much; when all together hold too much it ends one after the other, first those that have
 * nothing to do, then those at the latest files. Whoever is at the first file is left alone, so that reading goes on.
 */
interface Given {
  readonly slots: SharedArrayBuffer
  readonly memory: number
  readonly together: number
}
const given: Given = workerData
const slots = new Int32Array(given.slots)
const SLOTS = (slots.length - 1) / 2
const PAGE = 4096

/** Bytes of real memory of a process, all and without what it may share with others; 0 when it is gone. */
function residentOf(pid: number): readonly [all: number, own: number] {
  try {
    const [, resident, shared] = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ').map(Number)
    return [(resident ?? 0) * PAGE, ((resident ?? 0) - (shared ?? 0)) * PAGE]
  } catch {
    return [0, 0]
  }
}

function end(i: number, pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in between.
  }
  parentPort?.postMessage(i)
}

/** Ends the one that can best be spared; one whose rank changes meanwhile is looked at the next time. */
function putAside(watched: readonly { readonly i: number; readonly pid: number; readonly rank: number }[]): void {
  const atWork = watched.filter(({ rank }) => rank > 0).map(({ rank }) => rank)
  const first = Math.min(...atWork)
  const spared =
    watched.find(({ rank }) => rank === 0) ?? watched.find(({ rank }) => rank > first && rank === Math.max(...atWork))
  if (!spared) return
  const { i, pid, rank } = spared
  if (Atomics.compareExchange(slots, SLOTS + i, rank, ASIDE) === rank) end(i, pid)
}

for (;;) {
  // The first number counts changes of the list; while nobody is watched this thread sleeps.
  const changes = Atomics.load(slots, 0)
  const watched: { i: number; pid: number; rank: number }[] = []
  let sum = 0
  for (let i = 1; i <= SLOTS; i++) {
    const [pid, rank] = [Atomics.load(slots, i), Atomics.load(slots, SLOTS + i)]
    if (pid <= 0 || rank === ASIDE) continue
    const [all, own] = residentOf(pid)
    if (all > given.memory) {
      Atomics.compareExchange(slots, i, pid, -pid)
      end(i, pid)
      continue
    }
    sum += own
    watched.push({ i, pid, rank })
  }
  if (sum > given.together) putAside(watched)
  Atomics.wait(slots, 0, changes, watched.length > 0 ? 10 : Number.POSITIVE_INFINITY)
}
