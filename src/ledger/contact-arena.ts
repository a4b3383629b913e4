import { type Route, routeOf } from '#kernel/contact.ts'

const SEPARATOR = '\x1f'

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
  const email = values.email === '' ? '' : values.email.normalize('NFKC').trim().toLowerCase()
  return {
    name: values.name,
    address,
    postalCode: address ? values.postalCode : '',
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : '',
    phone: phones.length > 0 ? values.phone : '',
  }
}

/** Which of them a record has, as bits that can be joined over the records of a person. */
export const reachBits = (v: ContactValues): number => (v.address ? 1 : 0) | (v.email ? 2 : 0) | (v.phone ? 4 : 0)

/** By which way somebody with these bits is reached. */
export const routeOfBits = (bits: number): Route =>
  routeOf({ address: bits & 1 ? 'known' : '', email: bits & 2 ? 'known' : '', phone: bits & 4 ? 'known' : '' })

/** Holds the contact values of every record packed as UTF-8, in memory only. */
export class ContactArena {
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder()
  readonly #blocks: Uint8Array[] = []
  #free = 0
  static readonly #BLOCK = 1 << 22

  /** Keeps the values and gives the place to find them again; 0 when all are empty. */
  keep(v: ContactValues): number {
    const joined = [v.name, v.postalCode, v.address, v.email, v.phone].join(SEPARATOR).slice(0, 4000)
    if (joined.length === 4) return 0
    const needed = joined.length * 3 + 2
    if (this.#blocks.length === 0 || this.#free + needed > ContactArena.#BLOCK) {
      this.#blocks.push(new Uint8Array(ContactArena.#BLOCK))
      // Place 0 means nothing, so the first block starts at 1.
      this.#free = this.#blocks.length === 1 ? 1 : 0
    }
    const block = this.#blocks.length - 1
    const bytes = this.#blocks[block] ?? new Uint8Array(0)
    const start = this.#free
    const { written } = this.#encoder.encodeInto(joined, bytes.subarray(start + 2))
    bytes[start] = written >> 8
    bytes[start + 1] = written & 255
    this.#free += written + 2
    return block * ContactArena.#BLOCK + start
  }

  at(place: number): ContactValues {
    const bytes = this.#blocks[Math.floor(place / ContactArena.#BLOCK)]
    if (place === 0 || !bytes) return { name: '', postalCode: '', address: '', email: '', phone: '' }
    const start = place % ContactArena.#BLOCK
    const length = ((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0)
    const parts = this.#decoder.decode(bytes.subarray(start + 2, start + 2 + length)).split(SEPARATOR)
    const [name = '', postalCode = '', address = '', email = '', phone = ''] = parts
    return { name, postalCode, address, email, phone }
  }
}
