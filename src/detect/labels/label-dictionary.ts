import type { LabelGroup } from './label-group.ts'
import { accountLabels } from './lists/account.ts'
import { dullLabels, firmLabels, lifeLabels } from './lists/life.ts'
import { oddAccountLabels } from './lists/odd-account.ts'
import { oddLifeLabels } from './lists/odd-life.ts'
import { oddPersonLabels } from './lists/odd-person.ts'
import { personLabels } from './lists/person.ts'

const SIGNS = /[\s_\-./・:;,*※#"'`|\\、。「」『』【】〔〕[\](){}<>〈〉《》■□◆◇●○◎▼▽▲△★☆→⇒>?!&+=~^@$%]/g

/** A label without case, width, spaces and signs. */
export const squeeze = (text: string): string => text.normalize('NFKC').toLowerCase().replace(SIGNS, '')

const groups: readonly LabelGroup[] = [
  ...oddPersonLabels,
  ...oddAccountLabels,
  ...oddLifeLabels,
  ...personLabels,
  ...accountLabels,
  ...lifeLabels,
  dullLabels,
  firmLabels,
]

/** What each spelling means, squeezed. */
export const DICTIONARY: ReadonlyMap<string, LabelGroup> = new Map(
  groups.flatMap((group) =>
    group.words
      .trim()
      .split(/\s+/)
      .map((word) => [squeeze(word), group] as const),
  ),
)

/** Every known spelling. */
export const labelWords = (): readonly string[] => [...DICTIONARY.keys()]

/** How many spellings are known. */
export const labelCount = DICTIONARY.size

/** Every spelling with what it means, as one text; a changed dictionary is another version of the detector. */
export const labelListing = (): string =>
  [...DICTIONARY].map(([word, g]) => `${word}=${g.use}/${g.piece ?? ''}/${g.depends ?? ''}`).join('\n')

/** Longest spelling. */
export const WORD_LENGTH_MAX = labelWords().reduce((max, word) => Math.max(max, word.length), 0)
