import { foldWidth } from '../reader/fold.ts'
import { isOfficeAddress } from '../values/mail-address.ts'
import type { DocumentLines } from './document-lines.ts'

const RULE = /^[\s>]*[-=*_+~─━＝―－＊◆◇■□]{4,}[\s\S]{0,4}$/
const FIRM = /株式会社|有限会社|合同会社|\(株\)|（株）|㈱|証券|銀行|信用金庫|法人|Inc\.|Ltd\.?|Corp/
const DESK =
  /窓口|サポート|センター|デスク|事務局|フリーダイヤル|0120|0570|代表|本社|営業時間|受付時間|加入協会|金融商品取引業者|登録番号|関東財務局/
const BLOCK_LINES_MAX = 16
/** No firm tells more ways to reach it in one place. */
const CONTACT_LINES_MAX = 64

/** Lines of a signature or foot in which a firm tells how to reach it: it names the firm and a desk. */
export function firmLines(lines: Pick<DocumentLines, 'count' | 'telling' | 'text'>): ReadonlySet<number> {
  const found = new Set<number>()
  const close = (from: number, to: number): void => {
    if (to - from <= BLOCK_LINES_MAX && namesFirmAndDesk(textOf(lines, from, to))) addAll(found, from, to)
  }
  let from = -1
  for (const i of lines.telling) {
    if (!RULE.test(lines.text(i))) continue
    if (from >= 0) close(from, i)
    from = i + 1
  }
  if (from >= 0) close(from, lines.count)
  contactLines(lines, found)
  return found
}

const textOf = ({ text }: Pick<DocumentLines, 'text'>, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => text(from + i)).join('\n')

const namesFirmAndDesk = (block: string): boolean => FIRM.test(block) && (DESK.test(block) || namesAnOffice(block))

function addAll(found: Set<number>, from: number, to: number): void {
  for (let i = from; i < to; i++) found.add(i)
}

const CONTACT_LINE =
  /^[\s>　]*(?:〒|TEL|Tel|tel|FAX|Fax|電話|住所|所在地|URL|https?:|E-?mail|Mail|(?:東京都|北海道|(?:京都|大阪)府|[^\s\d]{2,3}県).*\d)/

/** Without rules: lines of contact right below the firm's name, when they tell of a desk. */
function contactLines(
  { count, telling, text }: Pick<DocumentLines, 'count' | 'telling' | 'text'>,
  found: Set<number>,
): void {
  for (const contact of telling) {
    const first = contact - 1
    if (first < 0 || !isContact(text(contact)) || !isNameOfFirm(text(first))) continue
    let end = contact + 1
    while (end < count && end - first <= CONTACT_LINES_MAX && isContact(text(end))) end++
    const block = textOf({ text }, first, end)
    if (DESK.test(block) || namesAnOffice(block)) addAll(found, first, end)
  }
}

const isContact = (line: string): boolean => CONTACT_LINE.test(foldWidth(line))
const isNameOfFirm = (line: string): boolean =>
  line.length <= 40 && FIRM.test(line) && !/[。御]|様|です|ます/.test(line)

const namesAnOffice = (text: string): boolean =>
  (text.match(/[A-Za-z0-9._-]+@[A-Za-z0-9.-]+/g) ?? []).some(isOfficeAddress)
