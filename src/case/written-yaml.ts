import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { z } from 'zod'
import { dataKinds } from '#kernel/data-kinds.ts'
import { nearestWord } from '#kernel/nearest-word.ts'
import { no, ok, type Result } from '#kernel/result.ts'

const PROBLEMS_MAX = 8

type Path = readonly PropertyKey[]
type Issue = z.core.$ZodIssue
type JsonSchema = z.core.JSONSchema.BaseSchema

/** A YAML text that was parsed but not yet understood. */
interface Written {
  readonly value: unknown
  lineOf(path: Path): number | null
  /** The line of a key itself, which its value may be far from. */
  lineOfKey(path: Path, key: string): number | null
}

/**
 * Reads YAML 1.2 by a schema. A key without a value counts as absent. The reason for a refusal is lines such as
 * `case.yaml line 7: unknown key "evidnce" in attacks[0]; did you mean evidence?`.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, fileName: string): Result<T> {
  const written = parseYaml(text)
  if (!written.ok) return no(`${fileName} ${written.why}`)
  const read = schema.safeParse(written.value.value)
  if (read.success) return ok(read.data)
  const known = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const problems = causesFirst(read.error.issues.flatMap((issue) => explain(issue, [], written.value, known)))
  const shown = problems.slice(0, PROBLEMS_MAX).map((problem) => `${fileName}${problem}`)
  const more = problems.length - shown.length
  return no([...shown, ...(more > 0 ? [`${fileName}: ${more} more problems`] : [])].join('\n'))
}

/** A misspelt key is told before, and instead of, the key that is missing because of it. */
function causesFirst(problems: readonly string[]): readonly string[] {
  const unknown = problems.filter((problem) => problem.includes(': unknown key "'))
  const meant = unknown.map((problem) => {
    const [, where = '', key = ''] = /(?: in (\S+))?; did you mean (\S+)\?$/.exec(problem) ?? []
    return `${where ? `${where}.` : ''}${key} is missing`
  })
  const others = problems.filter((p) => !unknown.includes(p) && !meant.some((m) => p.endsWith(` ${m}`)))
  return [...unknown, ...others]
}

function parseYaml(text: string): Result<Written> {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\ufeff/, ''), { lineCounter: lines, prettyErrors: false })
  const error = document.errors[0]
  if (error) return no(`line ${lines.linePos(error.pos[0]).line}: not YAML: ${error.message.split('\n')[0]}`)
  if (document.contents === null) return no('is empty: todoke new DIR writes one with comments')
  const lineAt = (node: Node | null | undefined) => (node?.range ? lines.linePos(node.range[0]).line : null)
  const nodeAt = (path: Path) =>
    (path.length === 0 ? document.contents : document.getIn(path, true)) as Node | undefined
  let value: unknown
  try {
    value = withoutNulls(document.toJS({ maxAliasCount: 100 }))
  } catch {
    return no(': too many references (&, *): write the values out')
  }
  return ok({
    value,
    lineOf: (path) => lineAt(nodeAt(path)),
    lineOfKey(path, key) {
      const map = nodeAt(path)
      const pair = isMap(map) ? map.items.find(({ key: k }) => isScalar(k) && String(k.value) === key) : undefined
      return isScalar(pair?.key) ? lineAt(pair.key) : lineAt(map)
    },
  })
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== null)
      .map(([k, v]) => [k, withoutNulls(v)]),
  )
}

/** `attacks[0].evidence` */
const spoken = (path: Path): string =>
  path.reduce<string>((said, key) => {
    if (typeof key === 'number') return `${said}[${key}]`
    return said ? `${said}.${String(key)}` : String(key)
  }, '')

const at = (line: number | null): string => (line === null ? ':' : ` line ${line}:`)

function explain(issue: Issue, above: Path, written: Written, known: JsonSchema): readonly string[] {
  const path = [...above, ...issue.path]
  const name = spoken(path) || 'the file'
  const line = at(written.lineOf(path))
  const value = valueAt(written.value, path)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, written, known))
  if (value === undefined) return [`${at(written.lineOf(path.slice(0, -1)))} ${name} is missing`]
  if (issue.code === 'invalid_union') return explainUnion(issue, path, written, known)
  if (issue.code === 'invalid_type')
    return [`${line} ${name} must be ${typeWord(issue.expected)}, not ${kindOf(value)}`]
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const near = typeof value === 'string' ? nearestWord(value, values) : null
    const meant = near && values.length > 1 ? `; did you mean ${near}?` : ''
    return [`${line} ${name} must be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}${meant}`]
  }
  if (issue.code === 'too_small') return [`${line} ${name} must not be empty`]
  return [`${line} ${name}: ${issue.message}${nearItem(issue.message)}`]
}

/** Item codes are misspelt most of all. */
function nearItem(message: string): string {
  const near = nearestWord(/^unknown item code (\S+)$/.exec(message)?.[1] ?? '', dataKinds)
  return near ? `; did you mean ${near}?` : ''
}

function unknownKey(key: string, path: Path, written: Written, known: JsonSchema): string {
  const keys = keysAt(known, path)
  const near = nearestWord(key, keys)
  const remedy = near ? `; did you mean ${near}?` : `; known are ${keys.join(', ')}`
  const where = path.length > 0 ? ` in ${spoken(path)}` : ''
  return `${at(written.lineOfKey(path, key))} unknown key "${key}"${where}${remedy}`
}

/** Tells of the alternative that was most likely meant: the one that fits further in, else all as types. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  written: Written,
  known: JsonSchema,
): readonly string[] {
  const options = issue.errors.filter((errors) => errors.length > 0)
  const started = options.filter((errors) => !errors.some((e) => e.path.length === 0 && e.code === 'invalid_type'))
  const best = [...started].sort((a, b) => a.length - b.length)[0]
  if (best) return best.flatMap((each) => explain(each, path, written, known))
  const types = options.flat().map((e) => (e.code === 'invalid_type' ? typeWord(e.expected) : 'something else'))
  const kind = kindOf(valueAt(written.value, path))
  const among = types.length > 0 ? ` must be ${[...new Set(types)].join(' or ')}, not ${kind}` : `: ${issue.message}`
  return [`${at(written.lineOf(path))} ${spoken(path)}${among}`]
}

/** The keys that a schema knows at a path, over all alternatives. */
function keysAt(schema: JsonSchema, path: Path): readonly string[] {
  let here: readonly JsonSchema[] = [schema]
  for (const key of path) here = here.flatMap(alternatives).flatMap((each) => child(each, key))
  return [...new Set(here.flatMap(alternatives).flatMap((each) => Object.keys(each.properties ?? {})))]
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null

const alternatives = (schema: JsonSchema): readonly JsonSchema[] => [
  schema,
  ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap(alternatives),
]

function child(schema: JsonSchema, key: PropertyKey): readonly JsonSchema[] {
  const next = typeof key === 'number' ? schema.items : schema.properties?.[String(key)]
  const other = next ?? schema.additionalProperties
  return isSchema(other) && !Array.isArray(other) ? [other] : []
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value
  for (const key of path) here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined
  return here
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
}

const typeWord = (expected: string): string => TYPE_WORDS[expected] ?? expected

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of keys'
  return typeof value === 'string' ? 'text' : `the ${typeof value} ${String(value)}`
}
