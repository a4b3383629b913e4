import type { Statement } from '#case/index.ts'
import { dataKinds, kindWord, sortKinds } from '#kernel/data-kinds.ts'
import { dayIn } from '#kernel/legal-day.ts'
import type { Summary } from '#kernel/summary.ts'
import {
  type Block,
  countWords,
  dateWords,
  fillLetter,
  isTextKey,
  type Language,
  type Letter,
  text,
} from '#texts/index.ts'
import { attackWords, contactTable, inLanguage } from './body.ts'
import type { AdviceFor, CaseTold } from './notice.ts'

export interface PublicNoticeInput {
  readonly told: CaseTold
  readonly summary: Summary
  readonly statements: readonly Statement[]
  /** IANA zone in which the days of statements are read. */
  readonly zone: string
  readonly letter: Letter
  readonly language: Language
  readonly adviceFor: AdviceFor
  /** Names the version, such as `2017-07-31`; the folder of the page. */
  readonly version: string
  /** Address of the same page in the other language, relative to this one. */
  readonly otherLanguage?: { readonly language: Language; readonly href: string }
}

/** The public notice as blocks; `figures` and `tables` stay slots, because a page and a print set them differently. */
export function publicBlocks(input: PublicNoticeInput): readonly Block[] {
  const { told, language, letter } = input
  const causeKey = `cause.${told.cause}`
  return fillLetter(letter, {
    title: inLanguage(told.title, language),
    organisation: inLanguage(told.organisation, language),
    cause: text(language, isTextKey(causeKey) ? causeKey : 'cause.unknown'),
    figures: [{ kind: 'slot', name: 'figures' }],
    events: eventBlocks(input),
    tables: [{ kind: 'slot', name: 'tables' }],
    notLeaked: notLeakedBlocks(input),
    history: historyBlocks(input),
    advice: adviceBlocks(input),
    harm: text(language, `harm.${told.harm}`),
    contact: [contactTable(told, language)],
  })
}

const toPublic = (s: Statement): boolean => s.to === 'public'

function eventBlocks({ told, summary, language }: PublicNoticeInput): readonly Block[] {
  return summary.attacks
    .filter((attack) => attack.certainty !== 'ruled-out')
    .map(({ id, certainty }): Block => {
      const attack = told.attacks.find((a) => a.id === id)
      const story = inLanguage(attack?.story, language)
      const name = attackWords(attack, id, language)
      const sure = text(language, certainty === 'confirmed' ? 'certainty.confirmed' : 'certainty.possible')
      return { kind: 'paragraph', text: [{ bold: name }, ` — ${sure}${language === 'ja' ? '。' : '. '}${story}`] }
    })
}

/**
 * Denials that the ledger does not contradict, each item once per attack it was denied for; one that the ledger
 * contradicts is no longer repeated. The latest basis stands.
 */
function notLeakedBlocks({ statements, summary, told, language }: PublicNoticeInput): readonly Block[] {
  const denied = new Map<string, string>()
  for (const s of statements.filter(toPublic).toSorted((one, other) => one.at - other.at)) {
    if (s.says !== 'not-leaked') continue
    const attacks = summary.attacks.filter((attack) => s.attack === undefined || attack.id === s.attack)
    const leaked = leakedKinds({ ...summary, attacks })
    const items = dataKinds.filter((kind) => s.items.includes(kind) && !leaked.has(kind))
    if (items.length === 0) continue
    const words = items.map((kind) => kindWord(kind, language)).join(text(language, 'list.separator'))
    const attack = told.attacks.find((known) => known.id === s.attack)
    const scoped = attack
      ? text(language, 'public.notLeakedIn', { attack: attackWords(attack, attack.id, language), items: words })
      : words
    const basis = s.basis && isWrittenIn(s.basis, language) ? s.basis : (denied.get(scoped) ?? '')
    denied.set(scoped, basis)
  }
  if (denied.size === 0) return []
  const entries = [...denied].map(([items, basis]) => [
    basis ? text(language, 'public.notLeakedBasis', { items, basis }) : items,
  ])
  return [
    { kind: 'paragraph', text: [text(language, 'public.notLeaked')] },
    { kind: 'list', ordered: false, entries },
  ]
}

/** A basis is noted in one language only; a reader of the other is better served by the bare denial. */
const isWrittenIn = (words: string, language: Language): boolean =>
  /[\u3040-\u9fff]/.test(words) === (language === 'ja')

/** Every kind that some combination of an attack that is not ruled out holds. */
export const leakedKinds = (summary: Summary): ReadonlySet<string> =>
  new Set(
    summary.attacks
      .filter((attack) => attack.certainty !== 'ruled-out')
      .flatMap((attack) => attack.combinations.flatMap((c) => c.items)),
  )

/** What numbers the public was told before, each with its unit as it was said. */
function historyBlocks({ statements, told, language, zone }: PublicNoticeInput): readonly Block[] {
  const counts = statements
    .filter(toPublic)
    .flatMap((s) => (s.says === 'count' ? [s] : []))
    .toSorted((a, b) => a.at - b.at)
  if (counts.length === 0) return []
  const rows = counts.map((s) => {
    const unit = text(language, s.unit === 'persons' ? 'public.unit.persons' : 'public.unit.records')
    const value = countWords(s.value)
    const attack = told.attacks.find((a) => a.id === s.attack)
    const name = s.attack
      ? inLanguage(attack?.title, language) || text(language, 'letter.attackUntitled', { id: s.attack })
      : ''
    const said = s.about
      ? text(language, 'public.figures.about', { value, unit })
      : text(language, 'public.figures.exactly', { value, unit })
    return [[dateWords(language, dayIn(s.at, zone))], [name], [said]]
  })
  const head = [
    [text(language, 'public.figures.date')],
    [text(language, 'public.attackSince')],
    [text(language, 'public.figures.value')],
  ]
  return [
    { kind: 'table', head, rows },
    { kind: 'paragraph', text: [text(language, 'public.unitNote')] },
  ]
}

function adviceBlocks({ summary, language, adviceFor }: PublicNoticeInput): readonly Block[] {
  const leaked = leakedKinds(summary)
  const advice = adviceFor(sortKinds(dataKinds.filter((kind) => leaked.has(kind))), language)
  if (advice.length === 0) return [{ kind: 'paragraph', text: [text(language, 'letter.noAdvice')] }]
  const gap = language === 'ja' ? '　' : ' '
  const entries = advice.map((a) => (a.title ? [{ bold: a.title }, `${gap}${a.text}`] : [a.text]))
  return [{ kind: 'list', ordered: true, entries }]
}
