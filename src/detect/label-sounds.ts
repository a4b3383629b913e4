/*
 * Japanese in Latin letters is spelt in many ways: `jusho`, `jyuusyo` and `zyusyo` are one word. Here they have one spelling.
 */

/** Letters that are written together, each with how it is written here, in the order in which they are tried. */
const SPELLINGS: readonly (readonly [letters: string, spelling: string])[] = [
  ['s?sh(?=i)', 's'],
  ['s?shy?', 'sy'],
  ['[tc]?ch(?=i)', 't'],
  ['[tc]?chy?|cy', 'ty'],
  ['t?ts(?=u)', 't'],
  ['f(?=u)', 'h'],
  ['j(?=i)', 'z'],
  ['jy?', 'zy'],
  ['nn(?![aiueoy])|m(?=[bp])', 'n'],
  ['ou|oo', 'o'],
  ['uu', 'u'],
  ['aa', 'a'],
  ['ii', 'i'],
  ['ee', 'e'],
  ...[...'kstpgzdbhrm'].map((letter) => [letter + letter, letter] as const),
]
const TOGETHER = new RegExp(SPELLINGS.map(([letters]) => `(${letters})`).join('|'), 'y')

/** A word as it sounds, and where in that each of its letters is: -1 where a letter is read with the one before it. */
export interface Sound {
  readonly spelt: string
  readonly at: readonly number[]
}

/** The one spelling of a word in small Latin letters. */
export function soundOf(word: string): Sound {
  const at: number[] = []
  let spelt = ''
  while (at.length < word.length) {
    TOGETHER.lastIndex = at.length
    const [found = word.charAt(at.length), ...groups] = TOGETHER.exec(word) ?? []
    const spelling = SPELLINGS[groups.findIndex((group) => group !== undefined)]?.[1]
    at.push(spelt.length, ...Array.from({ length: found.length - 1 }, () => -1))
    spelt += spelling ?? found
  }
  return { spelt, at: [...at, spelt.length] }
}

/** Words in Latin letters for a number and for a class have one spelling at the end of another: `policynum`, `policyno`. */
export const withOneTail = (word: string): string =>
  word.replace(/(?<=.)(?:number|nmbr|nbr|num|bang(?:ou?)?)$/, 'no').replace(/(?<=.)(?:kbn|kb)$/, 'kubun')

/** Whether a word can be read aloud as Japanese: it is made of syllables. */
export const isRomaji = (word: string): boolean => SYLLABLES.test(word)

const SYLLABLES = /^(?:n(?![aiueoy])|(?:[kgsztdnhbpmr]{1,2}y?|sh|ch|tch|ts|j|y|w|f)?[aiueo])+$/
