import type { Writing, WrittenCell } from './table-to-scan.ts'

export interface Sampled {
  readonly header: readonly string[] | null
  readonly rows: readonly (readonly string[])[]
}

/** A way of writing a table as bytes: what stands around and between cells, and how a cell is written there. */
export interface Pen {
  readonly writing: (header: readonly string[]) => Writing
  readonly before: (column: number, header: readonly string[]) => string
  readonly behind: (row: number, rows: number) => string
  readonly written: (cell: string) => string
  readonly read: (written: string) => string
}

export const commas = (newline: string): Pen => ({
  writing: () => ({ kind: 'delimited', delimiter: 44 }),
  before: (column) => (column === 0 ? '' : ','),
  behind: () => newline,
  written: (cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell),
  read: (written) => written.replaceAll('""', '"'),
})
export const objects: Pen = {
  writing: (header) => ({ kind: 'objects', literals: header.map((_, i) => Buffer.from(objects.before(i, header))) }),
  before: (column, header) => `${column === 0 ? '{' : ','}${JSON.stringify(header[column])}:`,
  behind: () => '}\n',
  written: (cell) => JSON.stringify(cell),
  read: (written) => JSON.parse(`"${written}"`),
}
export const tuples: Pen = {
  writing: () => ({ kind: 'tuples', literals: [Buffer.from('INSERT INTO `a` VALUES ')], backslash: true }),
  before: (column) => (column === 0 ? '(' : ','),
  behind: (row, rows) => (row % 3 === 2 || row === rows - 1 ? ');\n' : '),'),
  written: (cell) => `'${cell.replace(/[\\'\n]/g, (c) => (c === '\n' ? '\\n' : c === "'" ? "''" : `\\${c}`))}'`,
  read: (written) => written.replace(/''|\\(.)/gs, (_, c) => (c === undefined ? "'" : c === 'n' ? '\n' : c)),
}

export const copied: Pen = {
  writing: () => ({ kind: 'copied' }),
  before: (column) => (column === 0 ? '' : '\t'),
  behind: () => '\n',
  written: (cell) => (cell === '' ? '\\N' : cell.replace(/[\\\t\n\r]/g, (c) => COPY_ESCAPES[c] ?? c)),
  read: (written) =>
    written.replace(
      /\\(.)/gs,
      (_, c) => Object.keys(COPY_ESCAPES).find((sign) => COPY_ESCAPES[sign] === `\\${c}`) ?? c,
    ),
}

const COPY_ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** The whole cell where escapes are, so that the test needs no knowledge of where they lie. */
export const wholeCell = ({ offset, length }: WrittenCell) => ({ offset, length })

/** A table as bytes, and where each cell's text begins and how long it is. */
export function penned(pen: Pen, header: readonly string[], rows: Sampled['rows']) {
  let [text, bytes] = ['', 0]
  const put = (piece: string) => {
    text += piece
    bytes += Buffer.byteLength(piece)
  }
  const places = rows.map((row, i) => {
    if (pen === tuples && i % 3 === 0 && i > 0) put('INSERT INTO `a` VALUES ')
    const found = row.map((cell, column) => {
      put(pen.before(column, header))
      const written = pen.written(cell)
      const quoted = pen === tuples || pen === objects || (pen !== copied && written !== cell)
      const place = { offset: bytes + (quoted ? 1 : 0), length: Buffer.byteLength(written) - (quoted ? 2 : 0) }
      put(written)
      return { ...place, escaped: place.length !== Buffer.byteLength(cell) }
    })
    put(pen.behind(i, rows.length))
    return found
  })
  return { bytes: Buffer.from(text), places }
}
