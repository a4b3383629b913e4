import type { Format, Head, Opening } from '../format.ts'
import { refuse } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import { FIELD_BYTES_MAX } from '../limits.ts'
import { LineScanner } from '../line-scanner.ts'
import type { Passage } from '../passage.ts'
import { TextWindow } from '../text-window.ts'
import { readCard } from '../vcard.ts'

/** Lines of one card at most; a picture in it takes some thousands. */
const CARD_LINES_MAX = 50_000

/** Address cards of versions 2.1, 3 and 4: every card is a row. */
const vcard: Format = {
  id: 'vcard',
  claims: ({ encoding, text }: Head) => (encoding && /^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 2000)) ? 0.97 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const name = opening.head.encoding?.name ?? 'utf-8'
    // Cards of one file may differ in encoding; only their line ends count here.
    const isWide = name.startsWith('utf-16')
    const window = new TextWindow(opening.source, opening.head.encoding && isWide ? opening.head.encoding : PLAIN)
    const scanner = new LineScanner(window)
    const table = new JsonTable(opening, opening.part, { name, confidence: 1 })
    let card: string[] | undefined
    await window.ahead(1 << 16)
    for (;;) {
      const line = scanner.next()
      if (!line) {
        if ((window.end - window.pos) * window.unit > FIELD_BYTES_MAX) {
          yield refuse(opening, {
            reason: 'too-large',
            advice: `a line of more than 1 MiB at byte ${window.offset(window.pos)} was put aside, the rest of its card was read; look at it by hand`,
          })
          while (!scanner.skip() && (await window.more()));
        } else if (!(await window.more()) && window.pos >= window.end) break
        yield* table.drain()
        continue
      }
      const text = isWide
        ? Buffer.from(window.raw.toString('utf16le', 2 * line[0], 2 * line[1])).toString('latin1')
        : window.raw.toString('latin1', line[0], line[1])
      if (/^\s*BEGIN:VCARD\s*$/i.test(text)) card = []
      else if (/^\s*END:VCARD\s*$/i.test(text) && card) {
        table.add({ ...readCard(card, isWide ? 'utf-8' : name), spans: null })
        card = undefined
      } else if (card && card.length < CARD_LINES_MAX) card.push(text)
    }
    if (card && card.length > 0) table.add({ ...readCard(card, isWide ? 'utf-8' : name), spans: null })
    table.flush()
    yield* table.drain()
    if (card)
      yield refuse(opening, {
        reason: 'damaged',
        advice: `ends at byte ${window.offset(window.end)} inside a card, which is given as far as it goes; ask for a whole copy`,
      })
  },
}

export default vcard

const PLAIN = { name: 'windows-1252', confidence: 1, mark: 0 } as const
