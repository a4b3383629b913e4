import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { labelWords } from './labels/label-dictionary.ts'
import { rememberedEnd, rememberedWhole } from './labels/label-memory.ts'
import { latinOwners } from './labels/label-owners.ts'
import { couldBeWhole, labelEnd } from './labels/label-start.ts'
import { plainLabelledSpans } from './labels/plain-labels-for-tests.ts'
import { endOfTextLabel, wholeTextLabel } from './labels/text-label.ts'
import { labelledSpans } from './labels/text-labels.ts'
import { familyNames } from './names/lists/family-names.ts'
import { familyWords } from './names/lists/family-words.ts'
import { familyKind, familyLengths } from './names/name-dictionary.ts'
import { surnames } from './names/surnames.ts'
import { foldWidth } from './reader/fold.ts'
import { Reader } from './reader/reading.ts'
import type { Match, Recognizer } from './reader/recognizer.ts'

const recognizers = await loadFolder<Recognizer>(new URL('./recognizers/', import.meta.url))
const reader = new Reader(recognizers)

const written = [
  ...recognizers.flatMap((r) => [...r.examples, ...r.cells, ...r.nearMisses].map(([text]) => text)),
  // Values without the signs that most of their kind have.
  ...['長野県下伊那郡阿智村駒場483', '仙台市青葉区国分町3-7-1', '生まれは13 July 1984', '(普通)1234567'],
]
const words = labelWords()
const signs =
  ' |　|  |:|：|=|, |,|、|。|\t|は|(|)|（|）|【|】|"|-|ー|様|さん|の|>|]|「|」|;|&|.|0|12|2026-08-10 22:44:08|第|ﾞ|①|保護者|guardian|欄|必須|パスワードは|p@ss3683|です|no|s|[3]|.0|ご|/'
const piece = fc.oneof(
  fc.constantFrom(...written),
  fc.constantFrom(...words),
  fc.constantFrom(...signs.split('|'), '|'),
  fc.constantFrom(...latinOwners),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const line = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join('').replaceAll('\n', ' '))
const label = fc
  .tuple(fc.array(piece, { maxLength: 2 }), fc.constantFrom(...words), fc.array(piece, { maxLength: 1 }))
  .map(([before, word, behind]) => [...before, word, ...behind].join('').slice(-60))
const runs = { numRuns: Number(process.env['RUNS'] ?? 4_000) }

describe('looking quickly leaves out nothing', () => {
  test('a recognizer that does not look at a text would find nothing in it', () => {
    fc.assert(
      fc.property(line, (text) => {
        const folded = foldWidth(text)
        const told: [string, Match][] = []
        reader.findAll(reader.contentsOf(text), (by, match) => told.push([by.id, match]))
        const all = recognizers.flatMap((r) => r.find(folded).map((match): [string, Match] => [r.id, match]))
        expect(told).toEqual(all)
      }),
      runs,
    )
  })

  test('labels and values of a line are those that patterns find', () => {
    fc.assert(
      fc.property(line, (text) => {
        const folded = foldWidth(text)
        expect(labelledSpans(folded)).toEqual(plainLabelledSpans(folded))
      }),
      runs,
    )
  })

  test('what is remembered of a label is what the dictionary says of it', () => {
    fc.assert(
      fc.property(label, (text) => {
        expect(rememberedWhole(text)).toEqual(wholeTextLabel(text))
        expect(rememberedEnd(text)).toEqual(endOfTextLabel(text))
      }),
      runs,
    )
  })

  test('a label of which every word is understood is never passed over', () => {
    fc.assert(
      fc.property(label, (written) => {
        const text = foldWidth(written)
        const could = couldBeWhole(text, 0, text.length, labelEnd(text, 0, text.length))
        expect(could || wholeTextLabel(text) === null).toBe(true)
      }),
      runs,
    )
  })

  test('every family name is among the lengths that could be one, in old characters too', () => {
    const names = [...`${familyNames} ${familyWords}`.trim().split(/\s+/), ...surnames].filter((n) => n.length <= 5)
    for (const name of names)
      for (const text of [name, name.replaceAll('高', '髙').replaceAll('崎', '﨑').replaceAll('辺', '邉')])
        expect((familyLengths(`${text}様`, 0) & (1 << (text.length - 1))) !== 0 || familyKind(text) === null).toBe(true)
  })
})
