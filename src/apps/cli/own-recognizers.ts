import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type RecognizerFault, readRecognizers, type WrittenRecognizer } from '#case/index.ts'
import { type OwnRecognizer, ownRecognizer } from '#detect/index.ts'
import { Failure } from '#kernel/failure.ts'

const FILES_MAX = 100
const BYTES_MAX = 64 << 10
const PROJECT_FOLDER = new URL('../../detect/recognizers/', import.meta.url)

/**
 * The recognizers that somebody wrote in a folder, one or several a YAML file, in the order of the files. `shown` is how
 * messages and reasons name the folder. Throws a Failure with file, line and key for whatever cannot be used: a pattern
 * that is none, an example that is not found, a near miss that is. A folder that is not there holds none.
 */
export async function readOwnRecognizers(folder: string, shown = 'recognizers'): Promise<readonly OwnRecognizer[]> {
  const names = (await readdir(folder).catch(() => [])).sort()
  const program = names.find((name) => /\.[cm]?[jt]s$/.test(name))
  if (program)
    throw new Failure(
      'input',
      `${shown}/${program} is a program, and none is run from a case: write it as YAML, or put it into src/detect/recognizers/ of the project`,
    )
  const files = names.filter((name) => /\.ya?ml$/.test(name))
  if (files.length > FILES_MAX) throw new Failure('input', `${shown} holds more than ${FILES_MAX} recognizer files`)
  const taken = new Set((await readdir(PROJECT_FOLDER)).map((name) => name.replace(/\.ts$/, '')))
  const own: OwnRecognizer[] = []
  for (const name of files) {
    const file = `${shown}/${name}`
    const read = readRecognizers(await textOf(join(folder, name), file), file, (r) => faultOf(r, file, taken))
    if (!read.ok) throw new Failure('input', read.why)
    for (const one of read.value) {
      taken.add(one.id)
      own.push(ownOf(one, file))
    }
  }
  return own
}

/** The same for a folder that somebody named, which is there and holds at least one, or the name is a slip of the hand. */
export async function readNamedRecognizers(folder: string, shown: string): Promise<readonly OwnRecognizer[]> {
  const own = await readOwnRecognizers(folder, shown)
  if (own.length > 0) return own
  throw new Failure(
    'input',
    `no recognizer is in ${shown}: it takes a folder with YAML files (docs/guides/recognizers.md)`,
  )
}

/** Part of what makes a new ledger revision: another pattern or label may find something else. */
export const versionOfOwn = (own: readonly OwnRecognizer[]): string =>
  own.length === 0 ? '' : createHash('sha256').update(JSON.stringify(own)).digest('hex')

const ownOf = (
  { examples: _examples, nearMisses: _nearMisses, ...rest }: WrittenRecognizer,
  file: string,
): OwnRecognizer => ({
  ...rest,
  file,
})

async function textOf(path: string, shown: string): Promise<string> {
  if ((await stat(path)).size > BYTES_MAX) throw new Failure('input', `${shown} is larger than ${BYTES_MAX >> 10} KiB`)
  return readFile(path, 'utf8')
}

/** Tries a recognizer on its own examples and near misses. */
function faultOf(written: WrittenRecognizer, file: string, taken: ReadonlySet<string>): RecognizerFault | null {
  if (taken.has(written.id))
    return { key: 'id', why: `another recognizer has the id ${written.id}: choose another word` }
  if (written.pattern === null && written.labels.length === 0)
    return { key: 'labels', why: 'a recognizer needs a pattern, labels, or both' }
  let find: (text: string) => readonly { readonly start: number; readonly end: number }[]
  try {
    find = ownRecognizer(ownOf(written, file)).find
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return {
      key: 'pattern',
      why: `no RE2 pattern (${error.message}); look-around and back references are not part of it`,
    }
  }
  return exampleFault(written, find) ?? nearMissFault(written, find)
}

type Find = (text: string) => readonly { readonly start: number; readonly end: number }[]

function exampleFault({ examples }: WrittenRecognizer, find: Find): RecognizerFault | null {
  for (const [at, example] of examples.entries()) {
    const open = example.indexOf('«')
    const text = example.replace(/[«»]/g, '')
    const [start, end] = open < 0 ? [0, text.length] : [open, example.indexOf('»') - 1]
    const found = find(text)
    if (found.length === 0)
      return { key: 'examples', at, why: 'is not found: pattern, check digit or label do not fit it' }
    if (!found.some((f) => f.start === start && f.end === end))
      return { key: 'examples', at, why: 'something else is found in it: mark what should be with «…»' }
  }
  return null
}

function nearMissFault({ nearMisses }: WrittenRecognizer, find: Find): RecognizerFault | null {
  const at = nearMisses.findIndex((text) => find(text).length > 0)
  return at < 0 ? null : { key: 'near-misses', at, why: 'is found, though it must not be' }
}
