import { append } from '#kernel/append.ts'
import type { ByteSource } from './byte-source.ts'
import { joinPart, type Opening } from './format.ts'
import { GridReader } from './grid-reader.ts'
import { OpenSheetListener } from './open-sheet.ts'
import type { Passage } from './passage.ts'
import { linesOf, textPassages } from './plain-text.ts'
import { sheetRemarks } from './sheet-remarks.ts'
import { faultPassage } from './xml-parts.ts'
import { walkXml, type XmlEnd } from './xml-walk.ts'

/** The sheets of an OpenDocument spreadsheet, given its contents as XML. */
export async function* openSheets(opening: Opening, source: ByteSource): AsyncGenerator<Passage> {
  const { file, looksLikeLabel } = opening
  const ready: Passage[] = []
  let part = ''
  let grid: GridReader | undefined
  const listener = new OpenSheetListener({
    sheet(name, hidden) {
      part = joinPart(opening.part, name)
      grid = new GridReader({ file, part, remarks: sheetRemarks(hidden), ...(looksLikeLabel && { looksLikeLabel }) })
    },
    row(at, cells, note) {
      grid?.add(at, cells, note)
    },
    alike(from, to) {
      grid?.refuse('too-large', `rows ${from} to ${to} all say what row ${from - 1} says; look at them by hand`)
    },
    shapes: (lines) => append(ready, textPassages(joinPart(part, 'shapes'), lines)),
    sheetEnd() {
      grid?.flush()
      append(ready, grid?.drain() ?? [])
      append(ready, textPassages(joinPart(part, 'comments'), grid?.looseNotes.flatMap(linesOf) ?? []))
    },
  })
  const end: XmlEnd = { bytes: 0, fault: undefined }
  for await (const _ of walkXml(source, new TextDecoder(), listener, end)) {
    yield* ready.splice(0)
    yield* grid?.drain() ?? []
  }
  if (end.fault) grid?.flush()
  yield* ready.splice(0)
  yield* grid?.drain() ?? []
  yield* faultPassage(opening, end)
}
