/** As MySQL and SQL Server (`0x…`) and PostgreSQL (`\x…`) write bytes, or behind `X'` without a sign. */
const HEX = /^(0x|\\x)?((?:[0-9A-Fa-f]{2}){2,})$/i
const DIGITS_MAX = 1 << 16
/** Nothing that only programs write. */
const WRITTEN = /^[\t\n\r\x20-\x7e\u00a1-\ud7ff\uf900-\ufffc\u{10000}-\u{3ffff}]+$/u
/** Without a sign only letters of East Asia tell that digits are no checksum; the first of them begins with E in UTF-8. */
const EAST =
  /^[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef][\x20-\x7e\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]+$/
const BEGINS = /^(?:0x|\\x|e)/i

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The text in UTF-8 whose bytes a value writes as hexadecimal digits; undefined where they are none. */
export function hexText(value: string): string | undefined {
  if (value.length < 6 || value.length > DIGITS_MAX || !BEGINS.test(value)) return undefined
  const [, sign, digits] = HEX.exec(value) ?? []
  if (digits === undefined) return undefined
  try {
    const text = decoder.decode(Buffer.from(digits, 'hex'))
    return (sign === undefined ? EAST : WRITTEN).test(text) ? text : undefined
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
