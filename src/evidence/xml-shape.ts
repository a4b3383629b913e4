import type { XmlListener } from './xml-walk.ts'

/** Attributes that say what the text of an element means. */
export const NAMING: readonly string[] = ['name', 'key', 'field', 'column', 'label']

/** Counts how often elements of each path stand in one parent, to tell what is repeated. */
export class XmlShape implements XmlListener {
  readonly #open: { readonly path: string; readonly children: Map<string, number>; structured: boolean }[] = []
  readonly #repeated = new Set<string>()
  readonly #structured = new Set<string>()

  /** Paths of elements that come several times in one parent and hold more than a text. */
  get records(): ReadonlySet<string> {
    const found = [...this.#repeated].filter((path) => this.#structured.has(path))
    return new Set(found.filter((path) => !found.some((other) => path.startsWith(`${other}/`))))
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.#open.at(-1)
    const path = parent ? `${parent.path}/${name}` : name
    if (parent) {
      const times = (parent.children.get(name) ?? 0) + 1
      parent.children.set(name, times)
      if (times > 1) this.#repeated.add(path)
      this.#structured.add(parent.path)
    }
    if ([...attributes.keys()].some((key) => !NAMING.includes(key) && key !== 'type')) this.#structured.add(path)
    this.#open.push({ path, children: new Map(), structured: false })
  }

  text(): void {}

  close(): void {
    this.#open.pop()
  }
}
