/**
 * The words of the steps for what engines say each in their own way, with what they stand for. Everything else in a step
 * is SQL that all of them speak.
 */
export interface Dialect {
  /** The value of a variable that is set before the step runs. */
  variable(name: string): string
  /** Sets a variable to the one value of a query. */
  set(name: string, query: string): string
  /** Gives an expression over arguments (`(a, b)` or `a`) a name. */
  define(name: string, args: string, body: string): string
  /** The rows that memory gives under a name. */
  given(name: string): string
  /** The type of a list of texts. */
  texts(): string
  /** A number of 32 bits. */
  whole(value: string): string
  /** The values of a group as a list, ascending by a key. */
  list(value: string, key: string): string
  /** A row for each entry of a list. */
  unlist(list: string): string
  /** The bits that any number of a group has. */
  bits(value: string): string
  /** One number of 60 bits from its lower and its upper 30. */
  halves(low: string, high: string): string
  /** Whether a number has the bit at a place, from 0 on. */
  hasBit(mask: string, place: string): string
  /** The entries of a list for which a condition holds; `entry` and `place` (from 1 on) name them in it. */
  keep(list: string, entry: string, place: string, condition: string): string
  holds(list: string, value: string): string
  length(list: string): string
  /** The entries of a list as one text. */
  joined(list: string, between: string): string
  /** Four numbers of 32 bits as 32 hex digits. */
  hex(a: string, b: string, c: string, d: string): string
  /** Joins a table without its columns: for rows that have a partner in it, and for rows that have none. */
  semi(table: string): string
  anti(table: string): string
}

/**
 * Says a step in the words of an engine: each `@word(…)` becomes what the engine says. Throws for a word that no dialect
 * has, for another number of arguments than it takes, and for a bracket that is never closed.
 */
export function spoken(step: string, dialect: Dialect): string {
  let said = ''
  let at = 0
  for (const match of step.matchAll(/@(\w+)\(/g)) {
    // A word inside of another has been said with it.
    if (match.index < at) continue
    const [, word = ''] = match
    const { args, end } = argumentsFrom(step, match.index + match[0].length)
    said += step.slice(at, match.index) + sayWord(word, args, dialect)
    at = end
  }
  return said + step.slice(at)
}

function sayWord(word: string, args: readonly string[], dialect: Dialect): string {
  const say = Object.entries(dialect).find(([name]) => name === word)?.[1] as
    | ((...said: readonly string[]) => string)
    | undefined
  if (!say || say.length !== args.length)
    throw new Error(
      `no dialect says @${word} with ${args.length} arguments: src/ledger/engines/dialect.ts lists the words`,
    )
  return say(...args.map((arg) => spoken(arg, dialect)))
}

/** The arguments from behind an opening bracket to its end, split at the commas that stand in no other bracket. */
function argumentsFrom(text: string, from: number): { readonly args: readonly string[]; readonly end: number } {
  const args: string[] = []
  let depth = 0
  let start = from
  for (let i = from; i < text.length; i++) {
    const c = text[i]
    if (c === '(' || c === '[') depth++
    else if ((c === ')' || c === ']') && depth > 0) depth--
    else if (depth === 0 && (c === ',' || c === ')')) {
      const arg = text.slice(start, i).trim()
      if (arg !== '' || args.length > 0 || c === ',') args.push(arg)
      start = i + 1
      if (c === ')') return { args, end: i + 1 }
    }
  }
  throw new Error('a bracket of a step is never closed')
}
