import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keysByName } from './named-values.ts'

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  [
    'attributes of a shop',
    [
      'id',
      'custom_attributes.0.attribute_code',
      'custom_attributes.0.value',
      'custom_attributes.1.attribute_code',
      'custom_attributes.1.value',
    ],
    ['7', 'birthday', '1985-08-12', '電話番号', '090-1234-5678'],
    [
      'id',
      'custom_attributes.0.field_name',
      'custom_attributes.birthday',
      'custom_attributes.1.field_name',
      'custom_attributes.電話番号',
    ],
  ],
  ['a list that is the whole element', ['0.name', '0.value'], ['E-mail', 'a@example.jp'], ['0.field_name', 'E-mail']],
  [
    'answers of a form',
    ['answers.3.title', 'answers.3.text'],
    ['ご職業', '会社員'],
    ['answers.3.field_name', 'answers.ご職業'],
  ],
  ['only numbers for names', ['f.0.key', 'f.0.value'], ['12', 'x'], ['f.0.key', 'f.0.value']],
  ['an address for a name', ['f.0.key', 'f.0.value'], ['a@example.jp', 'x'], ['f.0.key', 'f.0.value']],
  ['no name', ['tags.0', 'tags.1'], ['x', 'y'], ['tags.0', 'tags.1']],
  [
    'a name that comes twice',
    ['p.0.key', 'p.0.value', 'p.1.key', 'p.1.value'],
    ['phone', '1', 'phone', '2'],
    ['p.0.key', 'p.0.value', 'p.1.key', 'p.1.value'],
  ],
])('%s', (_, keys, texts, expected) => {
  expect(keysByName(keys, texts)).toEqual(expected)
})

test('as many keys as there were, each once', () => {
  const key = fc.constantFrom('a', 'l.0.name', 'l.0.value', 'l.1.name', 'l.1.value', 'l.0.id', 'm.2.key', 'm.2.val')
  fc.assert(
    fc.property(
      fc.uniqueArray(key),
      fc.array(fc.constantFrom('name', 'age', 'l.0.id', '1', ''), { minLength: 8 }),
      (keys, texts) => {
        const named = keysByName(keys, texts)
        expect(named).toHaveLength(keys.length)
        expect(new Set(named).size).toBe(keys.length)
      },
    ),
  )
})
