import { Rewriting, type Rewritten } from './rewritten.ts'

/*
 * Texts that stand in others under signs of their own: objects of JSON as strings of JSON, markup as entities, and base64 where it says
 * itself that it holds text: tokens of log-ins (RFC 7519) and headers of requests (RFC 7617).
 */

const OBJECT_IN_STRING = /(?<!\\)"(?=(?:\[\s*)?\{\s*\\+")((?:[^"\\]|\\.)*)"/g
const ESCAPED = /\\(["\\/nrt])/g

/** Objects that stand in strings of a line as objects; null where there are none. */
export function withoutStrings(line: string): Rewritten | null {
  const rewriting = new Rewriting(line)
  let found = false
  for (const m of line.matchAll(OBJECT_IN_STRING)) {
    found = true
    const [from, to] = [m.index, m.index + m[0].length]
    rewriting.keep(from)
    rewriting.say('', from + 1)
    for (const e of (m[1] ?? '').matchAll(ESCAPED)) {
      const at = from + 1 + e.index
      rewriting.keep(at)
      rewriting.say(/[nrt]/.test(e[1] ?? '') ? ' ' : (e[1] ?? ''), at + 2)
    }
    rewriting.keep(to - 1)
    rewriting.say('', to)
  }
  return found ? rewriting.done() : null
}

const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d{2,6})|#x([0-9A-Fa-f]{2,5}));/g
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Markup that was written as a text (`&lt;Name&gt;`) as markup. */
export function withoutEntities(line: string): Rewritten | null {
  const rewriting = new Rewriting(line)
  let found = false
  for (const m of line.matchAll(ENTITY)) {
    const code = m[2] === undefined ? Number.parseInt(m[3] ?? '', 16) : Number(m[2])
    const said = m[1] === undefined ? (code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ') : NAMED[m[1]]
    found = true
    rewriting.keep(m.index)
    rewriting.say(said ?? '', m.index + m[0].length)
  }
  return found ? rewriting.done() : null
}

/** An object of JSON begins so in base64 (`{"`). */
const OBJECT = /(?<![\w+/=-])eyJ[\w+/-]{8,}={0,2}|(?<=\.)eyJ[\w+/-]{8,}={0,2}/g
const CREDENTIALS = /\b(Basic|AUTH PLAIN|LOGIN PLAIN)[ "]+([A-Za-z0-9+/]{8,}={0,2})(?![\w+/=])/g
/** What follows the account; the first of AUTH PLAIN (RFC 4616) may stand before it. */
const ACCOUNT = /^(?:[^\0]*\0)?([^\0:]{1,100})[\0:]([^\0]{1,100})$/
const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** Objects and accounts that stand in base64 as pairs. */
export function withoutBase64(line: string): Rewritten | null {
  const rewriting = new Rewriting(line)
  let found = false
  const say = (text: string, from: number, to: number): void => {
    found = true
    rewriting.keep(from)
    rewriting.say(text, to)
  }
  for (const m of line.matchAll(OBJECT)) {
    const text = textOfBase64(m[0])
    if (text && /^\{"[^"]*"\s*:/.test(text) && !/"alg"\s*:/.test(text)) say(` ${text} `, m.index, m.index + m[0].length)
  }
  if (found) return rewriting.done()
  for (const m of line.matchAll(CREDENTIALS)) {
    const [, user, password] = ACCOUNT.exec(textOfBase64(m[2] ?? '') ?? '') ?? []
    if (user === undefined || password === undefined || /[\s"]/.test(user + password)) continue
    const to = m.index + m[0].length
    say(` user="${user}" password="${password}"`, to - (m[2] ?? '').length, to)
  }
  return found ? rewriting.done() : null
}

/** The text of base64 of either alphabet; null when it is none. */
export function textOfBase64(base64: string): string | null {
  try {
    const text = UTF_8.decode(Buffer.from(base64, 'base64'))
    return /[\x01-\x08\x0e-\x1f]/.test(text) ? null : text
  } catch {
    return null
  }
}
