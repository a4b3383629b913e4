export type { FoundBatch, Place, PlacedFinding, SearchedText, Told, ToldStretch, UnderstoodTable } from './found.ts'
export {
  type EncodedRows,
  type FoundNames,
  FoundRows,
  findingsShape,
  GROUP_ROWS,
  memoryOf,
  OWN_GROUP_ROWS,
  wholeGroup,
} from './found-rows.ts'
export { harden } from './harden.ts'
export type { DecidedTable } from './job.ts'
export { addSample, type PartFindings, SAMPLES_MAX } from './part-findings.ts'
export { type Beginning, beginningOf } from './quick-beginning.ts'
export {
  type OddCharacters,
  type QuickAnswer,
  type QuickPart,
  type QuickTools,
  type RowScan,
  scanPart,
  scanRows,
} from './quick-part.ts'
export { stretchesOf } from './quick-stretches.ts'
export { readableFor } from './readable.ts'
export { openReaders, type Readers, type ReadingWish, type SearchedPiece } from './readers.ts'
export { type Sandbox, sandboxOf } from './sandbox.ts'
export { secondReaderName } from './second-reader.ts'
export { serveReading } from './serve.ts'
