import { type DataKind, kindWord } from '#kernel/data-kinds.ts'
import { type Block, countWords, dateWords, inLanguage, type Language, text } from '#texts/index.ts'
import { attackWords } from './body.ts'
import type { CaseTold, Words } from './notice.ts'
import type { AttackSaid, PublicSaid } from './public-said.ts'

/** What the public knew before a version and knows with it, and why figures changed. */
export interface ChangeInput {
  readonly told: Pick<CaseTold, 'attacks'>
  readonly language: Language
  /** Null: the first version. */
  readonly before: PublicSaid | null
  readonly now: PublicSaid
  /** Why a statement differs from the one whose place it took, by its id; empty when it does not. */
  readonly causesOf: (statement: string) => readonly Words[]
}

/** What a version changed, a sentence each; empty for the first one and where nothing changed. */
export function publicChanges(of: ChangeInput): readonly string[] {
  const { before, now, language } = of
  if (before === null) return []
  const attacks = now.attacks.flatMap((attack) => {
    const old = before.attacks.find((a) => a.id === attack.id)
    return old ? changesOf(old, attack, of) : firstTold(attack, of)
  })
  const together =
    now.together !== null && now.together !== before.together
      ? [
          text(language, 'public.change.together', {
            after: countWords(now.together) + text(language, 'public.unit.persons'),
          }),
        ]
      : []
  return [...attacks, ...together, ...denialChanges(of, before), ...promised(of, before)]
}

/** The same as a list to print. */
export function changeBlocks(of: ChangeInput): readonly Block[] {
  const changes = publicChanges(of)
  return changes.length > 0 ? [{ kind: 'list', ordered: false, entries: changes.map((c) => [c]) }] : []
}

const nameOf = ({ id }: AttackSaid, { told, language }: ChangeInput): string =>
  attackWords(
    told.attacks.find((a) => a.id === id),
    id,
    language,
  )

/** A stated figure in words, with the unit in which it was stated. */
export function figureWords(count: NonNullable<AttackSaid['count']>, language: Language): string {
  const unit = text(language, count.unit === 'persons' ? 'public.unit.persons' : 'public.unit.records')
  const value = countWords(count.value)
  return text(language, count.about ? 'public.figures.about' : 'public.figures.exactly', { value, unit })
}

function firstTold(attack: AttackSaid, of: ChangeInput): readonly string[] {
  const name = nameOf(attack, of)
  const value = attack.count && figureWords(attack.count, of.language)
  return [
    text(of.language, 'public.change.attack', { name }),
    ...(value ? [text(of.language, 'public.change.first', { name, value })] : []),
  ]
}

function changesOf(old: AttackSaid, attack: AttackSaid, of: ChangeInput): readonly string[] {
  const { language } = of
  const name = nameOf(attack, of)
  const sure = (a: AttackSaid): string =>
    text(language, a.certainty === 'confirmed' ? 'certainty.confirmed' : 'certainty.possible')
  const items = (key: 'public.change.itemsAdded' | 'public.change.itemsRemoved', kinds: readonly DataKind[]) =>
    kinds.length > 0 ? [text(language, key, { name, items: words(kinds, language) })] : []
  const table =
    attack.tableRevision === old.tableRevision
      ? []
      : [text(language, old.combinations ? 'public.change.tableAgain' : 'public.change.table', { name })]
  return [
    ...(attack.certainty === old.certainty
      ? []
      : [text(language, 'public.change.certainty', { name, before: sure(old), after: sure(attack) })]),
    ...countChange(old, attack, of),
    ...items(
      'public.change.itemsAdded',
      attack.items.filter((k) => !old.items.includes(k)),
    ),
    ...items(
      'public.change.itemsRemoved',
      old.items.filter((k) => !attack.items.includes(k)),
    ),
    ...table,
  ]
}

function countChange({ count: old }: AttackSaid, attack: AttackSaid, of: ChangeInput): readonly string[] {
  const { count } = attack
  const { language } = of
  if (count === null || count.id === old?.id) return []
  const name = nameOf(attack, of)
  const after = figureWords(count, language)
  if (old === null) return [text(language, 'public.change.first', { name, value: after })]
  const before = figureWords(old, language)
  if (before === after) return []
  const said = text(language, 'public.change.count', { name, before, after })
  const causes = of
    .causesOf(count.id)
    .map((words) => inLanguage(words, language))
    .filter(Boolean)
  if (causes.length === 0) return [said]
  const cause = causes.join(language === 'ja' ? '、' : '; ')
  return [`${said}${language === 'ja' ? '' : ' '}${text(language, 'public.change.cause', { cause })}`]
}

function denialChanges({ now, language }: ChangeInput, before: PublicSaid): readonly string[] {
  const all = (said: PublicSaid) => [...new Set(said.denied.flatMap((d) => d.items))]
  const [had, has] = [all(before), all(now)]
  const added = has.filter((item) => !had.includes(item))
  const gone = had.filter((item) => !has.includes(item))
  const narrowed = now.attacks.flatMap((a) => a.items).filter((item) => has.includes(item) && had.includes(item))
  const wasNarrow = before.attacks.flatMap((a) => a.items)
  const loose = [...new Set([...gone, ...narrowed.filter((item) => !wasNarrow.includes(item))])]
  return [
    ...(added.length > 0 ? [text(language, 'public.change.denied', { items: words(added, language) })] : []),
    ...(loose.length > 0 ? [text(language, 'public.change.undenied', { items: words(loose, language) })] : []),
  ]
}

const promised = ({ now, language }: ChangeInput, before: PublicSaid): readonly string[] =>
  now.promises
    .filter((p) => !before.promises.some((old) => old.id === p.id))
    .map((p) => text(language, 'public.change.promise', { date: dateWords(language, p.by), what: p.what }))

const words = (kinds: readonly DataKind[], language: Language): string =>
  kinds.map((kind) => kindWord(kind, language)).join(text(language, 'list.separator'))
