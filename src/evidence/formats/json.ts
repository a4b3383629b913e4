import type { Format, Head, Opening } from '../format.ts'
import { readJson } from '../json-reader.ts'
import type { Passage } from '../passage.ts'
import { TextWindow } from '../text-window.ts'

/** An object or a list; `[[users]]` begins a list of TOML. */
const BEGINS =
  /^\s*(\{\s*("|\}|$)|\[\s*(\{|\[(?!(?!true|false|null)[A-Za-z_][\w.-]*\]\])|"|\]|$|(-?\d+(\.\d+)?|true|false|null)\s*[,\]]))/
const EXTENSIONS = new Set(['json', 'jsonl', 'ndjson', 'geojson'])

/** A value on its own without others inside of it, as far as a first look goes. */
const FLAT = /^\s*(?:\[[^[\]{}"]*\]|\{(?:[^{}[\]"]|"(?:[^"\\]|\\.)*")*\})\s*/
const FIRST_LOOK = 4096

/** `[1] a line`, `[0001]` above `key = value` and a log that begins with an object: behind the first value stands something else. */
function goesOnOtherwise(text: string): boolean {
  const rest = text.slice(0, FIRST_LOOK).replace(FLAT, '')
  return rest.length < Math.min(text.length, FIRST_LOOK) && !/^($|[,\x1e])/.test(rest) && !BEGINS.test(rest)
}

/** JSON (RFC 8259) and JSON lines: one row an element, nested keys as `user.email`. */
const json: Format = {
  id: 'json',
  claims: ({ encoding, text, extension }: Head) =>
    !encoding || !BEGINS.test(text) || goesOnOtherwise(text) ? 0 : EXTENSIONS.has(extension) ? 0.95 : 0.88,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding } = opening.head
    if (encoding) yield* readJson(opening, new TextWindow(opening.source, encoding))
  },
}

export default json
