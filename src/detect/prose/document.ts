import { isEuropean } from '../facts/told-abroad.ts'
import { rememberedLabel } from '../labels/label-memory.ts'
import type { LabelMeaning } from '../labels/labels.ts'
import { closesLetter, signedName } from '../names/latin-closings.ts'
import { namesInLatin } from '../names/latin-names.ts'
import { looksLikeName, looksLikeRomanName } from '../names/name-shapes.ts'
import { doctorsIn } from '../names/titled-names.ts'
import type { Finding } from '../reader/finding.ts'
import { foldWidth, tidyText } from '../reader/fold.ts'
import type { Reader } from '../reader/reading.ts'
import type { DocumentLines } from './document-lines.ts'
import { firmLines } from './firm-lines.ts'
import { isAddressLine, isMachineLine, mailboxes, opensMail } from './mail-lines.ts'
import { asFindings, type Candidate, candidatesIn, labelled, settled } from './text.ts'
import { inLatin, toldInSentence } from './told-in-sentences.ts'

/**
 * Findings of a text, per line. Heads of mails, labels on a line of their own with the value on the next, and the firm's
 * own signature (which names nobody affected) are understood.
 */
export function findInDocument(reader: Reader, lines: readonly string[]): readonly (readonly Finding[])[] {
  const found = readDocument(reader, {
    count: lines.length,
    written: lines.filter((line) => line.trim() !== '').length,
    text: (i) => lines[i] ?? '',
    telling: [...lines.keys()],
    settled: () => null,
  })
  return lines.map((_, i) => asFindings(found.get(i) ?? [], -1, 0))
}

/** What is found in lines of a document by their number; a line that is missing holds what it was settled to hold. */
export const readDocument = (reader: Reader, lines: DocumentLines): ReadonlyMap<number, readonly Candidate[]> =>
  new DocumentReading(reader, lines).run()

class DocumentReading {
  readonly #reader: Reader
  readonly #lines: DocumentLines
  readonly #found = new Map<number, readonly Candidate[]>()
  readonly #ofFirm: ReadonlySet<number>
  #inHead: boolean
  #continued = false
  #waiting: LabelMeaning | null = null
  #bankLine = -BANK_LINES_MAX

  constructor(reader: Reader, lines: DocumentLines) {
    this.#reader = reader
    this.#lines = lines
    this.#ofFirm = firmLines(lines)
    this.#inHead = lines.count > 0 && opensMail(lines.text(0))
  }

  run(): ReadonlyMap<number, readonly Candidate[]> {
    const { count, telling } = this.#lines
    const ahead = this.#ofFirm.size === 0 ? telling : ascending([...telling, ...this.#ofFirm])
    for (let [at, i] = [0, 0]; i < count; i++) {
      while ((ahead[at] ?? count) < i) at++
      if (!this.#minds(i)) i = ahead[at] ?? count
      if (i === count) break
      const found = this.#read(i, this.#lines.text(i))
      if (found) this.#found.set(i, found)
    }
    this.#addNamesAlone()
    return this.#found
  }

  /** Whether what stands before line i says how it is to be read. */
  #minds(i: number): boolean {
    return this.#inHead || this.#waiting !== null || i - this.#bankLine < BANK_LINES_MAX
  }

  /** What is found in one line; null for what it was settled to hold. */
  #read(i: number, line: string): readonly Candidate[] | null {
    if (line.trim() === '') {
      this.#inHead = false
      return null
    }
    const isContinuation = this.#inHead && /^\s/.test(line)
    if (isMachineLine(line) || (isContinuation && this.#continued)) {
      this.#continued = true
      return []
    }
    this.#continued = false
    if (line.includes('@') && isAddressLine(line)) return settled(mailboxes(line))
    if (this.#ofFirm.has(i)) return []
    const isOwn = !this.#waiting && i - this.#bankLine >= BANK_LINES_MAX && !MAYBE_LATIN.test(line) && !isEuropean(line)
    if (isOwn && this.#lines.settled(i)) {
      this.#waiting = line.trim().length > ALONE_MAX ? null : labelAlone(foldWidth(line))
      return null
    }
    return this.#readWhole(i, line)
  }

  #readWhole(i: number, line: string): readonly Candidate[] {
    const [reader, waiting] = [this.#reader, this.#waiting]
    const contents = reader.contentsOf(line)
    const found = [
      ...candidatesIn(reader, line, contents),
      ...(waiting ? valueOfLine(reader, line, waiting) : []),
      ...(contents.capitals ? [...latinNames(contents.folded), ...doctors(contents.folded)] : []),
      ...(isEuropean(line) ? toldInSentence(contents.folded) : []),
    ]
    this.#waiting = labelAlone(contents.folded)
    if (found.some((c) => c.item === 'bank-account' && c.piece !== undefined)) this.#bankLine = i
    return settled(i - this.#bankLine < BANK_LINES_MAX ? found.map((c) => besideBank(line, c)) : found)
  }

  /** Lines that are somebody's whole name, in a list of names or close to a way to reach that person: the end of a letter. */
  #addNamesAlone(): void {
    const { telling, written, text } = this.#lines
    const listed = telling.filter((i) => couldBeListed(text(i).trim())).length
    // Nearly every line is a name and nothing else: an attendance list.
    const ofNames = written >= NAME_LINES_MIN && listed >= 0.9 * written
    const alone = telling.flatMap((i) => {
      const name = this.#itemsOf(i).length === 0 ? nameAlone(text(i)) : null
      return name && (ofNames || this.#isNearContact(i)) ? [[i, name] as const] : []
    })
    for (const [i, name] of alone) this.#found.set(i, [name])
    for (const i of telling) {
      const signed = this.#itemsOf(i).length === 0 && closesLetter(this.#lineBefore(i)) ? signedName(text(i)) : null
      if (signed) this.#found.set(i, [inLatin(signed)])
    }
  }

  /** The last line before line i that holds something, of the two before it. */
  #lineBefore(i: number): string {
    const { text } = this.#lines
    const above = i > 0 ? text(i - 1) : ''
    return above.trim() === '' && i > 1 ? text(i - 2) : above
  }

  #itemsOf(i: number): readonly Pick<Candidate, 'item'>[] {
    return this.#found.get(i) ?? this.#lines.settled(i) ?? []
  }

  /** Whether an address of mail or a telephone number stands up to two lines before line i, or three behind it. */
  #isNearContact(i: number): boolean {
    for (let at = Math.max(0, i - 2); at < Math.min(i + 4, this.#lines.count); at++)
      if (this.#itemsOf(at).some(({ item }) => item === 'email' || item === 'phone')) return true
    return false
  }
}

/** Every number once, the least first. */
export const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)

/** What a text has, of any width, in which names in Latin letters are. */
const MAYBE_LATIN = /[A-ZＡ-Ｚ][a-zａ-ｚ]+[.．]?\s[A-ZＡ-Ｚ]|[a-zａ-ｚ](?:さん|様|氏|先生)|[DＤ][rRｒＲ]/

const doctors = (folded: string): readonly Candidate[] =>
  doctorsIn(folded).map((name) => ({ ...name, item: 'name', by: 'name', role: 'self' }))
const latinNames = (folded: string): readonly Candidate[] => namesInLatin(folded).map(inLatin)

const NAME_LINES_MIN = 5

const couldBeListed = (written: string): boolean => looksLikeName(written) || looksLikeRomanName(written)

/** A form tells bank, branch, type and number on lines close to each other. */
const BANK_LINES_MAX = 5

/** 口座番号 below the name of a bank is the bank's number. */
const besideBank = (line: string, c: Candidate): Candidate =>
  c.item === 'customer-number' && /^[\s>・■]*(?:口座番号|account (?:no|number))/i.test(foldWidth(line))
    ? { ...c, item: 'bank-account', piece: 'number' }
    : c

/** The name that a line is as a whole; null when it is something else. */
function nameAlone(line: string): Candidate | null {
  const written = line.replace(/^[\s>　]+/, '').trimEnd()
  if (!couldBeListed(written) || rememberedLabel(written.split(/\s/)[0] ?? '')?.exact) return null
  const start = line.indexOf(written)
  const span = { start, end: start + written.length, value: tidyText(written) }
  return { ...span, item: 'name', sure: 'possible', by: 'name', role: 'self' }
}

/** `【住所】東京都…`: the value stands on the same line. */
const VALUE_BEHIND = /^[\s>]*(?:【[^】]*】|〔[^〕]*〕|<[^>]*>|\[[^\]]*\])\s*[^\s:：]/

/** Units of a label that fills a whole line, at most. */
const ALONE_MAX = 30

/** The label that fills a whole line, so that its value stands on the next: `■お名前`, `【生年月日】`, `電話番号：`. */
function labelAlone(folded: string): LabelMeaning | null {
  const text = folded.trim()
  if (text.length > ALONE_MAX || text.length < 2 || VALUE_BEHIND.test(text)) return null
  const bare = text.replace(/[:：]$/, '')
  const marked = bare !== text || /^[■□◆◇●○◎▼▽▲△★☆※・【[<(*]/.test(bare.replace(/^[> ]+/, ''))
  const meaning = rememberedLabel(bare)
  return meaning?.exact && meaning.use !== 'ignore' && meaning.use !== 'free-text' && (marked || bare.length >= 2)
    ? meaning
    : null
}

/** The line below a label that stood alone; a line with a label of its own is no value. */
/** `前科・前歴 = なし`, `【住所】東京都`, `Group: VIP`: a line that says for itself what its value is, below a label that was left empty; or a frame. */
const BEGINS_PAIR =
  /^(?:[^\s=:：、。]{1,30} ?=(?:\s|$)|[【〔][^】〕]{1,30}[】〕]|[^\s:：、。]{1,30}(?: [^\s:：、。]{1,20}){0,3}[:：](?:\s|$)|[\u2500-\u257fー―\s-]+$)/

function valueOfLine(reader: Reader, line: string, meaning: LabelMeaning): readonly Candidate[] {
  const folded = foldWidth(line)
  const start = folded.length - folded.replace(/^[\s>　・]+/, '').length
  const end = folded.trimEnd().length
  if (end - start > 80 || BEGINS_PAIR.test(folded.slice(start, end))) return []
  if (rememberedLabel(folded.slice(start, end).replace(/[:：].*$/, ''))?.exact) return []
  return labelled(reader, { text: line, folded, start, end, meaning })
}
