import { Secret } from '#kernel/secret.ts'
import { accountOf } from './accounts-of-nobody.ts'
import type { Finding } from './finding.ts'
import { BEFORE_MOMENT, loginsTold } from './told-logins.ts'
import { ToldRules } from './told-rules.ts'

/*
 * Lines of logs that tell who logged in. A text is read for them once its beginning has such lines, so that all others cost nothing.
 */

const rules = new ToldRules(loginsTold)

/** All rules as one text; others mean that other accounts are found. */
export const loginListing = (): string => rules.listing

const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/**
 * What a line has that may tell of an account, or of one that is nobody's. Only characters of ASCII as they stand, so that bytes
 * may be asked as well.
 */
const TELLING = [
  ...['uid=', 'PWD=', 'using password', 'Account Name'],
  ...rules.words.filter((word) => !BEFORE_MOMENT.includes(word)),
]
  .map(literal)
  // Most lines of access logs have a hyphen for who nobody was.
  .concat('[0-9A-Za-z_.] \\[[0-3]')
  .join('|')
const MAY_TELL = new RegExp(TELLING)

/** A pattern for the same in the bytes of many lines, of its own place. */
export const tellingPattern = (): RegExp => new RegExp(TELLING, 'g')

/** What writes down who logs in, though it may have been nobody yet. */
const WRITER = /\bpam_[a-z]+\(|\bsshd\[\d|\bAccount Name:/

/** Whether one of the lines tells who logged in, or is of those that do. */
export const tellsLogins = (lines: readonly string[]): boolean =>
  lines.some((line) => MAY_TELL.test(line) && (WRITER.test(line) || rules.tell(line).length > 0))

/** The findings of a line with the accounts that it tells of where nothing else was found, and without those of nobody. */
export function withLogins(line: string, found: readonly Finding[]): readonly Finding[] {
  if (!MAY_TELL.test(line)) return found
  const told = rules.tell(line)
  const isToldAnew = ({ by, start, end }: Finding): boolean =>
    by === 'label' && told.some((t) => t.start === start && t.end === end)
  const kept = found.filter((finding) => !isNobodys(line, finding) && !isToldAnew(finding))
  const added: Finding[] = []
  for (const { start, end, item, sure, value } of told)
    if (![...kept, ...added].some((f) => f.start < end && start < f.end))
      added.push({ column: -1, start, end, item, sure, value: new Secret(value), by: 'told', role: 'self' })
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.start - b.start)
}

/** `uid=0` counts accounts; `PWD` of a shell is a directory, and `msg='op=login …'` more keys. */
const NUMBERED = /\b[ae]?uid=$/i
const NO_PASSWORD = /^(?:\/.*|YES|NO|[a-z_]+\):?)$/
/** Numbers by which Windows keeps sessions and accounts. */
const OF_SYSTEM = /^(?:0x[\dA-Fa-f]+|S-1-[\d-]+)$/
const KEYS = /^\w+=\S/

function isNobodys(line: string, { item, by, start, end }: Finding): boolean {
  if (by !== 'label') return false
  const written = line.slice(start, end)
  if (item === 'password') return NO_PASSWORD.test(written)
  if (item === 'communications') return KEYS.test(written)
  if (item !== 'user-id') return false
  if (accountOf(written) === null || OF_SYSTEM.test(written)) return true
  return /^\d+$/.test(written) && NUMBERED.test(line.slice(0, start))
}
