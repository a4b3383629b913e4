import { type Route, routeOf } from '#kernel/contact.ts'

const SEPARATOR = '\x1f'
const SEPARATOR_BYTE = 0x1f

/** The values by which somebody can be reached, as one record holds them. */
export interface ContactValues {
  readonly name: string
  readonly postalCode: string
  readonly address: string
  readonly email: string
  readonly phone: string
}

/** Keeps of a record's contact values only what a letter, a mail or a call could use. `phones` are comparable forms. */
export function usableContact(values: ContactValues, phones: readonly string[]): ContactValues {
  // Anything shorter is a placeholder or a bare prefecture. No character takes more than two units.
  const stated = values.address.trim()
  const address = stated.length >= 12 || [...stated].length >= 6 ? values.address : ''
  return {
    name: values.name,
    address,
    postalCode: address ? values.postalCode : '',
    email: usableMail(values.email),
    phone: phones.length > 0 ? values.phone : '',
  }
}

/** A mail address in narrow small letters; empty when it cannot be one. */
export function usableMail(text: string): string {
  const email = text === '' ? '' : text.normalize('NFKC').trim().toLowerCase()
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : ''
}

/** Which of them a record has, as bits that can be joined over the records of a person. */
export const reachBits = (v: ContactValues): number => (v.address ? 1 : 0) | (v.email ? 2 : 0) | (v.phone ? 4 : 0)

/** By which way somebody with these bits is reached. */
export const routeOfBits = (bits: number): Route =>
  routeOf({ address: bits & 1 ? 'known' : '', email: bits & 2 ? 'known' : '', phone: bits & 4 ? 'known' : '' })

/** Bytes of the longest contact that is kept. */
export const CONTACT_MAX = 12_000

/** The values as one text of at most `CONTACT_MAX` bytes of UTF-8; empty when all are. */
export function joinedContact(v: ContactValues): string {
  const joined = v.name + SEPARATOR + v.postalCode + SEPARATOR + v.address + SEPARATOR + v.email + SEPARATOR + v.phone
  return joined.length === 4 ? '' : joined.length > CONTACT_MAX / 3 ? joined.slice(0, CONTACT_MAX / 3) : joined
}

/** Holds the contact values of every record packed as UTF-8, in memory only. */
export class ContactArena {
  readonly #decoder = new TextDecoder()
  /** The first block begins small, so that a small case pays for little. Place 0 means nothing. */
  readonly #blocks: Buffer[] = [Buffer.alloc(1 << 14)]
  #free = 1
  static readonly #BLOCK = 1 << 22
  /** More would not be told apart by 32 bits. */
  static readonly #BLOCKS_MAX = 1024

  /** Keeps values joined (`joinedContact`) and gives the place, as 32 bits, to find them again; 0 for none. */
  keep(from: Uint8Array, at: number, length: number): number {
    if (length === 0) return 0
    const bytes = this.#room(length + 2)
    const start = this.#free
    bytes[start] = length >> 8
    bytes[start + 1] = length & 255
    for (let i = 0; i < length; i++) bytes[start + 2 + i] = from[at + i] ?? 0
    this.#free += length + 2
    return ((this.#blocks.length - 1) * ContactArena.#BLOCK + start) | 0
  }

  /** The block in which so many bytes are free. */
  #room(needed: number): Buffer {
    const last = this.#blocks.at(-1)
    if (last && this.#free + needed <= last.length) return last
    if (last && this.#blocks.length === 1 && this.#free + needed <= ContactArena.#BLOCK) {
      let size = last.length * 2
      while (size < this.#free + needed) size *= 2
      return (this.#blocks[0] = Buffer.concat([last], size))
    }
    if (this.#blocks.length === ContactArena.#BLOCKS_MAX)
      throw new Error('the contacts of these records take more than four gigabytes; split the case')
    this.#free = 0
    const block = Buffer.alloc(ContactArena.#BLOCK)
    this.#blocks.push(block)
    return block
  }

  /** How the address begins: its first characters, at least thirty of them if there are so many. */
  addressStart(kept: number): string {
    const place = kept >>> 0
    const bytes = this.#blocks[Math.floor(place / ContactArena.#BLOCK)]
    if (place === 0 || !bytes) return ''
    const start = place % ContactArena.#BLOCK
    const end = start + 2 + (((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0))
    let from = start + 2
    for (let field = 0; field < 2 && from < end; from++) if (bytes[from] === SEPARATOR_BYTE) field++
    let to = from
    // A character takes four bytes at most; one that is cut at the end is left out.
    while (to < end && bytes[to] !== SEPARATOR_BYTE && (to - from < 120 || ((bytes[to] ?? 0) & 0xc0) === 0x80)) to++
    return this.#decoder.decode(bytes.subarray(from, to))
  }

  at(kept: number): ContactValues {
    const place = kept >>> 0
    const bytes = this.#blocks[Math.floor(place / ContactArena.#BLOCK)]
    if (place === 0 || !bytes) return { name: '', postalCode: '', address: '', email: '', phone: '' }
    const start = place % ContactArena.#BLOCK
    const length = ((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0)
    const parts = this.#decoder.decode(bytes.subarray(start + 2, start + 2 + length)).split(SEPARATOR)
    const [name = '', postalCode = '', address = '', email = '', phone = ''] = parts
    return { name, postalCode, address, email, phone }
  }
}
