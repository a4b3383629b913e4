import { FlowText } from './flow-text.ts'
import type { WordStreams } from './locked-word.ts'

/** What could be read of a Word document from before 2007. */
export type OldDocument = FlowText | 'encrypted' | 'damaged'

/**
 * The text of a Word document in binary form ([MS-DOC] sections 2.5.1 and 2.8.35): the pieces of text in their order,
 * of one or two bytes a character.
 */
export function readOldDocument({ main, table }: WordStreams): OldDocument {
  if (main.length < 0x200) return 'damaged'
  const flags = main.readUInt16LE(0x0a)
  if ((flags & 0x100) !== 0) return 'encrypted'
  const pieces = table((flags & 0x200) !== 0 ? '1Table' : '0Table')
  const [from, length] = [main.readUInt32LE(0x1a2), main.readUInt32LE(0x1a6)]
  const text = pieces && textOf(main, pieces.subarray(from, from + length))
  if (text === undefined) return 'damaged'
  const flow = new FlowText()
  tell(text, flow)
  return flow
}

function textOf(main: Buffer, clx: Buffer): string | undefined {
  let at = 0
  while (clx[at] === 1 && at + 3 <= clx.length) at += 3 + clx.readUInt16LE(at + 1)
  if (clx[at] !== 2 || at + 5 > clx.length) return undefined
  const plc = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1))
  const count = Math.floor((plc.length - 4) / 12)
  let text = ''
  for (let n = 0; n < count; n++) {
    const size = plc.readUInt32LE(4 * (n + 1)) - plc.readUInt32LE(4 * n)
    const place = plc.readUInt32LE(4 * (count + 1) + 8 * n + 2)
    if (size < 0 || size > main.length) return text
    const start = place & 0x3fffffff
    text +=
      (place & 0x40000000) !== 0
        ? new TextDecoder('windows-1252').decode(main.subarray(start / 2, start / 2 + size))
        : main.toString('utf16le', start, start + 2 * size)
  }
  return text
}

/** Codes of fields (between 0x13 and 0x14) are seen by nobody; 0x07 ends a cell, twice in a row a row. */
function tell(text: string, flow: FlowText): void {
  const seen = text
    .replace(/\u0013[^\u0013-\u0015]{0,5000}\u0014/g, '')
    .replace(/[\u0001-\u0006\u0008\u0013-\u0015]/g, '')
    .replaceAll('\u001e', '-')
    .replace(/[\u000b\u000c]/g, '\r')
  for (const piece of seen.split('\r')) {
    const rows = piece.split('\u0007\u0007')
    const rest = rows.pop() ?? ''
    if (rows.length > 0) {
      flow.beginTable()
      for (const row of rows) tellRow(row, flow)
      flow.endTable()
    }
    flow.line(rest.replaceAll('\u0007', '\t'))
  }
}

function tellRow(row: string, flow: FlowText): void {
  flow.beginRow()
  for (const cell of row.split('\u0007')) flow.endCell(1, cell)
}
