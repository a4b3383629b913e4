import type { FilePassword } from '#case/index.ts'
import { globMatcher } from '#evidence/index.ts'

/** The passwords that a case gives for a file, in their order. */
export function passwordsFor(given: readonly FilePassword[]): (file: string) => readonly string[] {
  const known = given.map(({ files, password }) => ({ fits: globMatcher([files]).file, password }))
  return (file) => known.filter(({ fits }) => fits(file)).map(({ password }) => password)
}
