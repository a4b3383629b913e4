import type { NodeTable, SingleFact } from './nodes.ts'
import { romajiBag } from './rules/romaji-bag.ts'

/** A reading must have been seen this often with its characters, and in this share of their uses, to be a usual one. */
const USUAL = { times: 2, share: 0.04 } as const
/** From so many uses on, the readings seen are taken to be all that are usual. */
const WELL_KNOWN = 4

/**
 * A Latin word with キヨ as one sound, as it stands in the letters of a reading, where キヨ and キョ are the same: Toshiyuki is
 * compared as Toshuki.
 */
export const asHeard = (word: string): string =>
  word.includes('iy')
    ? word.replace(/(?<=sh|ch|j)iy(?=[auo])/g, '').replace(/(?<=[bghkmnprstz])iy(?=[auo])/g, 'y')
    : word

type Part = 'family' | 'given'
const KANA_OF = { family: 'kanaFamily', given: 'kanaGiven' } as const

/** By the code of a name its usual readings, and how often it was seen with any. */
interface PartReadings {
  readonly readings: ReadonlyMap<number, readonly number[]>
  readonly known: ReadonlyMap<number, number>
}

export interface LearntNames extends Readonly<Record<Part, PartReadings>> {
  readonly givenWords: ReadonlySet<string>
}

/**
 * What the names of one case teach: where a name ends and the other begins, and how characters are usually read. Learnt
 * by counting over all nodes, so that the order of the evidence makes no difference; no list of names is shipped.
 */
export class CaseNames {
  /** What was learnt, from which another thread makes the same. */
  readonly learnt: LearntNames

  constructor(learnt: LearntNames) {
    this.learnt = learnt
  }

  /** Fills in family and given names of nodes that keep them in one word, then learns the readings. */
  static learn(nodes: NodeTable): CaseNames {
    splitNames(nodes, 'name', 'family', 'given')
    splitNames(nodes, 'kana', 'kanaFamily', 'kanaGiven')
    return new CaseNames({
      family: readingsOf(nodes, 'family'),
      given: readingsOf(nodes, 'given'),
      givenWords: givenWords(nodes),
    })
  }

  /** True for a Latin word that this case uses as a given name; never where the case keeps to no order of names. */
  isGivenWord(word: string): boolean {
    return this.learnt.givenWords.has(word)
  }

  /** Codes of the usual readings of a family or given name; empty where the case does not show any. */
  readings(part: Part, code: number): readonly number[] {
    return this.learnt[part].readings.get(code) ?? []
  }

  /** True when the case shows so often how these characters are read that another reading would surprise. */
  isWellKnown(part: Part, code: number): boolean {
    return (this.learnt[part].known.get(code) ?? 0) >= WELL_KNOWN
  }

  /** True when a node that states its name in kana or Latin letters alone may be read as these characters. */
  isReadAs(nodes: NodeTable, part: Part, code: number, node: number): boolean {
    const readings = this.readings(part, code)
    const stated = nodes.get(node, KANA_OF[part])
    if (stated !== 0) return readings.includes(stated)
    const kana = nodes.text(node, 'kana')
    if (kana !== '')
      return readings.some((reading) => {
        const text = nodes.texts.text(reading)
        return part === 'family' ? kana.startsWith(text) : kana.endsWith(text)
      })
    if (nodes.get(node, 'latin') !== 1) return false
    const words = nodes
      .text(node, 'name')
      .split(' ')
      .map((word) => this.bagOf(asHeard(word)))
    return readings.some((reading) => words.includes(this.bagOf(nodes.texts.text(reading))))
  }

  readonly #bags = new Map<string, string>()
  /** The letters of a word (`romajiBag`), which are asked for again and again. */
  readonly bagOf = (text: string): string => {
    const known = this.#bags.get(text) ?? romajiBag(text)
    this.#bags.set(text, known)
    return known
  }

  /** True when two spellings have a usual reading in common, as 裕子 and 優子 have. */
  soundAlike(part: Part, one: number, other: number): boolean {
    const readings = this.readings(part, other)
    return readings.length > 0 && this.readings(part, one).some((reading) => readings.includes(reading))
  }
}

/** How often each text stands as one part of a name, and its number. */
function partsOf(nodes: NodeTable, codes: Int32Array): ReadonlyMap<string, { readonly code: number; times: number }> {
  const parts = new Map<number, { readonly code: number; times: number }>()
  for (const code of codes) {
    if (code === 0) continue
    const known = parts.get(code)
    if (known) known.times++
    else parts.set(code, { code, times: 1 })
  }
  return new Map(Array.from(parts, ([code, part]) => [nodes.texts.text(code), part]))
}

/** Splits names written in one word where both parts stand as parts of other names; the most usual split wins. */
function splitNames(nodes: NodeTable, whole: SingleFact, first: SingleFact, last: SingleFact): void {
  const [firsts, lasts] = [partsOf(nodes, nodes.single[first]), partsOf(nodes, nodes.single[last])]
  const { [whole]: names, [first]: ones, [last]: others, latin } = nodes.single
  const done = new Map<number, readonly [number, number]>()
  for (let node = 0; node < nodes.length; node++) {
    const name = names[node] ?? 0
    if (name === 0 || ones[node] !== 0 || latin[node] === 1) continue
    let split = done.get(name)
    if (!split) {
      split = bestSplit(nodes.texts.text(name), firsts, lasts)
      done.set(name, split)
    }
    ones[node] = split[0]
    others[node] = split[1]
  }
}

function bestSplit(
  name: string,
  firsts: ReturnType<typeof partsOf>,
  lasts: ReturnType<typeof partsOf>,
): readonly [number, number] {
  let best: readonly [number, number] = [0, 0]
  let most = 0
  for (let at = 1; at < name.length; at++) {
    const first = firsts.get(name.slice(0, at))
    const last = first && lasts.get(name.slice(at))
    if (last && first.times * last.times > most) [best, most] = [[first.code, last.code], first.times * last.times]
  }
  return best
}

/** Counts how each spelling of one part of the name is read, over the nodes that state both. */
function readingsOf(nodes: NodeTable, part: Part): PartReadings {
  const pairs = new Map<number, Map<number, number>>()
  const known = new Map<number, number>()
  const [written, read] = [nodes.single[part], nodes.single[KANA_OF[part]]]
  for (let node = 0; node < nodes.length; node++) {
    const [text, kana] = [written[node] ?? 0, read[node] ?? 0]
    if (text === 0 || kana === 0) continue
    known.set(text, (known.get(text) ?? 0) + 1)
    const own = pairs.get(text)
    if (own) own.set(kana, (own.get(kana) ?? 0) + 1)
    else pairs.set(text, new Map([[kana, 1]]))
  }
  const readings = new Map<number, readonly number[]>()
  for (const [text, own] of pairs) {
    const all = known.get(text) ?? 0
    const usual = [...own].filter(([, times]) => times >= USUAL.times && times >= all * USUAL.share)
    if (usual.length > 0)
      readings.set(
        text,
        usual.map(([kana]) => kana),
      )
  }
  return { readings, known }
}

/** Words must keep to one place in this share of their uses before their place is believed to say anything. */
const KEEPS_PLACE = 0.8

/** The given names among Latin words: those in the place, first or last, in which fewer different words stand. */
function givenWords(nodes: NodeTable): ReadonlySet<string> {
  const [firsts, lasts] = [new Map<string, number>(), new Map<string, number>()]
  for (let node = 0; node < nodes.length; node++) {
    const first = nodes.text(node, 'firstWord')
    if (first === '') continue
    const words = nodes.text(node, 'name').split(' ')
    const last = words.find((word) => word !== first)
    if (words.length !== 2 || last === undefined) continue
    firsts.set(first, (firsts.get(first) ?? 0) + 1)
    lasts.set(last, (lasts.get(last) ?? 0) + 1)
  }
  let [kept, all] = [0, 0]
  for (const word of new Set([...firsts.keys(), ...lasts.keys()])) {
    const [first, last] = [firsts.get(word) ?? 0, lasts.get(word) ?? 0]
    if (first + last < 5) continue
    kept += Math.max(first, last)
    all += first + last
  }
  if (all === 0 || kept < all * KEEPS_PLACE) return new Set()
  const [given, family] = firsts.size <= lasts.size ? [firsts, lasts] : [lasts, firsts]
  return new Set([...given].filter(([word, times]) => times > (family.get(word) ?? 0)).map(([word]) => word))
}
