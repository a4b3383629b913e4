import { join } from 'node:path'
import { type CellRow, queryParquet } from './queries.ts'
import { weights } from './weights.ts'

/** What the counts would be if records were joined more or less readily. */
export interface StrictnessStep {
  /** Bits more (stricter) or fewer (looser) than the rules ask; `all` leaves out every weighed merge, or joins every open pair. */
  readonly step: number | 'exact-only' | 'all-open'
  /** More or fewer persons hit, who each get a notice. */
  readonly persons: number
  readonly attacks: readonly { readonly attack: string; readonly persons: number }[]
  /** Merges undone or open pairs joined. */
  readonly pairs: number
}

export interface Strictness {
  /** Bits from which two sets of records are one person. */
  readonly accept: number
  /** The strictest first; the rules as they are stand between, with nothing changed. */
  readonly steps: readonly StrictnessStep[]
}

const STRICTER = [8, 4, 2] as const
const LOOSER = [2, 4] as const

/**
 * The counts of an output under stricter and looser joining: merges that only the weighing made are undone from the
 * weakest on, open pairs are joined from the likeliest on. By itself: what the rules would do in consequence is left out.
 */
export async function strictnessOf(out: string): Promise<Strictness> {
  const edges = await queryParquet(
    { edges: join(out, 'edges.parquet') },
    `select e.a_record, e.b_record, e.person, e.weight, e.rule from edges e
     semi join (select person from edges where rule = 'scored') s using (person) order by place`,
  )
  const open = await queryParquet(
    { review: join(out, 'review.parquet') },
    'select a_person, b_person, weight from review order by weight desc, a_person, b_person',
  )
  const hits = await hitsOf(out)
  const judged = new Set(edges.map((edge) => String(edge['person'])))
  const weighed = hits.filter((hit) => judged.has(hit.person))
  const undo = (bits: number): StrictnessStep['step'] => (bits === Number.POSITIVE_INFINITY ? 'exact-only' : bits)
  const stricter = [Number.POSITIVE_INFINITY, ...STRICTER].map((bits) => {
    const isLeft = (edge: CellRow) => edge['rule'] !== 'scored' || Number(edge['weight']) >= weights.accept + bits
    const kept = edges.filter(isLeft)
    return { step: undo(bits), ...countedApart(weighed, kept), pairs: edges.length - kept.length }
  })
  const looser = [...LOOSER, Number.POSITIVE_INFINITY].map((bits) => {
    const joined = open.filter((pair) => Number(pair['weight']) >= weights.accept - bits)
    const step = bits === Number.POSITIVE_INFINITY ? ('all-open' as const) : -bits
    return { step, ...countedTogether(hits, joined), pairs: joined.length }
  })
  const same = { step: 0, persons: 0, attacks: [], pairs: 0 }
  return { accept: weights.accept, steps: [...stricter, same, ...looser] }
}

/** A record that counts, with its person. */
interface Hit {
  readonly record: string
  readonly person: string
  readonly attack: string
  readonly ruledOut: boolean
}

/** The records that count of everybody whom a weighed merge or an open pair is about. */
async function hitsOf(out: string): Promise<readonly Hit[]> {
  const rows = await queryParquet(
    Object.fromEntries(['links', 'edges', 'review'].map((name) => [name, join(out, `${name}.parquet`)])),
    `with judged as (
       select person from edges where rule = 'scored'
       union select a_person from review union select b_person from review
     )
     select distinct record, person, attack, certainty = 'ruled-out' as ruled_out
     from links semi join judged using (person)
     where standing = 'counted'
     order by person, record, attack`,
  )
  return rows.map((row) => ({
    record: String(row['record']),
    person: String(row['person']),
    attack: String(row['attack']),
    ruledOut: row['ruled_out'] === true,
  }))
}

function difference(hits: readonly Hit[], setOf: (hit: Hit) => string) {
  const attacks = [...new Set(hits.map((hit) => hit.attack))].sort()
  const more = (of: readonly Hit[]) => new Set(of.map(setOf)).size - new Set(of.map((hit) => hit.person)).size
  return {
    persons: more(hits.filter((hit) => !hit.ruledOut)),
    attacks: attacks.map((attack) => ({ attack, persons: more(hits.filter((hit) => hit.attack === attack)) })),
  }
}

/** Persons put together by some of their merges only. */
function countedApart(hits: readonly Hit[], kept: readonly CellRow[]) {
  const sets = new Sets()
  for (const edge of kept) {
    const person = String(edge['person'])
    sets.join(`${person} ${edge['a_record']}`, `${person} ${edge['b_record']}`)
  }
  return difference(hits, (hit) => sets.find(`${hit.person} ${hit.record}`))
}

/** Persons joined along open pairs. */
function countedTogether(hits: readonly Hit[], pairs: readonly CellRow[]) {
  const sets = new Sets()
  for (const pair of pairs) sets.join(String(pair['a_person']), String(pair['b_person']))
  return difference(hits, (hit) => sets.find(hit.person))
}

/** Disjoint sets of names. */
class Sets {
  readonly #parent = new Map<string, string>()

  find(name: string): string {
    let at = name
    for (let above = this.#parent.get(at); above !== undefined; above = this.#parent.get(at)) at = above
    return at
  }

  join(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)]
    if (x !== y) this.#parent.set(x < y ? y : x, x < y ? x : y)
  }
}
