import { decodeHead } from '../cut-text.ts'
import type { Encoding } from '../encoding.ts'
import { type Format, type Head, type Opening, refuse } from '../format.ts'
import type { Passage } from '../passage.ts'
import { TextWindow } from '../text-window.ts'
import { ZenginReader } from '../zengin-reader.ts'
import { isRecordOf, openedBy, type ZenginFile } from '../zengin-records.ts'

/** Looked at before anything else; a record takes at most three bytes a place. */
const LOOKED_AT = 2048

/** What the standard allows: a byte a character, half-width kana of JIS X 0201 among them, which only Shift_JIS knows as such. */
const isByteEach = (bytes: Uint8Array): boolean =>
  bytes.every((b) => (b >= 0x20 && b < 0x7f) || (b >= 0xa1 && b <= 0xdf) || b === 10 || b === 13 || b === 0x1a)

/** How a file is written and of which kind it is, if its first two records show that it is one of these. */
function understood(head: Head): { readonly encoding: Encoding; readonly file: ZenginFile } | undefined {
  const bytes = head.bytes.subarray(0, LOOKED_AT)
  if (bytes[head.encoding?.mark ?? 0] !== 0x31) return undefined
  const encoding = isByteEach(bytes) ? ({ name: 'shift_jis', confidence: 0.99, mark: 0 } as const) : head.encoding
  if (!encoding || encoding.name.startsWith('utf-16')) return undefined
  const text = decodeHead(bytes, encoding)
  const file = openedBy(text)
  if (!file) return undefined
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const second = text.slice(Math.min(first.length, file.places)).replace(/^[\r\n\x1a]+/, '')
  const isNext = second[0] === '2' || second[0] === '8'
  return isNext && isRecordOf(file, second.slice(0, file.places)) ? { encoding, file } : undefined
}

/** A header in the code of mainframes, its digits at 0xF0: kind of file and code in the places of the standard. */
const isEbcdic = (bytes: Uint8Array): boolean =>
  /^\xf1(?:\xf0[\xf1\xf3]|\xf1[\xf1\xf2]|\xf2\xf1|\xf7[\xf1\xf2]|\xf9\xf1)[\xf0\xf1\x40][\xf0-\xf9]{10}/.test(
    Buffer.from(bytes.subarray(0, 16)).toString('latin1'),
  )

const CHANGE_CODE = 'records of a bank in EBCDIC; change them to JIS with the program that writes them and run again'

/** Files of transfers, salaries, direct debits and statements that firms and banks exchange (全銀協規定形式), with line ends or without. */
const zengin: Format = {
  id: 'zengin',
  claims: (head: Head): number => (understood(head) || isEbcdic(head.bytes) ? 0.96 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const found = understood(opening.head)
    if (!found) return yield refuse(opening, { reason: 'unsupported-format', advice: CHANGE_CODE })
    yield* new ZenginReader(opening, new TextWindow(opening.source, found.encoding), found.file).read()
  },
}

export default zengin
