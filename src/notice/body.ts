import { type DataKind, kindWord } from '#kernel/data-kinds.ts'
import {
  type Block,
  dateWords,
  fillLetter,
  isTextKey,
  type Language,
  type Letter,
  text,
  toPlain,
} from '#texts/index.ts'
import { widthOf } from './addressee.ts'
import type { Advice, AdviceFor, AdviceLeftOut, AttackTold, CaseTold, NoticeBody, PersonRow, Words } from './notice.ts'
import { strayKinds } from './stray-words.ts'

/** More than this nobody does; the desk explains the rest. */
export const ADVICE_MAX = 6

/**
 * The longest text that a page holds in the smallest type, in full-width characters: every item in each of two attacks
 * still fits in both languages, in three it does not.
 */
const PAGE_WIDTH_MAX = 2_100

/** Picks the language, else the other one: words somebody gave are better than none. */
export const inLanguage = (words: Words | undefined, language: Language): string =>
  words?.[language] ?? words?.ja ?? words?.en ?? ''

interface BodyInput {
  readonly rows: readonly PersonRow[]
  /** All items of the rows, sorted. */
  readonly items: readonly DataKind[]
  readonly told: CaseTold
  readonly letter: Letter
  readonly language: Language
  readonly adviceFor: AdviceFor
}

/**
 * What is said to somebody who lost exactly this (APPI Rule 10: outline, own items, cause, secondary damage and other
 * points). Holds nothing about the person but the items, so that everybody with the same loss shares it.
 */
export function composeBody(input: BodyInput): {
  readonly body: NoticeBody
  readonly leftOut: readonly AdviceLeftOut[]
} {
  const { told, language } = input
  const { blocks: advice, leftOut } = adviceBlocks(input)
  const causeKey = `cause.${told.cause}`
  const blocks = fillLetter(input.letter, {
    cause: text(language, isTextKey(causeKey) ? causeKey : 'cause.unknown'),
    items: itemBlocks(input),
    advice,
    causeDetail: storyBlocks(input),
    harm: text(language, `harm.${told.harm}`),
    contact: [contactTable(told, language)],
  })
  const plain = toPlain(blocks)
  return { body: { blocks, plain, fitsPage: widthOf(plain) <= PAGE_WIDTH_MAX }, leftOut }
}

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

/** An attack's title with the time in which the data was exposed. */
export function attackWords(attack: AttackTold | undefined, id: string, language: Language): string {
  const title = inLanguage(attack?.title, language) || text(language, 'letter.attackUntitled', { id })
  const period = periodWords(attack, language)
  return period ? text(language, 'letter.attackPeriod', { title, period }) : title
}

function periodWords(attack: AttackTold | undefined, language: Language): string {
  if (!attack?.from) return ''
  const from = dateWords(language, attack.from)
  if (!attack.to) return text(language, 'period.from', { from })
  return attack.to === attack.from ? from : text(language, 'period.range', { from, to: dateWords(language, attack.to) })
}

function adviceBlocks(input: BodyInput): { readonly blocks: readonly Block[]; readonly leftOut: AdviceLeftOut[] } {
  const { items, language } = input
  const leftOut: AdviceLeftOut[] = []
  const fitting = input.adviceFor(items, language).filter((advice: Advice) => {
    const names = strayKinds(`${advice.title}\n${advice.text}`, items, language)
    leftOut.push(...names.map((kind) => ({ advice: advice.id, names: kind })))
    return names.length === 0
  })
  if (fitting.length === 0)
    return { blocks: [{ kind: 'paragraph', text: [text(language, 'letter.noAdvice')] }], leftOut }
  // The last piece says where anybody can turn, and stays when others have to go.
  const chosen = fitting.length > ADVICE_MAX ? [...fitting.slice(0, ADVICE_MAX - 1), ...fitting.slice(-1)] : fitting
  const entries = chosen.map((a) =>
    a.title ? [{ bold: a.title }, `${language === 'ja' ? '　' : ' '}${a.text}`] : [a.text],
  )
  const more: readonly Block[] =
    fitting.length > ADVICE_MAX || leftOut.length > 0
      ? [{ kind: 'paragraph', text: [text(language, 'letter.moreAdvice')] }]
      : []
  return { blocks: [{ kind: 'list', ordered: true, entries }, ...more], leftOut }
}

/** What happened in the attacks that hit this person, in the firm's words; left out where it would name other items. */
function storyBlocks({ rows, items, told, language }: BodyInput): readonly Block[] {
  return rows.flatMap((row): readonly Block[] => {
    const story = inLanguage(told.attacks.find((a) => a.id === row.attack)?.story, language)
    if (!story || strayKinds(story, items, language).length > 0) return []
    return [{ kind: 'paragraph', text: [story] }]
  })
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
