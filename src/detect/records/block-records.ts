import type { RecordValue, TextRecord } from './text-records.ts'

/*
 * Records written as blocks: a line for each value, the key before a sign, and a line of another kind between two people.
 */

/** `key = value`, `Key: value`, `・項目：値`; how the sign is written is the same within a block. */
const PAIR = /^[\s>・*#■□◆◇●○-]{0,6}([^\s=:：|][^=:：|\n\t]{0,39}?)(\s*[=:：]\s*)(?!\/\/)(\S.*?)?\s*$/
/** `Key - value`, or a tab between them; `Phone 1 - Value: 090…` has another sign behind. */
const APART = /^[\s>・*#■□◆◇●○-]{0,6}([^\s=:：|][^=:：|\n]{0,39}?)( - |\s*\t+\s*)(\S.*?)?\s*$/
const PAIRS_MIN = 3
/** A block has so many lines at most. */
const PAIRS_MAX = 100

/** A record and the line on which each of its values stands. */
export interface BlockRecord extends TextRecord {
  readonly lines: readonly number[]
}

interface Pair {
  readonly key: string
  readonly sign: string
  readonly value: RecordValue
  readonly line: number
}

/** The blocks of a document that recur: two at least begin with one key. A key that comes again begins another block. */
export const blockRecords = (lines: readonly string[]): readonly BlockRecord[] =>
  recurring(blocksOf(lines)).map(recordOf)

/** The blocks that stand alone in a document, as the one of a form in a mail does. */
export function loneBlocks(lines: readonly string[]): readonly BlockRecord[] {
  const blocks = blocksOf(lines)
  const known = new Set(recurring(blocks))
  return blocks.filter((block) => !known.has(block)).map(recordOf)
}

function blocksOf(lines: readonly string[]): readonly (readonly Pair[])[] {
  const blocks: Pair[][] = []
  let block: Pair[] = []
  const close = (): void => {
    if (block.length >= PAIRS_MIN && block.length <= PAIRS_MAX) blocks.push(block)
    block = []
  }
  for (const [i, text] of lines.entries()) {
    const pair = pairOf(text, i, block[0]?.sign)
    if (!pair || (block[0] && block[0].sign !== pair.sign) || block.some(({ key }) => key === pair.key)) close()
    if (pair) block.push(pair)
  }
  close()
  return blocks
}

function recurring(blocks: readonly (readonly Pair[])[]): readonly (readonly Pair[])[] {
  const firsts = blocks.map(([first]) => first?.key)
  return blocks.filter(([first]) => firsts.filter((key) => key === first?.key).length > 1)
}

const recordOf = (pairs: readonly Pair[]): BlockRecord => ({
  keys: pairs.map(({ key }) => key),
  values: pairs.map(({ value }) => value),
  lines: pairs.map(({ line }) => line),
})

/** The pair of a line, by the sign of its block where it has that one too. */
function pairOf(text: string, line: number, usual: string | undefined): Pair | null {
  if (text.length > 4096) return null
  const apart = APART.exec(text)
  const match = apart && usual === signOf(apart[2]) ? apart : (PAIR.exec(text) ?? apart)
  const [, key, sign = '', said = ''] = match ?? []
  if (key === undefined) return null
  const start = said === '' ? text.length : text.lastIndexOf(said)
  return { key, sign: signOf(sign), value: { start, end: start + said.length, text: said, plain: true }, line }
}

const signOf = (sign = ''): string => sign.trim() || sign
