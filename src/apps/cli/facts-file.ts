import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { nearestWord } from '#kernel/nearest-word.ts'
import type { CaseFacts } from '#law/index.ts'

/** The keys of case.yaml that the law asks about; the others are another reader's. */
const KEYS = ['organisation', 'knowledge', 'milestones', 'orders'] as const

/**
 * Reads the facts for the law from a YAML or JSON file, or from the case.yaml of a case folder.
 * Throws a failure that names the file, the key and the remedy.
 */
export async function readFacts(path: string): Promise<CaseFacts> {
  const isFolder = await stat(path).then(
    (s) => s.isDirectory(),
    () => {
      throw new Failure('usage', `${path}: no such file or folder; give a facts file or a case folder`)
    },
  )
  const file = isFolder ? join(path, 'case.yaml') : path
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Failure('usage', `${file}: cannot be read; a case folder holds a case.yaml`)
  })
  const { caseFactsSchema, knownFactKeys } = await import('#law/index.ts')
  const said = await parse(text, file)
  const asked = isFolder || isCase(said) ? onlyFacts(said) : said
  const facts = caseFactsSchema.safeParse(asked)
  if (facts.success) return facts.data
  const problems = facts.error.issues.slice(0, 5).map((issue) => {
    const near = issue.code === 'unrecognized_keys' ? nearestWord(issue.keys[0] ?? '', knownFactKeys) : null
    return `${issue.path.join('.') || 'the file'}: ${issue.message}${near ? `; did you mean ${near}?` : ''}`
  })
  throw new Failure('usage', `${file}: ${problems.join('\n')}`)
}

/** JSON is YAML; read as JSON it is read sooner. */
async function parse(text: string, file: string): Promise<unknown> {
  if (/^\s*\{/.test(text))
    try {
      return JSON.parse(text)
    } catch {
      // Braces open YAML too; its reader has the last word and the better message.
    }
  const { parse: parseYaml } = await import('yaml')
  try {
    return parseYaml(text)
  } catch (error) {
    throw new Failure(
      'usage',
      `${file}: not YAML: ${error instanceof Error ? error.message.split('\n')[0] : 'unreadable'}`,
    )
  }
}

const isObject = (said: unknown): said is Record<string, unknown> =>
  typeof said === 'object' && said !== null && !Array.isArray(said)

const isCase = (said: unknown): boolean => isObject(said) && 'case' in said && 'attacks' in said

const onlyFacts = (said: unknown): unknown =>
  isObject(said) ? Object.fromEntries(KEYS.filter((k) => said[k] != null).map((k) => [k, said[k]])) : said
