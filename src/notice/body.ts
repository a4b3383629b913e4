import { type DataKind, kindWord } from '#kernel/data-kinds.ts'
import {
  type Block,
  dateWords,
  fillLetter,
  inLanguage,
  type Language,
  type Letter,
  type LetterContent,
  text,
  toPlain,
} from '#texts/index.ts'
import { attackWords, causeWords } from './attack-words.ts'
import type { Change } from './change.ts'
import { changeBlocks, findingWords } from './change-blocks.ts'
import type {
  Advice,
  AdviceLeftOut,
  Audience,
  CaseTold,
  DenialTold,
  MeasureTold,
  NoticeBody,
  PersonRow,
} from './notice.ts'
import { pagesFor } from './page-estimate.ts'
import { strayKinds } from './stray-words.ts'

export { attackWords }

/** More than this nobody does; the desk explains the rest. */
export const ADVICE_MAX = 6

/** More steps than this are for the public notice. */
const MEASURES_MAX = 4

export interface BodyInput {
  readonly rows: readonly PersonRow[]
  /** All items of the rows, sorted. */
  readonly items: readonly DataKind[]
  readonly told: CaseTold
  readonly letter: Letter
  readonly language: Language
  readonly audience: Audience
  readonly advice: readonly Advice[]
  readonly denials: readonly DenialTold[]
  readonly measures: readonly MeasureTold[]
  readonly change?: Change
  /** The day of the notice before this one, in words; empty for a first notice. */
  readonly lastTold: string
}

/**
 * What is said to somebody who lost exactly this (APPI Rule 10: outline, own items, cause, secondary damage and other
 * points). Holds nothing about the person but the items, so that everybody with the same loss shares it.
 */
export function composeBody(input: BodyInput): {
  readonly body: NoticeBody
  readonly leftOut: readonly AdviceLeftOut[]
} {
  const { told, language, audience, rows, change, lastTold } = input
  const { fitting, leftOut } = fittingAdvice(input)
  const sure = rows.some((row) => row.certainty === 'confirmed') ? 'confirmed' : 'possible'
  const harm = change?.kind === 'retraction' && rows.length === 0 ? [] : harmBlocks(told, language)
  const content: LetterContent<Block> = {
    cause: causeWords(told, language),
    leak: text(language, `leak.${sure}`),
    leaked: text(language, `leaked.${sure}`),
    you: text(language, `you.${audience}`),
    web: told.contact.web ? withoutScheme(told.contact.web) : text(language, 'contact.blankWeb'),
    lastTold,
    finding: change ? findingWords(change, audience, rows, language) : '',
    items: itemBlocks(input),
    advice: rows.length === 0 ? [] : adviceBlocks(fitting, leftOut.length > 0, language),
    causeDetail: storyBlocks(input),
    harm,
    notAffected: denialBlocks(input),
    measures: measureBlocks(input),
    contact: [contactTable(told, language)],
    changes: change ? changeBlocks(change, { told, language, nothingLeft: rows.length === 0 }) : [],
  }
  const blocks = fillLetter(input.letter, content)
  return {
    body: { blocks, plain: toPlain(blocks), pages: pagesFor(blocks), advice: fitting.map((a) => a.id) },
    leftOut,
  }
}

const paragraph = (words: string): Block => ({ kind: 'paragraph', text: [words] })

const harmBlocks = (told: CaseTold, language: Language): readonly Block[] => [
  paragraph(text(language, `harm.${told.harm}`)),
]

/** Each attack by itself: when, how sure, which items. */
function itemBlocks({ rows, told, language }: BodyInput): readonly Block[] {
  return rows.flatMap((row): readonly Block[] => {
    const attack = told.attacks.find((a) => a.id === row.attack)
    const sure = text(language, row.certainty === 'confirmed' ? 'certainty.confirmed' : 'certainty.possible')
    return [
      { kind: 'paragraph', text: [{ bold: attackWords(attack, row.attack, language) }, ` — ${sure}`] },
      { kind: 'words', words: row.items.map((kind) => kindWord(kind, language)) },
    ]
  })
}

/** The advice that names nothing which its reader did not lose. */
function fittingAdvice({ advice, items, language }: Pick<BodyInput, 'advice' | 'items' | 'language'>) {
  const leftOut: AdviceLeftOut[] = []
  const fitting = advice.filter((piece) => {
    const names = strayKinds(`${piece.title}\n${piece.text}`, items, language)
    leftOut.push(...names.map((kind) => ({ advice: piece.id, names: kind })))
    return names.length === 0
  })
  // The last piece says where anybody can turn, and stays when others have to go.
  const chosen = fitting.length > ADVICE_MAX ? [...fitting.slice(0, ADVICE_MAX - 1), ...fitting.slice(-1)] : fitting
  return { fitting: chosen, leftOut, more: fitting.length > chosen.length }
}

/** The ids of the advice that somebody with these items is given, in its order. */
export const adviceIds = (advice: readonly Advice[], items: readonly DataKind[], language: Language) =>
  items.length === 0 ? [] : fittingAdvice({ advice, items, language }).fitting.map((a) => a.id)

function adviceBlocks(chosen: readonly Advice[], more: boolean, language: Language): readonly Block[] {
  if (chosen.length === 0) return [paragraph(text(language, 'letter.noAdvice'))]
  const entries = chosen.map((a) =>
    a.title ? [{ bold: a.title }, `${language === 'ja' ? '　' : ' '}${a.text}`] : [a.text],
  )
  const rest = more || chosen.length === ADVICE_MAX ? [paragraph(text(language, 'letter.moreAdvice'))] : []
  return [{ kind: 'list', ordered: true, entries }, ...rest]
}

/** What happened in the attacks that hit this person, in the firm's words; left out where it would name other items. */
function storyBlocks({ rows, items, told, language }: BodyInput): readonly Block[] {
  return rows.flatMap((row): readonly Block[] => {
    const story = inLanguage(told.attacks.find((a) => a.id === row.attack)?.story, language)
    return !story || strayKinds(story, items, language).length > 0 ? [] : [paragraph(story)]
  })
}

/** Denials of what this person did not lose; one of a single attack only for those whom that attack hit. */
function denialBlocks({ rows, items, denials, told, language }: BodyInput): readonly Block[] {
  return denials.flatMap((denial): readonly Block[] => {
    const kinds = denial.items.filter((kind) => !items.includes(kind))
    if (kinds.length === 0) return []
    const words = kinds.map((kind) => kindWord(kind, language)).join(text(language, 'list.separator'))
    if (denial.attack === undefined) return [paragraph(text(language, 'notAffected.all', { items: words }))]
    if (!rows.some((row) => row.attack === denial.attack)) return []
    const attack = attackWords(
      told.attacks.find((a) => a.id === denial.attack),
      denial.attack,
      language,
    )
    return [paragraph(text(language, 'notAffected.attack', { attack, items: words }))]
  })
}

/** The latest steps of the firm that concern this person and name nothing that they did not lose. */
function measureBlocks({ rows, items, measures, language }: BodyInput): readonly Block[] {
  const own = measures.filter(({ attacks, what }) => {
    const words = inLanguage(what, language)
    const concerns = attacks.length === 0 || attacks.some((id) => rows.some((row) => row.attack === id))
    return concerns && words !== '' && strayKinds(words, items, language).length === 0
  })
  if (own.length === 0) return []
  const entries = own
    .slice(-MEASURES_MAX)
    .map(({ on, what }) => [
      text(language, 'measure.since', { day: dateWords(language, on), what: inLanguage(what, language) }),
    ])
  return [{ kind: 'list', ordered: false, entries }]
}

/** Desk, phone, hours and web address, with a visible blank for what nobody has filled in yet. */
export function contactTable(told: CaseTold, language: Language): Block {
  const { contact } = told
  const blank = text(language, 'contact.blank')
  const row = (label: string, value: string | undefined) => [[label], [value ? { bold: value } : blank]]
  return {
    kind: 'table',
    head: [],
    rows: [
      row(text(language, 'contact.desk'), inLanguage(contact.desk, language)),
      row(text(language, 'contact.phone'), contact.phone),
      row(text(language, 'contact.hours'), inLanguage(contact.hours, language)),
      row(text(language, 'contact.web'), contact.web && withoutScheme(contact.web)),
    ],
  }
}

/** A notice shows where the firm is found and never a link to follow. */
const withoutScheme = (web: string): string => web.replace(/^https?:\/\//, '').replace(/\/$/, '')
