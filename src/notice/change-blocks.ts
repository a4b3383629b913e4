import { kindWord } from '#kernel/data-kinds.ts'
import { type Block, type Language, text } from '#texts/index.ts'
import { attackWords, causeWords } from './attack-words.ts'
import type { Change } from './change.ts'
import type { Audience, CaseTold, PersonRow } from './notice.ts'

const paragraph = (words: string): Block => ({ kind: 'paragraph', text: [words] })

interface Telling {
  /** True when nothing of the reader's is concerned any more. */
  readonly nothingLeft: boolean
  readonly told: CaseTold
  readonly language: Language
}

/** What is different from the notice before, in the order in which it matters: what was added before what was taken back. */
export function changeBlocks(change: Change, { told, language, nothingLeft }: Telling): readonly Block[] {
  const attack = (id: string) =>
    attackWords(
      told.attacks.find((a) => a.id === id),
      id,
      language,
    )
  const words = (kinds: Change['added']): Block => ({ kind: 'words', words: kinds.map((k) => kindWord(k, language)) })
  const say = (key: Parameters<typeof text>[1], values?: Readonly<Record<string, string>>): readonly Block[] => [
    paragraph(text(language, key, values)),
  ]
  return [
    ...change.newAttacks.flatMap((id) => say('change.newAttack', { attack: attack(id) })),
    ...(change.added.length > 0 ? [...say('change.itemsAdded'), words(change.added)] : []),
    ...change.certainty.flatMap(({ attack: id, now }) =>
      say(now === 'confirmed' ? 'change.certaintyConfirmed' : 'change.certaintyPossible', { attack: attack(id) }),
    ),
    ...(change.gone.length > 0
      ? [...say(nothingLeft ? 'change.withdrawn' : 'change.itemsGone'), words(change.gone)]
      : []),
    ...(change.cause ? say('change.cause', { cause: causeWords(told, language) }) : []),
    ...(change.harm ? say('change.harm') : []),
    ...(change.advice && change.kind === 'update' ? say('change.advice') : []),
  ]
}

/** What a correction found: that nothing, or less, of the reader's is concerned. */
export const findingWords = (
  change: Change,
  audience: Audience,
  rows: readonly PersonRow[],
  language: Language,
): string =>
  change.kind === 'retraction'
    ? text(language, rows.length === 0 ? 'finding.whole' : 'finding.part', {
        you: text(language, `you.${audience}`),
      })
    : ''
