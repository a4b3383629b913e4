/** Mailboxes of an office rather than of a person (RFC 2142, and what Japanese firms use beside it). */
const OFFICES = new Set(
  `info information support noreply no-reply donotreply do-not-reply desk helpdesk admin administrator contact inquiry enquiry help hostmaster
webmaster postmaster sales office mailer-daemon privacy security abuse customer customers customercare customersupport customerservice service
cs press pr ir recruit saiyo jinji news newsletter magazine mailmag root system notification notifications notify alert alerts seminar event
entry order orders billing soudan madoguchi toiawase otoiawase kouza koza account accounts marketing dpo legal compliance team staff bounce
bounces reply mail mailing list owner request usenet noc soc csirt kojinjoho kaiin member-support user-support techsupport feedback
service-desk servicedesk frontdesk reception soumu keiri kanri jimukyoku secretariat hello crawler bot robot spider`
    .trim()
    .split(/\s+/),
)

/** What the names of office mailboxes begin with, up to a sign; no mailbox that begins otherwise is an office's. */
export const officeBeginnings: readonly string[] = [
  ...new Set([...OFFICES].map((name) => name.replace(/[-.+_].*$/, ''))),
]

/** Whether an address is an office's (`info@`, `noreply@`, `support-tokyo@`), so that no person stands behind it. */
export function isOfficeAddress(address: string): boolean {
  const local = address.slice(0, address.indexOf('@')).toLowerCase()
  if (OFFICES.has(local)) return true
  let end = local.length
  while (end > 0 && isNumeral(local.charCodeAt(end - 1))) end--
  if (end < local.length && OFFICES.has(local.slice(0, end))) return true
  let border = 0
  while (border < local.length && !PARTS.has(local.charCodeAt(border))) border++
  if (border === local.length || !OFFICES.has(local.slice(0, border))) return false
  return local
    .slice(border + 1)
    .split(/[.+_-]/)
    .every((word) => word.length <= 10)
}

/** What parts the words of the part before the `@`. */
const PARTS: ReadonlySet<number> = new Set([...'.+_-'].map((c) => c.charCodeAt(0)))
const isNumeral = (c: number): boolean => c >= 48 && c <= 57

const isLocal = (c: number): boolean =>
  (c >= 48 && c <= 57) || (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || LOCAL_SIGNS.has(c)
const LOCAL_SIGNS = new Set([..."!#$%&'*+/=?^_`{|}~.-"].map((c) => c.charCodeAt(0)))
const isDomain = (c: number): boolean =>
  (c >= 48 && c <= 57) || (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 45 || c === 46

/** Whether `domain` is two or more labels and ends in a top-level name of letters. */
export function isDomainName(domain: string): boolean {
  const dot = domain.lastIndexOf('.')
  if (dot < 1 || domain.length > 253 || domain.includes('..') || domain.startsWith('.') || domain.startsWith('-'))
    return false
  const top = domain.slice(dot + 1)
  // `logo@2x.png`: a picture for finer screens.
  if (/^\d[xX]\./.test(domain)) return false
  return /^(?:[A-Za-z]{2,24}|xn--[A-Za-z0-9-]{2,59})$/.test(top)
}

/** What may stand in an address by the standard, but in texts ends a key or opens a bracket. */
const ENDS_A_KEY: ReadonlySet<number> = new Set([..."=/&|?'`{}"].map((c) => c.charCodeAt(0)))

/**
 * The e-mail address around the `@` at `at` of a folded text, as [start, end), beginning at `from` or later; null when
 * there is none. Dots that old mobile carriers allowed in odd places (`a..b.@`) are part of it.
 */
export function addressAround(text: string, at: number, from: number): readonly [start: number, end: number] | null {
  let start = at
  while (start > from && at - start < 65 && isLocal(text.charCodeAt(start - 1))) start--
  while (start < at && /[.'=/&|`{?!*+-]/.test(text[start] ?? '')) start++
  let word = at
  while (word > start && !ENDS_A_KEY.has(text.charCodeAt(word - 1))) word--
  start = word
  let end = at + 1
  while (end < text.length && end - at < 255 && isDomain(text.charCodeAt(end))) end++
  while (end > at && /[.-]/.test(text[end - 1] ?? '')) end--
  if (start === at || at - start > 64 || !isDomainName(text.slice(at + 1, end))) return null
  return [start, end]
}
