import { parseArgs } from 'node:util'
import { Failure } from '#kernel/failure.ts'
import { nearestWord } from '#kernel/nearest-word.ts'
import type { Args, Command, OptionSpec } from './command.ts'

type Value = boolean | number | string | string[] | undefined

const usage = (command: Command, problem: string): Failure =>
  new Failure('usage', `${problem}\nUsage: todoke ${command.id} ${command.usage}`.trimEnd())

const near = (word: string, known: readonly string[]): string => {
  const nearest = nearestWord(word, known)
  return nearest ? `; did you mean ${nearest}?` : ''
}

/** `--json` and `--help` of any command, taken out before the command's own options. */
export interface CommonOptions {
  readonly json: boolean
  readonly help: boolean
}

/** Reads a command line into what the command declared. Throws a usage failure that names the nearest known word. */
export function readArgs(
  command: Command,
  argv: readonly string[],
): { readonly args: Args; readonly common: CommonOptions } {
  const specs: Record<string, OptionSpec> = {
    ...command.options,
    json: { type: 'boolean', about: '' },
    help: { type: 'boolean', about: '' },
  }
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => [
        name,
        { type: spec.type === 'boolean' ? 'boolean' : 'string', ...(name === 'help' ? { short: 'h' } : {}) },
      ]),
    ),
  })
  const values: Record<string, Value> = {}
  for (const [name, spec] of Object.entries(command.options))
    values[name] = spec.type === 'boolean' ? false : spec.type === 'list' ? [] : undefined
  const positionals: string[] = []
  let open: { readonly name: string; readonly spec: OptionSpec } | null = null
  for (const token of tokens) {
    if (token.kind === 'option-terminator') open = null
    else if (token.kind === 'positional') {
      if (open?.spec.choices?.includes(token.value)) take(command, values, open, token.value)
      else positionals.push(token.value)
    } else {
      const spec = specs[token.name]
      if (!spec || !Object.hasOwn(specs, token.name))
        throw usage(
          command,
          `unknown option ${token.rawName}${near(
            token.rawName,
            Object.keys(specs).map((n) => `--${n}`),
          )}`,
        )
      open = { name: token.name, spec }
      const swallowed = !token.inlineValue && /^-[^\d]/.test(token.value ?? '')
      take(command, values, open, swallowed ? undefined : token.value)
      if (spec.type !== 'list') open = null
    }
  }
  const common = { json: values['json'] === true, help: values['help'] === true }
  if (!common.help) checkPositionals(command, positionals)
  return { args: { positionals, options: values }, common }
}

function take(
  command: Command,
  values: Record<string, Value>,
  option: { readonly name: string; readonly spec: OptionSpec },
  text: string | undefined,
): void {
  const { name, spec } = option
  if (spec.type === 'boolean') {
    if (text !== undefined) throw usage(command, `--${name} takes no value`)
    values[name] = true
    return
  }
  if (text === undefined || text === '') throw usage(command, `--${name} needs a value (${spec.value ?? 'VALUE'})`)
  const words = spec.type === 'list' && !spec.whole ? text.split(',') : [text]
  for (const word of words)
    if (spec.choices && !spec.choices.includes(word))
      throw usage(command, `--${name} ${word}: one of ${spec.choices.join(', ')}${near(word, spec.choices)}`)
  if (spec.type === 'list') values[name] = [...((values[name] as string[] | undefined) ?? []), ...words]
  else if (spec.type === 'number') values[name] = wholeNumber(command, name, text)
  else values[name] = text
}

function wholeNumber(command: Command, name: string, text: string): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number))
    throw usage(command, `--${name} ${text}: not a whole number`)
  return number
}

function checkPositionals(command: Command, positionals: readonly string[]): void {
  const words =
    command.usage
      .split(/\s*\[?-/)[0]
      ?.split(' ')
      .filter(Boolean) ?? []
  const needed = words.filter((word) => !word.startsWith('['))
  const many = words.some((word) => /(…|\.\.\.)\]?$/.test(word))
  const missing = needed[positionals.length]
  if (missing) throw usage(command, `${missing.replace(/…|\.\.\./, '')} is missing`)
  const extra = many ? undefined : positionals[words.length]
  if (extra !== undefined) throw usage(command, `one word too many: ${extra}`)
}
