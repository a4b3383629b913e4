import type { MasterFacts } from './situation.ts'

type Column =
  | 'birth'
  | 'customerNumber'
  | 'deceased'
  | 'state'
  | 'closed'
  | 'corporate'
  | 'ward'
  | 'safe'
  | `${'guardian' | 'heir'}.${'name' | 'postalCode' | 'address' | 'email'}`

/** Headers of a master that say whom a notice speaks to, without spaces and signs. A column may carry any of its names. */
const HEADERS: Readonly<Record<Column, string>> = {
  birth: '生年月日 誕生日 birthdate dateofbirth birthday dob',
  customerNumber: '顧客番号 お客様番号 会員番号 口座番号 customernumber customerid customerno memberid',
  deceased: '死亡 死亡日 死亡年月日 死亡フラグ ご逝去日 逝去日 deceased dateofdeath deathdate',
  state: '状態 ステータス 口座状態 契約状態 取引状態 status accountstatus',
  closed: '解約日 退会日 口座解約日 契約終了日 closedon closeddate closingdate',
  corporate: '法人担当者 法人担当者フラグ 担当者区分 法人区分 corporatecontact',
  ward: '成年後見 成年被後見人 後見 後見フラグ adultguardianship underguardianship',
  safe: '発送注意 郵送注意 送付停止 dv支援 支援措置 住所秘匿 配送配慮 safedelivery donotpost',
  'guardian.name':
    '後見人 後見人氏名 成年後見人 成年後見人氏名 保護者 保護者氏名 親権者 親権者氏名 法定代理人 法定代理人氏名 guardian guardianname',
  'guardian.postalCode':
    '後見人郵便番号 成年後見人郵便番号 保護者郵便番号 親権者郵便番号 法定代理人郵便番号 guardianpostalcode',
  'guardian.address': '後見人住所 成年後見人住所 保護者住所 親権者住所 法定代理人住所 guardianaddress',
  'guardian.email':
    '後見人メールアドレス 保護者メールアドレス 親権者メールアドレス 法定代理人メールアドレス guardianemail',
  'heir.name': '相続人 相続人氏名 相続人代表 相続人代表者 heir heirname',
  'heir.postalCode': '相続人郵便番号 heirpostalcode',
  'heir.address': '相続人住所 heiraddress',
  'heir.email': '相続人メールアドレス heiremail',
}

const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-./・:（）()「」]/g, '')

const BY_HEADER: ReadonlyMap<string, Column> = new Map(
  (Object.keys(HEADERS) as Column[]).flatMap((column) =>
    HEADERS[column].split(' ').map((name) => [name, column] as const),
  ),
)

/** A column of these names is about an adult's guardian, not about a child's parent. */
const OF_WARDS = /^成?年?後見/

/** Cells by which a flag says no. */
const NO = /^(?:|0|-|－|no|n|false|無|なし|否|該当なし|非該当|対象外|個人)$/i
const CLOSED = /^(?:解約|解約済|解約済み|退会|閉鎖|終了|closed|former|inactive)$/i
const DEAD = /^(?:死亡|逝去|deceased|dead)$/i

/** Reads one row of a master; undefined when the table has no column that matters. */
export function masterReader(header: readonly string[]): ((cells: readonly string[]) => MasterFacts) | undefined {
  const columns = new Map<Column, number>()
  let ofWards = false
  header.forEach((title, i) => {
    const squeezed = squeeze(title)
    const column = BY_HEADER.get(squeezed)
    if (!column || columns.has(column)) return
    columns.set(column, i)
    if (column === 'guardian.name' && OF_WARDS.test(squeezed)) ofWards = true
  })
  if (columns.size === 0) return undefined
  return (cells) => {
    const cell = (column: Column): string => (cells[columns.get(column) ?? -1] ?? '').normalize('NFC').trim()
    const says = (column: Column): boolean => !NO.test(cell(column).normalize('NFKC'))
    const state = cell('state').normalize('NFKC')
    const representative = (of: 'guardian' | 'heir') => ({
      name: cell(`${of}.name`),
      postalCode: cell(`${of}.postalCode`).normalize('NFKC').replace(/\D/g, ''),
      address: cell(`${of}.address`),
      email: cell(`${of}.email`).normalize('NFKC').toLowerCase(),
    })
    return {
      birth: dayOf(cell('birth')),
      customerNumber: cell('customerNumber').normalize('NFKC'),
      deceased: says('deceased') || DEAD.test(state),
      former: says('closed') || CLOSED.test(state),
      corporate: says('corporate'),
      ward: says('ward') || (ofWards && says('guardian.name')),
      safeDelivery: says('safe'),
      guardian: representative('guardian'),
      heir: representative('heir'),
    }
  }
}

/** A day as masters write it: 2009-04-01, 2009/4/1, 20090401, 2009年4月1日; anything else is unknown. */
function dayOf(text: string): string {
  const [, y, m, d] =
    /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(text.normalize('NFKC').replace(/[T ].*$/, '')) ?? []
  if (y === undefined || m === undefined || d === undefined) return ''
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
}
