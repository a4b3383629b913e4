import { Failure } from '#kernel/failure.ts'

/**
 * The one spelling by which two officers are told apart: NFKC, single spaces, lower case. Throws a Failure when nothing is
 * left. A name is taken as it is given; that it is theirs is for the sign-on of the machine to see to.
 */
export function officerName(given: string | undefined): string {
  const name = (given ?? '').normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
  if (name === '' || name.length > 80)
    throw new Failure('usage', '--as OFFICER is needed: composing, approving and sending are acts of somebody')
  return name
}
