import type { DataKind } from '#kernel/data-kinds.ts'
import { type Column, countOf } from '../columns/column-sample.ts'
import { said } from '../columns/column-shape.ts'
import { title } from '../columns/header-title.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { tidyText } from '../reader/fold.ts'
import type { Reader } from '../reader/reading.ts'
import type { Surroundings } from './surroundings.ts'

/*
 * Headers that may mean one of two things, of which the cells are one: `PINCODE` is a code of the post in India and a secret elsewhere.
 */

/** What a header may mean besides what it seems to, and how cells of that look. */
interface Other {
  readonly item: DataKind
  readonly by: string
  readonly header: RegExp
  /** What the header seems to mean; `none` where it says nothing. */
  readonly seems: ReadonlySet<string>
  readonly cell: RegExp
  /** Whether nothing of what the header seems to mean may be read in the cells. */
  readonly isUnread?: true
  readonly beside?: (around: Surroundings) => boolean
}

const seeming = (uses: string): ReadonlySet<string> => new Set(uses.split(' '))

const hasCard = ({ table }: Surroundings): boolean =>
  (table.header ?? []).some((header) => /card|cart|tarjeta|karte|kaart|kreditk|pan$|カード|クレジット/i.test(header))

const hasSecret = ({ table }: Surroundings): boolean =>
  (table.header ?? []).some((header) => /pass|pw|login|user_?name|user_?id/i.test(header))

const OTHERS: readonly Other[] = [
  {
    item: 'password-hash',
    by: 'password-hash',
    header: /(?:sha\d*|md5|bcrypt|argon2\w*|scrypt|ntlm|crypt)[_ .-]?(?:hash|hex|digest)?$/i,
    seems: seeming('ignore none'),
    cell: /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{56,128}|\$\w+\$.{20,})$/i,
    beside: hasSecret,
  },
  // The last four digits of a card, in whatever language they are the last.
  {
    item: 'card-last4',
    by: 'card-last4',
    header: /./,
    seems: seeming('card-number'),
    cell: /^[*•●xX -]{0,20}\d{4}$/,
  },
  {
    item: 'card-last4',
    by: 'card-last4',
    header: /(?:card|cart|tarjeta|karte|kaart).*(?<!\d)4(?!\d)|(?<!\d)4(?!\d).*(?:card|cart|tarjeta|karte|kaart)/i,
    seems: seeming('customer-number ignore none'),
    cell: /^\d{4}$/,
  },
  // `cn=34264333`: the number of a customer, and a common name in directories.
  {
    item: 'customer-number',
    by: 'label',
    header: /^(?:cn|cno|c_no|custno)$/i,
    seems: seeming('none name'),
    cell: /^\d{5,12}$/,
    beside: ({ hasPerson }) => hasPerson,
  },
  // `emergencyContact`: whom to call, or where.
  {
    item: 'name',
    by: 'name',
    header: /contact|emergency|notfall|urgence|emergencia/i,
    seems: seeming('phone'),
    cell: /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u,
  },
  // `引落先`: a whole account in one cell.
  {
    item: 'bank-account',
    by: 'bank-account',
    header: /(?:引落|引き落とし|振替|振込|返金|還付|出金|支払|入金|受取)先?|口座|account|bank/i,
    seems: seeming('bank-account none ignore'),
    cell: /(?:銀行|信用金庫|信金|信用組合|信組|労働金庫|労金|農協|漁協).{0,30}(?<!\d)\d{5,8}$/,
  },
  // `記号番号` is what pensions have as well, in four digits and six; accounts at ゆうちょ have five and eight at most.
  {
    item: 'pension-number',
    by: 'pension-number',
    header: /./,
    seems: seeming('bank-account'),
    cell: /^\d{4}-\d{6}$/,
  },
  // `就労上の配慮区分`: grades of the papers that disabled people have.
  {
    item: 'disability',
    by: 'vocabulary',
    header: /./,
    seems: seeming('occupation ignore none free-text customer-number'),
    cell: /(?:身体|精神|知的|療育|視覚|聴覚|肢体|内部|発達).{0,8}(?:[1-6一二三四五六]級|障[害が碍]|[AB][12]?(?:$|[（(]))|手帳.{0,6}[1-6一二三四五六]級/,
    beside: ({ hasPerson }) => hasPerson,
  },
  {
    item: 'postal-code',
    by: 'postal-code',
    header: /pin|code/i,
    seems: seeming('password'),
    cell: /^〒? ?\d{3}-\d{4}$/,
  },
  // `PASSWORD_PHONE`: the password for what is named behind it.
  {
    item: 'password',
    by: 'label',
    header: /^(?:.*[_. -])?(?:password|passwd|passwort|pwd|contraseña|senha|motdepasse)[_. -]\w+$/i,
    seems: seeming('phone email name user-id'),
    cell: /^\S{4,40}$/,
    isUnread: true,
  },
  {
    item: 'card-expiry',
    by: 'card-expiry',
    header: /expi|ablauf|gültig|gueltig|caduc|vencim|validade|validit|scad|geldig|verval|期限/i,
    seems: seeming('ignore none'),
    cell: /^(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?\d{2}$|^20\d{2}[/-](?:0[1-9]|1[0-2])$/,
    beside: hasCard,
  },
]

const CELLS_MIN = 3
const SHARE_MIN = 0.9

/** What a column is by its cells where its header may mean one of two things; null for all others. */
export function toldByCells(reader: Reader, column: Column, around: Surroundings): ColumnMeaning | null {
  const { header, label } = column
  const cells = column.cells.map(tidyText)
  if (cells.length < CELLS_MIN || label?.piece) return null
  const seems = label?.use ?? 'none'
  for (const other of OTHERS) {
    if (!other.seems.has(seems) || !other.header.test(header.trim()) || other.beside?.(around) === false) continue
    const count = countOf(cells, (cell) => other.cell.test(cell))
    if (count < cells.length * SHARE_MIN) continue
    if (other.isUnread && cells.some((cell) => reader.read(seems as DataKind, cell) !== null)) continue
    const why = `${title(reader, column)}; ${said(count, cells.length, other.item)}`
    return { use: other.item, role: label?.role ?? 'self', sure: 'likely', by: other.by, why }
  }
  return null
}
