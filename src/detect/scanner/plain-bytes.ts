import * as forms from './plain-forms.ts'

/** So many bytes more than it is made of a normal form may have. */
export const GROWTH_MAX = 2

const [SPACE, PLUS, HYPHEN, SLASH, ZERO, NINE, TILDE] = [0x20, 0x2b, 0x2d, 0x2f, 0x30, 0x39, 0x7e] as const

/** Writes normal forms of values that stand in `from` to `to`, one behind the other, without making texts of them. */
export class PlainBytes {
  readonly #from: Uint8Array
  #to: Uint8Array
  /** Where the next one begins. */
  at = 0

  constructor(from: Uint8Array, to: Uint8Array) {
    this.#from = from
    this.#to = to
  }

  /** From now on they go there. */
  set to(bytes: Uint8Array) {
    this.#to = bytes
  }

  /**
   * Writes the normal form of the value [start, end), which is UTF-8, exactly as the recognizers give it. False when the value
   * is not written plainly, so that they have to be asked; there must be room for it and GROWTH_MAX bytes.
   */
  write(form: number, start: number, end: number): boolean {
    const written = this.#written(form, start, end)
    if (written < 0) return false
    this.at = written
    return true
  }

  #written(form: number, start: number, end: number): number {
    switch (form) {
      case forms.AS_WRITTEN:
        return this.#asWritten(start, end)
      case forms.TIDY:
        return this.#tidy(start, end)
      case forms.TIDY_NAME:
        return this.#endsWithHonorific(end) ? -1 : this.#tidy(start, end)
      case forms.PIECE:
        // A number would lose its blanks and hyphens.
        return (this.#from[start] ?? 0) > NINE ? this.#tidy(start, end) : -1
      case forms.LOWER:
        return this.#lower(start, end)
      case forms.DIGITS:
        return this.#digits(start, end, this.at)
      case forms.POSTAL:
        return this.#digits(start, end, this.at) === this.at + 7 ? this.at + 7 : -1
      case forms.PHONE:
        return this.#phone(start, end)
      case forms.DAY:
        return this.#day(start, end)
      case forms.SEX:
        return this.#sex(start, end)
      default:
        return -1
    }
  }

  #asWritten(start: number, end: number): number {
    const [from, to] = [this.#from, this.#to]
    let at = this.at
    for (let i = start; i < end; i++) to[at++] = from[i] ?? 0
    return at
  }

  /** What `tidyText` leaves as it is but for wide blanks: printable ASCII, kana and kanji, single blanks between them. */
  #tidy(start: number, end: number): number {
    const [from, to] = [this.#from, this.#to]
    let at = this.at
    // A blank may not stand first.
    let afterBlank = true
    for (let i = start; i < end; ) {
      const first = from[i] ?? 0
      if (first > SPACE && first <= TILDE) {
        to[at++] = first
        i++
        afterBlank = false
        continue
      }
      const second = from[i + 1] ?? 0
      const third = from[i + 2] ?? 0
      if (first === SPACE || (first === 0xe3 && second === 0x80 && third === 0x80)) {
        if (afterBlank) return -1
        afterBlank = true
        to[at++] = SPACE
        i += first === SPACE ? 1 : 3
        continue
      }
      if (!isSettled(first, second, third)) return -1
      to[at] = first
      to[at + 1] = second
      to[at + 2] = third
      at += 3
      i += 3
      afterBlank = false
    }
    return afterBlank ? -1 : at
  }

  /** 様 殿 氏, さま. */
  #endsWithHonorific(end: number): boolean {
    const from = this.#from
    const last = ((from[end - 3] ?? 0) << 16) | ((from[end - 2] ?? 0) << 8) | (from[end - 1] ?? 0)
    return last === 0xe6a798 || last === 0xe6aebf || last === 0xe6b08f || last === 0xe381be
  }

  #lower(start: number, end: number): number {
    const [from, to] = [this.#from, this.#to]
    let at = this.at
    for (let i = start; i < end; i++) {
      const c = from[i] ?? 0
      if (c <= SPACE || c > TILDE) return -1
      to[at++] = c >= 0x41 && c <= 0x5a ? c | 0x20 : c
    }
    return at
  }

  /** Digits between which single hyphens or blanks may stand, without these, from a place on. */
  #digits(start: number, end: number, place: number): number {
    const [from, to] = [this.#from, this.#to]
    let at = place
    for (let i = start; i < end; i++) {
      const c = from[i] ?? 0
      if (c >= ZERO && c <= NINE) to[at++] = c
      else if (c !== HYPHEN && c !== SPACE) return -1
    }
    return at
  }

  /** A number of Japan's numbering plan with its leading zero, in E.164. */
  #phone(start: number, end: number): number {
    const [to, at] = [this.#to, this.at]
    const written = this.#digits(start, end, at + 2)
    const count = written - at - 2
    const [first, second, third, fourth] = [to[at + 2], to[at + 3] ?? 0, to[at + 4], to[at + 5]]
    if (written < 0 || first !== ZERO || second === ZERO) return -1
    const isMobile = third === ZERO && second >= 0x35
    if (isMobile ? count !== 11 || fourth === ZERO : count !== 10 || third === ZERO) return -1
    to[at] = PLUS
    to[at + 1] = 0x38
    to[at + 2] = 0x31
    return written
  }

  /** `1984-07-13` and `1984/07/13`. */
  #day(start: number, end: number): number {
    const [from, to, at] = [this.#from, this.#to, this.at]
    if (end - start !== 10) return -1
    const sign = from[start + 4]
    if ((sign !== HYPHEN && sign !== SLASH) || from[start + 7] !== sign) return -1
    for (let i = 0; i < 10; i++) {
      const c = from[start + i] ?? 0
      if (i === 4 || i === 7) to[at + i] = HYPHEN
      else if (c >= ZERO && c <= NINE) to[at + i] = c
      else return -1
    }
    return at + 10
  }

  /** 男 女 男性 女性 and the letters and codes for them, one of which the value is. */
  #sex(start: number, end: number): number {
    const first = this.#from[start] ?? 0
    const letter = first | 0x20
    if (end - start === 1) {
      if (letter === 0x6d || first === 0x31) this.#to[this.at] = 0x6d
      else if (letter === 0x66 || first === 0x32) this.#to[this.at] = 0x66
      else return -1
    } else if (first === 0xe7) this.#to[this.at] = 0x6d
    else if (first === 0xe5) this.#to[this.at] = 0x66
    else return -1
    return this.at + 1
  }
}

/**
 * Whether three bytes are a sign that NFKC leaves as it is whatever stands beside it: kana but marks of voicing and ligatures, 々,
 * and the kanji from U+4E00 to U+9FFF.
 */
function isSettled(first: number, second: number, third: number): boolean {
  if (first >= 0xe5) return first <= 0xe9
  if (first === 0xe4) return second >= 0xb8
  if (first !== 0xe3) return false
  if (second === 0x81) return true
  if (second === 0x82) return third !== 0x9f && (third < 0x99 || third > 0x9c)
  return second === 0x83 ? third !== 0xbf : second === 0x80 && third === 0x85
}
