import { type Format, type Opening, refuse } from '../format.ts'
import { packageClaim, packageOf } from '../office-package.ts'
import type { Passage } from '../passage.ts'
import { bytesAt } from '../random-access.ts'
import zip from './zip.ts'

/** The whole workbook is taken apart in memory, which takes many times its size. */
const XLSB_BYTES_MAX = 32 << 20

/** Binary workbooks of Excel since 2007 ([MS-XLSB]). */
const xlsb: Format = {
  id: 'xlsb',
  claims: (head) => packageClaim(head, 'xl/workbook.bin', /^xlsb$/),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const parts = await packageOf(opening)
    if ('kind' in parts) return yield parts
    if (!parts.names.includes('xl/workbook.bin')) return yield* zip.read({ ...opening, anywhere: parts.access })
    const { access } = parts
    const { oldWorkbook } = await import('../old-workbook.ts')
    if (access.size <= XLSB_BYTES_MAX) yield* oldWorkbook(opening, await bytesAt(access, 0, access.size))
    else
      yield refuse(opening, {
        reason: 'too-large',
        advice: 'a binary workbook of more than 32 MiB; save it as xlsx or CSV and run again',
      })
  },
}

export default xlsb
