import { textOfBase64 } from './inner-texts.ts'
import { Rewriting, type Rewritten } from './rewritten.ts'
import { unwrapped } from './unwrapped.ts'

/*
 * Base64 that only the lines around tell to be text: secrets of Kubernetes, whose kind is said above or below (`kind: Secret`), and log-ins
 * to mail servers, which ask for an account and then for a password.
 */

const OF_SECRET = /^\s*(?:- )?["']?kind["']?:\s*["']?Secret\b/
const PART_ENDS = /^---\s*$/
const DATA = /^(\s*)(?:- )?["']?data["']?:\s*\{?\s*$/
const PAIR = /^(\s+["']?[\w.-]{1,80}["']?:\s*["']?)([A-Za-z0-9+/]{4,}={0,2})["']?,?\s*$/
/** "Username:" and "Password:" in base64, as servers ask (draft-murchison-sasl-login). */
const ASKED: readonly (readonly [RegExp, string])[] = [
  [/\b334 VXNlcm5hbWU6/i, 'user'],
  [/\b334 UGFzc3dvcmQ6/i, 'password'],
]
const ANSWER = /^(\D{0,40}?)([A-Za-z0-9+/]{4,}={0,2})\s*$/

/** Each line of a document as it was meant; null for those that stand as they were meant. */
export function unwrappedLines(lines: readonly string[]): readonly (Rewritten | null)[] {
  const inSecrets = secretLines(lines)
  return lines.map((line, i) => {
    if (inSecrets.has(i)) return secretOf(line) ?? unwrapped(line)
    const [, key] = ASKED.find(([asks]) => asks.test(lines[i - 1] ?? '')) ?? []
    return (key && answerOf(line, key)) || unwrapped(line)
  })
}

/** The lines under `data:` in parts of a document that hold a secret. */
function secretLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  if (!lines.some((line) => OF_SECRET.test(line))) return found
  for (let from = 0; from < lines.length; ) {
    const next = lines.findIndex((line, i) => i > from && PART_ENDS.test(line))
    const to = next < 0 ? lines.length : next
    if (lines.slice(from, to).some((line) => OF_SECRET.test(line))) {
      let indent = -1
      for (let i = from; i < to; i++) {
        const line = lines[i] ?? ''
        const data = DATA.exec(line)
        if (data) indent = data[1]?.length ?? 0
        else if (indent >= 0 && line.search(/\S/) > indent) found.add(i)
        else indent = -1
      }
    }
    from = to
  }
  return found
}

function secretOf(line: string): Rewritten | null {
  const [, before = '', base64 = ''] = PAIR.exec(line) ?? []
  return said(line, before.length, base64, (text) => text)
}

function answerOf(line: string, key: string): Rewritten | null {
  const [, before = '', base64 = ''] = ANSWER.exec(line) ?? []
  return said(line, before.length, base64, (text) => `${key}="${text}"`)
}

/** A line with the text of some base64 in its place, if that is a short text in one line. */
function said(line: string, at: number, base64: string, write: (text: string) => string): Rewritten | null {
  const text = base64.length % 4 === 0 && base64 !== '' ? textOfBase64(base64)?.trim() : undefined
  if (!text || text.length > 500 || /[\r\n"]/.test(text)) return null
  const rewriting = new Rewriting(line)
  rewriting.keep(at)
  rewriting.say(write(text), at + base64.length)
  return rewriting.done()
}
