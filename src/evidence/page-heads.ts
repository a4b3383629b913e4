/** Lines of a head that are kept in mind. */
const HEAD_MAX = 12
/** What a page is counted with; its number is another one each time. */
const COUNTED = /page|p\.|頁|ページ/i
const PAGE_END = '\f'

/** Tells the lines at the beginning of a page that say again what stands at the beginning of the first one: its title and header. */
export class PageHeads {
  readonly #first: string[] = []
  #isFirst = true
  /** Which line of the head comes next; none behind its end. */
  #next: number | undefined

  #longest = 0

  /** Lines of the head, as far as a page has repeated it. */
  get length(): number {
    return this.#longest
  }

  /** Whether a line, given in the order of the text, repeats the head of the first page. */
  repeats(line: string): boolean {
    if (line.startsWith(PAGE_END) && this.#first.length > 0) {
      this.#isFirst = false
      this.#next = 0
    }
    const said = shapeOf(line)
    if (said === '') return false
    if (this.#isFirst) {
      if (this.#first.length < HEAD_MAX) this.#first.push(said)
      return false
    }
    if (this.#next === undefined) return false
    const isSame = this.#first[this.#next] === said
    this.#next = isSame ? this.#next + 1 : undefined
    this.#longest = Math.max(this.#longest, this.#next ?? 0)
    return isSame
  }
}

function shapeOf(line: string): string {
  const said = line.trim()
  return COUNTED.test(said) ? said.replace(/\d+/g, '#').replace(/\s+/g, ' ') : said
}
