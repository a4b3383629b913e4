import { importsOf } from './house.ts'

const LONG_ENOUGH = 16
const FOREIGN_LETTERS = 6

/** Lines that carry data: long, and with Japanese letters in them. Comments and spacing do not matter. */
function dataLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\/\/.*$/, '').replace(/\s+/g, ''))
    .filter(
      (line) =>
        line.length >= LONG_ENOUGH &&
        (line.match(/[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/g)?.length ?? 0) >= FOREIGN_LETTERS,
    )
}

/**
 * What two groups of files have in common that would make a test prove nothing: an import between them, or a line of
 * data that stands in both. `files` are [path, text].
 */
export function sharedBetween(
  a: readonly (readonly [string, string])[],
  b: readonly (readonly [string, string])[],
): readonly string[] {
  const owner = new Map<string, string>()
  for (const [path, text] of b) for (const line of dataLines(text)) owner.set(line, path)
  const found: string[] = []
  for (const [path, text] of a) {
    for (const line of dataLines(text)) {
      const other = owner.get(line)
      if (other) found.push(`${path} and ${other} share a line of data: ${line.slice(0, 40)}`)
    }
    for (const to of importsOf(text)) if (/^#(detect|ledger|evidence)\b/.test(to)) found.push(`${path} imports ${to}`)
  }
  return found
}
