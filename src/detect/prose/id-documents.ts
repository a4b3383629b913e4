import type { DataKind } from '#kernel/data-kinds.ts'
import { Secret } from '#kernel/secret.ts'
import { looksLikeName } from '../names/name-shapes.ts'
import type { Finding } from '../reader/finding.ts'
import type { Reader } from '../reader/reading.ts'
import { type IdKind, idKindOf, type PictureShape } from '../values/id-kinds.ts'
import { findInDocument } from './document.ts'

/** What was understood of a picture. */
export interface PictureReading {
  readonly kind: IdKind | null
  /** Findings by line; those about the picture as a whole, and those of its file name, stand with the first. */
  readonly perLine: readonly (readonly Finding[])[]
  readonly ofFile: readonly Finding[]
}

const BY = 'id-documents'

const LABELS =
  '保険者番号|被保険者記号|資格取得年月日|住民となった年月日|有効期間満了日|発行年月日|許可年月日|生年月日|旅券番号|免許の条件等|事業所名称|事業所所在地|保険者名称|保険者所在地|国籍・地域|在留資格|在留期間|住居地|氏名|住所|性別|本籍|国籍|記号|個人番号(?!カ)|(?<!個人)番号|(?<!続柄)世帯主|続柄|交付|種類'
const CJK = '\\u3005-\\u30ff\\u3400-\\u9fff'

/**
 * A line as it was read, with the blanks between Japanese letters taken out and a colon behind each label: `氏名 見 本
 * 太郎` is `氏名: 見本太郎`. Signs that spots and edges are taken for are left out.
 */
export function tidyRead(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/["'“”|~`_]+/g, ' ')
    .replace(new RegExp(`(?<=[${CJK}・]) +(?=[${CJK}・\\d(])|(?<=[\\d)]) +(?=[${CJK}])`, 'g'), '')
    .replace(/(?<=\d)ー(?=\d)/g, '-')
    .replace(/((?:明治|大正|昭和|平成|令和)\d+年\d+月\d+日)生/, '生年月日 $1 ')
    .replace(/(姓|名) *\/ *(?:Surname|Given ?names?)/gi, '$1: ')
    .replace(
      new RegExp(
        ` *(${LABELS}) *(?:[/ ]*(?:NAME|No\\.?|Sex|Date ?of ?\\w+|Nationality|Passport ?No\\.?|Registered ?Domicile))? *:? *`,
        'gi',
      ),
      '\t$1: ',
    )
    .trim()
}

/** What an identity document can say of somebody; other findings on one are mistakes of reading. */
const ON_IDS: ReadonlySet<DataKind> = new Set<DataKind>([
  ...(['name', 'name-kana', 'birth-date', 'age', 'sex', 'address', 'postal-code', 'phone'] as const),
  ...(['my-number', 'drivers-licence', 'passport', 'residence-card', 'health-insurance', 'occupation'] as const),
])

/** The number by which each kind is known, in a line without blanks. */
const NUMBERS: readonly (readonly [IdKind, DataKind, RegExp])[] = [
  ['drivers-licence', 'drivers-licence', /(?<!\d)(\d{12})(?!\d)/],
  ['my-number-card', 'my-number', /(?<!\d)(\d{12})(?!\d)/],
  ['residence-record', 'my-number', /個人番号:?(\d{12})(?!\d)/],
  ['passport', 'passport', /(?<![A-Z0-9])([A-Z]{2}\d{7})(?=$|[^A-Z0-9]|\d[A-Z]{3}\d{7})/],
  ['residence-card', 'residence-card', /(?<![A-Z0-9])([A-Z]{2}\d{8}[A-Z]{2})(?![A-Z0-9])/],
  ['insurance-card', 'health-insurance', /記号:?([\d-]{1,10}番号:?[\d-]{1,10})/],
]

/** The items on a picture, all of them `possible` since letters may be read wrongly, and what kind of document it is. */
export function readPicture(reader: Reader, lines: readonly string[], shape: PictureShape): PictureReading {
  const kind = idKindOf(lines, shape)
  const tidy = lines.map(tidyRead)
  const perLine = findInDocument(reader, tidy).map((found, i) => {
    const kept = found.filter((f) => kind === null || ON_IDS.has(f.item))
    const own = kind === null ? [] : numbersIn(kind, tidy[i] ?? '')
    const items = new Set(own.map((f) => f.item))
    return [...kept.filter((f) => !items.has(f.item)).map(asPossible), ...own]
  })
  const whole = kind === null ? [] : [finding('id-document-image', kind, 0)]
  return { kind, perLine, ofFile: [...whole, ...inFileName(shape.name)] }
}

const asPossible = (found: Finding): Finding => ({ ...found, sure: 'possible' })

const finding = (item: DataKind, value: string, end: number): Finding => ({
  column: -1,
  start: 0,
  end,
  item,
  value: new Secret(value),
  sure: 'possible',
  by: BY,
  role: 'self',
})

function numbersIn(kind: IdKind, line: string): readonly Finding[] {
  const close = line.replace(/\s+/g, '')
  const found = NUMBERS.flatMap(([of, item, pattern]) => {
    const number = of === kind ? pattern.exec(close)?.[1] : undefined
    return number === undefined ? [] : [finding(item, number.replace(/番号:?/, '-'), line.length)]
  })
  const born = kind === 'passport' ? machineReadBirth(close) : undefined
  return born === undefined ? found : [...found, finding('birth-date', born, line.length)]
}

/** The second line for machines (ICAO Doc 9303 part 4): number, country, birth, sex. Nobody alive was born before 1926. */
function machineReadBirth(line: string): string | undefined {
  const born = /[A-Z0-9<]{9}\d[A-Z<]{3}(\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])\d[MF<]/.exec(line)
  if (!born) return undefined
  const [, year = '', month = '', day = ''] = born
  return `${Number(year) > 25 ? '19' : '20'}${year}-${month}-${day}`
}

const CAMERA = /^(img|dsc|dscn|dscf|image|pxl|scan|screenshot|photo|p|no|page|file)$/i
const NO_NAME =
  /免許|保険|旅券|住民|戸籍|在留|個人|番号|本人|確認|書類|表面|裏面|写真|画像|顔|身分|証明|通知|資格|申込|添付/

/** A customer's number, mail address or name in the name of a file: by it the picture belongs to somebody. */
export function inFileName(name: string): readonly Finding[] {
  const bare = name.normalize('NFKC').replace(/\.[A-Za-z0-9]{1,5}$/, '')
  const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(bare)?.[0]
  if (mail) return [finding('email', mail.toLowerCase(), 0)]
  const words = bare.split(/[\s_\-.()[\]【】（）]+/).filter((word) => word !== '')
  const byCamera = CAMERA.test(words[0] ?? '')
  return words.flatMap((word) => {
    if (/^[A-Za-z]{0,4}\d{4,12}$/.test(word) && !isMoment(word) && !byCamera && !/^(img|dsc|pxl)/i.test(word))
      return [finding('customer-number', word, 0)]
    return looksLikeName(word) && !NO_NAME.test(word) ? [finding('name', word, 0)] : []
  })
}

/** 20260401 and 20260401123000 are when a picture was taken. */
const isMoment = (word: string): boolean => /^(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])(\d{4,6})?$/.test(word)
