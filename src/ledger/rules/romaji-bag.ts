import { compatible } from '../characters.ts'
import type { Rule } from '../rule.ts'
import { kanaReading } from './kana-reading.ts'

const ROWS = [
  'アイウエオ:',
  'カキクケコ:k',
  'サシスセソ:s',
  'タチツテト:t',
  'ナニヌネノ:n',
  'ハヒフヘホ:h',
  'マミムメモ:m',
  'ラリルレロ:r',
  'ガギグゲゴ:k',
  'ザジズゼゾ:s',
  'ダヂヅデド:t',
  'バビブベボ:h',
  'パピプペポ:h',
]
const SOUNDS: readonly (readonly [string, string])[] = [
  ...ROWS.flatMap((row) => {
    const [kana = '', consonant = ''] = row.split(':')
    return [...kana].map((c, i) => [c, `${consonant}${'aiueo'[i]}`] as const)
  }),
  ['ヤ', 'ya'],
  ['ユ', 'yu'],
  ['ヨ', 'yo'],
  ['ワ', 'wa'],
  ['ン', 'n'],
  ['ッ', ''],
  ['ー', ''],
]
const FIRST_KANA = 0x30a1
/** The one or two letters of each katakana as units, the first in the upper half; itself where it has none. */
export const SOUND = Uint32Array.from({ length: 0x30fd - FIRST_KANA }, (_, i) => FIRST_KANA + i)
for (const [kana, sound] of SOUNDS)
  SOUND[kana.charCodeAt(0) - FIRST_KANA] = [...sound].reduce((all, c) => all * 65_536 + c.charCodeAt(0), 0)

/** Hepburn, passport and English habits to one spelling with the consonant rows of the kana table. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'ch'],
  [/m(?=[bmp])/g, 'n'],
  [/([^aeioun])\1/g, '$1'],
  [/sh(?=i)/g, 's'],
  [/ch(?=i)/g, 't'],
  [/sh/g, 'sy'],
  [/ch/g, 'ty'],
  [/dz/g, 'z'],
  [/j(?=i)/g, 'z'],
  [/jy?/g, 'zy'],
  [/ts/g, 't'],
  [/ph|f/g, 'h'],
  [/l/g, 'r'],
  [/v/g, 'b'],
  [/c(?!h)|q/g, 'k'],
  [/x/g, 'ks'],
  [/oh(?![aiueoy])/g, 'o'],
]
const CODE_A = 'a'.charCodeAt(0)
const [A, E, I, O, U] = [...'aeiou'].map((c) => c.charCodeAt(0))
const isVowel = (c: number): boolean => c === A || c === E || c === I || c === O || c === U

/** Romaji that is being read, as units. */
let romaji = new Uint16Array(256)
const counts = new Uint8Array(26)

/** The letters as they are heard without voicing. */
export const DEVOICED = Uint16Array.from({ length: 128 }, (_, unit) => unit)
for (const [voiced, plain] of ['gk', 'zs', 'dt', 'bh', 'ph'])
  DEVOICED[(voiced ?? '').charCodeAt(0)] = (plain ?? '').charCodeAt(0)

/** Voicing and drawn-out vowels taken away from the romaji; then the letters in the order of the alphabet. */
function finish(length: number): string {
  counts.fill(0)
  let before = 0
  for (let i = 0; i < length; i++) {
    const own = romaji[i] ?? 0
    const c = own < 128 ? (DEVOICED[own] ?? own) : own
    const next = i + 1 < length ? romaji[i + 1] : 0
    if ((c === E && next === I) || (c === O && next === U)) i++
    if (c === before && isVowel(c)) continue
    before = c
    const letter = c - CODE_A
    if (letter >= 0 && letter < 26) counts[letter] = (counts[letter] ?? 0) + 1
  }
  let bag = ''
  for (let letter = 0; letter < 26; letter++)
    for (let left = counts[letter] ?? 0; left > 0; left--) bag += String.fromCharCode(CODE_A + letter)
  return bag
}

/** A vowel of one row after a kana of the other is a sound with it. */
export const ENDS_IN_I = 'キシチニヒミリギジヂビピ'
export const GLIDES = 'ヤユヨ'

/**
 * The letters of a reading in the order of the alphabet, so that the order of family and given name, the system of
 * romanisation, voicing and long vowels make no difference. Only good together with a second fact.
 */
export function romajiBag(text: string): string {
  const wide = compatible(text)
  return /[ぁ-ヺ]/.test(wide) ? bagOfKana(wide, kanaReading(wide)) : bagOfLatin(wide)
}

/** The same for a text whose reading (`kanaReading`) is known and not empty. */
export const bagOfReading = (text: string, reading: string): string =>
  reading === 'ー' ? romajiBag(text) : bagOfKana(text, reading)

function bagOfKana(text: string, reading: string): string {
  const kana = /[っッｯ]/.test(text) ? kanaReading(text.replace(/[っッｯ]/g, '')) : reading
  makeRoom(kana.length * 2)
  let length = 0
  for (let i = 0; i < kana.length; i++) {
    const unit = kana.charCodeAt(i)
    const sound = SOUND[unit - FIRST_KANA] ?? unit
    // キヨ is one sound here: bank systems know no small letters.
    if (i > 0 && GLIDES.includes(kana.charAt(i)) && ENDS_IN_I.includes(kana.charAt(i - 1))) length--
    if (sound >= 65_536) romaji[length++] = sound >>> 16
    if (sound !== 0) romaji[length++] = sound & 0xffff
  }
  return finish(length)
}

function bagOfLatin(text: string): string {
  let spelled = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  for (const [from, to] of SPELLINGS) spelled = spelled.replace(from, to)
  makeRoom(spelled.length)
  for (let i = 0; i < spelled.length; i++) romaji[i] = spelled.charCodeAt(i)
  return finish(spelled.length)
}

function makeRoom(length: number): void {
  if (length > romaji.length) romaji = new Uint16Array(length * 2)
}

const rule: Rule = {
  id: 'romaji-bag',
  apply: romajiBag,
  examples: [
    ['サトウ タロウ', 'aaoorstt'],
    ['SATO Taro', 'aaoorstt'],
    ['Tarou Satou', 'aaoorstt'],
    ['Satoh, Taroh', 'aaoorstt'],
    ['シンイチ', 'iiinst'],
    ['Shin’ichi', 'iiinst'],
    ['山田', ''],
  ],
  nearMisses: [
    ['サトウ ハナコ', 'サトウ タロウ', 'two people'],
    ['Tanaka Ken', 'Tanaka Kenji', 'two given names'],
  ],
}
export default rule

/** Pairs of spellings that must give one bag, in kana and in romaji. */
export const sameReading: readonly (readonly [string, string])[] = [
  ['ヤマザキ ショウタロウ', 'SHOTAROH YAMASAKI'],
  ['キョウコ', 'Kyoko'],
  ['ｼﾝｲﾁ', 'Shinichi'],
  ['ホンマ', 'Homma'],
  ['ハットリ ジュン', 'Hattori Jun'],
  ['フジイ チヅル', 'Huzii Tizuru'],
  ['オオノ ケイコ', 'Ohno Keiko'],
  ['マッチャ', 'Matcha'],
]
