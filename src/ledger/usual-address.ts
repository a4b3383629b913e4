import { variantGroups } from './kanji-variants.ts'

/** What a character can be in an address that is read without rewriting it; everything else is read step by step. */
const [DIGIT, HYPHEN, NUMERAL, HUNDREDS, LETTER, SPACE, WORD] = [1, 2, 3, 4, 5, 6, 7] as const

/** The same for each unit of UTF-16; 0 for others. */
export const KIND = new Uint8Array(65_536)
KIND.fill(WORD, 0x3041, 0x3097)
KIND.fill(WORD, 0x30a1, 0x30fb)
KIND.fill(WORD, 0xff66, 0xffa0)
KIND.fill(WORD, 0x4e00, 0xa000)
KIND.fill(DIGIT, 0x30, 0x3a)
KIND.fill(DIGIT, 0xff10, 0xff1a)
for (const first of [0x41, 0x61, 0xff21, 0xff41]) KIND.fill(LETTER, first, first + 26)
for (const c of '-‐‑‒–—―−－ｰー~〜～') KIND[c.charCodeAt(0)] = HYPHEN
for (const c of ' \u3000') KIND[c.charCodeAt(0)] = SPACE
// This one is left out before other kanji, which brings together what stands around it.
KIND['字'.charCodeAt(0)] = 0
const DIGITS = '〇一二三四五六七八九'
for (const c of `${DIGITS}十`) KIND[c.charCodeAt(0)] = NUMERAL
for (const c of '百千') KIND[c.charCodeAt(0)] = HUNDREDS

// An old form of one of these would be folded to it before it is looked for.
for (const [present = '', ...old] of variantGroups)
  if ('丁目番地号条線区町百千'.includes(present) || DIGITS.includes(present))
    for (const c of old) KIND[c.charCodeAt(0)] = 0

const [CHO, ME, BAN, CHI, GO, NO, MACHI] = [...'丁目番地号の町'].map((c) => c.charCodeAt(0))
/** The same before a kanji as before a digit: after these the step-by-step reading would rewrite them. */
const REWRITTEN = 'ヶヵがガケのノ之字'
/** After these a kanji numeral may be a number of its own. */
const BEFORE_NUMBER = '番目号地'

/** An address for comparison; every part may be empty. */
export interface AddressForm {
  /** Municipality and district, without the prefecture. */
  readonly town: string
  /** Block and house numbers joined by `-`, at most three. */
  readonly numbers: string
  /** What follows: building, floor and room, digits and letters only as far as they differ. */
  readonly room: string
}

/** Reads 二十三 as 23 and 一〇二 as 102. */
export function kanjiNumber(text: string): string {
  let [total, digit, plain] = [0, 0, '']
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    const unit = c === '十' ? 10 : c === '百' ? 100 : c === '千' ? 1000 : 0
    if (unit === 0) plain += digit = DIGITS.indexOf(c)
    else {
      total += (digit || 1) * unit
      digit = 0
    }
  }
  return total === 0 ? plain : String(total + digit)
}

/**
 * Reads an address in one go when it is a town, its numbers and a building in the usual signs. `townOf` gives what the
 * step-by-step reading makes of the town alone, or null. Null when only that reading will do.
 */
export function usualAddress(text: string, townOf: (written: string) => string | null): AddressForm | null {
  const start = firstNumber(text)
  if (start <= 0) return null
  const town = townOf(text.slice(0, start))
  return town === null ? null : new NumberReader(text, start).read(town)
}

const kindAt = (text: string, at: number): number => (at < text.length ? (KIND[text.charCodeAt(at)] ?? 0) : 0)
const isNumber = (kind: number): boolean => kind === DIGIT || kind === NUMERAL

/** Where the first number begins; -1 when there is none or it needs a closer look. */
function firstNumber(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at)
    if (kind === DIGIT) return at
    if (kind !== NUMERAL && kind !== HUNDREDS) continue
    let end = at + 1
    while (kindAt(text, end) === NUMERAL || kindAt(text, end) === HUNDREDS) end++
    const before = at === 0 ? '' : text.charAt(at - 1)
    const hyphen = kindAt(text, at - 1) === HYPHEN
    if (counts(text, end)) return kindAt(text, at - 1) !== WORD || REWRITTEN.includes(before) ? -1 : at
    if (before !== '' && (hyphen || BEFORE_NUMBER.includes(before)) && mayEndNumber(text, end)) return -1
    at = end - 1
  }
  return -1
}

/** Whether what stands at a place makes 番 a part of 番町 or 番丁; blanks between them are left out of an address. */
function isOfWord(text: string, at: number): boolean {
  let next = at
  while (kindAt(text, next) === SPACE) next++
  const unit = text.charCodeAt(next)
  return unit === MACHI || unit === CHO
}

/** True when a kanji numeral that ends here is a number wherever it stands. */
function counts(text: string, end: number): boolean {
  const [unit, next] = [text.charCodeAt(end), text.charCodeAt(end + 1)]
  if (unit === CHO) return next === ME
  if (unit === BAN) return !isOfWord(text, end + 1)
  return unit === GO || (kindAt(text, end) === HYPHEN && isNumber(kindAt(text, end + 1)))
}

function mayEndNumber(text: string, end: number): boolean {
  const unit = text.charCodeAt(end)
  return end >= text.length || unit === BAN || unit === GO || unit === CHI || kindAt(text, end) === HYPHEN
}

/** Reads the numbers of one address and what follows them. */
class NumberReader {
  readonly #text: string
  #at: number
  #numbers = ''
  #count = 0
  #room = ''

  constructor(text: string, at: number) {
    this.#text = text
    this.#at = at
  }

  read(town: string): AddressForm | null {
    do {
      const number = this.#number()
      if (number === '') return null
      this.#count++
      if (this.#count > 3) this.#toRoom(number)
      else this.#numbers += this.#count === 1 ? number : `-${number}`
    } while (this.#joined())
    return this.#rest() ? { town, numbers: this.#numbers, room: this.#room } : null
  }

  #toRoom(part: string): void {
    this.#room += this.#room === '' ? part : `-${part}`
  }

  /** A number without leading zeros; empty when it is none, or long enough to be part of a postal code. */
  #number(): string {
    const from = this.#at
    if (kindAt(this.#text, from) === NUMERAL) {
      while (kindAt(this.#text, this.#at) === NUMERAL) this.#at++
      const ends = this.#at === this.#text.length || counts(this.#text, this.#at)
      return ends ? plainDigits(kanjiNumber(this.#text.slice(from, this.#at)), true) : ''
    }
    while (kindAt(this.#text, this.#at) === DIGIT) this.#at++
    return this.#at - from > 3 ? '' : plainDigits(this.#text.slice(from, this.#at), true)
  }

  /** Goes over what joins a number to the next one; false at the end of the chain. */
  #joined(): boolean {
    const text = this.#text
    if (kindAt(text, this.#at) === HYPHEN && isNumber(kindAt(text, this.#at + 1))) {
      this.#at++
      return true
    }
    const end = unitEnd(text, this.#at)
    if (end === this.#at) return false
    this.#at = end
    const last = text.charCodeAt(end - 1)
    if (last !== NO && kindAt(text, end) === NUMERAL) return true
    let next = end
    while (kindAt(text, next) === SPACE) next++
    // A space before a digit is left out.
    if (kindAt(text, next) !== DIGIT) return false
    this.#at = next
    return true
  }

  /** Goes to the end of a kanji numeral that is part of a word, as in 第二ビル; false for anything else. */
  #isWordNumeral(): boolean {
    let end = this.#at
    while (kindAt(this.#text, end) === NUMERAL || kindAt(this.#text, end) === HUNDREDS) end++
    if (end === this.#at || kindAt(this.#text, end) !== WORD) return false
    if ('丁番号地'.includes(this.#text.charAt(end))) return false
    this.#at = end - 1
    return true
  }

  /** Digits of the rest, each with a letter right before it; false when the rest must be read more closely. */
  #rest(): boolean {
    const text = this.#text
    // After a bare number these make it part of the town, and a hyphen may join it to what follows.
    if (this.#at < text.length && kindAt(text, this.#at - 1) !== WORD) {
      if ('条線区番'.includes(text.charAt(this.#at))) return false
      if (kindAt(text, this.#at) === HYPHEN && kindAt(text, this.#at + 1) !== LETTER) return false
    }
    let letter = ''
    for (; this.#at < text.length; this.#at++) {
      const kind = kindAt(text, this.#at)
      if (kind === DIGIT) {
        const from = this.#at
        while (kindAt(text, this.#at + 1) === DIGIT) this.#at++
        if (this.#at - from >= 3) return false
        this.#toRoom(letter + plainDigits(text.slice(from, this.#at + 1), false))
        letter = ''
      } else if (kind === LETTER) letter = narrow(text.charCodeAt(this.#at)).toLowerCase()
      else if (kind === WORD || kind === HYPHEN || this.#isWordNumeral()) letter = ''
      else if (kind !== SPACE) return false
    }
    return true
  }
}

/** Where 丁目, 番地の, 番の, 号 or の ends that begins here; the place itself where none does. */
function unitEnd(text: string, at: number): number {
  const [unit, next] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  if (unit === CHO && next === ME) return at + 2
  if (unit === GO || unit === NO) return at + 1
  if (unit !== BAN || isOfWord(text, at + 1)) return at
  const end = next === CHI ? at + 2 : at + 1
  return text.charCodeAt(end) === NO ? end + 1 : end
}

/** A full-width sign of ASCII in its narrow form. */
const narrow = (unit: number): string => String.fromCharCode(unit >= 0xff01 ? unit - 0xfee0 : unit)

function plainDigits(text: string, withoutZeros: boolean): string {
  let digits = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    digits += narrow(unit)
    if (withoutZeros && digits === '0' && i + 1 < text.length) digits = ''
  }
  return digits
}
