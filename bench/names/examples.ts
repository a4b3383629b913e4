import { mayBegin } from '../../src/detect/names/bare-names.ts'
import { featuresOf, lengthToLearn } from '../../src/detect/names/learned-families.ts'
import { wholeNames } from '../../src/detect/names/prose-names.ts'
import { foldWidth } from '../../src/detect/reader/fold.ts'
import type { Dice } from '../detect/dice.ts'
import type { Example } from './regression.ts'
import { filled, type Written } from './sentences.ts'

/** An example, and where it stands. */
export interface Place extends Example {
  readonly file: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Other words are drawn so often for the slots of a sentence, which counts once. */
const FILLS = 6
const KANJI = /[々\u3400-\u9fff\uf900-\ufaff]/

/** All places of the sentences at which a family name alone could stand, with words drawn for their slots. */
export function placesOf(sentences: readonly Written[], dice: Dice): readonly Place[] {
  return sentences.flatMap(({ file, text, weight }) => {
    const times = text.includes('{') ? FILLS : 1
    return Array.from({ length: times }, () => placesIn(text, file, weight / times, dice)).flat()
  })
}

function placesIn(written: string, file: string, weight: number, dice: Dice): readonly Place[] {
  const { text: plain, slots } = filled(written, dice)
  const text = foldWidth(plain)
  const whole = wholeNames(text)
  const places: Place[] = []
  for (const { start, end } of familiesIn(text)) {
    const slot = slots.find((s) => start < s.end && s.start < end)
    const isPerson = slot?.of === 'F' && slot.start === start && slot.end === end
    // Part of somebody's name: neither a place to find nor one to pass over.
    if (slot?.of === 'N' || (slot?.of === 'F' && !isPerson && end < slot.end)) continue
    if (!isPerson && whole.some((name) => start < name.end && name.start < end)) continue
    places.push({ file, text, start, end, isPerson, weight, features: featuresOf(text, start, end - start) })
  }
  return places
}

function familiesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return Array.from({ length: text.length }, (_, start) => ({ start, end: start + lengthToLearn(text, start) })).filter(
    ({ start, end }) => end > start && KANJI.test(text.charAt(start)) && mayBegin(text, start),
  )
}
