import type { Finding } from './finding.ts'
import { foldWidth, tidyText } from './fold.ts'
import { rememberedLabel } from './label-memory.ts'
import type { LabelMeaning } from './labels.ts'
import { namesInLatin } from './latin-names.ts'
import { isOfficeAddress } from './mail-address.ts'
import { isAddressLine, isMachineLine, mailboxes, opensMail } from './mail-lines.ts'
import { looksLikeName, looksLikeRomanName } from './name-shapes.ts'
import type { Reader } from './reading.ts'
import { asFindings, type Candidate, candidatesIn, labelled, settled } from './text.ts'

const RULE = /^[\s>]*[-=*_+~─━＝―－＊◆◇■□]{4,}[\s\S]{0,4}$/
const FIRM = /株式会社|有限会社|合同会社|\(株\)|（株）|㈱|証券|銀行|信用金庫|法人|Inc\.|Ltd\.?|Corp/
const DESK =
  /窓口|サポート|センター|デスク|事務局|フリーダイヤル|0120|0570|代表|本社|営業時間|受付時間|加入協会|金融商品取引業者|登録番号|関東財務局/
const BLOCK_LINES_MAX = 16

/**
 * Findings of a text, per line. Heads of mails, labels on a line of their own with the value on the next, and the firm's
 * own signature (which names nobody affected) are understood. `settledBefore` may hold what `findInText` finds in a line, for
 * lines of which that is known; for the others null.
 */
export function findInDocument(
  reader: Reader,
  lines: readonly string[],
  settledBefore: readonly (readonly Candidate[] | null)[] | null = null,
): readonly (readonly Finding[])[] {
  const ofFirm = firmLines(lines)
  let inHead = opensMail(lines[0] ?? '')
  let continued = false
  let waiting: LabelMeaning | null = null
  let bankLine = -BANK_LINES_MAX
  const perLine = lines.map((line, i): readonly Candidate[] => {
    if (line.trim() === '') {
      inHead = false
      return []
    }
    const isContinuation = inHead && /^\s/.test(line)
    if (isMachineLine(line) || (isContinuation && continued)) {
      continued = true
      return []
    }
    continued = false
    if (line.includes('@') && isAddressLine(line)) return settled(mailboxes(line))
    if (ofFirm.has(i)) return []
    const alone = waiting || i - bankLine < BANK_LINES_MAX || MAYBE_LATIN.test(line) ? null : settledBefore?.[i]
    if (alone) {
      waiting = line.trim().length > ALONE_MAX ? null : labelAlone(foldWidth(line))
      return alone
    }
    const contents = reader.contentsOf(line)
    const found = [
      ...candidatesIn(reader, line, contents),
      ...(waiting ? valueOfLine(reader, line, waiting) : []),
      ...(contents.capitals ? latinNames(contents.folded) : []),
    ]
    waiting = labelAlone(contents.folded)
    if (found.some((c) => c.item === 'bank-account' && c.piece !== undefined)) bankLine = i
    return settled(i - bankLine < BANK_LINES_MAX ? found.map((c) => besideBank(line, c)) : found)
  })
  const ofNames = isListOfNames(lines)
  return perLine.map((found, i) => asFindings([...found, ...nameAlone(lines, perLine, { i, ofNames })], -1, 0))
}

/** What a text has, of any width, in which names in Latin letters are. */
const MAYBE_LATIN = /[A-ZＡ-Ｚ][a-zａ-ｚ]+\s[A-ZＡ-Ｚ]/

const latinNames = (folded: string): readonly Candidate[] =>
  namesInLatin(folded).map((m) => ({ ...m, item: 'name', by: 'name-latin', role: 'self' }))

const NAME_LINES_MIN = 5

/** Whether nearly every line is a name and nothing else: an attendance list. */
function isListOfNames(lines: readonly string[]): boolean {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '')
  if (written.length < NAME_LINES_MIN) return false
  let others = 0
  for (const line of written)
    if (!looksLikeName(line) && !looksLikeRomanName(line) && written.length - ++others < 0.9 * written.length)
      return false
  return true
}

/** A form tells bank, branch, type and number on lines close to each other. */
const BANK_LINES_MAX = 5

/** 口座番号 below the name of a bank is the bank's number. */
const besideBank = (line: string, c: Candidate): Candidate =>
  c.item === 'customer-number' && /^[\s>・■]*(?:口座番号|account (?:no|number))/i.test(foldWidth(line))
    ? { ...c, item: 'bank-account', piece: 'number' }
    : c

/** A line that is somebody's whole name, in a list of names or close to a way to reach that person: the end of a letter. */
function nameAlone(
  lines: readonly string[],
  perLine: readonly (readonly Candidate[])[],
  { i, ofNames }: { readonly i: number; readonly ofNames: boolean },
): readonly Candidate[] {
  if ((perLine[i]?.length ?? 0) > 0) return []
  const line = lines[i] ?? ''
  const written = line.replace(/^[\s>　]+/, '').trimEnd()
  if (!looksLikeName(written) && !looksLikeRomanName(written)) return []
  if (rememberedLabel(written.split(/\s/)[0] ?? '')?.exact) return []
  const near = perLine.slice(Math.max(0, i - 2), i + 4).flat()
  if (!ofNames && !near.some((c) => c.item === 'email' || c.item === 'phone')) return []
  const start = line.indexOf(written)
  const span = { start, end: start + written.length, value: tidyText(written) }
  return [{ ...span, item: 'name', sure: 'possible', by: 'name', role: 'self' }]
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
function valueOfLine(reader: Reader, line: string, meaning: LabelMeaning): readonly Candidate[] {
  const folded = foldWidth(line)
  const start = folded.length - folded.replace(/^[\s>　・]+/, '').length
  const end = folded.trimEnd().length
  if (end - start > 80 || rememberedLabel(folded.slice(start, end).replace(/[:：].*$/, ''))?.exact) return []
  return labelled(reader, { text: line, folded, start, end, meaning })
}

/** Lines of a signature or foot in which a firm tells how to reach it: it names the firm and a desk. */
function firmLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  let from = 0
  const close = (to: number): void => {
    const block = lines.slice(from, to)
    const text = block.join('\n')
    if (block.length <= BLOCK_LINES_MAX && FIRM.test(text) && (DESK.test(text) || namesAnOffice(text)))
      for (let i = from; i < to; i++) found.add(i)
  }
  let ruled = false
  lines.forEach((line, i) => {
    if (!RULE.test(line)) return
    if (ruled) close(i)
    ruled = true
    from = i + 1
  })
  if (ruled) close(lines.length)
  contactLines(lines, found)
  return found
}

const CONTACT_LINE =
  /^[\s>　]*(?:〒|TEL|Tel|tel|FAX|Fax|電話|住所|所在地|URL|https?:|E-?mail|Mail|(?:東京都|北海道|(?:京都|大阪)府|[^\s\d]{2,3}県).*\d)/

/** Without rules: lines of contact right below the firm's name, when they tell of a desk. */
function contactLines(lines: readonly string[], found: Set<number>): void {
  lines.forEach((line, i) => {
    if (line.length > 40 || !FIRM.test(line) || /[。御]|様|です|ます/.test(line)) return
    let end = i + 1
    while (end < lines.length && CONTACT_LINE.test(foldWidth(lines[end] ?? ''))) end++
    const block = lines.slice(i, end).join('\n')
    if (end > i + 1 && (DESK.test(block) || namesAnOffice(block))) for (let at = i; at < end; at++) found.add(at)
  })
}

const namesAnOffice = (text: string): boolean =>
  (text.match(/[A-Za-z0-9._-]+@[A-Za-z0-9.-]+/g) ?? []).some(isOfficeAddress)
