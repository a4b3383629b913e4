import { type Detector, looksLikeLabel } from '#detect/index.ts'
import { type EvidenceEntry, openEvidence } from '#evidence/index.ts'
import { FileSearch } from './file-search.ts'
import type { QuickPart } from './quick-part.ts'

/** The stretches of a file that the kernel can scan, in its order; what lies between them is searched and forgotten. */
export async function stretchesOf(entry: EvidenceEntry, detector: Detector): Promise<readonly QuickPart[]> {
  const search = new FileSearch(entry.file, detector, [])
  const parts: QuickPart[] = []
  for await (const passage of openEvidence(entry, { looksLikeLabel, stretches: { declined: [] } }))
    for (const told of search.take(passage))
      if (told.kind === 'stretch') parts.push({ entry, ...told.stretch, isBordered: true })
  return parts
}
