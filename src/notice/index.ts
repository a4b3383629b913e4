export { type AddressLine, addressCsv, addressXlsx, guarded } from './address-list.ts'
export {
  againstOfficer,
  enterApproval,
  enterBatch,
  type FrozenNotice,
  noticePk,
  type OutputInDatabase,
  releasedBatches,
  type Standing,
  standingOf,
} from './approval/approve.ts'
export { type BatchHead, type BatchRow, batchRoot, rowProof } from './approval/batch-root.ts'
export { officerName } from './approval/officer.ts'
export type { ComposedBatch, Release } from './approval/queries.ts'
export { againstApproval, isCarried, isSpecimenBatch } from './approval/ready.ts'
export { recipientOf } from './audience.ts'
export { denialsThatHold, measuresTold } from './case-stated.ts'
export { caseTold } from './case-told.ts'
export { type Change, changeOf } from './change.ts'
export type { Answer, Channel, LookedUp, Parcel } from './channels/channel.ts'
export { isLoopback } from './channels/loopback.ts'
export { type ChannelWish, openChannel } from './channels/open-channel.ts'
export type { PrintFile } from './channels/print-shop.ts'
export { circumstancesOf } from './circumstances.ts'
export { type ComposeInput, composeNotices } from './compose.ts'
export {
  allowSending,
  type Control,
  type DeliveryStatus,
  deliveryStatus,
  openNextWave,
  setPace,
  stopSending,
  switchNow,
  tripBreaker,
  waitingIn,
  wavesOfBatch,
} from './delivery/control/control.ts'
export type { InDoubt, StateCount, Wave } from './delivery/control/queries.ts'
export { type DeliveryEnd, type DeliveryWorld, deliver } from './delivery/deliver.ts'
export { readDeliveryReport } from './delivery/events/delivery-report.ts'
export { type DeliveryEvent, readEventLine } from './delivery/events/event.ts'
export {
  type EventsTaken,
  type Persons,
  personJournal,
  resolveInDoubt,
  takeEvents,
} from './delivery/events/take-events.ts'
export type { BatchOnChannel, Begun, CarriedRoute, Ended, HandOver, Journal } from './delivery/journal.ts'
export { domainOf, type Limits, pacer } from './delivery/pace.ts'
export { postgresJournal } from './delivery/postgres-journal.ts'
export { whileSole } from './delivery/queries.ts'
export { type DoneBefore, toldBefore } from './delivery/told/told-before.ts'
export { withoutWays } from './delivery/told/without-ways.ts'
export { peopleDays, riskOf, waveOf } from './delivery/waves.ts'
export { drawableByLetterFonts, letterFonts, readFont } from './fonts.ts'
export { canDraw, coverageOf, type Draws } from './glyphs.ts'
export { guidedAdvice } from './guided-advice.ts'
export { indexCsv } from './index-csv.ts'
export { type LetterAnswer, type LetterJob, letterJobs } from './letter-job.ts'
export { mailOf, mailText } from './mail.ts'
export { masterReader } from './master-columns.ts'
export type {
  Advice,
  AdviceFor,
  AdviceLeftOut,
  AttackTold,
  Audience,
  CaseTold,
  Composition,
  DenialTold,
  HeldReason,
  Letters,
  MeasureTold,
  Notice,
  NoticeBody,
  PersonRow,
  Recipient,
  Variant,
  Words,
} from './notice.ts'
export { audiences, heldReasons, variants, wordings } from './notice.ts'
export { type NoticeMarks, noticeMarks } from './notice-marks.ts'
export { LETTERS_PER_FILE } from './placing.ts'
export { codeOf, type PortalCode, printedCode, readCode } from './portal-code.ts'
export { countLines, countSheetCsv, type PackedFile, packIndex, writePrintPack } from './print-pack.ts'
export type { PublicNoticeInput } from './public-blocks.ts'
export { changeBlocks, publicChanges } from './public-changes.ts'
export { type PublicCount, type PublicTable, publicTable, SMALL_CELL } from './public-figures.ts'
export { renderPublicNotice } from './public-page.ts'
export { type PublicPrint, publicPrint } from './public-print.ts'
export { leakedKinds, type PublicSaid, publicSaid, type TableOf } from './public-said.ts'
export { renderFeed, renderShelf, type ShelvedVersion } from './public-shelf.ts'
export { referenceOf } from './reference.ts'
export * from './rereading/index.ts'
export { joinFacts, type MasterFacts, type Situation, type Situations, situationOf } from './situation.ts'
export type { ToldBefore, ToldBook } from './told-before.ts'
