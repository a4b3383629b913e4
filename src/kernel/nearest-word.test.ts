import { expect, test } from 'vitest'
import { nearestWord } from './nearest-word.ts'

const known = ['evidence', 'certainty', 'exposure', 'logs', 'id']

test.each([
  ['evidnce', 'evidence'],
  ['certanity', 'certainty'],
  ['Evidence', 'evidence'],
  ['log', 'logs'],
  ['ixd', 'id'],
  ['expose', 'exposure'],
])('%s was meant to be %s', (word, meant) => expect(nearestWord(word, known)).toBe(meant))

test.each(['xyzzy', '', 'name', 'a'])('%j is near to nothing', (word) => expect(nearestWord(word, known)).toBeNull())

test('a swap of two neighbours is one slip', () => expect(nearestWord('di', ['id', 'do'])).toBe('id'))
