import * as places from './kernel/places.ts'
import type { Layout } from './layout.ts'
import type { ScanKernel } from './scan-kernel.ts'
import type { TableToScan } from './table-to-scan.ts'

/** What must not stand in the header cell by which a repeated header is known: it could be written in several ways. */
const ESCAPED = /["'\\\r\n]/

/** Writes a table's layout, header and literals where the kernel looks for them; false for a table that it cannot hold. */
export function describeTable(
  { kernel, table }: { readonly kernel: ScanKernel; readonly table: TableToScan },
  { rules }: Layout,
): boolean {
  const bytes = new Uint8Array(kernel.memory.buffer)
  if (rules.length > places.COLUMNS_MAX || !placeLiterals(kernel, table)) return false
  bytes.set(rules, places.RULES)
  const emptyRows = table.writing.kind !== 'delimited'
  if (!table.header) {
    kernel.describeColumns(rules.length, -1, 0, emptyRows)
    return true
  }
  const column = table.header.findIndex((cell) => cell !== '' && !ESCAPED.test(cell))
  const cell = new TextEncoder().encode(table.header[column] ?? '')
  if (column < 0 || cell.length > places.SCRATCH - places.HEADER) return false
  bytes.set(cell, places.HEADER)
  kernel.describeColumns(rules.length, column, cell.length, emptyRows)
  return true
}

function placeLiterals({ memory }: ScanKernel, { writing }: TableToScan): boolean {
  const [bytes, words] = [new Uint8Array(memory.buffer), new Int32Array(memory.buffer)]
  let at: number = places.LITERAL_BYTES
  for (const [i, literal] of ('literals' in writing ? writing.literals : []).entries()) {
    if (at + literal.length > places.QUESTIONS || i >= places.COLUMNS_MAX) return false
    bytes.set(literal, at)
    words[(places.LITERALS >> 2) + 2 * i] = at
    words[(places.LITERALS >> 2) + 2 * i + 1] = literal.length
    at += literal.length
  }
  return true
}
