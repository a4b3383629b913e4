/* How people and systems write the same name, number or day differently, and how they slip. Written for this benchmark. */
import type { Draw } from './draw.ts'

/** Newer form first; what a register or a keyboard may give instead. */
const FORMS =
  '高髙 崎﨑 辺邊邉 斎齋齊 斉齊 沢澤 浜濱濵 桜櫻 広廣 島嶋嶌 国國 富冨 滝瀧 柳栁 吉𠮷 真眞 恵惠 竜龍 栄榮 寿壽 徳德 塚塚 関關 黒黑 神神 福福 隆隆 郎郞 静靜 聡聰 弥彌 桑桒 亀龜 祐祐 礼禮 尾尾 館舘 晴晴 清淸 青靑 円圓 条條 学學 実實'
const OTHER_FORMS = new Map(FORMS.split(' ').map((group) => [[...group][0] ?? '', [...group].slice(1)]))

/** The name in older forms of its characters, as far as it has any. */
export const oldForms = (draw: Draw, text: string): string =>
  [...text].map((c) => (OTHER_FORMS.has(c) ? draw.of(OTHER_FORMS.get(c) ?? [c]) : c)).join('')

/** A variation selector after 葛, 辻 and the like, as macOS and PDF forms write them. */
export const withSelector = (text: string): string => text.replace(/([葛辻祇榊飯])/, '$1\u{e0100}')

const HALF_VOICED = new Map(
  [...'ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ'].map((c, i) => [c, `${'ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ'[i]}ﾞ`]),
)
const HALF_PLAIN = new Map(
  [
    ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー　 ',
  ].map((c, i) => [c, 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ  '[i] ?? c]),
)
const SEMI = new Map([...'パピプペポ'].map((c, i) => [c, `${'ﾊﾋﾌﾍﾎ'[i]}ﾟ`]))
const half = (kana: string): string =>
  [...kana].map((c) => HALF_VOICED.get(c) ?? SEMI.get(c) ?? HALF_PLAIN.get(c) ?? c).join('')
const hiragana = (kana: string): string => kana.replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))
/** Bank systems know no small letters. */
const large = (kana: string): string =>
  kana.replace(/[ャュョッァィゥェォ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 1))

export const kanaText = (draw: Draw, kana: string): string =>
  draw.weighted<(k: string) => string>([
    [62, (k) => k],
    [16, half],
    [12, hiragana],
    [4, (k) => half(large(k))],
    [
      6,
      (k) => k.replace(/オウ|ョウ|ュウ|ロウ|コウ|トウ|ユウ/g, (m) => `${m[0]}${draw.chance(0.5) ? 'ー' : m.slice(1)}`),
    ],
  ])(kana)

const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  `ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no
ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go
ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu ー -`
    .split(/\s+/)
    .flatMap((c, i, all) => (i % 2 ? [] : [[c, all[i + 1] ?? '']])),
)

/** Letter for letter, with the glides and doubled consonants of Hepburn. */
function hepburn(kana: string): string {
  let text = ''
  for (const c of kana) {
    if ('ャュョ'.includes(c)) {
      const vowel = { ャ: 'a', ュ: 'u', ョ: 'o' }[c] ?? ''
      text = /(?:sh|ch|j)i$/.test(text) ? text.slice(0, -1) + vowel : `${text.slice(0, -1)}y${vowel}`
    } else if ('ァィゥェォ'.includes(c))
      text = text.slice(0, -1) + ({ ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o' }[c] ?? '')
    else if (c === 'ッ') text += '*'
    else text += SYLLABLES[c] ?? c
  }
  return text
    .replace(/\*ch/g, 'tch')
    .replace(/\*([a-z])/g, '$1$1')
    .replace(/\*/g, '')
    .replace(/([aiueo])-/g, '$1$1')
    .replace(/n(?=[bmp])/g, 'm')
}

const SYSTEMS: readonly (readonly [number, (hepburn: string) => string])[] = [
  [50, (t) => t.replace(/ou|oo/g, 'o').replace(/uu/g, 'u')],
  [20, (t) => t],
  [12, (t) => t.replace(/ou|oo/g, 'oh').replace(/uu/g, 'u')],
  [
    10,
    (t) =>
      t
        .replace(/sh(?=i)/g, 's')
        .replace(/sh/g, 'sy')
        .replace(/ch(?=i)/g, 't')
        .replace(/ch/g, 'ty')
        .replace(/ts/g, 't')
        .replace(/j(?=i)/g, 'z')
        .replace(/j/g, 'zy')
        .replace(/f/g, 'h')
        .replace(/ou/g, 'o'),
  ],
  [8, (t) => t.replace(/m(?=[bmp])/g, 'n').replace(/ou/g, 'o')],
]

/** The name in Latin letters, in one of the usual systems, orders and cases. */
export function romajiText(draw: Draw, familyKana: string, givenKana: string): string {
  const system = draw.weighted(SYSTEMS)
  const [family, given] = [system(hepburn(familyKana)), system(hepburn(givenKana))]
  const title = (t: string): string => t.charAt(0).toUpperCase() + t.slice(1)
  return draw.weighted([
    [40, `${title(given)} ${title(family)}`],
    [25, `${family.toUpperCase()} ${given.toUpperCase()}`],
    [20, `${title(family)} ${title(given)}`],
    [10, `${family.toUpperCase()}, ${title(given)}`],
    [5, `${given} ${family}`],
  ])
}

/** The reading in Latin letters, for making mail addresses. */
export const mailLetters = (kana: string): string =>
  hepburn(kana)
    .replace(/ou|oo/g, 'o')
    .replace(/[^a-z]/g, '')

export function dateText(draw: Draw, iso: string): string {
  const [y = '', m = '', d = ''] = iso.split('-')
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  const era = era4(year, month, day)
  return draw.weighted([
    [52, iso],
    [18, `${y}/${m}/${d}`],
    [10, `${year}/${month}/${day}`],
    [8, `${y}${m}${d}`],
    [5, `${era.name}${era.year === 1 ? '元' : era.year}年${month}月${day}日`],
    [3, `${era.letter}${String(era.year).padStart(2, '0')}.${m}.${d}`],
    [4, `${year}年${month}月${day}日`],
  ])
}

function era4(y: number, m: number, d: number): { name: string; letter: string; year: number } {
  const at = y * 10000 + m * 100 + d
  if (at >= 20190501) return { name: '令和', letter: 'R', year: y - 2018 }
  if (at >= 19890108) return { name: '平成', letter: 'H', year: y - 1988 }
  if (at >= 19261225) return { name: '昭和', letter: 'S', year: y - 1925 }
  return { name: '大正', letter: 'T', year: y - 1911 }
}

/** A day with one slip: a digit, a neighbouring month or day, or day and month exchanged. */
export function dateSlip(draw: Draw, iso: string): string {
  const [y = '', m = '', d = ''] = iso.split('-')
  const two = (n: number): string => String(n).padStart(2, '0')
  return draw.weighted([
    [4, `${y}-${m}-${two(1 + ((Number(d) + draw.int(0, 26)) % 28))}`],
    [3, `${Number(y) + draw.of([-10, -1, 1, 10])}-${m}-${d}`],
    [2, `${y}-${two(1 + ((Number(m) + draw.int(0, 10)) % 12))}-${d}`],
    [1, Number(d) <= 12 ? `${y}-${d}-${m}` : `${y}-${m}-${two(Number(d) - 1)}`],
  ])
}

/** A number with one digit wrong or two neighbours exchanged, beyond the first three. */
export function digitSlip(draw: Draw, digits: string): string {
  const at = draw.int(3, digits.length - 2)
  return draw.chance(0.5)
    ? `${digits.slice(0, at)}${(Number(digits[at]) + draw.int(1, 9)) % 10}${digits.slice(at + 1)}`
    : `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`
}

/** A mail address with one character of the part before the @ lost, doubled or exchanged. */
export function mailSlip(draw: Draw, mail: string): string {
  const end = mail.indexOf('@')
  const at = draw.int(0, Math.max(0, end - 2))
  return draw.weighted([
    [1, mail.slice(0, at) + mail.slice(at + 1)],
    [1, mail.slice(0, at) + (mail[at] ?? '') + mail.slice(at)],
    [1, `${mail.slice(0, at)}${mail[at + 1] ?? ''}${mail[at] ?? ''}${mail.slice(at + 2)}`],
  ])
}

const DOMAIN_SLIPS: Readonly<Record<string, readonly string[]>> = {
  'gmail.com': ['gmial.com', 'gmai.com', 'gmail.co.jp', 'gmail.con', 'gnail.com', 'gmail.co'],
  'yahoo.co.jp': ['yaho.co.jp', 'yahoo.co', 'yahoo.ne.jp', 'yahooo.co.jp', 'yahoo.cojp', 'yahoo.jp'],
  'docomo.ne.jp': ['docomo.co.jp', 'dokomo.ne.jp', 'docomo.ne', 'docomo.nejp'],
  'ezweb.ne.jp': ['ezweb.co.jp', 'ezwed.ne.jp', 'exweb.ne.jp'],
  'icloud.com': ['iclould.com', 'icloud.co.jp', 'iclod.com'],
  'softbank.ne.jp': ['softbank.co.jp', 'sofbank.ne.jp'],
}

/** The address under a domain that was mistyped, where this domain is one that people mistype. */
export function domainSlip(draw: Draw, mail: string): string {
  const [local = '', domain = ''] = mail.split('@')
  const slips = DOMAIN_SLIPS[domain]
  return slips ? `${local}@${draw.of(slips)}` : mail
}

export function phoneText(draw: Draw, digits: string): string {
  const cut = digits.length === 11 ? [3, 7] : /^0[36]/.test(digits) ? [2, 6] : [3, 6]
  const parts = [digits.slice(0, cut[0]), digits.slice(cut[0], cut[1]), digits.slice(cut[1])]
  return draw.weighted([
    [45, parts.join('-')],
    [35, digits],
    [6, `+81${digits.slice(1)}`],
    [6, `${parts[0]}(${parts[1]})${parts[2]}`],
    [5, [...parts.join('-')].map((c) => (c === '-' ? '－' : String.fromCharCode(c.charCodeAt(0) + 0xfee0))).join('')],
    [3, `${parts.join('-')} `],
  ])
}
