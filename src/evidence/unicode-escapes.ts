/** One UTF-16 unit as JSON, Java and JavaScript write it in ASCII; within a string of a string its backslash stands twice. */
const ESCAPE = /\\{1,2}u([0-9a-fA-F]{4})/g

/** A line with the letters beyond ASCII that were written as escapes (`\u4f50`), as logs and `.properties` hold names; escapes of ASCII stay. */
export function withoutEscapes(line: string): string {
  if (!line.includes('\\u')) return line
  return line.replace(ESCAPE, (written, hex: string) => {
    const unit = Number.parseInt(hex, 16)
    return unit < 0x80 ? written : String.fromCharCode(unit)
  })
}
