import type { Format, Head, Opening } from '../format.ts'
import { refuse } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import { FIELD_BYTES_MAX } from '../limits.ts'
import { LineScanner } from '../line-scanner.ts'
import type { Passage } from '../passage.ts'
import { TextWindow } from '../text-window.ts'
import { CardLines, readCard } from '../vcard.ts'

/** Address cards of versions 2.1, 3 and 4: every card is a row. */
const vcard: Format = {
  id: 'vcard',
  claims: ({ encoding, text }: Head) => (encoding && /^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 2000)) ? 0.97 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const name = opening.head.encoding?.name ?? 'utf-8'
    // Cards of one file may differ in encoding; only their line ends count here.
    const isWide = name.startsWith('utf-16')
    const plain = { ...PLAIN, mark: isWide ? 0 : (opening.head.encoding?.mark ?? 0) }
    const window = new TextWindow(opening.source, opening.head.encoding && isWide ? opening.head.encoding : plain)
    const scanner = new LineScanner(window)
    const table = new JsonTable(opening, opening.part, { name, confidence: 1 })
    let card: CardLines | undefined
    const outside = new Outside()
    await window.ahead(1 << 16)
    for (;;) {
      const line = scanner.next()
      if (!line) {
        if ((window.end - window.pos) * window.unit > FIELD_BYTES_MAX) {
          card?.add(
            textOf(window, [window.pos, window.pos + LOOK_UNITS]),
            window.offset(window.pos),
            isWide,
            'beginning',
          )
          yield refuse(opening, {
            reason: 'too-large',
            advice: `a line of more than 1 MiB at byte ${window.offset(window.pos)} was put aside, the rest of its card was read; look at it by hand`,
          })
          while (!scanner.skip() && (await window.more()));
        } else if (!(await window.more()) && window.pos >= window.end) break
        yield* table.drain()
        continue
      }
      const text = textOf(window, line)
      if (/^\s*BEGIN:VCARD\s*$/i.test(text)) card = new CardLines()
      else if (/^\s*END:VCARD\s*$/i.test(text) && card) {
        table.add(readCard(card.lines, isWide ? 'utf-8' : name))
        card = undefined
      } else if (!card) outside.note(text, window.offset(line[0]))
      else if (!card.add(text, window.offset(line[0]), isWide))
        yield refuse(opening, {
          reason: 'too-large',
          advice: `a card holds more than 16 MiB besides its pictures: its lines from byte ${window.offset(line[0])} on were put aside; look at it by hand`,
        })
    }
    if (card) table.add(readCard(card.lines, isWide ? 'utf-8' : name))
    table.flush()
    yield* table.drain()
    yield* outside.told(opening)
    if (card)
      yield refuse(opening, {
        reason: 'damaged',
        advice: `ends at byte ${window.offset(window.end)} inside a card, which is given as far as it goes; ask for a whole copy`,
      })
  },
}

export default vcard

/** Lines that stand in no card. */
class Outside {
  #lines = 0
  #first = 0

  note(text: string, byte: number): void {
    if (text.trim() !== '' && this.#lines++ === 0) this.#first = byte
  }

  *told(opening: Opening): Generator<Passage> {
    if (this.#lines === 0) return
    const advice = `${this.#lines} lines stand in no card, the first at byte ${this.#first}; look at them by hand`
    yield refuse(opening, { reason: 'row-malformed', advice })
  }
}

/** So much of a line that is too long tells whether it is a picture. */
const LOOK_UNITS = 256

/** A line with a byte in each character; UTF-16 is written as UTF-8 before. */
function textOf({ unit, raw }: TextWindow, [from, to]: readonly [number, number]): string {
  if (unit === 1) return raw.toString('latin1', from, to)
  return Buffer.from(raw.toString('utf16le', 2 * from, 2 * to)).toString('latin1')
}

const PLAIN = { name: 'windows-1252', confidence: 1 } as const
