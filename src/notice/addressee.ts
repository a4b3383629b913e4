import type { Recipient } from './notice.ts'

/** What stands in the envelope's window. `sizePoints` is the type size at which the lines fit its width, `nameSizePoints` that of the name. */
export interface Addressee {
  readonly postalCode: string
  readonly lines: readonly string[]
  readonly name: string
  readonly sizePoints: number
  readonly nameSizePoints: number
}

/** Type sizes for the address with the full-width characters that fit 84 mm and the lines that fit the window. */
const SIZES = [
  { sizePoints: 10.5, width: 22, lines: 3 },
  { sizePoints: 9, width: 26, lines: 4 },
  { sizePoints: 8, width: 29, lines: 5 },
] as const

const NAME_WIDTH_MAX = 44
/** A longer name is set smaller, so that it is not broken in its middle; Latin letters are a little wider than half. */
const NAME_WIDTH_LARGE = 15

/**
 * Sets an address for the window of 長形3号: at most five lines, none wider than the window, broken at spaces where that
 * is possible. Undefined when it does not fit: then an officer decides, since half an address is somebody else's.
 */
export function addressee(contact: Pick<Recipient, 'name' | 'postalCode' | 'address'>): Addressee | undefined {
  const name = contact.name.normalize('NFC').trim()
  if (widthOf(name) > NAME_WIDTH_MAX) return undefined
  const postal = /^\d{7}$/.test(contact.postalCode)
    ? `${contact.postalCode.slice(0, 3)}-${contact.postalCode.slice(3)}`
    : contact.postalCode
  for (const size of SIZES) {
    const lines = breakLines(contact.address.normalize('NFC').trim(), size.width)
    const nameSizePoints = widthOf(name) > NAME_WIDTH_LARGE ? 10.5 : 13
    if (lines.length <= size.lines)
      return { postalCode: postal, lines, name, sizePoints: size.sizePoints, nameSizePoints }
  }
  return undefined
}

/** Width in full-width characters; Latin letters, digits and half-width kana count half. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(c) ? 0.5 : 1), 0)

function breakLines(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=[\s\u3000])/)) {
    if (line && widthOf(line + word.trimEnd()) > width) {
      lines.push(line.trim())
      line = ''
    }
    for (const c of word) {
      if (widthOf(line + c) > width) {
        lines.push(line)
        line = ''
      }
      line += c
    }
  }
  return line.trim() ? [...lines, line.trim()] : lines
}
