import { Failure } from '#kernel/failure.ts'

/** Reads an option with a reader that throws; a Failure then says which option was wrong. */
export function readOption<T>(option: string, text: string, reader: (text: string) => T): T {
  try {
    return reader(text)
  } catch (error) {
    throw new Failure('usage', `${option}: ${error instanceof Error ? error.message : 'not understood'}`)
  }
}
