import { isEuropean } from '../facts/told-abroad.ts'
import { namesInLatin } from '../names/latin-names.ts'
import type { Finding } from '../reader/finding.ts'
import { foldWidth } from '../reader/fold.ts'
import { asFindings, settled } from './text.ts'
import { inLatin, toldInSentence } from './told-in-sentences.ts'

/*
 * Lines with a moment before each that no program wrote but people: call notes, journals, chats. They are read as sentences; lines of
 * programs are not, since their words only look so.
 */

/** A day, a time or both, with a mark of a list before and brackets around. */
const MOMENT =
  /^[-*>[( ]*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})?[T, ]*(?:\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?)?(?: ?[AaPp][Mm]|Z|[+-]\d\d:?\d\d)?[\])]?[\s|:–-]*/
/** What programs write: how grave it is, their processes, settings, paths and names with a low line. */
const OF_PROGRAMS =
  /\b(?:INFO|DEBUG|WARN(?:ING)?|ERROR|TRACE|FATAL|NOTICE|CRITICAL|SEVERE)\b|\[(?:info|debug|warn|error|notice)\]|\w\[\d+\]|\w=\S|[{}\\]|<\/?\w+>|(?:^| )\/?\w+(?:\/\w+){2,}|\w_\w|\w\(\)|\b0x|\w+\.\w+\.\w+/
const SMALL_WORDS = /(?<!\p{L})\p{Ll}+ \p{Ll}+(?!\p{L})/u
const BLANKS_MIN = 3
const LINES_MIN = 3
/** So much of a line is enough to see who wrote it. */
const LOOKED_AT = 300
/** Of the lines that hold something so many are sentences, at least, and so many of programs, at most. */
const [SENTENCES_MIN, PROGRAMS_MAX] = [0.3, 0.1]

const isSentence = (line: string): boolean => {
  const said = line.replace(MOMENT, '')
  return isEuropean(said) && SMALL_WORDS.test(said) && said.split(' ', BLANKS_MIN + 1).length > BLANKS_MIN
}

/** Whether the first lines of a text are notes that people wrote in a language of Europe. */
export function areNotes(lines: readonly string[]): boolean {
  const written = lines.map((line) => line.slice(0, LOOKED_AT)).filter((line) => line.trim() !== '')
  const ofPrograms = written.filter((line) => OF_PROGRAMS.test(line)).length
  if (written.length < LINES_MIN || ofPrograms > written.length * PROGRAMS_MAX) return false
  return written.filter(isSentence).length >= written.length * SENTENCES_MIN
}

/** The findings of a line of notes with what its sentence tells where nothing else was found. */
export function withNotes(line: string, found: readonly Finding[]): readonly Finding[] {
  if (!isEuropean(line)) return found
  const folded = foldWidth(line)
  const told = asFindings(settled([...toldInSentence(folded), ...namesInLatin(folded).map(inLatin)]), -1, 0)
  const added = told.filter(({ start, end }) => !found.some((f) => f.start < end && start < f.end))
  return added.length === 0 ? found : [...found, ...added].sort((a, b) => a.start - b.start || a.end - b.end)
}
