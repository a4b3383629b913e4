import { COMMON_JAPANESE, COMMON_KOREAN, COMMON_SIMPLIFIED, COMMON_TRADITIONAL } from './common-characters.ts'
import { isLatin, type LatinEncoding, latinEncoding } from './latin-alphabets.ts'

/** Old encodings of other languages, by their WHATWG names. */
export type ForeignEncoding = 'gbk' | 'big5' | 'euc-kr' | 'windows-1251' | 'koi8-r' | LatinEncoding

/** Enough to tell one language from another. */
const LOOK_BYTES = 1 << 12
/** So many bits less must a foreign reading take: nearly all files that come here are Japanese. */
const PRIOR = { japanese: 24, none: 4 }

/**
 * The old encoding of another language that fits some bytes better than Japanese does (`japanese`, undefined where they fit no
 * encoding of it); undefined where none does. Every reading is weighed by how many bits it would take to write the text down, knowing
 * which characters a language is mostly written with: what is no text in an encoding comes out as characters hardly ever met.
 */
export function foreignWriting(
  bytes: Uint8Array,
  japanese: 'shift_jis' | 'euc-jp' | undefined,
): { readonly name: ForeignEncoding; readonly confidence: number } | undefined {
  const look = lookAt(bytes)
  if (japanese && isWithKana(look, japanese)) return undefined
  const own = Math.min(...JAPANESE_READINGS.map((reading) => bitsOf(reading, look)))
  const foreign = FOREIGN_READINGS.map((reading) => ({ name: reading.name, bits: bitsOf(reading, look) }))
  const best = foreign.reduce((a, b) => (b.bits < a.bits ? b : a))
  if (own - best.bits < (japanese ? PRIOR.japanese : PRIOR.none)) return undefined
  const high = look.reduce((n, byte) => n + (byte >= 0x80 ? 1 : 0), 0)
  const others = foreign.filter(({ name }) => name !== best.name).map(({ bits }) => bits)
  const lead = (Math.min(own, ...others) - best.bits) / high
  const confidence = Math.max(0.5, Math.min(0.95, 0.5 + lead / 2))
  return isLatin(best.name) ? westernWriting(look) : { name: best.name, confidence }
}

/** How many bits it takes to write a text down that is Japanese in one of its encodings: few where it is. */
export const bitsAsJapanese = (bytes: Uint8Array, name: 'shift_jis' | 'euc-jp'): number =>
  bitsOf({ name, bits: JAPANESE }, lookAt(bytes))

/** Text of Latin letters that stands in an encoding of one byte a letter; which one is never quite sure. */
export function westernWriting(bytes: Uint8Array): { readonly name: LatinEncoding; readonly confidence: number } {
  const { name, lead } = latinEncoding(lookAt(bytes))
  return { name, confidence: name === 'windows-1252' ? 0.5 : Math.min(0.8, 0.5 + lead / 100) }
}

/** Some bytes from the first character beyond ASCII on. */
function lookAt(bytes: Uint8Array): Uint8Array {
  const from = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 1)
  return bytes.subarray(from, from + LOOK_BYTES)
}

/** Whether there is kana everywhere, which no other language has, as in nearly all files that come here. */
function isWithKana(bytes: Uint8Array, encoding: string): boolean {
  const text = decoded(encoding, bytes)
  const kana = text.match(/[\u3041-\u30ff]/g)?.length ?? 0
  return kana > (text.match(/[^\0-\u007f]/g)?.length ?? 0) / 10 && !text.includes('\ufffd')
}

/** Half of a character at the end is left out. */
const decoded = (name: string, bytes: Uint8Array): string => new TextDecoder(name).decode(bytes, { stream: true })

/** One way to read bytes. */
interface Reading<Name extends string> {
  readonly name: Name
  /** Bits that each character beyond ASCII takes. */
  readonly bits: (text: string) => number
}

/** ASCII counts too, since half of a character may look like it in a wrong reading. */
const ASCII_BITS = 6.5

function bitsOf({ name, bits }: Reading<string>, bytes: Uint8Array): number {
  const text = decoded(name, bytes)
  const beyond = text.match(/[^\0-\u007f]/g)?.length ?? 0
  return ASCII_BITS * (text.length - beyond) + bits(text)
}

/** Characters of a kind and how many there are of it. */
type Kind = readonly [has: (c: string) => boolean, size: number]

/**
 * Bits of a text whose characters are of several kinds: which kind comes next is told by how often each comes in this very text, which
 * of its characters by nothing.
 */
const byKinds = (kinds: readonly Kind[]) => {
  /** One more than the kind of every character that was asked for. */
  const known = new Uint8Array(1 << 16)
  return (text: string): number => {
    const counts = kinds.map(() => 0)
    let total = 0
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit < 0x80) continue
      const at = (known[unit] ||= 1 + kinds.findIndex(([has]) => has(text.charAt(i)))) - 1
      counts[at] = (counts[at] ?? 0) + 1
      total++
    }
    return counts.reduce((sum, n, at) => {
      const size = kinds[at]?.[1] ?? 1
      return n === 0 ? sum : sum + n * Math.log2((size * total) / n)
    }, 0)
  }
}

const between = (from: string, to: string) => (c: string) => c >= from && c <= to
const among = (known: ReadonlySet<string>): Kind => [(c) => known.has(c), known.size]
const SIGNS: Kind = [(c) => between('\u3000', '\u303f')(c) || between('\uff01', '\uff5e')(c), 160]
const BROKEN: Kind = [(c) => c === '\ufffd', 1 << 24]
const ANY: Kind = [() => true, 1 << 15]

/** The characters that a standard put together, first the usual ones. */
function usual(
  encoding: string,
  [from, to]: readonly [number, number],
  trails: readonly (readonly [number, number])[],
): Kind {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++)
    for (const [first, last] of trails) for (let trail = first; trail <= last; trail++) bytes.push(lead, trail)
  const known = new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)))
  known.delete('\ufffd')
  return among(known)
}

const HIGH = [[0xa1, 0xfe]] as const
const JAPANESE = byKinds([
  BROKEN,
  [between('\u3041', '\u309f'), 85],
  [between('\u30a0', '\u30ff'), 90],
  [between('\uff61', '\uff9f'), 63],
  SIGNS,
  among(COMMON_JAPANESE),
  usual('euc-jp', [0xb0, 0xcf], HIGH),
  usual('euc-jp', [0xd0, 0xf4], HIGH),
  ANY,
])

/** Letters of Russian and its neighbours, the most frequent first. */
const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїєъёґў'

/** Bits of a text of Cyrillic letters; a capital behind a small letter, hardly ever written, tells KOI8-R from Windows-1251. */
function cyrillicBits(text: string): number {
  let [bits, before] = [0, ' ']
  for (const c of text) {
    const small = c.toLowerCase()
    const rank = CYRILLIC.indexOf(small) + 1
    if (c > '\u007f') bits += rank === 0 ? 13 : 2 + 0.8 * Math.log2(rank) + (small === c ? 0.3 : capitalBits(before))
    before = c
  }
  return bits
}

const isCyrillic = between('\u0400', '\u04ff')
const capitalBits = (before: string): number => (!isCyrillic(before) ? 1 : before === before.toLowerCase() ? 7 : 0.5)

const LATIN = /\p{Script=Latin}/u
const WESTERN_SIGNS = /[\u00a0€‚„…†‡‹›‘’“”•–—™¡£§©«»®°±²³´µ¶·¹º¼½¾¿]/

/** Bits of a text of Latin letters with accents, which stand beside others without. */
function latinBits(text: string): number {
  let bits = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    if (c <= '\u007f') continue
    const beside = /[a-z]/i.test(text.charAt(i - 1) + text.charAt(i + 1))
    bits += LATIN.test(c) ? (beside ? 5.5 : 9) : WESTERN_SIGNS.test(c) ? 9 : 13
  }
  return bits
}

const JAPANESE_READINGS: readonly Reading<'shift_jis' | 'euc-jp'>[] = [
  { name: 'shift_jis', bits: JAPANESE },
  { name: 'euc-jp', bits: JAPANESE },
]

const FOREIGN_READINGS: readonly Reading<ForeignEncoding>[] = [
  { name: 'gbk', bits: byKinds([BROKEN, SIGNS, among(COMMON_SIMPLIFIED), usual('gbk', [0xb0, 0xd7], HIGH), ANY]) },
  {
    name: 'big5',
    bits: byKinds([
      BROKEN,
      SIGNS,
      among(COMMON_TRADITIONAL),
      usual('big5', [0xa4, 0xc6], [[0x40, 0x7e], ...HIGH]),
      ANY,
    ]),
  },
  { name: 'euc-kr', bits: byKinds([BROKEN, SIGNS, among(COMMON_KOREAN), usual('euc-kr', [0xb0, 0xc8], HIGH), ANY]) },
  { name: 'windows-1251', bits: cyrillicBits },
  { name: 'koi8-r', bits: cyrillicBits },
  { name: 'windows-1252', bits: latinBits },
  { name: 'windows-1250', bits: latinBits },
]
