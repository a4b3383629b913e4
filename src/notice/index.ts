export { caseTold } from './case-told.ts'
export { circumstancesOf } from './circumstances.ts'
export { type ComposeInput, composeNotices, LETTERS_PER_FILE, referenceOf } from './compose.ts'
export { drawableByLetterFonts, letterFonts, readFont } from './fonts.ts'
export { canDraw, coverageOf, type Draws } from './glyphs.ts'
export { guidedAdvice } from './guided-advice.ts'
export { indexCsv } from './index-csv.ts'
export { type LetterAnswer, type LetterJob, letterJobs } from './letter-job.ts'
export { mailOf } from './mail.ts'
export type {
  Advice,
  AdviceFor,
  AdviceLeftOut,
  AttackTold,
  CaseTold,
  Composition,
  HeldReason,
  Letters,
  Notice,
  NoticeBody,
  PersonRow,
  Variant,
  Words,
} from './notice.ts'
export { variants } from './notice.ts'
export type { PublicNoticeInput } from './public-blocks.ts'
export { changeBlocks, publicChanges } from './public-changes.ts'
export { type PublicCount, type PublicTable, publicTable, SMALL_CELL } from './public-figures.ts'
export { renderPublicNotice } from './public-page.ts'
export { type PublicPrint, publicPrint } from './public-print.ts'
export { leakedKinds, type PublicSaid, publicSaid, type TableOf } from './public-said.ts'
export { renderFeed, renderShelf, type ShelvedVersion } from './public-shelf.ts'
export type { ToldBefore, ToldBook } from './told-before.ts'
