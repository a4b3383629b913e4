import { squeeze } from '../labels/label-dictionary.ts'
import { isRomaji, spelt, withOneTail } from '../reader/label-sounds.ts'
import { PARTS, type Part } from './label-parts.ts'
import { readings } from './label-readings.ts'

/*
 * Parts by how they sound, and how long a part may be that begins at one place of a label: so few are looked up.
 */

interface Sounds {
  readonly parts: ReadonlyMap<string, Part>
  readonly reach: ReadonlyMap<string, number>
}
let sounds: Sounds | undefined
/** The sounds are gathered when a first one is asked for. */
function heard(): Sounds {
  if (!sounds) {
    const parts = everySound()
    sounds = { parts, reach: reachOf(parts) }
  }
  return sounds
}

/** The part that sounds like this, however it is spelt. */
export const partHeard = (sound: string): Part | undefined => heard().parts.get(sound)

/** So much longer than in the list a word may be, with another spelling of its last letters or with an s behind it. */
const REACH_MORE = 4
/** With how many units a word or a sound begins that are looked up at once. */
const START = 3

/** By its first units, how long the longest word or sound that begins so may be written. */
function reachOf(words: ReadonlyMap<string, Part>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const word of words.keys()) {
    const start = word.slice(0, START)
    found.set(start, Math.max(found.get(start) ?? 0, word.length + REACH_MORE))
  }
  return found
}

const REACH = reachOf(PARTS)
/** How many units at most a part can have that begins at `at` in a text, as it is written. */
export const reachAt = (text: string, at: number): number => REACH.get(text.slice(at, at + START)) ?? START
/** How many units at most the sound of a part can have that begins at `at` in how a text sounds. */
export const reachHeard = (sound: string, at: number): number => heard().reach.get(sound.slice(at, at + START)) ?? 0

function everySound(): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>()
  const add = (spelling: string, part: Part | undefined): void => {
    const sound = withOneTail(spelt(spelling))
    if (part && !found.has(sound)) found.set(sound, part)
  }
  for (const [spelling, word] of readings()) add(spelling, PARTS.get(squeeze(word)))
  for (const [word, part] of PARTS) if (word.length >= 4 && isRomaji(word)) add(word, part)
  return found
}
