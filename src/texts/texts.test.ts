import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import enLetters from './en/letters.json' with { type: 'json' }
import enUi from './en/ui.json' with { type: 'json' }
import {
  type Block,
  countWords,
  dateWords,
  fillLetter,
  languages,
  letterSlots,
  parseLetter,
  placeholdersOf,
  smsSlots,
  text,
  toHtml,
  toPlain,
} from './index.ts'
import jaLetters from './ja/letters.json' with { type: 'json' }
import jaUi from './ja/ui.json' with { type: 'json' }

const ja = { ...jaUi, ...jaLetters }
const en = { ...enUi, ...enLetters }
const slots = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort()
const letterNames = (language: string) => readdirSync(new URL(`./${language}/letters`, import.meta.url)).sort()
const letter = (language: string, name: string) =>
  parseLetter(readFileSync(new URL(`./${language}/letters/${name}`, import.meta.url), 'utf8'))

describe('both languages say the same', () => {
  test('the same keys', () => expect(Object.keys(en)).toEqual(Object.keys(ja)))

  test('the same placeholders behind each key', () => {
    const [first, second] = [ja, en].map((texts) => Object.entries(texts).map(([key, words]) => [key, slots(words)]))
    expect(second).toEqual(first)
  })

  test('the same letters', () => expect(letterNames('en')).toEqual(letterNames('ja')))

  test.each(letterNames('ja'))('%s has the same placeholders and sections', (name) => {
    const [first, second] = languages.map((language) => letter(language, name))
    expect(placeholdersOf(second?.blocks ?? [])).toEqual(placeholdersOf(first?.blocks ?? []))
    expect(second?.blocks.map((b) => b.kind)).toEqual(first?.blocks.map((b) => b.kind))
  })

  test.each(languages)(
    'every placeholder of a letter in %s is on the closed list and stands where its kind may',
    (language) => {
      for (const name of letterNames(language).filter((n) => n !== 'public.md' && n !== 'sms.md'))
        for (const block of letter(language, name).blocks) {
          const kinds = block.kind === 'slot' ? [block.name] : placeholdersOf([block])
          for (const slot of kinds)
            expect([name, slot, Object.entries(letterSlots).find(([known]) => known === slot)?.[1]]).toEqual([
              name,
              slot,
              block.kind === 'slot' ? 'blocks' : 'words',
            ])
        }
    },
  )

  test.each(languages)('an SMS in %s holds each of its own placeholders', (language) => {
    expect(placeholdersOf(letter(language, 'sms.md').blocks)).toEqual([...smsSlots].sort())
  })

  test.each(languages)('every letter in %s is marked with its name, language and review', (language) => {
    for (const name of letterNames(language)) {
      const { variant, reviewed, ...rest } = letter(language, name)
      expect([`${variant}.md`, rest.language, reviewed]).toEqual([name, language, 'DEMO'])
    }
  })
})

const page = (body: string) =>
  parseLetter(`---\nvariant: v\nlanguage: ja\ndate: 2026-11-22\nreviewed: DEMO\n---\n${body}`)

test('a letter is read as the document that it is', () => {
  const { blocks } = page(
    '# 題 **太字**\n\n一行目\n二行目\n\n- a\n- b\n  c\n\n1. x\n\n| | |\n|---|---|\n| 電話 | **{{phone}}** |\n\n{{items}}\n',
  )
  expect(blocks).toEqual([
    { kind: 'heading', level: 1, text: ['題 ', { bold: '太字' }] },
    { kind: 'paragraph', text: ['一行目二行目'] },
    { kind: 'list', ordered: false, entries: [['a'], ['b c']] },
    { kind: 'list', ordered: true, entries: [['x']] },
    { kind: 'table', head: [], rows: [[['電話'], [{ bold: '{{phone}}' }]]] },
    { kind: 'slot', name: 'items' },
  ])
})

test('a line break is a space in English and nothing in Japanese', () => {
  expect(page('one\ntwo').blocks).toEqual([{ kind: 'paragraph', text: ['one two'] }])
})

test.each(['reviewed', 'variant', 'language', 'date'])('a letter without %s is refused', (key) => {
  const front = ['variant: v', 'language: ja', 'date: 2026-11-22', 'reviewed: DEMO'].filter((l) => !l.startsWith(key))
  expect(() => parseLetter(`---\n${front.join('\n')}\n---\nx`)).toThrow(`lacks "${key}"`)
})

test('a section whose content came out empty disappears with its heading', () => {
  const filled = fillLetter(page('# T\n\n## A\n\n{{a}}\n\n## B\n\n{{b}}'), { a: [], b: 'b' })
  expect(toPlain(filled)).toBe('T\n\n■ B\n\nb\n')
})

test('a missing value stops the letter, and the error names the placeholder', () => {
  expect(() => fillLetter(page('x {{phone}}'), {})).toThrow('{{phone}}')
  expect(() => fillLetter(page('{{items}}'), {})).toThrow('{{items}}')
  expect(() => text('ja', 'letter.attackPeriod', { title: 'a' })).toThrow('{{period}}')
})

test('a value never becomes markup, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const filled = fillLetter(page('{{a}} です'), { a: `${value}**x**{{y}}<b>` })
      expect(toPlain(filled)).toContain(`${value}**x**{{y}}<b>`)
      expect(toHtml(filled)).not.toContain('<b>')
    }),
  )
})

test('HTML numbers its sections, says what heads a row, and refuses an unfilled slot', () => {
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 2, text: ['A&B'] },
    { kind: 'table', head: [['日'], ['数']], rows: [[['1'], ['<2>']]] },
  ]
  expect(toHtml(blocks)).toBe(
    '<h2 id="section-1">A&amp;B</h2>\n<table class="facts"><thead><tr><th scope="col">日</th><th scope="col">数</th></tr></thead><tbody><tr><th scope="row">1</th><td>&lt;2&gt;</td></tr></tbody></table>',
  )
  expect(() => toHtml([{ kind: 'slot', name: 'x' }])).toThrow('{{x}}')
})

test.each([
  ['2017-07-13', '2017年7月13日', '13 July 2017'],
  ['2016-11', '2016年11月', 'November 2016'],
  ['', '', ''],
])('the date %s is written %s and %s', (date, japanese, english) => {
  expect([dateWords('ja', date), dateWords('en', date)]).toEqual([japanese, english])
})

test.each([
  [0, '0'],
  [999, '999'],
  [2455, '2,455'],
  [1123640, '1,123,640'],
])('%d is written %s', (n, words) => expect(countWords(n)).toBe(words))
