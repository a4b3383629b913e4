import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Regime } from '#law/index.ts'

const LAW = new URL('../src/law/', import.meta.url)

/** A place in a source file where some text is put for another. */
export interface Mutant {
  /** Path from `src/law/`. */
  readonly file: string
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Reads a source file of the law room. `file` is its path from `src/law/`. */
export const lawSource = (file: string): string => readFileSync(new URL(file, LAW), 'utf8')

const IMPORTED = /^import (?!type\b)[^;]*?from '(\.[^']+)'$/gms

/** The files of the law room that a file brings in when it runs, itself first. Type imports do not count. */
export function runsWith(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, to = ''] of lawSource(file).matchAll(IMPORTED))
    runsWith(new URL(to, new URL(file, LAW)).href.slice(LAW.href.length), seen)
  return seen
}

/** Which files of a load with a mark in its address are to be read anew, and the one that is changed. */
interface Planted {
  readonly renewed: ReadonlySet<string>
  readonly file: string
  readonly source: string
}

const planted = new Map<string, Planted>()
const stripped = new Map<string, string>()

/** The text without types, so that it can run as it is; read once a file. */
function plain(file: string): string {
  const known = stripped.get(file)
  if (known !== undefined) return known
  const text = stripTypeScriptTypes(lawSource(file))
  stripped.set(file, text)
  return text
}

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    const mark = context.parentURL?.split('?')[1]
    const load = mark === undefined ? undefined : planted.get(mark)
    const file = found.url.startsWith(LAW.href) ? found.url.slice(LAW.href.length) : ''
    return load?.renewed.has(file) ? { ...found, url: `${found.url}?${mark}` } : found
  },
  load(url, context, next) {
    const [address = '', mark = ''] = url.split('?')
    const load = planted.get(mark)
    if (!load) return next(url, context)
    const file = fileURLToPath(address).slice(fileURLToPath(LAW).length)
    return { format: 'module', source: file === load.file ? load.source : plain(file), shortCircuit: true }
  },
})

/** Loads a regime with one mutant in it; null when what comes out is no program. */
export async function mutatedRegime(id: string, mutant: Mutant): Promise<Regime | null> {
  const top = `regimes/${id}.ts`
  const text = lawSource(mutant.file)
  const mark = `m${planted.size}`
  try {
    planted.set(mark, {
      renewed: new Set([...runsWith(top)].filter((file) => runsWith(file).has(mutant.file))),
      file: mutant.file,
      source: stripTypeScriptTypes(text.slice(0, mutant.from) + mutant.text + text.slice(mutant.to)),
    })
    const { default: regime } = (await import(`${new URL(top, LAW).href}?${mark}`)) as { default: Regime }
    return regime
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ReferenceError) return null
    throw error
  }
}
