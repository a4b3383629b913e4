import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { pathToFileURL } from 'node:url'
import { main } from 'assemblyscript/asc'
import binaryen from 'binaryen'
import { withConstantsInMemory } from './kernel-constants.ts'

/*
 * Builds both forms of the scan kernel from src/detect/scanner/kernel/*.ts:  npm run build:kernel
 * kernel.wasm is AssemblyScript's; kernel.js is the same text without types, with plain arrays for a memory and byte by
 * byte where the other takes 16 at a time.
 */
const SOURCE = new URL('../src/detect/scanner/kernel/kernel.ts', import.meta.url)
const ENTRY = 'kernel.ts'
/** Files that JavaScript has a half of its own for. */
const HALVES: ReadonlyMap<string, string> = new Map([
  ['cell-bits.ts', 'cell-bits-plain.js'],
  ['line-beginnings.ts', 'line-beginnings-plain.js'],
  ['look-back.ts', 'look-back-plain.js'],
  ['mail-bits.ts', 'mail-bits-plain.js'],
  ['memory.ts', 'memory-plain.js'],
  ['old-bytes.ts', 'old-bytes-plain.js'],
  ['own-characters.ts', 'own-characters-plain.js'],
  ['prose-bits.ts', 'prose-bits-plain.js'],
  ['prose-memory.ts', 'prose-memory-plain.js'],
  ['quick-labels.ts', 'quick-labels-plain.js'],
  ['triggers.ts', 'triggers-plain.js'],
  ['wide-bits.ts', 'wide-bits-plain.js'],
])
export const WASM = new URL('../src/detect/scanner/kernel.wasm', import.meta.url)
export const PLAIN = new URL('../src/detect/scanner/kernel.js', import.meta.url)

/** Packs records of the ledger; in JavaScript that is what src/ledger/rules/ does. */
const PACKING = new URL('../src/ledger/packing/kernel/kernel.ts', import.meta.url)
export const PACKING_WASM = new URL('../src/ledger/packing/packing.wasm', import.meta.url)

/** Hashes values four at once; in JavaScript that is src/kernel/hmac-sha256.ts. */
const LANES = new URL('../src/kernel/lanes/kernel.ts', import.meta.url)
export const LANES_WASM = new URL('../src/kernel/lanes/lanes.wasm', import.meta.url)

/** What several kernels share stands with the lanes. */
const SHARED = "'#kernel/lanes/"

/** A file of a kernel, or one that it shares with others. */
const read = (file: string, source = SOURCE): string => {
  const own = new URL(file, source)
  return readFileSync(existsSync(own) ? own : new URL(file, LANES), 'utf8').replaceAll(SHARED, "'./")
}
const IMPORT = /^(?:import|export) \{[^}]*\} from '\.\/([^']+)'\n?/gm

/** The WebAssembly modules of the scan kernel, of the packing kernel and of the lanes, of so many pages of memory. */
export const buildWasm = async (): Promise<Uint8Array> => joined(await compiled(SOURCE, 384))
export const buildPacking = (): Promise<Uint8Array> => compiled(PACKING, 240)

export const buildLanes = (): Promise<Uint8Array> => compiled(LANES, 4)

/** Throws with the compiler's words when the source does not compile. */
async function compiled(source: URL, pages: number): Promise<Uint8Array> {
  const files = inOrder(ENTRY, source)
  let wasm: Uint8Array | undefined
  const { error, stderr } = await main(
    [
      ENTRY,
      ...['--outFile', 'kernel.wasm', '--optimizeLevel', '3', '--shrinkLevel', '0', '--converge', '--noAssert'],
      ...['--runtime', 'stub', '--enable', 'simd', '--enable', 'relaxed-simd'],
      ...['--initialMemory', String(pages), '--memoryBase', '256'],
    ],
    {
      // The compiler takes paths without their ending; with it, one file would become two modules.
      readFile: (name) =>
        files.includes(name) ? read(name, source).replaceAll(/(?<=from '\.\/[\w-]+)\.ts'/g, "'") : null,
      writeFile: (name, contents) => {
        if (name === 'kernel.wasm' && typeof contents !== 'string') wasm = contents
      },
      listFiles: () => [],
    },
  )
  if (error || !wasm) throw new Error(`the kernel does not compile: ${stderr.toString()}`)
  return wasm
}

/**
 * The module optimised once more, with more of its small functions written out where they are called: the compiler's own
 * limits leave a call or two for each cell of a table. Its vector constants lie in its memory.
 */
function joined(wasm: Uint8Array): Uint8Array {
  const module = binaryen.readBinary(wasm)
  module.setFeatures(binaryen.Features.All)
  binaryen.setOptimizeLevel(3)
  binaryen.setShrinkLevel(0)
  binaryen.setAlwaysInlineMaxSize(40)
  binaryen.setFlexibleInlineMaxSize(400)
  binaryen.setOneCallerInlineMaxSize(1000)
  binaryen.setAllowInliningFunctionsWithLoops(true)
  module.optimize()
  module.optimize()
  return withConstantsInMemory(module).emitBinary()
}

/** The files that `file` needs, each before those that need it. */
function inOrder(file: string, source = SOURCE, found: string[] = []): readonly string[] {
  for (const [, to = ''] of read(file, source).matchAll(IMPORT)) if (!found.includes(to)) inOrder(to, source, found)
  if (!found.includes(file)) found.push(file)
  return found
}

const withoutTypes = (file: string): string =>
  stripTypeScriptTypes(read(file).replaceAll(IMPORT, ''))
    .replace(/^export /gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/(?<=\S) {2,}/g, ' ')

/** The same kernel as plain JavaScript: a function that makes an instance with a memory of its own. */
export function buildPlain(): string {
  const files = inOrder(ENTRY).filter((file) => file !== ENTRY)
  const body = files.map((file) => {
    const plain = HALVES.get(file)
    return plain === undefined ? withoutTypes(file) : read(plain)
  })
  const own = body.flatMap((text) => [...text.matchAll(/^(?:function|const|let) (\w+)/gm)].map(([, name]) => name))
  const twice = own.find((name, i) => own.indexOf(name) < i)
  if (twice)
    throw new Error(`two files of the kernel have a "${twice}" of their own, which JavaScript has in one scope`)
  const names = [...read(ENTRY).matchAll(IMPORT)].flatMap(([all]) => [...all.matchAll(/\w+(?=[ ,][^']*\})/g)].slice(1))
  return [
    '// Built from kernel/*.ts by npm run build:kernel; change it there.',
    'export function plainKernel() {',
    body.join('\n').trimEnd(),
    `return { memory, ${names.join(', ')} }`,
    '}\n',
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(WASM, await buildWasm())
  writeFileSync(PACKING_WASM, await buildPacking())
  writeFileSync(LANES_WASM, await buildLanes())
  writeFileSync(PLAIN, buildPlain())
}
