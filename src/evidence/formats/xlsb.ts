import { readWhole } from '../byte-source.ts'
import { type Format, type Opening, refuse } from '../format.ts'
import { isPackageWith } from '../office-package.ts'
import { oldWorkbook } from '../old-workbook.ts'
import type { Passage } from '../passage.ts'

/** The whole workbook is taken apart in memory, which takes many times its size. */
const XLSB_BYTES_MAX = 32 << 20

/** Binary workbooks of Excel since 2007 ([MS-XLSB]). */
const xlsb: Format = {
  id: 'xlsb',
  claims: ({ bytes, extension }) =>
    bytes[0] === 0x50 && bytes[1] === 0x4b && (extension === 'xlsb' || isPackageWith(bytes, 'xl/workbook.bin')) ? 1 : 0,
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const bytes = await readWhole(opening.source, XLSB_BYTES_MAX)
    if (bytes) yield* oldWorkbook(opening, bytes)
    else
      yield refuse(opening, {
        reason: 'too-large',
        advice: 'a binary workbook of more than 32 MiB; save it as xlsx or CSV and run again',
      })
  },
}

export default xlsb
