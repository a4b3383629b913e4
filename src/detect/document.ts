import type { Finding } from './finding.ts'
import { foldWidth } from './fold.ts'
import { type LabelMeaning, readLabel } from './labels.ts'
import { isOfficeAddress } from './mail-address.ts'
import { isAddressLine, isMachineLine, mailboxes, opensMail } from './mail-lines.ts'
import type { Reader } from './reading.ts'
import { asFindings, type Candidate, candidatesIn, labelled, settled } from './text.ts'

const RULE = /^[\s>]*[-=*_+~─━＝―－＊◆◇■□]{4,}[\s\S]{0,4}$/
const FIRM = /株式会社|有限会社|合同会社|\(株\)|（株）|㈱|証券|銀行|信用金庫|法人|Inc\.|Ltd\.?|Corp/
const DESK =
  /窓口|サポート|センター|デスク|事務局|フリーダイヤル|0120|0570|代表|本社|営業時間|受付時間|加入協会|金融商品取引業者|登録番号|関東財務局/
const BLOCK_LINES_MAX = 16

/**
 * Findings of a text, per line. Heads of mails, labels on a line of their own with the value on the next, and the firm's
 * own signature (which names nobody affected) are understood.
 */
export function findInDocument(reader: Reader, lines: readonly string[]): readonly (readonly Finding[])[] {
  const ofFirm = firmLines(lines)
  let inHead = opensMail(lines[0] ?? '')
  let continued = false
  let waiting: LabelMeaning | null = null
  return lines.map((line, i) => {
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
    if (isAddressLine(line) && line.includes('@')) return asFindings(settled(mailboxes(line)), -1, 0)
    if (ofFirm.has(i)) return []
    const found = [...candidatesIn(reader, line), ...(waiting ? valueOfLine(reader, line, waiting) : [])]
    waiting = labelAlone(line)
    return asFindings(settled(found), -1, 0)
  })
}

/** The label that fills a whole line, so that its value stands on the next: `■お名前`, `【生年月日】`, `電話番号：`. */
function labelAlone(line: string): LabelMeaning | null {
  const text = foldWidth(line).trim()
  if (text.length > 30 || text.length < 2) return null
  const bare = text.replace(/[:：]$/, '')
  const marked = bare !== text || /^[■□◆◇●○◎▼▽▲△★☆※・【[<(*]/.test(bare.replace(/^[> ]+/, ''))
  const meaning = readLabel(bare)
  return meaning?.exact && meaning.use !== 'ignore' && meaning.use !== 'free-text' && (marked || bare.length >= 2)
    ? meaning
    : null
}

/** The line below a label that stood alone; a line with a label of its own is no value. */
function valueOfLine(reader: Reader, line: string, meaning: LabelMeaning): readonly Candidate[] {
  const folded = foldWidth(line)
  const start = folded.length - folded.replace(/^[\s>　・]+/, '').length
  const end = folded.trimEnd().length
  if (end - start > 80 || readLabel(folded.slice(start, end).replace(/[:：].*$/, ''))?.exact) return []
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
  return found
}

const namesAnOffice = (text: string): boolean =>
  (text.match(/[A-Za-z0-9._-]+@[A-Za-z0-9.-]+/g) ?? []).some(isOfficeAddress)
