import { lawSource } from './mutated-law.ts'

/** A top-level declaration of a file: its name and where it stands. */
interface Block {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly text: string
}

const BEGINNING = /^(?:export )?(?:default|(?:async )?function\*?|const|let|class|interface|type) ?(\w+)?/gm
/** What follows a declaration may be the comment of the next. */
const COMMENT = /\/\*\*[\s\S]*?\*\/|\/\/.*$/gm
const IMPORT = /^import \{([^}]*)\} from '(\.[^']+)'$/gm

function blocksOf(text: string): readonly Block[] {
  const starts = [...text.matchAll(BEGINNING)]
  return starts.map((start, i) => {
    const to = starts[i + 1]?.index ?? text.length
    const name = start[0].startsWith('export default') ? 'default' : (start[1] ?? '')
    return { name, from: start.index, to, text: text.slice(start.index, to) }
  })
}

/** Names brought in by a file, with the file that each is from, as a path from `src/law/`. */
function importsIn(file: string, text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, names = '', from = ''] of text.matchAll(IMPORT)) {
    const path = new URL(from, `file:///${file}`).pathname.slice(1)
    for (const name of names.split(',')) found.set(name.replace(/\btype\b/, '').trim(), path)
  }
  return found
}

/**
 * The parts of the law room that a regime can run, told from names: a mutant elsewhere in the same files would not be in
 * this regime. Gives, by path from `src/law/`, the stretches of text.
 */
export function reachedBy(regime: string): ReadonlyMap<string, readonly Block[]> {
  const reached = new Map<string, Block[]>()
  const waiting: [file: string, name: string][] = [[`regimes/${regime}.ts`, 'default']]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [file, name] = next
    const text = lawSource(file)
    const block = blocksOf(text).find((b) => b.name === name)
    const known = reached.get(file) ?? []
    if (!block || known.some((b) => b.from === block.from)) continue
    reached.set(file, [...known, block])
    const imports = importsIn(file, text)
    const local = new Set(blocksOf(text).map((b) => b.name))
    for (const word of new Set(block.text.replace(COMMENT, '').match(/\b[A-Za-z_]\w*\b/g))) {
      const from = imports.get(word)
      if (from !== undefined) waiting.push([from, word])
      else if (local.has(word)) waiting.push([file, word])
    }
  }
  return reached
}
