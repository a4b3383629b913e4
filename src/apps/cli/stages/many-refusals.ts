import type { Refused } from '#kernel/refused.ts'

/** So many refusals of one kind are named each; no evidence that people have holds more in one file. */
const NAMED_EACH = 1000

/** How many there were of a kind, and where those stand in the list that are told together. */
interface Kind {
  count: number
  readonly first: Refused
  records: number
  at: number
}

/**
 * The refusals of one file, so that an archive of a hundred thousand broken things does not fill the memory: what comes behind the
 * first thousand of a reason is told together, from the first to the last, with the records that all of them stand for.
 */
export class ManyRefusals {
  readonly #list: Refused[]
  readonly #kinds = new Map<string, Kind>()

  /** Adds to a list. */
  constructor(list: Refused[]) {
    this.#list = list
  }

  add(refused: Refused): void {
    const key = `${refused.reason}\0${refused.advice.replace(/\d+/g, '0')}`
    const kind = this.#kinds.get(key) ?? { count: 0, first: refused, records: 0, at: -1 }
    kind.count++
    // A picture without words is a page that somebody has to look at.
    if (refused.reason === 'no-text' || kind.count <= NAMED_EACH) {
      this.#kinds.set(key, kind)
      this.#list.push(refused)
      return
    }
    if (kind.at < 0)
      this.#kinds.set(key, { ...kind, first: refused, records: refused.records, at: this.#list.push(refused) - 1 })
    else {
      kind.records += refused.records
      const { first, at, count, records } = kind
      const to = [refused.part, refused.row > 0 ? `row ${refused.row}` : ''].filter((text) => text !== '').join(', ')
      const advice = `${first.advice} (and ${count - NAMED_EACH - 1} more like this${to === '' ? '' : `, the last at ${to}`})`
      this.#list[at] = { ...first, records, advice }
    }
  }
}
