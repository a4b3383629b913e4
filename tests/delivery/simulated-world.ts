import type { PersonToken } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Answer, Begun, Channel, Ended, HandOver, Journal, LookedUp } from '#notice/index.ts'

/** Seeded chance (mulberry32): the same history for the same seed, everywhere. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The process died: nothing that it was doing goes on. */
export class Crash extends Error {}

/** How often which fault strikes, as probabilities for each step, and what the carrier is. */
export interface Faults {
  readonly crash: number
  /** A request or its answer is lost on the way. */
  readonly lost: number
  /** What was lost may still arrive at the carrier, this much later at most. */
  readonly lateMsMax: number
  readonly refused: number
  readonly deferred: number
  /** The wall clock is set, by at most so much in all. */
  readonly clockJumpMsMax: number
  /** How long the machine may be down after a crash. */
  readonly downMsMax: number
}

export interface CarrierKind {
  /** How long the carrier really knows a key; 0: it knows none. */
  readonly knowsKeyMs: number
  readonly answersLookUp: boolean
}

/** One history: what the outside world has really done, and the clocks. */
export class World {
  readonly random: () => number
  readonly faults: Faults
  /** True time. The wall clock is true time plus an error. */
  trueMs = 1_000_000_000
  clockErrorMs = 0
  crashes = 0
  /** How often each key was accepted: the truth that nobody in the program can see. */
  readonly accepted = new Map<string, number>()
  readonly refusedKeys = new Set<string>()
  #late: { at: number; arrive: () => void }[] = []

  constructor(seed: number, faults: Faults) {
    this.random = chance(seed)
    this.faults = faults
  }

  pass(ms: number): void {
    const until = this.trueMs + ms
    const due = this.#late.filter((each) => each.at <= until)
    this.#late = this.#late.filter((each) => each.at > until)
    for (const each of due.sort((a, b) => a.at - b.at)) {
      this.trueMs = Math.max(this.trueMs, each.at)
      each.arrive()
    }
    this.trueMs = until
  }

  later(arrive: () => void): void {
    this.#late.push({ at: this.trueMs + this.random() * this.faults.lateMsMax, arrive })
  }

  settleAll(): void {
    this.pass(this.faults.lateMsMax + 1)
  }

  jumpClock(): void {
    const { clockJumpMsMax: max } = this.faults
    this.clockErrorMs = (this.random() * 2 - 1) * max
  }
}

/** One life of the process: after its crash every call of it fails, so that nothing is done by the dead. */
export class Life {
  readonly #world: World
  #dead = false

  constructor(world: World) {
    this.#world = world
  }

  /** A point where the process may die, and where others get their turn. */
  async step(): Promise<void> {
    const { random, faults } = this.#world
    this.#world.pass(1 + random() * 20)
    for (let turns = Math.floor(random() * 3); turns > 0; turns--) await null
    if (!this.#dead && random() < faults.crash) {
      this.#dead = true
      this.#world.crashes++
    }
    if (this.#dead) throw new Crash()
  }
}

interface Kept {
  readonly person: string
  readonly key: string
  state: 'intended' | 'attempted' | 'accepted' | 'inDoubt' | 'bounced'
  again: number
  live: { attempt: string; startedAt: Instant } | null
}

/** A journal as PostgreSQL keeps it: each method happens wholly or not at all, and survives every crash. */
export class Disk {
  readonly kept: readonly Kept[]
  #attempts = 0
  constructor(people: number) {
    this.kept = Array.from({ length: people }, (_, i) => ({
      person: String(i).padStart(32, '0'),
      key: `k${i}`,
      state: 'intended' as const,
      again: 0,
      live: null,
    }))
  }

  /** As one life sees it. A commit may reach the disk although its answer does not come back. */
  journal(life: Life): Journal {
    const committed = async <T>(work: () => T): Promise<T> => {
      await life.step()
      const done = work()
      await life.step()
      return done
    }
    return {
      begin: ({ max, at }) => committed(() => this.#begin(max, at)),
      record: (ends) => committed(() => this.record(ends)),
      open: () => committed(() => this.kept.filter((k) => k.live !== null).map((k) => this.#handOver(k))),
    }
  }

  #begin(max: number, at: Instant): Begun {
    const due = this.kept.filter((k) => k.state === 'intended' && k.again <= at).slice(0, max)
    for (const k of due) {
      k.state = 'attempted'
      k.live = { attempt: `${++this.#attempts}`, startedAt: at }
    }
    if (due.length > 0) return { kind: 'started', handOvers: due.map((k) => this.#handOver(k)) }
    const waits = this.kept.filter((k) => k.state === 'intended').map((k) => k.again)
    return waits.length > 0 ? { kind: 'waiting', until: Math.min(...waits) as Instant } : { kind: 'done' }
  }

  #handOver(k: Kept): HandOver {
    return {
      attempt: k.live?.attempt ?? '',
      intent: k.key,
      person: k.person as PersonToken,
      sha256: k.key,
      generation: 1,
      route: 'email',
      file: '',
      page: 0,
      fileSha256: '',
      key: k.key,
      startedAt: k.live?.startedAt ?? (0 as Instant),
    }
  }

  record(ends: readonly Ended[]): void {
    for (const end of ends) {
      const k = this.kept.find((each) => each.live?.attempt === end.attempt)
      if (!k) continue
      if (end.outcome === 'accepted') k.state = 'accepted'
      if (end.outcome === 'refused') k.state = 'bounced'
      if (end.outcome === 'inDoubt') k.state = 'inDoubt'
      if (end.outcome === 'notTaken') {
        k.state = 'intended'
        k.again = end.counted ? end.at + 60_000 : end.again
      }
      if (end.outcome !== 'inDoubt') k.live = null
    }
  }
}

/** A carrier that keeps its contract while requests and answers get lost, arrive late, and come twice. */
export class Carrier {
  readonly #world: World
  readonly #kind: CarrierKind
  readonly #known = new Map<string, number>()

  constructor(world: World, kind: CarrierKind) {
    this.#world = world
    this.#kind = kind
  }

  #take(key: string): void {
    const at = this.#known.get(key)
    if (at !== undefined && this.#world.trueMs - at < this.#kind.knowsKeyMs) return
    this.#known.set(key, this.#world.trueMs)
    this.#world.accepted.set(key, (this.#world.accepted.get(key) ?? 0) + 1)
  }

  async handOver(life: Life, key: string): Promise<Answer> {
    const { random, faults } = this.#world
    await life.step()
    const luck = random()
    if (luck < faults.lost) {
      // Lost on the way there for good, or only late; or taken, and the answer lost.
      const fate = random()
      if (fate < 0.5) this.#world.later(() => this.#take(key))
      else if (fate < 0.75) this.#take(key)
      await life.step()
      return { kind: 'unknown', code: 'no answer' }
    }
    const known = this.#known.has(key) && this.#kind.knowsKeyMs > 0
    if (!known && random() < faults.refused) {
      this.#world.refusedKeys.add(key)
      return { kind: 'refused', code: '550' }
    }
    if (random() < faults.deferred) return { kind: 'deferred', code: '450' }
    this.#take(key)
    await life.step()
    return { kind: 'accepted', receipt: 'ok' }
  }

  async lookUp(life: Life, key: string): Promise<LookedUp> {
    await life.step()
    if (this.#world.random() < this.#world.faults.lost) return { kind: 'noAnswer' }
    return this.#world.accepted.has(key) ? { kind: 'accepted', receipt: 'found' } : { kind: 'never' }
  }

  /** The channel as a life of the process uses it; what it believes of the carrier may be wrong on purpose. */
  channel(life: Life, believed: { readonly keyLifeMs: number; readonly acceptanceDelayMsMax: number }): Channel {
    return {
      id: 'simulated',
      takes: 'mail',
      ...believed,
      handOver: (parcel) => this.handOver(life, parcel.key),
      ...(this.#kind.answersLookUp ? { lookUp: ({ key }: { key: string }) => this.lookUp(life, key) } : {}),
      close: async () => undefined,
    }
  }
}
