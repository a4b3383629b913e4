import { squeeze } from '../labels/label-dictionary.ts'
import { isAscii } from '../reader/fold.ts'
import { isRomaji, lettersIn, spelt, withOneTail } from '../reader/label-sounds.ts'
import { PART_LENGTH_MAX, PARTS, type Part } from './label-parts.ts'
import { partHeard, reachAt, reachHeard } from './label-reach.ts'

/*
 * Cuts the label of a column into the fewest words that are known.
 */

/** A label as one text of small letters without signs, and where in it words may begin. */
interface Text {
  readonly squeezed: string
  readonly borders: ReadonlySet<number>
  /** Words in Latin letters as they sound, and where in that the letters from `squeezed` are. */
  readonly sounds: string
  readonly soundAt: readonly number[]
}

/** A part of a label as it is written there. */
export interface Taken {
  readonly part: Part
  readonly word: string
}

const LENGTH_MAX = 40

/** The parts of a label; null when some of it is not known. `cut`: a word had to be cut out of a longer one. */
export function partsOf(written: string): { readonly taken: readonly Taken[]; readonly cut: boolean } | null {
  const text = textOf(written)
  return text.squeezed.length < 2 || text.squeezed.length > LENGTH_MAX ? null : parsed(text)
}

/** Latin letters without their accents, as programs write them: `Prénom`, `Straße`. */
const plainLatin = (text: string): string =>
  isAscii(text)
    ? text
    : text
        .replace(/[ßđł]/gi, (c) => PLAIN_LETTERS[c.toLowerCase()] ?? c)
        .replace(/[\u00c0-\u024f\u1ea0-\u1ef9]/g, (c) => c.normalize('NFD').charAt(0))

/** Letters that are no other letter with a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', đ: 'd', ł: 'l' }

function textOf(written: string): Text {
  const words = plainLatin(written.normalize('NFKC'))
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(squeeze)
  const borders = new Set<number>()
  const soundAt: number[] = []
  let [squeezed, sounds] = ['', '']
  for (const word of words) {
    borders.add(squeezed.length)
    const letters = lettersIn(word).map((at) => (at < 0 ? at : sounds.length + at))
    soundAt.splice(squeezed.length, 1, ...letters)
    squeezed += word
    sounds += spelt(word)
  }
  return { squeezed, borders: borders.add(squeezed.length), sounds, soundAt }
}

/** Words are cut where a sign stands, where the script changes, and before and behind digits. */
function isBorder({ squeezed, borders }: Text, at: number): boolean {
  if (borders.has(at)) return true
  const [before, behind] = [squeezed.charAt(at - 1), squeezed.charAt(at)]
  return !isAscii(before) || !isAscii(behind) || isDigit(before) !== isDigit(behind)
}

const isDigit = (c: string): boolean => c >= '0' && c <= '9'

/** What a part costs; one that is cut out of a longer word in Latin letters, or a single character that says what it is, costs more. */
const [PART_COST, CUT_COST] = [2, 3]
/** Letters that a word has at least that is cut out of a longer one. */
const [CUT_LEAST, CUT_LEAST_OF_PIECES] = [3, 4]
const NUMBER: Part = { beside: true }
/** `FKaiin_Tel`, `p_first_name`: one letter before all others is a habit of a house. */
const PREFIX = /^[a-z]$/

/** The fewest parts that make up a label; of as many, those of which the first is longest. */
function parsed(text: Text): { readonly taken: readonly Taken[]; readonly cut: boolean } | null {
  const end = text.squeezed.length
  const best: (Step | null)[] = Array.from({ length: end + 1 }, () => null)
  for (let at = end - 1; at >= 0; at--) {
    const reach = reachesFrom(text, at)
    for (let length = Math.min(PART_LENGTH_MAX, end - at); length > 0; length--) {
      const rest = at + length === end ? 0 : best[at + length]?.cost
      const step = rest === undefined ? null : stepOf(text, at, length, reach)
      if (!step || rest === undefined) continue
      const cost = step.cost + rest
      if (cost < (best[at]?.cost ?? Number.POSITIVE_INFINITY)) best[at] = { ...step, cost }
    }
  }
  const taken: Taken[] = []
  let cut = false
  for (let at = 0; at < end; ) {
    const step = best[at]
    if (!step) return null
    taken.push(step)
    cut ||= step.cut
    at += step.word.length
  }
  return { taken, cut }
}

interface Step extends Taken {
  readonly cost: number
  readonly cut: boolean
}

/** How long a part may be that begins at one place, as it is written and as it sounds. */
interface Reach {
  readonly written: number
  readonly heard: number
}

const reachesFrom = ({ squeezed, sounds, soundAt }: Text, at: number): Reach => ({
  written: reachAt(squeezed, at),
  heard: (soundAt[at] ?? -1) < 0 ? 0 : reachHeard(sounds, soundAt[at] ?? 0),
})

function stepOf(text: Text, at: number, length: number, reach: Reach): Step | null {
  const word = text.squeezed.slice(at, at + length)
  const part =
    (length <= reach.written ? (PARTS.get(word) ?? PARTS.get(withOneTail(word))) : undefined) ??
    partOfSound(text, at, length, reach.heard) ??
    partOfShape(text, at, word)
  if (!part) return null
  const cut = !isBorder(text, at) || !isBorder(text, at + length)
  if (cut && crossesSign(text, at, length)) return null
  if (cut && (part.thing || length < (part.item?.piece ? CUT_LEAST_OF_PIECES : CUT_LEAST)) && !isShort(text, at, word))
    return null
  const isRare = length === 1 && part.item && !part.tail && !isAscii(word) ? 1 : 0
  return { part, word, cut, cost: PART_COST + isRare + (cut || part === PERSON ? CUT_COST : 0) }
}

/** `tx[n_id]`, `fa[st_n]ame`: what is cut out of a longer word ends where a sign stands. */
function crossesSign({ borders }: Text, at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i++) if (borders.has(i)) return true
  return false
}

/** A word in Latin letters that sounds like a Japanese word that is known. */
function partOfSound({ squeezed, sounds, soundAt }: Text, at: number, length: number, reach: number): Part | undefined {
  if (length < HEARD_LEAST || reach === 0) return undefined
  const [from, to] = [soundAt[at] ?? -1, soundAt[at + length] ?? -1]
  const heard = to > from && to - from <= reach && isAscii(squeezed.slice(at, at + length))
  return heard ? partHeard(withOneTail(sounds.slice(from, to))) : undefined
}

/** Fewer letters may sound like anything. */
const HEARD_LEAST = 4

/** What is no word of a list: a number, somebody, or several of something. */
function partOfShape({ borders }: Text, at: number, word: string): Part | undefined {
  if (DIGITS.test(word) || (at === 0 && PREFIX.test(word) && borders.has(1))) return NUMBER
  const isWhole = borders.has(at) && borders.has(at + word.length)
  if (SOMEBODY.test(word) || (isWhole && SOMEBODY_IN_LATIN.test(word) && isRomaji(word))) return PERSON
  if (!word.endsWith('s') || !isWhole) return undefined
  return PARTS.get(word.slice(0, -1)) ?? PARTS.get(word.replace(/es$/, ''))
}

/** `zokucd`, `ptsex`: two letters at the end of a word say how it is told, and at its beginning whose it is. */
const isShort = ({ borders }: Text, at: number, word: string): boolean =>
  (SHORT_TAILS.has(word) && borders.has(at + word.length)) || (SHORT_HEADS.has(word) && borders.has(at))

const SHORT_TAILS: ReadonlySet<string> = new Set('no cd nm kb kj kn id mei'.split(' '))
const SHORT_HEADS: ReadonlySet<string> = new Set('pt hm wk nr tx'.split(' '))

export const DIGITS = /^\d{1,2}$/
/** `支援者`, `指導員`: somebody, although no list has the word. */
const SOMEBODY =
  /^(?!法人|求人|個人)[\u3400-\u9fff]{1,6}[者員生人主長官]$(?<!法人|個人|業者|広告主|事業主|荷主|船主|定員|人員|全員|要員|満員|欠員|福利厚生)/
/** `shukuhakusha`, `tairyusya`: somebody (者), and no firm, vehicle or day of joining. */
const SOMEBODY_IN_LATIN =
  /^.{5,}s[hy]a$(?<!(?:ka[iy]|ga[iy]|dou?|den|hon|chu+|ny[ou]+|tai|jo+u?|ha[st]|s[hy]us|gyo+u?)s[hy]a)(?<!(?:tanto+u?|ko+u?s[hy]?in|ny[uo]+ryoku|sakusei|s[hy]o+u?nin|henko+u?|kanri|s[ey]kinin|gyoumu.*|shori|s[hy]u+sei)s[hy]a)/
const PERSON: Part = { person: true }
