/** A field of a record: its name in the standard, and how many places it takes. */
type Field = readonly [label: string, places: number]

/** The records of one kind of file. */
export interface ZenginFile {
  /** What the part of an address says. */
  readonly name: string
  /** Places of every record. */
  readonly places: 120 | 200
  /** Fields by the first character of a record: 1 the header, 2 data, 8 the totals. */
  readonly fields: Readonly<Record<'1' | '2' | '8', readonly Field[]>>
}

const BANK = (whose: string): readonly Field[] => [
  [`${whose}銀行番号`, 4],
  [`${whose}銀行名`, 15],
  [`${whose}支店番号`, 3],
  [`${whose}支店名`, 15],
]
const ACCOUNT: readonly Field[] = [
  ['預金種目', 1],
  ['口座番号', 7],
]
const ORDERED: readonly Field[] = [
  ['データ区分', 1],
  ['種別コード', 2],
  ['コード区分', 1],
]
const DATA: Field = ['データ区分', 1]
const TOTAL: readonly Field[] = [DATA, ['合計件数', 6], ['合計金額', 12]]

const ordering = (who: string, day: string, bank: string): readonly Field[] => [
  ...ORDERED,
  [`${who}コード`, 10],
  [`${who}名`, 40],
  [day, 4],
  ...BANK(bank),
  ...ACCOUNT,
]
const paid = (who: string, amount: string): readonly Field[] => [
  DATA,
  ...BANK('被仕向'),
  ['手形交換所番号', 4],
  ...ACCOUNT,
  [who, 30],
  [amount, 10],
  ['新規コード', 1],
]

const TRANSFERS: ZenginFile = {
  name: 'transfers',
  places: 120,
  fields: {
    1: ordering('振込依頼人', '取組日', '仕向'),
    2: [
      ...paid('受取人名', '振込金額'),
      ['顧客コード1', 10],
      ['顧客コード2', 10],
      ['振込指定区分', 1],
      ['識別表示', 1],
    ],
    8: TOTAL,
  },
}
const SALARIES: ZenginFile = {
  name: 'salaries',
  places: 120,
  fields: {
    1: ordering('委託者', '振込指定日', '仕向'),
    2: [...paid('預金者名', '振込金額'), ['社員番号', 10], ['所属コード', 10]],
    8: TOTAL,
  },
}
const DEBITS: ZenginFile = {
  name: 'debits',
  places: 120,
  fields: {
    1: ordering('委託者', '引落日', '取引'),
    2: [
      DATA,
      ...BANK('引落'),
      ['ダミー', 4],
      ...ACCOUNT,
      ['預金者名', 30],
      ['引落金額', 10],
      ['新規コード', 1],
      ['顧客番号', 20],
      ['振替結果コード', 1],
    ],
    8: [...TOTAL, ['振替済件数', 6], ['振替済金額', 12], ['振替不能件数', 6], ['振替不能金額', 12]],
  },
}
const statementHead = (account: readonly Field[]): readonly Field[] => [
  ...ORDERED,
  ['作成日', 6],
  ['勘定日自', 6],
  ['勘定日至', 6],
  ...BANK(''),
  ...account,
]
const CREDITS: ZenginFile = {
  name: 'credits',
  places: 200,
  fields: {
    1: statementHead([...ACCOUNT, ['口座名', 40]]),
    2: [
      DATA,
      ['照会番号', 6],
      ['勘定日', 6],
      ['起算日', 6],
      ['金額', 10],
      ['他店券金額', 10],
      ['振込依頼人コード', 10],
      ['振込依頼人名', 48],
      ['仕向銀行名', 15],
      ['仕向支店名', 15],
      ['取消区分', 1],
      ['EDI情報', 20],
    ],
    8: [DATA, ['振込合計件数', 6], ['振込合計金額', 12]],
  },
}
const STATEMENT: ZenginFile = {
  name: 'statement',
  places: 200,
  fields: {
    1: statementHead([
      ['ダミー', 3],
      ['預金種目', 1],
      ['口座番号', 10],
      ['口座名', 40],
    ]),
    2: [
      DATA,
      ['照会番号', 8],
      ['勘定日', 6],
      ['預入・払出日', 6],
      ['入払区分', 1],
      ['取引区分', 2],
      ['取引金額', 12],
      ['他店券金額', 12],
      ['交換呈示日', 6],
      ['不渡返還日', 6],
      ['手形・小切手区分', 1],
      ['手形・小切手番号', 7],
      ['僚店番号', 3],
      ['振込依頼人コード', 10],
      ['振込依頼人名', 48],
      ['仕向銀行名', 15],
      ['仕向支店名', 15],
      ['摘要', 20],
      ['EDI情報', 20],
    ],
    8: [DATA, ['入金件数', 6], ['入金額合計', 13], ['出金件数', 6], ['出金額合計', 13]],
  },
}

/**
 * The files that banks and firms exchange by the standard of the Japanese Bankers Association (全銀協規定形式), by the
 * code of kind in their header.
 */
const KINDS: Readonly<Record<string, ZenginFile>> = {
  '01': CREDITS,
  '03': STATEMENT,
  11: SALARIES,
  12: SALARIES,
  21: TRANSFERS,
  71: SALARIES,
  72: SALARIES,
  91: DEBITS,
}

/** What stands behind the fields that are named, up to the end of the record. */
const FILL = 'ダミー'

/** The labels of the columns of some records, and the place at which each begins. */
export function columnsOf(
  { fields }: ZenginFile,
  kind: '1' | '2' | '8',
): {
  readonly labels: readonly string[]
  readonly starts: readonly number[]
} {
  const starts = [0]
  for (const [, places] of fields[kind]) starts.push((starts.at(-1) ?? 0) + places)
  return { labels: [...fields[kind].map(([label]) => label), FILL], starts }
}

/** The kind of file that a record opens as its header; undefined if it is none. */
export function openedBy(record: string): ZenginFile | undefined {
  return /^1\d\d[01 ]/.test(record) ? KINDS[record.slice(1, 3)] : undefined
}

/** Whether the places of a record that hold numbers only do so: bank and branch of data, count and sum of totals. */
export function isRecordOf({ places, fields }: ZenginFile, record: string): boolean {
  if (record[0] === '9') return /^9\s*$/.test(record)
  if (record[0] === '8') return /^8\d{18}/.test(record)
  if (record[0] === '1') return openedBy(record)?.fields === fields
  if (record[0] !== '2') return false
  return places === 120 ? /^2\d{4}.{15}\d{3}.{19}\d\d{7}/s.test(record) : /^2\d{18}/.test(record)
}
