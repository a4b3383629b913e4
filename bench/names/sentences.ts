import { readdirSync, readFileSync } from 'node:fs'
import { FAMILIES, familyKind, isFrequent, isPlaceOrWord } from '../../src/detect/names/name-dictionary.ts'
import type { Dice } from '../detect/dice.ts'

/*
 * Sentences as people write them at work, made up for training: `{F}` is where somebody's family name stands alone, `{N}` a whole name,
 * `{G}` a given name, `{P}` a place, firm or thing that is called like a family. Whatever else looks like a family name is none.
 */

/** A line of one of the files beside this one. */
export interface Written {
  readonly file: string
  readonly text: string
  /** How much it counts: the many sentences of one line count for less. */
  readonly weight: number
}

/** A sentence with words in its slots, and where they stand. */
export interface Filled {
  readonly text: string
  readonly slots: readonly { readonly start: number; readonly end: number; readonly of: Slot }[]
}

type Slot = 'B' | 'F' | 'G' | 'N' | 'P'

const FOLDER = new URL('./', import.meta.url)

/** All sentences of the files `*.txt`; lines that begin with # say who wrote them. */
export function writtenSentences(): readonly Written[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split('\n')
      .filter((text) => text !== '' && !text.startsWith('#'))
      .flatMap((line) => {
        const sentences = spelledOut(line)
        return sentences.map((text) => ({ file, text, weight: sentences.length ** -0.5 }))
      }),
  )
}

/** The sentences that a line with `[a|b]` stands for. */
function spelledOut(text: string): readonly string[] {
  const [whole, choices] = /\[([^\]{}]*\|[^\]{}]*)\]/.exec(text) ?? []
  if (whole === undefined || choices === undefined) return [text]
  return choices.split('|').flatMap((choice) => spelledOut(text.replace(whole, choice)))
}

const ofKanji = [...FAMILIES.keys()].filter((name) => familyKind(name) === 'firm' && /^[々\u3400-\u9fff]+$/.test(name))
const long = ofKanji.filter((name) => name.length > 1)
const FREQUENT = long.filter((name) => isFrequent(name) && !isPlaceOrWord(name))
const FREQUENT_PLACES = long.filter((name) => isFrequent(name) && isPlaceOrWord(name))
const RARE = long.filter((name) => !isFrequent(name) && !isPlaceOrWord(name))
const RARE_PLACES = long.filter((name) => !isFrequent(name) && isPlaceOrWord(name))
const SHORT = ofKanji.filter((name) => name.length === 1 && isFrequent(name))
const SHORT_PLACES = [...'柏堺呉津関原森林東西南北']
const GIVENS =
  '健一 美咲 翔太 裕子 陽菜 蓮 さくら 由美 大輔 真理子 直樹 恵 智也 葵 花子 太郎 浩二 京子 結衣 悠真'.split(' ')

/** A family as people bear it. */
const family = (dice: Dice): string => {
  const at = dice.whole(100)
  return dice.pick(at < 42 ? FREQUENT : at < 70 ? FREQUENT_PLACES : at < 85 ? RARE : SHORT)
}

/** A family after which places and firms are called. */
const place = (dice: Dice): string => {
  const at = dice.whole(100)
  return dice.pick(at < 80 ? FREQUENT_PLACES : at < 92 ? RARE_PLACES : SHORT_PLACES)
}

const wordFor = (slot: Slot, dice: Dice): string => {
  if (slot === 'F') return family(dice)
  if (slot === 'P') return place(dice)
  if (slot === 'B') return dice.is(0.6) ? dice.pick(FREQUENT) : place(dice)
  return slot === 'G' ? dice.pick(GIVENS) : dice.pick(FREQUENT) + dice.pick(GIVENS)
}

/** The sentence with words drawn for its slots. */
export function filled(text: string, dice: Dice): Filled {
  const slots: Filled['slots'][number][] = []
  let whole = ''
  for (const part of text.split(/(\{[BFGNP]\})/)) {
    const of = /^\{([BFGNP])\}$/.exec(part)?.[1] as Slot | undefined
    const word = of === undefined ? part : wordFor(of, dice)
    if (of !== undefined) slots.push({ start: whole.length, end: whole.length + word.length, of })
    whole += word
  }
  return { text: whole, slots }
}
