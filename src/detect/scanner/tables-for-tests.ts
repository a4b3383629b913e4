import { rowOfNobody, type ScanKernel } from '../index.ts'
import { utf8Length } from './found-records.ts'
import { type Pen, penned, type Sampled, wholeCell } from './pens-for-tests.ts'
import { detector, type Plain, stretchOf, takenDown, whatOf } from './scans-for-tests.ts'

/** The slow way: every row by `findInRow`, with the byte of every finding. */
export function slowly(pen: Pen, header: readonly string[], rows: Sampled['rows']): readonly Plain[] {
  const profile = detector.profileTable({ header, sample: rows })
  const { places } = penned(pen, header, rows)
  return rows.flatMap((row, i) => {
    if (rowOfNobody(row, profile.length)) return []
    return detector.findInRow(profile, row).map((f): Plain => {
      const cell = row[f.column] ?? ''
      const place = places[i]?.[f.column] ?? { offset: 0, length: 0, escaped: false }
      const span = place.escaped
        ? wholeCell({ encoding: 'utf-8', text: cell, ...place })
        : { offset: place.offset + utf8Length(cell, 0, f.start), length: utf8Length(cell, f.start, f.end) }
      return [i + 1, f.column, span.offset, span.length, whatOf(f)]
    })
  })
}

/** The quick way over bytes, given `piece` bytes at a time. */
export function scanBytes(kernel: ScanKernel, pen: Pen, of: Sampled, bytes: Buffer, piece = 1 << 20) {
  const found: Plain[] = []
  const { state } = detector.scanTable({
    kernel,
    table: {
      header: of.header,
      profile: detector.profileTable({ header: of.header, sample: of.rows }),
      writing: pen.writing(of.header ?? []),
    },
    withValues: true,
    escapes: { read: pen.read, span: wholeCell },
    stretch: stretchOf(bytes, piece),
    onFindings: takenDown(found),
  })
  return { state, found }
}

/** The quick way; null when it says that the table is irregular. */
export function quickly(kernel: ScanKernel, pen: Pen, of: Table, piece?: number): readonly Plain[] | null {
  const { state, found } = scanBytes(kernel, pen, of, penned(pen, of.header, of.rows).bytes, piece)
  return state === 'whole' ? found : null
}

export interface Table {
  readonly header: readonly string[]
  readonly rows: Sampled['rows']
}
