import { dicomValues, isDicom } from '../dicom-elements.ts'
import { type Format, type Head, type Opening, refuse } from '../format.ts'
import { JsonTable } from '../json-table.ts'
import type { Passage } from '../passage.ts'

/** Pictures of hospitals (DICOM): whom they show, as their head says it; the picture itself is for people to look at. */
const dicom: Format = {
  id: 'dicom',
  claims: ({ bytes }: Head) => (isDicom(bytes) ? 0.98 : 0),
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const values = dicomValues(opening.head.bytes)
    if (!values)
      return yield refuse(opening, {
        reason: 'unsupported-format',
        advice: 'a picture of a hospital whose head is packed; write it as JSON (dcm2json) and run again',
      })
    const table = new JsonTable(opening, opening.part, { name: 'utf-8', confidence: 1 })
    if (values.size > 0) table.add({ keys: [...values.keys()], cells: [...values.values()], spans: null })
    table.flush()
    yield* table.drain()
    yield refuse(opening, {
      reason: 'no-text',
      advice: 'a picture of a hospital: what its head says of somebody was read, what is shown was not; look at it',
    })
  },
}

export default dicom
