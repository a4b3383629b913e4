import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inLanguage } from '#texts/index.ts'
import { type QcDocument, qcPage } from '#ui/index.ts'

/** Writes `qc.json` and the report that a person reads, `qc.html` (Japanese) and `qc.en.html`. */
export async function writeQc(
  folder: string,
  document: QcDocument,
  { id, title }: { readonly id: string; readonly title: { readonly ja?: string; readonly en?: string } },
): Promise<void> {
  await writeFile(join(folder, 'qc.json'), `${JSON.stringify(document, null, 1)}\n`)
  for (const [language, name, otherPage] of [
    ['ja', 'qc.html', 'qc.en.html'],
    ['en', 'qc.en.html', 'qc.html'],
  ] as const)
    await writeFile(
      join(folder, name),
      String(await qcPage({ document, title: inLanguage(title, language) || id, language, otherPage })),
    )
}

/** What `writeQc` writes. */
export const QC_FILES: readonly string[] = ['qc.json', 'qc.html', 'qc.en.html']
