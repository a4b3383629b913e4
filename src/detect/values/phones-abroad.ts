import type { Sureness } from '../reader/finding.ts'
import { allOf, type Match } from '../reader/recognizer.ts'

/*
 * Telephone numbers of other countries: with the code of the country, and as North America and Britain write them at home.
 */

/** By the code of a country the digits behind it, at least and at most (national numbering plans, ITU-T E.164 annex). */
const PLANS = `1:10 7:10 20:9-10 27:9 30:10 31:9 32:8-9 33:9 34:9 36:8-9 39:8-11 40:9 41:9 43:8-12 44:9-10 45:8 46:7-10 47:8 48:9 49:7-11 51:8-9 52:10
53:8 54:10-11 55:10-11 56:9 57:10 58:10 60:8-10 61:9 62:8-12 63:9-10 64:8-10 65:8 66:8-9 82:8-10 84:9-10 86:10-11 90:10 91:10 92:9-10 93:9 94:9
95:7-10 98:10 212:9 213:8-9 216:8 234:8-10 254:9 351:9 352:6-9 353:7-9 354:7 358:6-10 370:8 371:8 372:7-8 380:9 385:8-9 386:8 420:9 421:9 852:8
853:8 855:8-9 856:8-10 880:8-10 886:8-9 960:7 961:7-8 962:8-9 965:8 966:8-9 971:8-9 972:8-9 973:8 974:8 975:7-8 976:8 977:8-10 992:9 993:8 994:9
995:9 996:9 998:9 218:9 220:7 221:9 222:8 223:8 224:9 225:10 226:8 227:8 228:8 229:8-10 230:7-8 231:7-9 232:8 233:9 235:8 236:8 237:9 238:7 239:7 240:9
241:7-9 242:9 243:9 244:9 245:7 248:7 249:9 250:9 251:9 252:7-9 253:8 255:9 256:9 257:8 258:9 260:9 261:9 262:9 263:9 264:9 265:7-9 266:8 267:8
268:8 269:7 297:7 350:8 355:9 356:8 357:8 359:8-9 373:8 374:8 375:9 376:6-9 377:8-9 378:6-10 381:8-9 382:8 383:8 387:8 389:8 423:7-9 501:7 502:8
503:8 504:8 505:8 506:8 507:7-8 509:8 590:9 591:8 592:7 593:8-9 594:9 595:9 596:9 597:7 598:8 599:7-8 670:7-8 673:7 675:7-8 679:7 850:8-10 963:8-9
964:10 967:9 968:8 970:9`
const LENGTHS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map(
  PLANS.split(/\s+/).map((plan) => {
    const [code = '', lengths = ''] = plan.split(':')
    const [least = '', most = least] = lengths.split('-')
    return [code, [Number(least), Number(most)]]
  }),
)
/** Code and number together; fewer digits are told by nothing. */
const DIGITS_MIN = 10

/** What a number stands behind and before: no word, path, fraction or longer number. */
const [BEFORE, BEHIND] = ['(?<![\\dA-Za-z_.+/@#-])', '(?![\\dA-Za-z_@]|[-.:/]\\d)']
const GROUPED = new RegExp(`${BEFORE}\\+(?!81)[1-9]\\d{0,14}(?:(?: ?\\(|\\)[ .-]?|[ .-])\\d{1,12}){0,6}`, 'g')

/** Where the number ends that begins with `+`, and its digits; null when no country has such a number. */
function withCountry(written: string): { readonly length: number; readonly digits: string } | null {
  const code = [1, 2, 3].map((n) => written.slice(1, 1 + n)).find((c) => LENGTHS.has(c))
  const [least, most] = LENGTHS.get(code ?? '') ?? [0, 0]
  if (code === undefined) return null
  // Groups of a number that follows are no part of this one.
  for (let end = written.length; end > code.length; end = Math.max(written.slice(0, end).search(/\D+\d+$/), 0)) {
    const all = written.slice(1, end).replace('(0)', '').replace(/\D/g, '')
    const digits = all.length - code.length
    if (digits >= least && digits <= most && all.length >= DIGITS_MIN) return { length: end, digits: all }
  }
  return null
}

/** The number of a whole cell that begins with `+` and is not Japan's, in E.164; null for others. */
export function readAbroad(cell: string): string | null {
  const found = /^\+[\d ().-]+$/.test(cell) ? withCountry(cell) : null
  return found && found.length === cell.length ? `+${found.digits}` : null
}

/** Neither area nor office is a service such as 911; both begin with 2 to 9 (NANPA). */
const AREA = '(?!.11)[2-9]\\d{2}'
const NORTH_AMERICA = new RegExp(
  `(?<![\\dA-Za-z_.+/@#=-])(?:1[-. ])?(?:\\((${AREA})\\) ?|(${AREA})([-. ]))(${AREA})([-. ])(\\d{4})${BEHIND}`,
  'g',
)
/** Britain's areas: 020 to 029 with eight digits, 07 and 01 with nine or ten (Ofcom, National Telephone Numbering Plan). */
const BRITAIN = new RegExp(
  `(?<![\\dA-Za-z_.+/@#=-])0(2[0-9] \\d{4} \\d{4}|7[1-9]\\d{2} \\d{6}|7[1-9]\\d{2} \\d{3} \\d{3}|1\\d1 \\d{3} \\d{4}|11\\d \\d{3} \\d{4}|1\\d{3} \\d{5,6})${BEHIND}`,
  'g',
)
/**
 * Numbers as people of other countries write them at home: France, Belgium, Germany and its neighbours, Sweden, Britain in brackets, Korea, Malaysia, Brazil,
 * those without a zero of Spain, Portugal, Italy and Mexico, and with the code of a country behind two zeros. So many other things are written so that somebody has to be called there.
 */
const AT_HOME = new RegExp(
  `(?<![\\dA-Za-z_.+/@#=-])(?:${[
    '0[1-9](?:([ .-])\\d\\d)(?:\\1\\d\\d){3}',
    '0[1-9]\\d\\d( \\d\\d){3}',
    '0[1-9]\\d{1,3}[ -]\\d{6,8}',
    '0[1-9]\\d{0,2}-\\d{3} \\d{2,3} \\d{2}',
    '0(?!120|800|570|990|180)[1-9]\\d{1,2}-\\d{3,4}-\\d{4}',
    '0[1-9]\\d{1,3}/\\d{7,9}',
    '01\\d-\\d{3,4} \\d{4}',
    '[1-9]\\d{1,3}(?: \\d{2,4}){2,4}',
    '[2679]\\d{8}',
    '00[1-9]\\d{0,2}(?:[ .-]\\d{1,12}){1,5}',
    '\\((?:0\\d{2,4}\\) \\d{3} \\d{4}|0\\d\\) \\d{4} \\d{4}|[1-9]\\d\\) ?\\d{4,5}-\\d{4})',
  ].join('|')})${BEHIND}`,
  'g',
)
const MAYBE_AT_HOME = /\d[ ./-]\d|\d\) ?\d|[2679]\d{8}/
/** The same words in other languages, and numbers that are somebody's by what stands before them. */
const CALLED_THERE =
  /(?:ring|t[eé]l[eé]phone|tél|portable|joindre au|joignable|appel(?:er|ez)|handy|telefon|mobil|anrufen|r[üu]ckruf\p{L}*|erreich\p{L}*(?: [^\d\n]{0,20})?unter|rufnummer|durchwahl|tel[eé]fono|m[oó]vil|fijo|ll[aá]m\p{L}+|marque|contact[ae]\p{L}*|ligu?[ae]\p{L}*|cellulare|chiam\p{L}+|telefone|celular|(?:my|her|his|our|their|your|new|old) number|number in \p{Lu}\p{L}+|please try|texted from)(?: (?:is|est|ist|es|al|au|unter))?[^\d\n]{0,16}$/iu

/** What no text lacks in which one of them stands; looked for first, since most have neither. */
const [MAYBE_AMERICAN, MAYBE_BRITISH] = [/[2-9]\d\d[-. ]\d{4}/, /0[127]\d{1,3} \d{3}/]
/** Words that say of a number behind them that it is called. */
const CALLED =
  /(?:phone|tel(?:ephone)?|mobile|cell|call(?:ed|ing|s)?(?: me| us| him| her| them)?|contact|fax|text(?:ed)?|sms|reach(?:ed)?|dial(?:led|ed)?|ring|whatsapp|voicemail|電話|携帯|連絡先|ＴＥＬ|宛|折り?返し)(?: ?(?:number|no\.?|番号))?[^\d\n]{0,16}$/i
/** Words that say of a number behind them that it is some thing's. */
const OF_A_THING =
  /(?:order|ticket|invoice|parcel|tracking|part|ref(?:erence)?|case|serial|model|item|sku|code|id|policy|claim|patent|isbn|version|account|acct|lot|batch|receipt|番号|品番|型番|コード|no\.?|#)[^\dA-Za-z]{0,4}$/i

const CONTEXT = 28

/** How sure a number is that only its groups tell; null for the number of a thing, and for one that stands quite alone. */
function sureOf(text: string, start: number, end: number, grouped: boolean): Sureness | null {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  if (CALLED.test(before)) return 'likely'
  if (OF_A_THING.test(before) || !grouped || text.trim().length === end - start) return null
  return 'possible'
}

/** Whether a number that begins with no zero may be called by what stands before it and by its length. */
const isBehindWord = (before: string, digits: string): boolean =>
  digits.length <= DIGITS_WITHOUT_ZERO_MAX && /[\p{L}:.,] $/u.test(before) && !OF_A_THING.test(before)

/** Numbers of other countries in a folded text, those with a code of a country first. */
export function phonesAbroad(text: string): readonly Match[] {
  const found: Match[] = []
  for (const m of text.includes('+') ? allOf(text, GROUPED) : []) {
    const read = withCountry(m[0])
    const end = m.index + (read?.length ?? 0)
    if (read && !/^(?:[\dA-Za-z_@]|[-.:/]\d)/.test(text.slice(end, end + 2)))
      found.push({ start: m.index, end, value: `+${read.digits}`, sure: 'likely' })
  }
  for (const m of MAYBE_AMERICAN.test(text) ? allOf(text, NORTH_AMERICA) : []) {
    const [whole, bracketed, area, sign, office, parting, line] = m
    if (!bracketed && sign !== parting) continue
    const [start, end] = [m.index, m.index + whole.length]
    const sure = sureOf(text, start, end, bracketed !== undefined || sign !== ' ')
    if (sure) found.push({ start, end, value: `+1${bracketed ?? area}${office}${line}`, sure })
  }
  for (const m of MAYBE_BRITISH.test(text) ? allOf(text, BRITAIN) : []) {
    const [start, end] = [m.index, m.index + m[0].length]
    const sure = sureOf(text, start, end, m[1]?.startsWith('7') === true)
    if (sure) found.push({ start, end, value: `+44${m[1]?.replaceAll(' ', '')}`, sure })
  }
  for (const m of MAYBE_AT_HOME.test(text) ? allOf(text, AT_HOME) : []) {
    const before = text.slice(Math.max(0, m.index - CONTEXT), m.index)
    if (!CALLED.test(before) && !CALLED_THERE.test(before)) continue
    const digits = m[0].replace(/\D/g, '')
    if (/^[1-9]/.test(m[0]) && !isBehindWord(before, digits)) continue
    const value = digits.startsWith('00') ? `+${digits.slice(2)}` : digits
    if (digits.length >= DIGITS_HOME_MIN)
      found.push({ start: m.index, end: m.index + m[0].length, value, sure: 'likely' })
  }
  return found
}

/** Digits of a number that is written without a zero, at most. */
const DIGITS_WITHOUT_ZERO_MAX = 11
/** Digits of a number at home, with its zero, at least. */
const DIGITS_HOME_MIN = 8

/** A whole cell as a number of North America in groups, in E.164; null for others. */
export function readNorthAmerican(cell: string): string | null {
  NORTH_AMERICA.lastIndex = 0
  const m = NORTH_AMERICA.exec(cell)
  if (m?.[0].length !== cell.length) return null
  const [, bracketed, area, sign, office, parting, line] = m
  return bracketed !== undefined || (sign === parting && sign !== ' ') ? `+1${bracketed ?? area}${office}${line}` : null
}
