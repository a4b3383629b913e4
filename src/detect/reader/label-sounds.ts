/*
 * Japanese in Latin letters is spelt in many ways: `jusho`, `jyuusyo` and `zyusyo` are one word. Here they have one spelling.
 */

/** Letters that are written together, each with how it is written here. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `shi si shii si sh sy shy sy chi ti chii ti ch ty chy ty cy ty tsu tu tsuu tu fu hu fuu hu ji zi jii zi j zy jy zy
nn n m n ou o oo o uu u aa a ii i ee e ss s kk k tt t pp p gg g zz z dd d bb b hh h rr r mm m`
    .split(/\s+/)
    .flatMap((letters, i, all) => (i % 2 === 0 ? [[letters, all[i + 1] ?? letters] as const] : [])),
)
/** A small つ before one of these doubles its first letter, or is a t. */
const TOGETHER =
  /s?(?:shii?|shy?)|[ct]?(?:chii?|chy?)|cy|t?tsuu?|fuu?|jii?|jy?|nn(?![aiueoy])|m(?=[bp])|ou|oo|uu|aa|ii|ee|([kstpgzdbhrm])\1/g

/** How letters that are written together are written here. */
function spellingOf(letters: string): string {
  return SPELLINGS.get(letters) ?? SPELLINGS.get(letters.slice(1)) ?? letters
}

/** A word as it sounds: the one spelling of a word in small Latin letters. */
export const spelt = (word: string): string => word.replace(TOGETHER, spellingOf)

/** Where in `spelt` each letter of a word is, and its end: -1 where a letter is read with the one before it. */
export function lettersIn(word: string): readonly number[] {
  const at: number[] = []
  let length = 0
  for (const found of word.matchAll(TOGETHER)) {
    while (at.length < found.index) at.push(length++)
    at.push(length, ...Array.from({ length: found[0].length - 1 }, () => -1))
    length += spellingOf(found[0]).length
  }
  while (at.length < word.length) at.push(length++)
  return [...at, length]
}

/** Words in Latin letters for a number and for a class have one spelling at the end of another: `policynum`, `policyno`. */
export const withOneTail = (word: string): string =>
  LAST_OF_TAILS.has(word.charAt(word.length - 1)) ? word.replace(NUMBER, 'no').replace(CLASS, 'kubun') : word

const LAST_OF_TAILS: ReadonlySet<string> = new Set('rmgounb')
const NUMBER = /(?<=.)(?:number|nmbr|nbr|num|bang(?:ou?)?)$/
const CLASS = /(?<=.)(?:kbn|kb)$/

/** Whether a word can be read aloud as Japanese: it is made of syllables. */
export const isRomaji = (word: string): boolean => SYLLABLES.test(word)

const SYLLABLES = /^(?:n(?![aiueoy])|(?:[kgsztdnhbpmr]{1,2}y?|sh|ch|tch|ts|j|y|w|f)?[aiueo])+$/
