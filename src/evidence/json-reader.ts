import type { BrokenBytes } from './cut-text.ts'
import { type Opening, refuse, refuseBroken } from './format.ts'
import { JsonDocument } from './json-document.ts'
import { JsonElements } from './json-elements.ts'
import { JsonRows } from './json-rows.ts'
import { JSON_UNFINISHED, skipJsonValue, skipSpace } from './json-values.ts'
import { ROW_BYTES_MAX } from './limits.ts'
import type { Passage } from './passage.ts'
import type { TextWindow } from './text-window.ts'

const [LF, BRACE] = [10, 123]
/** How far ahead the structure of a text is looked at. */
const LOOK_UNITS = 1 << 20

/** Reads lists of elements out of JSON: lines, one array, or the arrays inside one object. */
export async function* readJson(opening: Opening, window: TextWindow): AsyncGenerator<Passage> {
  const broken: BrokenBytes = { at: 0, count: 0 }
  const kind = await arrangementOf(window)
  let damagedAt: number | undefined
  if (kind === 'document') {
    const document = new JsonDocument(opening, window, broken)
    yield* document.passages()
    damagedAt = document.damagedAt
  } else {
    const rows = new JsonRows(window, opening, opening.part, broken)
    const elements = new JsonElements(window, rows)
    yield* elements.passages(kind)
    damagedAt = elements.damagedAt
  }
  if (damagedAt !== undefined)
    yield refuse(opening, { reason: 'damaged', advice: `no JSON from byte ${damagedAt} on; ask for a whole copy` })
  yield* refuseBroken(opening, window.encoding, broken)
}

/** `lines`: an object a line; `sequence`: objects one after the other; `document`: one value. */
async function arrangementOf(window: TextWindow): Promise<'lines' | 'sequence' | 'document'> {
  await window.ahead(LOOK_UNITS)
  const { shape, end, done } = window
  const at = (window.pos = skipSpace(shape, window.pos, end))
  if (shape[at] !== BRACE) return 'document'
  const after = skipJsonValue(shape, at, end, done)
  // A first element with a picture in it may take more than the look: until its end, as far as one may reach.
  if (after === JSON_UNFINISHED && !done && (end - at) * window.unit <= ROW_BYTES_MAX) {
    await window.ahead(ROW_BYTES_MAX / window.unit + 1)
    return arrangementOf(window)
  }
  const found = shape.indexOf(LF, at)
  const lineEnd = found < 0 || found >= end ? end : found
  const next = skipSpace(shape, lineEnd, end)
  // A first line that is broken itself is still a line when the second begins like one.
  if (next < end && shape[next] === BRACE && (after < 0 || after <= lineEnd) && lineEnd > at + 2) return 'lines'
  return after >= 0 && skipSpace(shape, after, end) < end ? 'sequence' : 'document'
}
