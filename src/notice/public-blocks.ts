import { kindWord } from '#kernel/data-kinds.ts'
import { dayIn } from '#kernel/legal-day.ts'
import {
  type Block,
  dateWords,
  fillLetter,
  inLanguage,
  isTextKey,
  type Language,
  type Letter,
  text,
} from '#texts/index.ts'
import { attackWords, contactTable } from './body.ts'
import type { AdviceFor, CaseTold, Words } from './notice.ts'
import { changeBlocks, figureWords } from './public-changes.ts'
import { leakedKinds, type PublicSaid } from './public-said.ts'

/** A version of the public notice, in one language. */
export interface PublicNoticeInput {
  readonly told: CaseTold
  /** What the public knows with this version; nothing else gives the page a figure. */
  readonly said: PublicSaid
  /** What it knew before; null for the first version. */
  readonly before: PublicSaid | null
  /** Why a statement differs from the one before it, by its id. */
  readonly causesOf: (statement: string) => readonly Words[]
  /** IANA zone in which the days of statements are read. */
  readonly zone: string
  readonly letter: Letter
  readonly language: Language
  readonly adviceFor: AdviceFor
  /** `YYYY-MM-DD` on which it was put up, or would be. */
  readonly day: string
  readonly kind: 'new' | 'addition' | 'replacement'
  readonly state: 'recorded' | 'published' | 'draft'
  /** The version that this one follows. */
  readonly versionBefore?: { readonly version: string; readonly day: string }
  /** Fingerprint of the key that signs the version. */
  readonly keyPrint?: string
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
    tables: input.said.attacks.some((a) => a.combinations) ? [{ kind: 'slot', name: 'tables' }] : [],
    changes: changeBlocks({ ...input, now: input.said }),
    notLeaked: notLeakedBlocks(input),
    history: historyBlocks(input),
    advice: adviceBlocks(input),
    harm: text(language, `harm.${told.harm}`),
    contact: [contactTable(told, language)],
  })
}

function eventBlocks({ told, said, language }: PublicNoticeInput): readonly Block[] {
  return said.attacks.map(({ id, certainty, story }): Block => {
    const name = attackWords(
      told.attacks.find((a) => a.id === id),
      id,
      language,
    )
    const sure = text(language, certainty === 'confirmed' ? 'certainty.confirmed' : 'certainty.possible')
    const words = inLanguage(story, language)
    return { kind: 'paragraph', text: [{ bold: name }, ` — ${sure}${language === 'ja' ? '。' : '. '}${words}`] }
  })
}

/** Denials that nothing said since contradicts, each once per attack it was made for. */
function notLeakedBlocks({ said, told, language }: PublicNoticeInput): readonly Block[] {
  const denied = new Map<string, string>()
  for (const { attack: id, items, bases } of said.denied) {
    const words = items.map((kind) => kindWord(kind, language)).join(text(language, 'list.separator'))
    const attack = told.attacks.find((known) => known.id === id)
    const scoped = attack
      ? text(language, 'public.notLeakedIn', { attack: attackWords(attack, attack.id, language), items: words })
      : words
    denied.set(scoped, bases.findLast((basis) => isWrittenIn(basis, language)) ?? denied.get(scoped) ?? '')
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

/** What numbers the public was told up to this version, each with its unit as it was said. */
function historyBlocks({ said, told, language, zone }: PublicNoticeInput): readonly Block[] {
  if (said.counts.length === 0) return []
  const rows = said.counts.map((s) => {
    const attack = told.attacks.find((a) => a.id === s.attack)
    const name = s.attack
      ? inLanguage(attack?.title, language) || text(language, 'letter.attackUntitled', { id: s.attack })
      : ''
    return [[dateWords(language, dayIn(s.at, zone))], [name], [figureWords(s, language)]]
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

function adviceBlocks({ said, language, adviceFor }: PublicNoticeInput): readonly Block[] {
  const advice = adviceFor(leakedKinds(said), language)
  if (advice.length === 0) return [{ kind: 'paragraph', text: [text(language, 'letter.noAdvice')] }]
  const gap = language === 'ja' ? '　' : ' '
  const entries = advice.map((a) => (a.title ? [{ bold: a.title }, `${gap}${a.text}`] : [a.text]))
  return [{ kind: 'list', ordered: true, entries }]
}
