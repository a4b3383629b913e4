import { type Block, inLanguage, type Language, text } from '#texts/index.ts'
import { type PublicNoticeInput, publicBlocks } from './public-blocks.ts'
import { versionStamp } from './public-marks.ts'
import {
  type AttackCard,
  attackCards,
  type CombinationSheet,
  combinationSheets,
  smallCountNote,
  togetherLine,
} from './public-tables.ts'

/** A public notice as data for the typesetter; the same words and figures as the page. */
export interface PublicPrint {
  readonly language: Language
  readonly firm: string
  readonly stamp: string
  /** Empty when the wording is released. */
  readonly specimen: string
  readonly specimenNote: string
  readonly blocks: readonly Block[]
  readonly cards: readonly AttackCard[]
  readonly together: string
  readonly sheets: readonly CombinationSheet[]
  readonly note: string
}

/** What `public-notice.typ` sets as `index.pdf` beside the page. */
export function publicPrint(input: PublicNoticeInput): PublicPrint {
  const { told, language, letter, state } = input
  const demo = letter.reviewed === 'DEMO'
  return {
    language,
    firm: inLanguage(told.organisation, language),
    stamp: [versionStamp(input, language), stateWord(state, language)].filter(Boolean).join(' · '),
    specimen: demo ? text(language, 'letter.markSpecimen') : '',
    specimenNote: demo ? text(language, 'public.specimenNote') : '',
    blocks: publicBlocks(input),
    cards: attackCards(input),
    together: togetherLine(input),
    sheets: combinationSheets(input),
    note: smallCountNote(input),
  }
}

const stateWord = (state: PublicNoticeInput['state'], language: Language): string =>
  state === 'published' ? '' : text(language, `public.${state}`)
