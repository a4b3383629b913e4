import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import { deliver } from '#notice/index.ts'
import { Carrier, Crash, Disk, type Faults, Life, World } from './simulated-world.ts'

const HOUR_MS = 3_600_000
const LATE_MS = 15 * 60_000
const PEOPLE = 4
const LIVES_MAX = 60

/** A way to deliver, with what it believes about the carrier and what the carrier is. */
export interface Rule {
  readonly name: string
  readonly keyLifeMs: number
  readonly acceptanceDelayMsMax: number
  readonly carrier: { readonly knowsKeyMs: number; readonly answersLookUp: boolean }
  /** Sends first and writes down afterwards, as if there were no crashes. */
  readonly naive?: true
}

/** The rules that are used. */
export const rules: readonly Rule[] = [
  { name: 'park', keyLifeMs: 0, acceptanceDelayMsMax: 0, carrier: { knowsKeyMs: 0, answersLookUp: false } },
  {
    name: 'key',
    keyLifeMs: 24 * HOUR_MS,
    acceptanceDelayMsMax: 0,
    carrier: { knowsKeyMs: 24 * HOUR_MS, answersLookUp: false },
  },
  {
    name: 'look-up',
    keyLifeMs: 0,
    acceptanceDelayMsMax: LATE_MS + 1000,
    carrier: { knowsKeyMs: 0, answersLookUp: true },
  },
  {
    name: 'key and look-up',
    keyLifeMs: 24 * HOUR_MS,
    acceptanceDelayMsMax: LATE_MS + 1000,
    carrier: { knowsKeyMs: 24 * HOUR_MS, answersLookUp: true },
  },
]

/** Rules that look right and are not; the harness must find each. */
export const wrongRules: readonly Rule[] = [
  {
    name: 'send, then mark',
    keyLifeMs: 0,
    acceptanceDelayMsMax: 0,
    carrier: { knowsKeyMs: 0, answersLookUp: false },
    naive: true,
  },
  {
    name: 'key past its life',
    keyLifeMs: Number.POSITIVE_INFINITY,
    acceptanceDelayMsMax: 0,
    carrier: { knowsKeyMs: 24 * HOUR_MS, answersLookUp: false },
  },
  {
    name: 'look-up too early',
    keyLifeMs: 0,
    acceptanceDelayMsMax: 30,
    carrier: { knowsKeyMs: 0, answersLookUp: true },
  },
]

const faultsOf = (rule: Rule): Faults => ({
  crash: 0.03,
  lost: 0.08,
  lateMsMax: LATE_MS,
  refused: 0.03,
  deferred: 0.05,
  // Two errors of up to five hours and a late arrival stay within the half life that is the margin.
  clockJumpMsMax: rule.keyLifeMs > 0 ? 5 * HOUR_MS : 48 * HOUR_MS,
  downMsMax: 40 * HOUR_MS,
})

export interface Outcome {
  readonly crashes: number
  readonly lost: number
  readonly duplicates: number
  readonly falselyAccepted: number
  readonly inDoubt: number
}

/** Plays one history to its end: crashes, restarts, wrong clocks, until a life ends by itself. */
export async function play(seed: number, rule: Rule): Promise<Outcome> {
  const world = new World(seed, faultsOf(rule))
  const disk = new Disk(PEOPLE)
  const carrier = new Carrier(world, rule.carrier)
  for (let lives = 0; lives < LIVES_MAX; lives++) {
    const life = new Life(world)
    try {
      const until = rule.naive
        ? await sendThenMark(world, disk, carrier, life)
        : await live(world, disk, carrier, { life, rule })
      if (until === null) break
      world.pass(Math.max(0, until - (world.trueMs + world.clockErrorMs)) + 1)
    } catch (error) {
      if (!(error instanceof Crash) && !(error instanceof Failure)) throw error
      world.pass(world.random() < 0.7 ? world.random() * 10_000 : world.random() * world.faults.downMsMax)
      if (world.random() < 0.3) world.jumpClock()
    }
  }
  world.settleAll()
  return judge(world, disk)
}

/** Gives when to go on, by the wall clock; null when there is nothing left. */
async function live(
  world: World,
  disk: Disk,
  carrier: Carrier,
  { life, rule }: { readonly life: Life; readonly rule: Rule },
): Promise<number | null> {
  const end = await deliver({
    journal: disk.journal(life),
    channel: carrier.channel(life, rule),
    parcelOf: async ({ key }) => {
      await life.step()
      return { kind: 'mail', key, from: 'a@example.jp', to: 'b@example.jp', raw: new Uint8Array() }
    },
    now: () => Math.round(world.trueMs + world.clockErrorMs) as Instant,
    steadyMs: () => world.trueMs,
    sleep: async (ms) => {
      world.pass(ms)
      await life.step()
    },
    turn: async () => undefined,
    stopped: () => false,
    group: 2,
    width: 2,
    lanes: 2,
    advance: () => undefined,
  })
  return end.kind === 'waiting' ? end.until : null
}

async function sendThenMark(world: World, disk: Disk, carrier: Carrier, life: Life): Promise<number | null> {
  for (const kept of disk.kept) {
    if (kept.state !== 'intended') continue
    const answer = await carrier.handOver(life, kept.key)
    await life.step()
    if (answer.kind === 'accepted') kept.state = 'accepted'
    if (answer.kind === 'refused') kept.state = 'bounced'
  }
  return disk.kept.some((kept) => kept.state === 'intended') ? world.trueMs + 60_000 : null
}

/** Compares what the program believes with what really happened. */
function judge(world: World, disk: Disk): Outcome {
  let [lost, duplicates, falselyAccepted, inDoubt] = [0, 0, 0, 0]
  for (const { key, state } of disk.kept) {
    const times = world.accepted.get(key) ?? 0
    if (times > 1) duplicates++
    if (state === 'accepted' && times === 0) falselyAccepted++
    if (state === 'inDoubt' || state === 'attempted') inDoubt++
    // Through, as the program says, and nobody was told: neither accepted, nor in somebody's hands, nor known as refused.
    if (times === 0 && (state === 'intended' || (state === 'bounced' && !world.refusedKeys.has(key)))) lost++
  }
  return { crashes: world.crashes, lost, duplicates, falselyAccepted, inDoubt }
}

/** Plays many histories of a rule, from a seed on. */
export async function playMany(rule: Rule, { from, histories }: { readonly from: number; readonly histories: number }) {
  const sum = {
    crashes: 0,
    lost: 0,
    duplicates: 0,
    falselyAccepted: 0,
    inDoubt: 0,
    histories: 0,
    wrong: 0,
    firstWrong: -1,
  }
  for (let seed = from; seed < from + histories; seed++) {
    const one = await play(seed, rule)
    sum.crashes += one.crashes
    sum.lost += one.lost
    sum.duplicates += one.duplicates
    sum.falselyAccepted += one.falselyAccepted
    sum.inDoubt += one.inDoubt
    sum.histories++
    if (one.lost + one.duplicates + one.falselyAccepted === 0) continue
    sum.wrong++
    if (sum.firstWrong < 0) sum.firstWrong = seed
  }
  return sum
}
