import { isAscii } from '../reader/fold.ts'
import { DICTIONARY } from './label-dictionary.ts'
import type { LabelGroup } from './label-group.ts'
import { REQUIRED } from './label-owners.ts'
import { COPY_OF_PAPER, JOINED, stemOf } from './label-tails.ts'

/** The number at a label's end: `TEL2`, `備考その3`. */
export const ORDINAL = /(?:その)?(\d{1,2})$/
/** A word of the dictionary, and the number behind it. */
export interface Known {
  readonly group: LabelGroup
  readonly ordinal: number
}

/** What a squeezed label means as a whole, without the words for a form's field and without a tail that adds nothing. */
export function known(squeezed: string): Known | null {
  const plain = plainer(squeezed)
  const found =
    knownWord(squeezed) ??
    ofStem(squeezed) ??
    (plain === squeezed ? null : (knownWord(plain) ?? ofStem(plain))) ??
    ofCopy(squeezed) ??
    ofTwo(squeezed) ??
    (plain === squeezed ? null : ofTwo(plain))
  if (found || !REQUIRED.test(squeezed)) return found
  return knownWord(squeezed.replace(REQUIRED, ''))
}

/** `世帯の構成`, `障がいの程度`: as if written 世帯構成, 障害程度. */
const plainer = (squeezed: string): string => squeezed.replaceAll('障がい', '障害').replace(/(?<=.)の(?=.)/g, '')

/** `アレルギーの有無` is about what `アレルギー` is about. */
function ofStem(squeezed: string): Known | null {
  for (const stem of stemOf(squeezed)) {
    const found = knownWord(stem.word)
    if (found && stem.of.has(found.group.use)) return found
  }
  return null
}

/** A copy of a paper that proves who somebody is. */
function ofCopy(squeezed: string): Known | null {
  const group = COPY_OF_PAPER.test(squeezed) ? DICTIONARY.get('本人確認書類') : undefined
  return group ? { group, ordinal: 0 } : null
}

/** Two words in Japanese that are about the same: `病歴手術歴`, of which the sign between them is gone. */
function ofTwo(squeezed: string): Known | null {
  for (let cut = 2; cut <= squeezed.length - 2; cut++) {
    const first = DICTIONARY.get(squeezed.slice(0, cut))
    if (!first || first.piece || !JOINED.has(first.use) || isAscii(squeezed.charAt(cut - 1))) continue
    const rest = squeezed.slice(cut).replace(AND, '')
    const second = knownWord(rest) ?? ofStem(rest)
    if (second?.group.use === first.use) return second
  }
  return null
}

const AND = /^(?:または|及び|および|又は|や|と)/

function knownWord(word: string): Known | null {
  const group = word === 'q' ? undefined : groupOf(word)
  if (group) return { group, ordinal: 0 }
  const ordinal = endsInDigit(word) ? ORDINAL.exec(word) : null
  if (!ordinal) return null
  const [stem, number] = [word.slice(0, ordinal.index), Number(ordinal[1])]
  const counted = stem !== 'q' || number > 0 ? groupOf(stem) : undefined
  return counted ? { group: counted, ordinal: number } : null
}

/** A word, also with an お before or an s behind it. */
const groupOf = (word: string): LabelGroup | undefined => DICTIONARY.get(word) ?? DICTIONARY.get(bareWord(word))

function bareWord(word: string): string {
  const first = word.charAt(0)
  if (first === 'お' || first === 'ご' || first === '御') return word.slice(1)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const endsInDigit = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1)
  return last >= 48 && last <= 57
}
