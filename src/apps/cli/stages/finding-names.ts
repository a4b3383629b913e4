import type { Finding } from '#detect/index.ts'
import type { FoundNames } from '#reading/index.ts'

type Kind = Pick<Finding, 'item' | 'sure' | 'by' | 'role'>
type Spot = FoundNames['spots'][number]

/** Numbers for what findings have in common: their file and part, their column, and what they are. */
export class FindingNames implements FoundNames {
  readonly spots: Spot[] = []
  readonly columns: string[] = []
  readonly kinds: Kind[] = []
  readonly #columns = new Map<string, number>()
  readonly #kinds = new Map<string, number>()

  /** The findings of one part follow each other, so that a part met again may have another number. */
  numbersOf(
    at: Spot,
    name: string,
    of: Kind,
  ): { readonly spot: number; readonly column: number; readonly kind: number } {
    const last = this.spots.at(-1)
    if (last?.file !== at.file || last.part !== at.part) this.spots.push({ file: at.file, part: at.part })
    const spot = this.spots.length - 1
    let column = this.#columns.get(name)
    if (column === undefined) this.#columns.set(name, (column = this.columns.push(name) - 1))
    const { item, sure, by, role } = of
    const key = `${item} ${sure} ${by} ${role}`
    let kind = this.#kinds.get(key)
    if (kind === undefined) this.#kinds.set(key, (kind = this.kinds.push({ item, sure, by, role }) - 1))
    return { spot, column, kind }
  }
}
