import { type BlockPair, pairsOf, SET_BELOW } from './block-lines.ts'
import { type TextRecord, withoutMaker, withoutQuotes } from './record-value.ts'

/*
 * Records written as blocks: a line for each value, the key before a sign, in brackets or on the line above, and a line of another
 * kind between two people.
 */

const PAIRS_MIN = 3
/** A block has so many lines at most. */
const PAIRS_MAX = 100
/** A block that does not come again, such as a form that came by mail, has so many. */
const ALONE_MIN = 5
/** Only short texts are forms; of a long one the columns of a single block say little, and it is read the quick way. */
const FORM_LINES_MAX = 200
/** Below a key with a mark its value may go on for so many lines. */
const VALUE_LINES_MAX = 4
/** What programs of mail write above a letter is no form. */
const OF_MAIL = /^(?:from|to|cc|bcc|subject|date|sent|reply-to|message-id|差出人|宛先|件名|送信日時|送信元|日付)$/i

/** A record, on which line each of its values stands, and where its keys do. */
export interface BlockRecord extends TextRecord {
  readonly lines: readonly number[]
  readonly keyPlaces: readonly { readonly line: number; readonly start: number; readonly end: number }[]
  /** Whether no other block of the text begins as it does. */
  readonly isAlone: boolean
}

/** The blocks of a document: those of which two at least begin with one key, and long ones that stand alone. */
export function blockRecords(lines: readonly string[]): readonly BlockRecord[] {
  const blocks = blocksOf(lines)
  const firsts = blocks.map(([first]) => first?.key)
  return blocks.flatMap((pairs) => {
    const isAlone = firsts.filter((key) => key === pairs[0]?.key).length === 1
    return isAlone && (lines.length > FORM_LINES_MAX || !isForm(pairs)) ? [] : [recordOf(pairs, lines, isAlone)]
  })
}

/** A key that comes again in a block begins another, and so does another way of writing keys. */
function blocksOf(lines: readonly string[]): readonly (readonly BlockPair[])[] {
  const blocks: BlockPair[][] = []
  let block: BlockPair[] = []
  const close = (): void => {
    if (block.length >= PAIRS_MIN && block.length <= PAIRS_MAX) blocks.push(block)
    block = []
  }
  for (const i of lines.keys()) {
    const pairs = goesOn(block.at(-1), i) ? [] : pairsOf(lines, i, block[0]?.sign)
    if (pairs.length === 0 && !isBelow(block.at(-1), i)) close()
    for (const pair of pairs) {
      if (block[0] && (block[0].sign !== pair.sign || block.some(({ key }) => key === pair.key))) close()
      block.push(pair)
    }
  }
  close()
  return blocks
}

/** Whether a line is the value of the key above it. */
const goesOn = (last: BlockPair | undefined, line: number): boolean => last?.line === line && last.keyLine < line

/** Whether a line may still belong to the value that began below a key. */
const isBelow = (last: BlockPair | undefined, line: number): boolean =>
  last !== undefined && last.keyLine < last.line && line - last.keyLine <= VALUE_LINES_MAX

/** Of values that stand below each other the keys may be people, as in a list of telephones, unless they come again. */
const isForm = (pairs: readonly BlockPair[]): boolean =>
  pairs.length >= ALONE_MIN && pairs[0]?.sign !== SET_BELOW && pairs.filter(({ key }) => OF_MAIL.test(key)).length < 2

function recordOf(pairs: readonly BlockPair[], lines: readonly string[], isAlone: boolean): BlockRecord {
  return {
    keys: pairs.map(({ key }) => key),
    values: pairs.map(({ value }) => withoutMaker(withoutQuotes(value))),
    lines: pairs.map(({ line }) => line),
    keyPlaces: pairs.map(({ keyLine, keyAt, line, value }) => ({
      line: keyLine,
      start: keyAt,
      end: line === keyLine ? value.start : (lines[keyLine]?.length ?? keyAt),
    })),
    isAlone,
  }
}
