import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Compared, type Contradiction, contradictions } from '#case/index.ts'
import { isoIn } from '#kernel/instant.ts'

/** Holds everything in an output against everything else and writes `contradictions.json`. Gives what differs. */
export async function contradictionsStage(
  of: Compared & { readonly folder: string },
): Promise<readonly Contradiction[]> {
  const found = contradictions(of)
  const document = { at: isoIn(of.at, of.zone), contradictions: found }
  await writeFile(join(of.folder, 'contradictions.json'), `${JSON.stringify(document, null, 1)}\n`)
  return found
}
