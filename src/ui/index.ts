export { asIfBadge, certaintyBadge, standingBadge, statusBadge, unitBadge } from './badges.ts'
export { type CombinationTableInput, combinationTable } from './combination-table.ts'
export { balanceBar, bigFigure, boundsBar } from './figures.ts'
export { type Html, html, nothing, raw } from './html.ts'
export { isLanguage, type Language, type Said, type Say, sayIn } from './language.ts'
export { count, dayText, lengthText, momentText } from './moments.ts'
export { type NavigationEntry, type PageFrame, pageFrame } from './page-frame.ts'
export type {
  QcAttention,
  QcColumn,
  QcConfirmation,
  QcDocument,
  QcFile,
  QcPostal,
  QcRefused,
  QcSures,
} from './qc-data.ts'
export { unnumbered } from './qc-groups.ts'
export { qcPage } from './qc-page.ts'
export { qcChoiceText, qcSections } from './qc-report.ts'
export { qcWhy } from './qc-why.ts'
export { type Column, dataTable, emptyNote, pager } from './tables.ts'
export { type TimelineEntry, timeline } from './timeline.ts'
export { words } from './words/index.ts'
