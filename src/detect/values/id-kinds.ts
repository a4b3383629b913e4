/** Kinds of identity documents that are told apart. */
export const idKinds = [
  'drivers-licence',
  'my-number-card',
  'insurance-card',
  'passport',
  'residence-card',
  'residence-record',
] as const

export type IdKind = (typeof idKinds)[number]

/** What people call each. */
export const ID_KIND_WORDS: Readonly<Record<IdKind, { readonly ja: string; readonly en: string }>> = {
  'drivers-licence': { ja: '運転免許証', en: "driver's licence" },
  'my-number-card': { ja: '個人番号カード・通知カード', en: 'My Number card' },
  'insurance-card': { ja: '健康保険証・資格確認書', en: 'health insurance card' },
  passport: { ja: '旅券', en: 'passport' },
  'residence-card': { ja: '在留カード・特別永住者証明書', en: 'residence card' },
  'residence-record': { ja: '住民票・戸籍の写し', en: 'certificate of residence' },
}

/** Words that speak for a kind when letters stand without blanks, and how much; 3 is enough. */
const SIGNS: readonly (readonly [IdKind, RegExp, number])[] = [
  ['drivers-licence', /運転免許証|DRIVER'?SLICEN[CS]E/i, 3],
  ['drivers-licence', /公安委員会/, 2],
  ['drivers-licence', /免許の?条件|二・?小・?原|(普通|準中型|大型|中型)(自動二輪)?[^。]{0,8}免許/, 2],
  ['drivers-licence', /第"?\d{12}号?/, 2],
  ['drivers-licence', /眼鏡等|まで有効/, 1],
  ['my-number-card', /個人番号カ[ー-]ド|マイナンバ[ー-]カ[ー-]ド|通知カ[ー-]ド/, 3],
  ['my-number-card', /.器提供意思/, 2],
  ['my-number-card', /個人番号(?!カ)/, 1],
  ['my-number-card', /(?<!\d)\d{4}[ -]?\d{4}[ -]?\d{4}(?!\d)/, 1],
  ['insurance-card', /被保険者証|健康保険証|資格確認書|高齢受給者証/, 3],
  ['insurance-card', /保険者番号/, 2],
  ['insurance-card', /保険者名称|資格取得|健康保険|組合員証/, 1],
  ['passport', /P<[A-Z]{3}[A-Z]/, 3],
  ['passport', /[A-Z]{2}\d{8}[A-Z]{3}\d{7}[MF<]\d{6}/, 3],
  ['passport', /PASSPORT|旅券/i, 2],
  ['passport', /日本国|Issuingcountry|Surname/i, 1],
  ['residence-card', /在留カ[ー-]ド|RESIDENCECARD|特別永住者証明書/i, 3],
  ['residence-card', /在留(資格|期間)/, 2],
  ['residence-card', /[A-Z]{2}\d{8}[A-Z]{2}(?![A-Z0-9])/, 2],
  ['residence-card', /法務大臣|出入国在留管理庁/, 1],
  ['residence-record', /住民票|戸籍(全部|個人)事項証明|戸籍(謄|抄)本|除票/, 3],
  ['residence-record', /住民となった|相違ないことを証明/, 2],
  ['residence-record', /世[帯淀]主|続柄|本籍/, 1],
]

/** How long the longer side is for the shorter: cards (ISO/IEC 7810 ID-1), the page of a passport, a sheet. */
const SHAPES: Readonly<Record<IdKind, number>> = {
  'drivers-licence': 1.586,
  'my-number-card': 1.586,
  'insurance-card': 1.586,
  'residence-card': 1.586,
  passport: 1.42,
  'residence-record': Math.SQRT2,
}

/** Words of file names. */
const NAMED: readonly (readonly [IdKind, RegExp])[] = [
  ['drivers-licence', /免許|licen[cs]e|menkyo/i],
  ['my-number-card', /マイナンバ|個人番号|通知カード|my[-_ ]?number|mynumber/i],
  ['insurance-card', /保険証|資格確認書|insurance|hoken/i],
  ['passport', /旅券|パスポート|passport/i],
  ['residence-card', /在留|永住者証明|zairyu|residence[-_ ]?card/i],
  ['residence-record', /住民票|戸籍|juminhyo|juminhyou/i],
]

/** What is known of a picture besides its text. */
export interface PictureShape {
  readonly width: number
  readonly height: number
  /** Name of the file, without its folders. */
  readonly name: string
}

/**
 * The kind of identity document that a text read off a picture speaks of; null for none. Words count, the shape of the
 * picture helps, and the name of the file decides where nothing could be read.
 */
export function idKindOf(lines: readonly string[], { width, height, name }: PictureShape): IdKind | null {
  const text = lines.map((line) => line.normalize('NFKC').replace(/[\s_]+/g, '')).join('\n')
  const ratio = Math.max(width, height) / Math.max(1, Math.min(width, height))
  let best: { readonly kind: IdKind; readonly score: number } | undefined
  for (const kind of idKinds) {
    const words = SIGNS.reduce((sum, [of, sign, weight]) => sum + (of === kind && sign.test(text) ? weight : 0), 0)
    const score = words + (words > 0 && Math.abs(ratio - SHAPES[kind]) < 0.15 ? 1 : 0)
    if (score >= 3 && score > (best?.score ?? 0)) best = { kind, score }
  }
  return best?.kind ?? NAMED.find(([, word]) => word.test(name))?.[0] ?? null
}
