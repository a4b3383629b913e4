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
const KANA = new Map<string, string>([
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
])
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
const DEVOICED: Readonly<Record<string, string>> = { g: 'k', z: 's', d: 't', b: 'h', p: 'h' }

const CODE_A = 'a'.charCodeAt(0)
const isVowel = (c: string): boolean => c === 'a' || c === 'i' || c === 'u' || c === 'e' || c === 'o'

/** Voicing and drawn-out vowels taken away; then the letters in the order of the alphabet. */
function finish(romaji: string): string {
  const counts = new Uint8Array(26)
  let before = ''
  for (let i = 0; i < romaji.length; i++) {
    const own = romaji.charAt(i)
    const c = DEVOICED[own] ?? own
    const next = romaji.charAt(i + 1)
    if ((c === 'e' && next === 'i') || (c === 'o' && next === 'u')) i++
    if (c === before && isVowel(c)) continue
    before = c
    const letter = c.charCodeAt(0) - CODE_A
    if (letter >= 0 && letter < 26) counts[letter] = (counts[letter] ?? 0) + 1
  }
  let bag = ''
  for (let letter = 0; letter < 26; letter++)
    if (counts[letter]) bag += String.fromCharCode(CODE_A + letter).repeat(counts[letter] ?? 0)
  return bag
}

const ENDS_IN_I = 'キシチニヒミリギジヂビピ'
const GLIDES = 'ヤユヨ'

/**
 * The letters of a reading in the order of the alphabet, so that the order of family and given name, the system of
 * romanisation, voicing and long vowels make no difference. Only good together with a second fact.
 */
export function romajiBag(text: string): string {
  const kana = text.normalize('NFKC')
  return /[ぁ-ヺ]/.test(kana) ? bagOfKana(kana) : bagOfLatin(kana)
}

function bagOfKana(text: string): string {
  const kana = kanaReading(/[っッ]/.test(text) ? text.replace(/[っッ]/g, '') : text)
  let romaji = ''
  for (let i = 0; i < kana.length; i++) {
    const c = kana.charAt(i)
    const sound = KANA.get(c) ?? c
    // キヨ is one sound here: bank systems know no small letters.
    if (i > 0 && GLIDES.includes(c) && ENDS_IN_I.includes(kana.charAt(i - 1))) romaji = romaji.slice(0, -1) + sound
    else romaji += sound
  }
  return finish(romaji)
}

function bagOfLatin(text: string): string {
  let romaji = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  for (const [from, to] of SPELLINGS) romaji = romaji.replace(from, to)
  return finish(romaji)
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
