import type { ColumnMeaning } from '#detect/index.ts'
import { roles } from '#kernel/address.ts'
import { isDataKind } from '#kernel/data-kinds.ts'
import { isCount, isTexts, Nonsense, PIECES } from './pack.ts'

/*
 * Values that came out of JSON as what they should be. Each throws Nonsense at any other shape, without repeating it.
 */

export type Fields = Readonly<Record<string, unknown>>

export function fields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null) throw new Nonsense(`${what} that is no object`)
  return value as Fields
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Nonsense('something else where a text should be')
  return value
}

export function count(value: unknown): number {
  if (!isCount(value)) throw new Nonsense('something else where a number should be')
  return value
}

export function texts(value: unknown): readonly string[] {
  if (!isTexts(value)) throw new Nonsense('something else where texts should be')
  return value
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Nonsense('something else where a list should be')
  return value
}

export function oneOf<T extends string>(value: unknown, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new Nonsense('a word that is not on its list')
  return found
}

export const header = (value: unknown): readonly string[] | null => (value === null ? null : texts(value))

export function confidence(value: unknown): number {
  if (typeof value !== 'number') throw new Nonsense('an encoding without its confidence')
  return value
}

export function meaningOf(value: unknown): ColumnMeaning {
  const body = fields(value, 'a meaning')
  const written = text(body['use'])
  const use = isDataKind(written) ? written : oneOf(written, ['free-text', 'ignore', 'unknown'])
  const sure = oneOf(body['sure'], ['certain', 'likely', 'possible'])
  const meaning = { use, role: oneOf(body['role'], roles), sure, why: text(body['why']), by: text(body['by']) }
  const { piece, looks, several } = body
  return {
    ...meaning,
    ...(piece === undefined ? {} : { piece: oneOf(piece, PIECES) }),
    ...(looks === undefined ? {} : { looks: texts(looks) }),
    ...(several === undefined ? {} : { several: true as const }),
  }
}
