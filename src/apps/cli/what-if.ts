import { Failure } from '#kernel/failure.ts'
import { type Instant, isoIn } from '#kernel/instant.ts'
import { nearestWord } from '#kernel/nearest-word.ts'
import { type CaseFacts, knowledgeSchema, knownFactKeys, organisationSchema, zoneOf } from '#law/index.ts'

/** Facts with a supposition added, and the supposition in words. */
export interface Supposed {
  readonly facts: CaseFacts
  readonly words: readonly string[]
}

type Said = Record<string, unknown>
const LISTS: readonly string[] = ['items', 'markets']

/**
 * Adds suppositions such as `people.max=900` or `organisation.listed=true` to facts. What is supposed of the affair is one
 * more entry of knowledge, learnt at `at` unless `at=INSTANT` is among the suppositions: nothing known before is rewritten.
 * Throws a usage failure that names the key.
 */
export function suppose(facts: CaseFacts, words: readonly string[], at: Instant): Supposed {
  const organisation: Said = {}
  const knowledge: Said = {}
  const said = rejoined(words)
  for (const word of said) {
    const [key = '', value = ''] = cut(word)
    const path = key.split('.')
    if (path[0] === 'organisation') put(organisation, path.slice(1), value, word)
    else put(knowledge, path[0] === 'knowledge' ? path.slice(1) : path, value, word)
  }
  const who = checked(organisationSchema.safeParse(merged(facts.organisation, organisation)), 'organisation.')
  const aboutTheAffair = Object.keys(knowledge).length > 0
  const entry = aboutTheAffair
    ? checked(knowledgeSchema.safeParse({ at: isoIn(at, zoneOf(facts.organisation.country)), ...knowledge }), '')
    : null
  if (entry && entry.at > at) throw new Failure('usage', '--what-if at: later than the moment asked for; give --at too')
  return {
    facts: { ...facts, organisation: who, knowledge: entry ? [...facts.knowledge, entry] : facts.knowledge },
    words: said,
  }
}

/** A list option is cut at commas; what holds no `=` belongs to the list before it. */
function rejoined(words: readonly string[]): readonly string[] {
  const said: string[] = []
  for (const word of words) {
    const before = said.pop()
    if (before === undefined) said.push(word)
    else if (word.includes('=')) said.push(before, word)
    else said.push(`${before},${word}`)
  }
  return said
}

function cut(word: string): readonly string[] {
  const at = word.indexOf('=')
  if (at < 1) throw new Failure('usage', `--what-if ${word}: give KEY=VALUE, such as people.max=900`)
  return [word.slice(0, at), word.slice(at + 1)]
}

function put(into: Said, path: readonly string[], value: string, word: string): void {
  const [key = '', inner, ...deeper] = path
  if (key === '' || deeper.length > 0) throw new Failure('usage', `--what-if ${word}: no such key`)
  if (inner === undefined) into[key] = LISTS.includes(key) ? value.split(',').filter(Boolean) : read(value)
  else into[key] = { ...(isObject(into[key]) ? into[key] : {}), [inner]: read(value) }
}

function read(value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true'
  return /^\d+$/.test(value) ? Number(value) : value
}

const isObject = (said: unknown): said is Said => typeof said === 'object' && said !== null && !Array.isArray(said)

const merged = (before: object, said: Said): Said => {
  const whole: Said = { ...before }
  for (const [key, value] of Object.entries(said)) {
    const old = whole[key]
    whole[key] = isObject(old) && isObject(value) ? { ...old, ...value } : value
  }
  return whole
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly code?: string
  readonly keys?: readonly string[]
}
type Result<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }

function checked<T>(result: Result<T>, prefix: string): T {
  if (result.success) return result.data
  const [issue] = result.error.issues
  const unknownKey = issue?.keys?.[0]
  const near = unknownKey ? nearestWord(unknownKey, knownFactKeys) : null
  const where = `${prefix}${unknownKey ?? issue?.path.join('.') ?? ''}`
  throw new Failure('usage', `--what-if ${where}: ${issue?.message}${near ? `; did you mean ${near}?` : ''}`)
}
