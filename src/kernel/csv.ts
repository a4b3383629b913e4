const FORMULA = /^[=+\-@\t\r]/
const NUMBER = /^[+-]?\d+(\.\d+)?$/
const QUOTED = /[",\r\n]/

/**
 * One cell as a spreadsheet may safely open it: quoted where RFC 4180 section 2 asks, and with an apostrophe before
 * what a spreadsheet would run as a formula (CWE-1236). Plain numbers are left alone.
 */
export function csvCell(value: string | number): string {
  const text = String(value)
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One record, with the CRLF that RFC 4180 puts after each. */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`
