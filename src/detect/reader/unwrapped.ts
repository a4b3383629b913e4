import { withoutEscapes, withoutMailWords, withoutPercents, withoutPrintable } from './encoded-bytes.ts'
import { withoutBase64, withoutEntities, withoutStrings } from './inner-texts.ts'
import { type Rewritten, rewrittenTwice } from './rewritten.ts'

/*
 * Lines of logs and requests hold texts in other writings: forms as addresses of pages, objects as strings, log-ins in base64. They are
 * searched as what was meant; what is found stands where it is written.
 */

/** What a line has that holds a text in another writing; only characters of ASCII, so that bytes may be asked as well. */
const SIGNS = [
  '%[89A-Fa-f][0-9A-Fa-f]',
  '[?&][\\w.-]{1,40}=[\\w.~-]*[+%]',
  '=[89A-F][0-9A-F](?:=[0-9A-F]{2}|[@-~])',
  '"(?:\\[ ?)?\\{ ?\\\\',
  '&lt;/?\\w|&#x?\\d[0-9A-Fa-f]{2,4};',
  '\\\\u[89a-fA-F2-7][0-9a-fA-F]{3}',
  '=\\?[\\w-]{2,20}\\?[BbQq]\\?',
  'eyJ[\\w-]{8}',
  '\\b(?:Basic|PLAIN)[ "]+[\\w+/]{8}',
].join('|')
const WRAPPED = new RegExp(SIGNS)

/** A pattern for lines that hold a text in another writing, of its own place. */
export const wrappedPattern = (): RegExp => new RegExp(SIGNS, 'g')

/** Texts stand in texts so deep. */
const DEPTH_MAX = 4
/** Longer lines are no lines that people search for names. */
const LINE_MAX = 1 << 18

const WRITINGS = [
  withoutEscapes,
  withoutStrings,
  withoutBase64,
  withoutEntities,
  withoutPercents,
  withoutMailWords,
  withoutPrintable,
]

/** A line as it was meant, with the places of it in the line; null where it stands as it was meant. */
export function unwrapped(line: string): Rewritten | null {
  if (!WRAPPED.test(line) || line.length > LINE_MAX) return null
  let read: Rewritten | null = null
  for (const without of WRITINGS)
    for (let depth = 0; depth < DEPTH_MAX; depth++) {
      const next = without(read?.text ?? line)
      if (!next) break
      read = read ? rewrittenTwice(read, next) : next
    }
  return read
}

/** Findings in the text that was meant, at their places in the line. */
export const placedBack = <F extends { readonly start: number; readonly end: number }>(
  read: Rewritten,
  findings: readonly F[],
): readonly F[] =>
  findings.map((finding) => {
    const [start, end] = read.place(finding.start, finding.end)
    return { ...finding, start, end }
  })
