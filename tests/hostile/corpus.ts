import { bent, bentHeads, guises, misnamed } from './bends.ts'
import { bombs } from './bombs.ts'
import { goodFiles, lockedFiles } from './good-files.ts'
import type { HostileFile } from './hostile-file.ts'
import { lies } from './lies.ts'
import { texts } from './texts.ts'

export interface Family {
  readonly name: string
  readonly files: readonly HostileFile[]
}

/** Everything that is tried on the readers, by what is wrong with it. */
export async function corpus(): Promise<readonly Family[]> {
  const good = await goodFiles()
  return [
    { name: 'bombs', files: bombs },
    { name: 'lies', files: lies },
    { name: 'texts', files: texts },
    {
      name: 'bent',
      files: [...bent(good), ...bent(lockedFiles()).map((file) => ({ ...file, name: `locked-${file.name}` }))],
    },
    { name: 'heads', files: bentHeads([...good, ...lockedFiles()]) },
    { name: 'misnamed', files: misnamed(good) },
    { name: 'guises', files: guises },
  ]
}
