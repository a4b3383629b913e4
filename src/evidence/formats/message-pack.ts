import type { Format, Head, Opening } from '../format.ts'
import { isContainer, messagePackValue } from '../message-pack.ts'
import type { Passage } from '../passage.ts'
import type { PropertyValue } from '../property-list.ts'
import { each, valuesAsLines } from '../values-as-lines.ts'

/** Nothing of a text in some old encoding reads so: everything is of maps whose keys are words. */
const KEY = /^[\p{L}\p{N}_$@.:/ -]{1,100}$/u

function isOfWords(value: PropertyValue): boolean {
  if (value === null || typeof value !== 'object') return false
  if (Array.isArray(value)) return value.length > 0 && value.every(isOfWords)
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => KEY.test(key) && !/^-?\d+$/.test(key))
}

const isNamed = (extension: string): boolean => /^(?:msgpack|mpk|mp|msgp)$/.test(extension)

/** Values of MessagePack, as caches, queues and programs for phones keep them; read as the JSON that says the same. */
const messagePack: Format = {
  id: 'message-pack',
  claims({ bytes, extension, whole }: Head): number {
    if (!isContainer(bytes[0] ?? 0)) return 0
    const values: PropertyValue[] = []
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    if (isNamed(extension)) return 0.97
    const { next, sound } = each(raw, messagePackValue, (value) => values.push(value))
    if (!sound || (whole && next < raw.length)) return 0
    return values.length > 0 && values.every(isOfWords) ? 0.96 : 0
  },
  read: (opening: Opening): AsyncGenerator<Passage> =>
    valuesAsLines(opening, { named: 'MessagePack', read: messagePackValue, mebibytes: 4 }),
}

export default messagePack
