import { expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const ROWS = [
  '50752|Cannot log in|My son used my account by mistake, please undo the order.|Yumi Maeda|a@example.jp',
  '45061|Closing my account|Could you please call me back after six? I am at work.|Ken Petrov|b@example.jp',
  '31138|Double charge in May|Thank you for the quick help with my order from Sunday.|Hana Mori|c@example.jp',
  '20117|Change of address|I would like to change my booking to next Friday, if possible.|Jun Abe|d@example.jp',
  '64410|Wrong item again|Why is my bill higher than it was last month, please check.|Mari Kato|e@example.jp',
]

function usesOf(header: string, rows = ROWS): readonly string[] {
  const sample = rows.map((row) => row.split('|'))
  return detector.profileTable({ header: header.split('|'), sample }).map(({ use }) => use)
}

test('the subject is what somebody wrote as well, and the number is that of the letter', () => {
  expect(usesOf('id|subject|description|requester.name|requester.email').slice(0, 2)).toEqual([
    'ignore',
    'communications',
  ])
})

test('a subject without a text is no letter', () => {
  const rows = ROWS.map((row) =>
    row
      .split('|')
      .filter((_, i) => i !== 2)
      .join('|'),
  )
  expect(usesOf('id|subject|requester.name|requester.email', rows)[1]).not.toBe('communications')
})
