import type { DataKind } from '#kernel/data-kinds.ts'

/*
 * What stands behind a word in source code, where labels are names of variables: `password = key_password`, `if os.name == "nt":`.
 */

/** `string}>`, `number`: what a program says a value has to be, or that there is none. */
const OF_TYPE = /^(?:string|number|boolean|object|integer|undefined|null)(?:\[\])?[\])}>,;|]*$/
/** `Pref.byCode("13")`: a call. */
const CALL = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+\(/
/** `new Date(0),`, `[new Paragraph({`, `bigInt(a).times(b)`, `{`: how a program goes on. */
const GOES_ON = /^(?:[[{(]*new [A-Z]|(?:await|function|lambda|typeof) |\w+\([^()]*\)\.)|[({[]$|=>/
/** `else:`, `return`, `None,`: words that programs begin with, or that stand for nothing in them. */
const KEYWORD =
  /^(?:(?:if|elif|else|try|except|return|def|class|import|raise|undef|None|True|False|nullptr)(?:[:,;()]|$| [a-z_$"'(])|self\.)/
/** What people write in words of their own. */
const IN_WORDS: ReadonlySet<string> = new Set<DataKind>([
  'communications',
  'questionnaire',
  'family',
  'health',
  'disability',
  'crime-victim',
  'criminal-record',
  'secret-question',
])
/** `os.name == "nt"`, `user != root`: a program compares, and nobody is told. */
const COMPARES = /(?:[^=]==|!=)=?\s*["']?$/
const SIGNS_BEFORE = 6

/** Whether what stands behind a key is a type or how a program goes on, so that it is the value of nobody. */
export const isOfProgram = (written: string): boolean =>
  OF_TYPE.test(written) || CALL.test(written) || GOES_ON.test(written)

/** Whether the value of an item is a word of a program. Whatever is no call may be a password. */
export const isOfSource = (item: DataKind, written: string): boolean =>
  OF_TYPE.test(written) ||
  CALL.test(written) ||
  (item !== 'password' && GOES_ON.test(written)) ||
  (!IN_WORDS.has(item) && KEYWORD.test(written))

/** Whether what stands before a value compares instead of telling. */
export const isCompared = (folded: string, start: number): boolean =>
  COMPARES.test(folded.slice(Math.max(0, start - SIGNS_BEFORE), start))
