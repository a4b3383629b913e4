import type { Finding, Piece, Sureness } from '#detect/index.ts'
import { roles } from '#kernel/address.ts'
import { dataKinds, kindOrder } from '#kernel/data-kinds.ts'
import { Secret } from '#kernel/secret.ts'
import type { FoundBatch, FoundSpan, PlacedFinding } from './found.ts'

/*
 * A batch of findings as bytes: length of the head u32 · head (JSON: values and names) · zeroes up to a multiple of 8 ·
 * offsets f64 each · eleven i32 a finding · three i32 a record. The child's machine is the parent's, so byte order is
 * left as it is.
 */
interface Head {
  readonly silent: number
  readonly records: number
  /** Recognizer ids and column names, by their number below. */
  readonly by: readonly string[]
  readonly names: readonly string[]
  /** One value a finding. */
  readonly values: readonly string[]
}

const SURE: readonly Sureness[] = ['certain', 'likely', 'possible']
/** Every piece of a split value, by its number on the pipe. */
export const PIECES: readonly Piece[] = [
  ...(['family', 'given', 'prefecture', 'city', 'town', 'street', 'building', 'first', 'second', 'third'] as const),
  ...(['bank', 'branch', 'type', 'number', 'holder', 'era'] as const),
]
const INTS = 11
const RECORD_INTS = 3

/** Numbers texts that come again and again. */
class Numbered {
  readonly texts: string[] = []
  readonly #known = new Map<string, number>()

  of(text: string): number {
    let number = this.#known.get(text)
    if (number === undefined) {
      number = this.texts.length
      this.texts.push(text)
      this.#known.set(text, number)
    }
    return number
  }
}

/** A batch as bytes for the pipe to the parent. */
export function packBatch({ findings, records, silent }: FoundBatch): Buffer {
  const [by, names] = [new Numbered(), new Numbered()]
  const offsets = new Float64Array(findings.length)
  const ints = new Int32Array(INTS * findings.length + RECORD_INTS * records.length)
  findings.forEach(({ row, columnName, finding, place }, i) => {
    const { column, start, end, item, sure, role, piece } = finding
    offsets[i] = place?.offset ?? -1
    const mark = [SURE.indexOf(sure), by.of(finding.by), roles.indexOf(role), piece ? PIECES.indexOf(piece) : -1]
    ints.set([row, names.of(columnName), column, start, end, kindOrder(item), ...mark, place?.length ?? -1], INTS * i)
  })
  records.forEach(({ row, from, to }, i) => {
    ints.set([row, from, to], INTS * findings.length + RECORD_INTS * i)
  })
  const head: Head = {
    silent,
    records: records.length,
    by: by.texts,
    names: names.texts,
    values: findings.map((f) => f.finding.value.reveal('handed from the reading child to its parent')),
  }
  const text = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  const gap = Buffer.alloc((8 - ((4 + text.length) % 8)) % 8)
  return Buffer.concat([length, text, gap, Buffer.from(offsets.buffer), Buffer.from(ints.buffer)])
}

/** A child that gives something of another shape is not believed in anything. */
export class Nonsense extends Error {
  constructor(what: string) {
    super(`the reading child gave ${what}`)
    this.name = 'Nonsense'
  }
}

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string')

export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** The batch again. Throws Nonsense when anything in it is of another shape, or points outside. */
export function unpackBatch(body: Buffer): FoundBatch {
  const { head, bytes } = splitBody(body)
  const count = head.values.length
  if (bytes.length !== 8 * count + 4 * (INTS * count + RECORD_INTS * head.records))
    throw new Nonsense('a batch of another length than it says')
  const copy = new Uint8Array(bytes).buffer
  const offsets = new Float64Array(copy, 0, count)
  const ints = new Int32Array(copy, 8 * count)
  const findings = head.values.map((value, i) => placedFinding(head, value, ints, { i, offset: offsets[i] ?? -1 }))
  const records: FoundSpan[] = []
  let last = 0
  for (let r = 0; r < head.records; r++) {
    const [row = 0, from = 0, to = 0] = ints.subarray(INTS * count + RECORD_INTS * r)
    if (row < 0 || from !== last || to <= from || to > count) throw new Nonsense('a record without its findings')
    records.push({ row, from, to })
    last = to
  }
  if (last !== count) throw new Nonsense('findings without their record')
  return { findings, records, silent: head.silent }
}

function splitBody(body: Buffer): { readonly head: Head; readonly bytes: Buffer } {
  const length = body.length < 4 ? -1 : body.readUInt32LE(0)
  if (length < 0 || 4 + length > body.length) throw new Nonsense('a batch without its head')
  const head: Partial<Record<keyof Head, unknown>> = JSON.parse(body.toString('utf8', 4, 4 + length))
  const { silent, records, by, names, values } = head
  if (!isCount(silent) || !isCount(records) || !isTexts(by) || !isTexts(names) || !isTexts(values))
    throw new Nonsense('a batch whose head is of another shape')
  return {
    head: { silent, records, by, names, values },
    bytes: body.subarray(4 + length + ((8 - ((4 + length) % 8)) % 8)),
  }
}

interface At {
  readonly i: number
  readonly offset: number
}

function placedFinding(head: Head, value: string, ints: Int32Array, { i, offset }: At): PlacedFinding {
  const [row = -1, nameAt = -1, column = -1, start = -1, end = -1, ...marks] = ints.subarray(INTS * i, INTS * (i + 1))
  const [itemAt = -1, sureAt = -1, byAt = -1, roleAt = -1, pieceAt = -1, length = -1] = marks
  const [item, sure, by, role] = [dataKinds[itemAt], SURE[sureAt], head.by[byAt], roles[roleAt]]
  const [columnName, piece] = [head.names[nameAt], PIECES[pieceAt]]
  if (!item || !sure || by === undefined || !role || columnName === undefined || row < 0 || end < start)
    throw new Nonsense('a finding of another shape')
  if (offset !== -1 && (!isCount(offset) || length < 0)) throw new Nonsense('a finding in no place')
  const finding: Finding = {
    column,
    start,
    end,
    item,
    value: new Secret(value),
    sure,
    by,
    role,
    ...(piece && { piece }),
  }
  return { row, columnName, finding, place: offset < 0 ? null : { offset, length } }
}
