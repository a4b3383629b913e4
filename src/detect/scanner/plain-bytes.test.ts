import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataKinds } from '#kernel/data-kinds.ts'
import { LABEL, Reader } from '../reader/reading.ts'
import { FoundValues } from './found-values.ts'
import type { Kind } from './layout.ts'
import { formOfFound } from './plain-forms.ts'
import { examples, recognizers } from './scans-for-tests.ts'
import { normalForm } from './text-words.ts'

const reader = new Reader(recognizers)

/** The normal form as it is made of bytes, null when the recognizers have to be asked. */
function plainly(kind: Kind, text: string): string | null {
  const bytes = Buffer.from(`x${text}y`)
  const values = new FoundValues(bytes)
  return values.addPlain(formOfFound(kind), 1, bytes.length - 1) ? values.text(0) : null
}

/** Whether the kernel could have found it: a shape of its own must be right. */
function couldBeFound({ item, by }: Kind, text: string): boolean {
  const finder = reader.of(item).find(({ id }) => id === by)
  return finder === undefined || finder.form === 'any' || finder.read(text) !== null
}

const kinds: readonly Kind[] = dataKinds.flatMap((item) => [
  ...(['certain', 'possible'] as const).map((sure): Kind => ({ item, sure, by: LABEL, role: 'self' })),
  ...reader.of(item).map(({ id }): Kind => ({ item, sure: 'certain', by: id, role: 'self' })),
])

const piece = fc.constantFrom(
  ...[
    '山',
    '田',
    '様',
    '々',
    '一',
    '龥',
    'ー',
    'ア',
    'ｱ',
    'ﾞ',
    'が',
    'か',
    '\u3099',
    '゛',
    'ゟ',
    'ヿ',
    '・',
    '\u3000',
    ' ',
    '  ',
  ],
  ...[
    '0',
    '1',
    '9',
    '-',
    '/',
    '.',
    '@',
    'a',
    'Z',
    'Ａ',
    '１',
    '\u00e9',
    'e\u0301',
    '\u{20bb7}',
    '髙',
    '\ufa30',
    '\u00a0',
    '\ud800',
    '\u007f',
  ],
)
/** What recognizers of an item say it looks like, with signs behind it, and any signs. */
function textsOf(item: Kind['item']): fc.Arbitrary<string> {
  const own = reader
    .of(item)
    .flatMap(({ cells, examples: texts }) => [
      ...cells.map(([cell]) => cell),
      ...texts.map(([text]) => /«(.*)»/.exec(text)?.[1] ?? text),
    ])
  return fc.oneof(
    fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join('')),
    fc.constantFrom(...(own.length > 0 ? own : examples)),
    fc.tuple(fc.constantFrom(...examples, ...own), piece).map(([text, sign]) => text + sign),
    fc.integer({ min: 0, max: 9_999_999_999 }).map((n) => `0${n}`),
  )
}

describe('a value written plainly has the normal form that the recognizers give it', () => {
  test.each(kinds.map((kind) => [`${kind.item} ${kind.sure} by ${kind.by}`, kind] as const))('%s', (_, kind) => {
    fc.assert(
      fc.property(textsOf(kind.item), (text) => {
        const trimmed = text.toWellFormed().trim()
        const value = trimmed !== '' && couldBeFound(kind, trimmed) ? plainly(kind, trimmed) : null
        if (value !== null) expect(value).toBe(normalForm(reader, kind, trimmed))
      }),
      { numRuns: 300 },
    )
  })
})

test.each([
  ['email', 'email', 'Taro@Example.JP', 'taro@example.jp'],
  ['phone', 'phone', '090-1234-5678', '+819012345678'],
  ['phone', 'phone', '0312345678', '+81312345678'],
  ['birth-date', 'birth-date', '1984/07/13', '1984-07-13'],
  ['postal-code', 'postal-code', '160-0023', '1600023'],
  ['name', 'name', '山田\u3000太郎', '山田 太郎'],
  ['card-number', 'card-number', '4111 1111-1111 1111', '4111111111111111'],
  ['password', LABEL, 'pAss  ẞ', 'pAss  ẞ'],
] as const)('%s is told by %s from the bytes of %s', (item, by, text, value) => {
  expect(plainly({ item, by, sure: 'certain', role: 'self' }, text)).toBe(value)
})

test.each([
  ['name', 'name', '山田様', 'the honorific is cut off'],
  ['name', 'name', 'ﾔﾏﾀﾞ', 'letters of half width'],
  ['phone', 'phone', '03(1234)5678', 'brackets'],
  ['phone', 'phone', '090-0234-5678', 'no such number'],
  ['birth-date', 'birth-date', '昭和59年7月13日', 'an era'],
  ['user-id', LABEL, 'か\u3099', 'a mark that belongs to the sign before it'],
] as const)('%s is asked of %s for %s: %s', (item, by, text, _) => {
  expect(plainly({ item, by, sure: 'certain', role: 'self' }, text)).toBeNull()
})

test('values of any length stand one behind the other', () => {
  const values = new FoundValues(new Uint8Array())
  const all = Array.from({ length: 9000 }, (_, i) => '山'.repeat(i % 70))
  for (const text of all) values.add(text)
  expect(all.every((text, i) => values.text(i) === text)).toBe(true)
  expect(values.count).toBe(all.length)
})
