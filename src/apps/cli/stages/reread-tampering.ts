import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Changes the page tree of a file: the same objects in another order, and not one byte more or less. */
export function reorder(path: string, turn: (kids: string[]) => void): void {
  const pdf = readFileSync(path)
  const from = pdf.indexOf('/Kids [') + '/Kids ['.length
  const to = pdf.indexOf(']', from)
  const kids = pdf.toString('latin1', from, to).match(/\d+ 0 R/g) ?? []
  turn(kids)
  const text = kids.join(' ').padEnd(to - from)
  if (text.length !== to - from) throw new Error('the page tree does not fit its place')
  pdf.write(text, from, 'latin1')
  writeFileSync(path, pdf)
}

/** Changes cells of the index; rows are given by person. */
export function editIndex(
  folder: string,
  edit: (rows: Map<string, string[]>, at: (name: string) => number) => void,
): void {
  const path = join(folder, 'notices/index.csv')
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\r\n')
  const names = head.split(',')
  const at = (name: string) => names.indexOf(name)
  const rows = new Map(lines.map((line) => [line.split(',')[at('person')] ?? '', line.split(',')] as const))
  edit(rows, at)
  writeFileSync(path, [head, ...[...rows.values()].map((cells) => cells.join(',')), ''].join('\r\n'))
}
