import { type ByteSource, PeekedSource, piecesSource } from './byte-source.ts'
import { type Opening, refuse } from './format.ts'
import type { Passage } from './passage.ts'
import type { PropertyValue } from './property-list.ts'

/**
 * Reads the value that begins at a byte of some bytes: what it is, and the byte behind it. Undefined where no value
 * begins; without a value where only the head of a list stands there, whose members are values of their own. Throws
 * RangeError where it goes on behind the bytes.
 */
export type ValueReader = (
  raw: Buffer,
  at: number,
) => { readonly value: PropertyValue | undefined; readonly next: number } | undefined

const PIECE_BYTES = 1 << 18

/** What lies in a file, how it is read, and how much one of them may take. */
export interface BinaryValues {
  readonly named: string
  readonly read: ValueReader
  readonly mebibytes: number
}

/** Binary values one behind the other, read as the lines of JSON that say the same. */
export async function* valuesAsLines(
  opening: Opening,
  { named, read, mebibytes }: BinaryValues,
): AsyncGenerator<Passage> {
  const ending: Ending = { at: 0, fault: undefined }
  const lines = new PeekedSource(piecesSource(pieces(opening.source, { read, bytesMax: mebibytes << 20 }, ending)))
  if ((await lines.peek(1)).length > 0) yield* opening.inner('', 'list.jsonl', lines)
  const { at, fault } = ending
  if (fault === 'too-large')
    yield refuse(opening, {
      reason: fault,
      advice: `a value of more than ${mebibytes} MiB at byte ${at} of ${named}; write it as JSON and run again`,
    })
  else if (fault)
    yield refuse(opening, {
      reason: fault,
      advice: `no sound ${named} from byte ${at} on: what stands before is given; ask for a whole copy`,
    })
}

/** Where reading ended, and why, if before the end. */
interface Ending {
  at: number
  fault: 'damaged' | 'too-large' | undefined
}

async function* pieces(
  source: ByteSource,
  { read, bytesMax }: { readonly read: ValueReader; readonly bytesMax: number },
  ending: Ending,
): AsyncGenerator<Uint8Array> {
  let raw: Buffer = Buffer.alloc(0)
  let wanted = PIECE_BYTES
  for (;;) {
    const more = Buffer.alloc(wanted)
    const n = await source.read(more)
    raw = Buffer.concat([raw, more.subarray(0, n)])
    const values: string[] = []
    const { next, sound } = each(raw, read, (value) => values.push(`${JSON.stringify(value)}\n`))
    raw = raw.subarray(next)
    ending.at += next
    if (values.length > 0) yield Buffer.from(values.join(''))
    if (sound && raw.length === 0 && n === 0) return
    if (!sound || n === 0 || raw.length > bytesMax) {
      ending.fault = sound && n > 0 ? 'too-large' : 'damaged'
      return
    }
    // A value that is not whole yet is tried again with twice as much.
    wanted = Math.max(PIECE_BYTES, raw.length)
  }
}

/** Hands over the values that are whole; where the next one begins, and whether it may yet become one. */
export function each(
  raw: Buffer,
  read: ValueReader,
  give: (value: PropertyValue) => void,
): { readonly next: number; readonly sound: boolean } {
  let next = 0
  try {
    while (next < raw.length) {
      const found = read(raw, next)
      if (!found) return { next, sound: false }
      if (found.value !== undefined) give(found.value)
      next = found.next
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return { next, sound: true }
}
