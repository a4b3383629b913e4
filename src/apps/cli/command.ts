import type { Instant } from '#kernel/instant.ts'
import type { Progress } from '#kernel/progress.ts'

/** 0 done · 1 failed, nothing half written · 2 wrong usage or unusable input · 3 done, but some input was refused. */
export type ExitCode = 0 | 1 | 2 | 3

/** One `--name` of a command. A `list` may be repeated and split by commas; with `choices` it also takes the known words after it. */
export interface OptionSpec {
  readonly type: 'boolean' | 'string' | 'number' | 'list'
  /** What stands for the value in the help: DIR, N, INSTANT. */
  readonly value?: string
  readonly choices?: readonly string[]
  /** The values of this list may hold commas: each use of the option gives one. */
  readonly whole?: true
  /** One line for the help. */
  readonly about: string
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

type ValueOf<T extends OptionSpec['type']> = T extends 'boolean'
  ? boolean
  : T extends 'number'
    ? number | undefined
    : T extends 'list'
      ? readonly string[]
      : string | undefined

export interface Args<O extends OptionSpecs = OptionSpecs> {
  readonly positionals: readonly string[]
  readonly options: { readonly [K in keyof O]: ValueOf<O[K]['type']> }
}

/** The world as a command may touch it. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where relative paths begin. */
  readonly cwd: string
  readonly home: string
  /** Whether `--json` was given. */
  readonly json: boolean
  /** Whether somebody sits at a terminal and can be asked. */
  readonly interactive: boolean
  readonly progress: Progress
  /** Aborted by Ctrl-C or SIGTERM. A command that stops for it throws; one that had finished anyway just returns. */
  readonly signal: AbortSignal
  now(): Instant
  /** A line for people: on standard output, with `--json` on standard error. Never personal data unless asked for. */
  say(line: string): void
  /** A line for people on standard error. */
  warn(line: string): void
  /** The one document of `--json`; without `--json` nothing is printed. Throws when called twice. */
  result(document: unknown): void
  /** Raw text on standard output, for commands whose result is a stream; waits while the reader is slow. */
  write(text: string): Promise<void>
  /** Asks at the terminal. Only when `interactive`. */
  ask(question: string): Promise<string>
  /** Runs when the command ends, in any way but a kill; the last one first. */
  cleanup(hook: () => void | Promise<void>): void
}

/** One command: a file in `commands/`, named by its id, whose default export is this. */
export interface Command<O extends OptionSpecs = OptionSpecs> {
  readonly id: string
  /** One line for the list of commands. */
  readonly summary: string
  /**
   * Everything after `todoke ID`, such as `CASE [--out DIR]`. The words before the first option are the arguments and
   * are checked: `X` is needed, `[X]` may be left out, `X…` takes any number.
   */
  readonly usage: string
  readonly options: O
  run(args: Args<O>, io: Io): Promise<ExitCode>
}

/** Gives a command's options their types. */
export const command = <const O extends OptionSpecs>(definition: Command<O>): Command<O> => definition
