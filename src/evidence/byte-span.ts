/** Where a cell or line lies in the original file and how it was written. */
export interface WrittenText {
  /** WHATWG name of the encoding, as the passage states it. */
  readonly encoding: string
  /** The decoded text. */
  readonly text: string
  /** Byte of the original file at which it begins. */
  readonly offset: number
  /** Bytes it takes there, escapes included; left out for lines, which know no escapes. */
  readonly length?: number
}

const ONE_TO_ONE = (c: string): number => c.length

/** Ways of writing special characters, tried in turn: as they are, doubled quotes, backslashes, \u escapes. */
const WRITINGS: readonly ((character: string, plain: (c: string) => number, text: string) => number)[] = [
  (c, plain) => plain(c),
  (c, plain) => (c === '"' ? 2 : 1) * plain(c),
  (c, plain) => (c === "'" ? 2 : 1) * plain(c),
  (c, plain) => (/["\\\n\t\r\b\f]/.test(c) ? 2 : 1) * plain(c),
  (c, plain) => (/['\\\n\t\r\0\u001a]/.test(c) ? 2 : 1) * plain(c),
  (c, plain) => (/['"\\\n\t\r\0\u001a]/.test(c) ? 2 : 1) * plain(c),
  (c, plain) => (c > '\u007f' ? 6 * c.length : (/["\\\n\t\r\b\f]/.test(c) ? 2 : 1) * plain(c)),
]

/**
 * Where the characters `start` to `end` (UTF-16 units) of a cell or line lie in the original file, in bytes. A cell
 * written with escapes of a kind that cannot be told any more gives the place of the whole cell.
 */
export function byteSpan(
  written: WrittenText,
  start: number,
  end: number,
): { readonly offset: number; readonly length: number } {
  const { text, offset, length } = written
  const plain = characterBytes(written.encoding)
  for (const writing of WRITINGS) {
    const [before, inside, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map((part) =>
      bytesOf(part, plain, writing),
    ) as [number, number, number]
    if (length === undefined || before + inside + after === length) return { offset: offset + before, length: inside }
  }
  return { offset, length: length ?? 0 }
}

type Writing = (typeof WRITINGS)[number]

function bytesOf(part: string, plain: (c: string) => number, writing: Writing): number {
  let total = 0
  for (const c of part) total += writing(c, plain, part)
  return total
}

/** How many bytes one character takes in an encoding. */
function characterBytes(encoding: string): (character: string) => number {
  switch (encoding) {
    case 'utf-16le':
    case 'utf-16be':
      return (c) => 2 * c.length
    case 'shift_jis':
      return (c) => (c <= '\u007f' || (c >= '\uff61' && c <= '\uff9f') ? 1 : 2)
    case 'euc-jp':
      return (c) => (c <= '\u007f' ? 1 : threeByteCharacters().has(c) ? 3 : 2)
    case 'windows-1252':
      return ONE_TO_ONE
    default:
      return (c) => Buffer.byteLength(c)
  }
}

let threeByte: ReadonlySet<string> | undefined

/** The characters of JIS X 0212, which EUC-JP writes in three bytes. */
function threeByteCharacters(): ReadonlySet<string> {
  if (threeByte) return threeByte
  const decoder = new TextDecoder('euc-jp')
  const decode = (prefix: readonly number[]) => {
    const found: string[] = []
    for (let a = 0xa1; a <= 0xfe; a++)
      for (let b = 0xa1; b <= 0xfe; b++) found.push(decoder.decode(Uint8Array.from([...prefix, a, b])))
    return found.filter((c) => !c.includes('\ufffd'))
  }
  const twoByte = new Set(decode([]))
  threeByte = new Set(decode([0x8f]).filter((c) => !twoByte.has(c)))
  return threeByte
}
