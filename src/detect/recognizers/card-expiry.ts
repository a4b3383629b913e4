import { foldWidth } from '../reader/fold.ts'
import { type Match, matchesOf, recognizer } from '../reader/recognizer.ts'
import cardNumber from './card-number.ts'

const MONTH_FIRST = /^(\d{1,2}) ?[/-]? ?(\d{2}|\d{4})$/
const YEAR_FIRST = /^(\d{4})[/.年-]?(\d{1,2})月?$/
const IN_WORDS = /^(\d{1,2})月(?:\/| )?(\d{2}|\d{4})年$/

function read(cell: string): string | null {
  const text = foldWidth(cell).trim()
  const yearFirst = /^20\d\d/.test(text) && !/^20\d\d$/.test(text) ? YEAR_FIRST.exec(text) : null
  const m = yearFirst ?? MONTH_FIRST.exec(text) ?? IN_WORDS.exec(text)
  if (!m) return null
  const [year, month] = yearFirst ? [m[1] ?? '', Number(m[2])] : [m[2] ?? '', Number(m[1])]
  if (month < 1 || month > 12) return null
  return `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`
}

/** `有効期限12/25` tells of a card only beside one; a coupon has a last day, too. */
const BESIDE_CARD =
  /(?<=(?:有効|[/、 (])期限は? ?)(?:0?[1-9]|1[0-2])\/(?:20)?[2-4]\d(?![\d/]| ?(?:まで|迄))|(?<=有効期限は? ?)20[2-4]\d年 ?(?:1[0-2]|0?[1-9])月(?!\d|末?(?:まで|迄))/g
/** Right behind the number of a card and what became of it, in brackets or behind its word. */
const BEHIND_NUMBER =
  /^((?: (?:was |is |has been )?(?:declined|refused|rejected|charged|refunded|blocked|cancelled|stored|saved|on file))?[ ,;/、]{0,2}(?:\((?:(?:exp\.?|(?:有効)?期限)[: ]{0,2})?|(?:exp(?:iry|ires)?\.?|valid (?:thru|until)|(?:有効)?期限は?)[: ]{1,2}))((?:0?[1-9]|1[0-2])\/(?:20)?[2-4]\d)(?![\d/])/i
const OF_CARD = /カード|クレカ|\d{4}[ -]\d{4}[ -]\d{4}|\d{14}/

const besideCards = (text: string): readonly Match[] =>
  matchesOf(text, BESIDE_CARD, (m) => {
    const value = read(m[0])
    return value === null ? null : { value, sure: 'likely' }
  })

const behindNumbers = (text: string): readonly Match[] =>
  cardNumber.find(text).flatMap((card): readonly Match[] => {
    const [, before = '', written = ''] = BEHIND_NUMBER.exec(text.slice(card.end, card.end + 32)) ?? []
    const [start, value] = [card.end + before.length, read(written)]
    return value === null ? [] : [{ start, end: start + written.length, value, sure: 'likely' }]
  })

export default recognizer({
  id: 'card-expiry',
  item: 'card-expiry',
  version: 5,
  source: 'ISO/IEC 7813 (expiry as year and month)',
  form: 'shaped',
  needs: { anyOf: '限(xXvV' },
  find: (text) => (OF_CARD.test(text) ? [...besideCards(text), ...behindNumbers(text)] : []),
  read,
  examples: [
    ['カード決済エラー 有効期限«12/25»', '2025-12'],
    ['クレカの有効期限は«03/2026»です', '2026-03'],
    ['カードの有効期限は«2027年3月»です', '2027-03'],
    ['クレカ、期限«02/26»で再決済', '2026-02'],
    ['4111111111111111 (exp «05/27»)', '2027-05'],
    ['4111 1111 1111 1111（«05/27»）', '2027-05'],
    ['Card 4111-1111-1111-1111 declined (exp «10/26»).', '2026-10'],
    ['charged 4111111111111111, valid thru «02/31»', '2031-02'],
  ],
  cells: [
    ['03/26', '2026-03'],
    ['0326', '2026-03'],
    ['3/2026', '2026-03'],
    ['2026-03', '2026-03'],
    ['2026年3月', '2026-03'],
    ['０３／２６', '2026-03'],
  ],
  nearMisses: [
    ['03/26', 'without a label it is a day'],
    ['ポイントの有効期限12/25', 'nothing of a card'],
    ['カード会員クーポン有効期限12/25まで', 'a last day'],
    ['4111111111111111 on 05/27', 'a day'],
    ['カード代金の支払期限12/25', 'a day of payment'],
  ],
  unreadable: [
    ['13/26', 'no such month'],
    ['2026-03-31', 'a day'],
  ],
})
