import { FAMILY_MAX, familyLengths, isFrequent } from './name-dictionary.ts'
import { PARTICLE } from './prose-names.ts'

/*
 * Family names that are told by a name beside them in one list: `西川、中野、岸`, `石川および箕浦`. Alone they would be places or words.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What joins two names of a list; behind a word for "and" the sentence may go on at once. */
const AND = ['および', '及び', 'と'] as const
const COMMA = ['、', '・', '/', ',', '→'] as const
/** Where a list ends. */
const ENDS_LIST = /^(?:$|[、・/,→。() ]|[がはらの]|両名|ほか)/

const isAnd = (between: string): boolean => AND.some((word) => word === between)
const isJoin = (between: string): boolean => isAnd(between) || COMMA.some((sign) => sign === between)

/** How long the frequent family name at `at` is which something joins to the name that ends at `end`; 0 when none is. */
export function lengthBehind(text: string, end: number, at: number): number {
  const between = text.slice(end, at)
  if (!isJoin(between)) return 0
  const ends = isAnd(between) ? PARTICLE : ENDS_LIST
  return listedLength(text, at, (behind) => ends.test(text.slice(behind, behind + 2)))
}

/** The frequent family names right before the name at `at`, one joined to the next, that begin at one of `starts`, from `free` on. */
export function listedBefore(
  text: string,
  starts: readonly number[],
  { at, free }: { at: number; free: number },
): readonly Span[] {
  const found: Span[] = []
  let first = at
  for (const start of starts.toReversed()) {
    if (start < free) break
    const length = listedLength(text, start, (end) => end < first && isJoin(text.slice(end, first)))
    if (length === 0) continue
    found.unshift({ start, end: start + length })
    first = start
  }
  return found
}

function listedLength(text: string, at: number, ends: (end: number) => boolean): number {
  const lengths = familyLengths(text, at)
  for (let length = FAMILY_MAX; length > 0; length--) {
    const end = at + length
    if ((lengths & (1 << (length - 1))) === 0 || end > text.length || !isFrequent(text.slice(at, end))) continue
    if (ends(end)) return length
  }
  return 0
}
