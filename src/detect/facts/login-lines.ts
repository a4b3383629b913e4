import { Secret } from '#kernel/secret.ts'
import type { Finding } from '../reader/finding.ts'
import { accountOf } from '../values/accounts-of-nobody.ts'
import { commandsTold } from './told-commands.ts'
import { accessTold, BEFORE_MOMENT, loginsTold } from './told-logins.ts'
import { ToldRules } from './told-rules.ts'

/*
 * Lines of logs that tell who logged in. A text is read for them once its beginning has such lines, so that all others cost nothing.
 */

const rules = new ToldRules([...loginsTold, ...commandsTold])
/** What else stands in a line of an access log are addresses of pages, whatever words are in them. */
const accessRules = new ToldRules([accessTold])
const OF_ACCESS = /^(?:[^ ]+ ){1,2}- [^ ]+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:/
const toldIn = (line: string): ReturnType<ToldRules['tell']> => (OF_ACCESS.test(line) ? accessRules : rules).tell(line)

/** All rules as one text; others mean that other accounts are found. */
export const loginListing = (): string => rules.listing

const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** What stands in a line of an access log between who it was and what they did, unless a hyphen says that it was nobody. */
const MOMENT = '[0-9A-Za-z_.] \\[[0-3]\\d/[A-Z][a-z]{2}/\\d{4}:'
/** Moments of which the kernel knows nothing. */
const OTHER_MOMENT = `${MOMENT}(?!\\d\\d:\\d\\d:\\d\\d [+-]\\d{4}\\])`

/**
 * What a line has that may tell of an account, or of one that is nobody's. Only characters of ASCII as they stand, so that bytes
 * may be asked as well.
 */
const TELLING = [
  ...['uid=', 'PWD=', 'using password', 'Account Name'],
  ...rules.words.filter((word) => !BEFORE_MOMENT.includes(word)),
]
  .map(literal)
  .join('|')
const MAY_TELL = new RegExp(`${TELLING}|${MOMENT}`)

/** A pattern for the same in the bytes of many lines, of its own place, but for what the kernel sees of access logs. */
export const tellingPattern = (): RegExp => new RegExp(`${TELLING}|${OTHER_MOMENT}`, 'g')

/** What writes down who logs in, though it may have been nobody yet. */
const WRITER = /\bpam_[a-z]+\(|\bsshd\[\d|\bAccount Name:|\b(?:imap|pop3|managesieve|submission)-login: /

/** Whether one of the lines tells who logged in, or is of those that do. */
export const tellsLogins = (lines: readonly string[]): boolean =>
  lines.some((line) => MAY_TELL.test(line) && (WRITER.test(line) || toldIn(line).length > 0))

/** The findings of a line with the accounts that it tells of where nothing else was found, and without those of nobody. */
export function withLogins(line: string, found: readonly Finding[]): readonly Finding[] {
  if (!MAY_TELL.test(line)) return found
  const told = toldIn(line)
  const isToldAnew = ({ item, by, start, end }: Finding): boolean =>
    (by === 'label' && told.some((t) => t.start === start && t.end === end)) ||
    // What stands before the host of `ftp://taro:secret@host` is no mail address; a name that is part of an account is none.
    (item === 'email' && told.some((t) => t.item === 'password' && t.start <= start && t.end > start)) ||
    (item === 'name' && told.some((t) => t.item === 'user-id' && t.start <= start && t.end > end))
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
/** Numbers by which Windows keeps sessions and accounts; how long an account is (`USER:[5]`). */
const OF_SYSTEM = /^(?:0x[\dA-Fa-f]+|S-1-[\d-]+|\[\d+\])$/
const KEYS = /^\w+=\S/

function isNobodys(line: string, { item, by, start, end }: Finding): boolean {
  if (by !== 'label') return false
  const written = line.slice(start, end)
  if (item === 'password') return NO_PASSWORD.test(written)
  if (item === 'communications') return KEYS.test(written)
  if (item !== 'user-id') return false
  // `pop3-login: Disconnected: user=`: another word before another value.
  if (written.endsWith(':') || accountOf(written) === null || OF_SYSTEM.test(written)) return true
  return /^\d+$/.test(written) && NUMBERED.test(line.slice(0, start))
}
