import type { LabelMeaning } from './labels.ts'

/** What a label means in few words; `end` where only its end or somebody in it is known. */
export function short(m: LabelMeaning | null): string {
  if (!m) return 'not known'
  return [m.use, m.piece, m.role === 'self' ? undefined : m.role, m.ordinal || undefined, m.exact ? undefined : 'end']
    .filter((part) => part !== undefined)
    .join(' ')
}

/** Keys of programs that only seem to have a known word in them. */
export const LATIN_OF_TESTS: readonly string[] =
  'storage mileage cabbage therapist username_taken_by_bot panorama spin campus'.split(' ')
