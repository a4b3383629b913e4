/*
 * Writes src/detect/names/lists/*.ts: family and given names and the words that only look like a name, out of the dictionary
 * IPADIC as the package kuromoji carries it. Run by hand when that package changes: node checks/make-name-lists.mjs
 */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import kuromoji from 'kuromoji'
import { endsLikeGiven } from '../src/detect/names/name-shapes.ts'
import { ENDS_PLAINLY } from '../src/detect/names/prose-names.ts'
import { isSurname } from '../src/detect/names/surnames.ts'

const FOLDER = fileURLToPath(new URL('../src/detect/names/lists/', import.meta.url))
const DICTIONARY = join(dirname(fileURLToPath(import.meta.resolve('kuromoji'))), '../dict')
const FAMILY = /^[\u3400-\u9fff\uf900-\ufaff][\u3005\u3400-\u9fffケヶノヵツ]{0,4}$/
const GIVEN = /^(?:[\u3400-\u9fff][\u3005\u3400-\u9fff\u3041-\u3096\u30a1-\u30fc]{0,3}|[\u3041-\u3096]{2,4})$/
/** Readings of one family name; shorter ones are as often a word. */
const READING = /^[\u30a1-\u30fa\u30fc]{3,5}$/
const TWO = /^[\u3400-\u9fff]{2}$/
const TWO_OR_THREE = /^[\u3400-\u9fff][\u3005\u3400-\u9fff]{1,2}$/
const WORD = /^[\u3005\u3400-\u9fff]{2,6}$/
/** What can be said of a person or thing in general, so that it is no name even before 様. */
const GENERAL = /^名詞,(?:一般|サ変接続|形容動詞語幹|副詞可能|数|接尾|代名詞|非自立)|^(?:副詞|接続詞|連体詞|感動詞)/
const HEAD = `/*
 * Made by checks/make-name-lists.mjs from mecab-ipadic-2.7.0-20070801.
 * Copyright 2000, 2001, 2002, 2003 Nara Institute of Science and Technology. All rights reserved.
 * Use, reproduction and distribution is permitted with this notice; the holders disclaim all warranties.
 */
`

kuromoji.builder({ dicPath: DICTIONARY }).build((error, tokenizer) => {
  if (error) throw error
  const tokens = tokenizer.token_info_dictionary
  const [family, given, general, words, readings] = [new Set(), new Set(), new Set(), new Set(), new Set()]
  for (const id of Object.values(tokens.target_map).flat()) {
    const features = tokens.getFeatures(id)
    const [surface] = features.split(',', 1)
    const rest = features.slice(surface.length + 1)
    if (rest.startsWith('名詞,固有名詞,人名,姓')) {
      family.add(surface)
      const reading = rest.split(',').at(-2) ?? ''
      if (isSurname(surface) && READING.test(reading)) readings.add(reading)
    }
    if (rest.startsWith('名詞,固有名詞,人名,名')) given.add(surface)
    if (!rest.startsWith('名詞,固有名詞,人名')) {
      words.add(surface)
      if (GENERAL.test(rest)) general.add(surface)
    }
  }
  const families = [...family].filter((w) => FAMILY.test(w)).sort()
  const givens = [...given].filter((w) => GIVEN.test(w) && !(general.has(w) && /^[\u3041-\u3096]+$/.test(w))).sort()
  const known = new Set(givens)
  const looksWhole = (w) => [...w].some((_, i) => i > 0 && family.has(w.slice(0, i)) && known.has(w.slice(i)))
  write(
    'family-names',
    'familyNames',
    families.filter((w) => !general.has(w)),
    'Family names that are no other word.',
  )
  write(
    'family-words',
    'familyWords',
    families.filter((w) => general.has(w)),
    'Family names that are words as well.',
  )
  write('given-names', 'givenNames', givens, 'Given names.')
  write(
    'given-like-words',
    'givenLikeWords',
    [...general].filter((w) => TWO.test(w) && endsLikeGiven(w) && !known.has(w)).sort(),
    'Words of two characters that end like a given name and are none.',
  )
  write(
    'given-words',
    'givenWords',
    givens.filter((w) => TWO_OR_THREE.test(w) && (general.has(w) || (words.has(w) && !ENDS_PLAINLY.test(w)))),
    'Given names of two or three characters that are words as well, or places and made like these.',
  )
  write('family-readings', 'familyReadings', [...readings].sort(), 'How frequent family names are read.')
  write(
    'name-like-words',
    'nameLikeWords',
    [...words].filter((w) => WORD.test(w) && looksWhole(w)).sort(),
    'Words and places that could be read as a family name and a given name.',
  )
})

/** One long text, parted by blanks: a list of strings would take three times as many bytes. */
function write(file, name, list, about) {
  const lines = []
  for (let at = 0; at < list.length; at += 200) lines.push(list.slice(at, at + 200).join(' '))
  writeFileSync(
    join(FOLDER, `${file}.ts`),
    `${HEAD}\n/** ${about} */\nexport const ${name} = \`${lines.join('\n')}\`\n`,
  )
}
