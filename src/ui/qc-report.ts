import { type DataKind, isDataKind, kindWord } from '#kernel/data-kinds.ts'
import { type Html, html, nothing } from './html.ts'
import type { Language } from './language.ts'
import { count } from './moments.ts'
import type { QcColumn, QcDocument } from './qc-data.ts'
import { qcFileSections } from './qc-files.ts'
import { alikeTogether, listsTogether, type ShownColumn } from './qc-groups.ts'
import { qcWhy } from './qc-why.ts'
import { type Column, dataTable, emptyNote } from './tables.ts'
import { words } from './words/index.ts'

const w = words.qc
/** More rows of one table are in qc.json. */
const ROWS_MAX = 400

/** What a column was taken for, or what somebody said of it, in words. */
export function qcChoiceText(choice: string, language: Language): string {
  if (choice === 'fine') return w.fine[language]
  if (isDataKind(choice)) return kindWord(choice, language)
  return choice === 'free-text' || choice === 'ignore' || choice === 'unknown'
    ? words.balance.use[choice][language]
    : choice
}

/** Which columns wait for a person. */
export const qcOpen = (document: QcDocument): readonly QcColumn[] =>
  document.columns.filter((c) => c.attention !== null && c.confirmed === null)

/**
 * The sections of the report: what to do, items, columns, files, refusals. `confirm` gives what stands in the last cell of a
 * column that waits for a person, such as a form; left out it says that nobody has looked yet.
 */
export function qcSections(document: QcDocument, language: Language, confirm?: (column: QcColumn) => Html): Html {
  const toLookAt = document.columns.filter((c) => c.attention !== null).sort((a, b) => danger(b) - danger(a))
  const dull = document.columns.filter((c) => c.use === 'ignore')
  const understood = document.columns.filter((c) => c.attention === null && c.use !== 'ignore')
  return html`<section class="block"><h2>${w.next[language]}</h2>${nextSteps(document, language)}</section>
    <section class="block"><h2>${w.items[language]}</h2><p class="note">${w.itemsNote[language]}</p>${itemTable(document, language)}</section>
    <section class="block"><h2>${w.look[language]}</h2><p class="note">${w.lookNote[language]}</p>
      ${toLookAt.length === 0 ? emptyNote(w.lookNone[language]) : columnTable('look', w.look[language], listsTogether(toLookAt), language, confirm)}</section>
    <section class="block"><h2>${w.understood[language]}</h2>
      ${understood.length === 0 ? emptyNote(w.none[language]) : columnTable('understood', w.understood[language], alikeTogether(understood), language)}</section>
    <section class="block"><h2>${w.dull[language]}</h2><p class="note">${w.dullNote[language]}</p>
      ${dull.length === 0 ? emptyNote(w.lookNone[language]) : columnTable('dull', w.dull[language], confirm ? listsTogether(dull) : alikeTogether(dull), language, confirm)}</section>
    ${qcFileSections(document, language)}`
}

function nextSteps(document: QcDocument, language: Language): Html {
  const open = qcOpen(document).length
  const refused = document.refused.filter((r) => r.reason !== 'no-personal-data' && r.reason !== 'not-a-person')
  const places = refused.reduce((n, r) => n + r.places, 0)
  const doubtful = document.files.filter(
    (f) => f.brokenPlaces > 0 || f.encodings.some((e) => e.confidence < 0.7),
  ).length
  const steps = [
    ...(open > 0 ? [w.nextColumns(count(open))[language]] : []),
    ...(places > 0 ? [w.nextRefused(count(places))[language]] : []),
    ...(doubtful > 0 ? [w.nextEncoding(count(doubtful))[language]] : []),
    ...postalSteps(document, language),
  ]
  return steps.length === 0
    ? html`<p>${w.nextNothing[language]}</p>`
    : html`<ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>`
}

/** What to do before letters are printed. */
function postalSteps({ postal }: QcDocument, language: Language): readonly string[] {
  if (!postal) return []
  const wrong = postal['other-municipality'] + postal['other-town']
  const unlisted = postal['unlisted-code']
  return [
    ...(wrong > 0 ? [w.nextPostal(count(wrong), count(postal.addresses))[language]] : []),
    ...(unlisted > 0 ? [w.nextUnlisted(count(unlisted))[language]] : []),
  ]
}

function itemTable(document: QcDocument, language: Language): Html {
  if (document.items.length === 0) return emptyNote(w.none[language])
  type Item = QcDocument['items'][number]
  const figure = (head: string, of: (item: Item) => number): Column<Item> => ({
    head,
    kind: 'figure',
    cell: (item) => count(of(item)),
  })
  return dataTable({
    id: 'qc-items',
    caption: w.items[language],
    captioned: 'unseen',
    columns: [
      { head: w.item[language], kind: 'row-head', cell: (item: Item) => kindWord(item.item, language) },
      figure(w.findings[language], (item) => item.findings),
      figure(w.sure.certain[language], (item) => item.certain),
      figure(w.sure.likely[language], (item) => item.likely),
      figure(w.sure.possible[language], (item) => item.possible),
    ],
    rows: document.items,
  })
}

function columnTable(
  id: string,
  caption: string,
  columns: readonly ShownColumn[],
  language: Language,
  confirm?: (column: QcColumn) => Html,
): Html {
  const shown = columns.slice(0, ROWS_MAX)
  const rest = columns.length - shown.length
  return html`${dataTable({
    id: `qc-${id}`,
    caption,
    captioned: 'unseen',
    columns: [
      { head: w.column[language], kind: 'row-head', cell: (c: ShownColumn) => columnName(c, language) },
      { head: w.meaning[language], cell: (c: QcColumn) => meaning(c, language) },
      { head: w.samples[language], cell: (c: QcColumn) => samples(c, language) },
      { head: w.why[language], cell: (c: QcColumn) => qcWhy(c.why, language) || '—' },
      { head: w.state[language], cell: (c: QcColumn) => state(c, language, confirm) },
    ],
    rows: shown,
  })}${rest > 0 ? html`<p class="more">+ ${count(rest)} (qc.json)</p>` : nothing}`
}

/** A column by its name, where it stands, how many others are like it, and the number by which it is confirmed. */
function columnName(shown: ShownColumn, language: Language): Html {
  const { id, column, file, part, alike, siblings, why } = shown
  const said = alike > 0 ? w.alike(count(alike)) : siblings.length > 0 ? w.siblings(count(siblings.length)) : null
  const others = said ? html`<br><span class="note">${said[language]}</span>` : nothing
  const number =
    id === null || alike > 0
      ? nothing
      : html`<br><span class="note">${w.id[language]} <code>${[id, ...siblings].join(',')}</code></span>`
  // A column without a header that may be shown is called by its 0-based place in outputs, and by what people count here.
  const place = Number(column) + 1
  const name = /^\d+$/.test(column) && why.includes(`column ${place}`) ? w.nth(count(place))[language] : column
  return html`<strong>${id === null ? w.inText[language] : name}</strong><br><code>${part ? `${file} › ${part}` : file}</code>${others}${number}`
}

/** How much is lost if nobody looks: something was found and is uncertain, texts and long numbers, then small figures, times and signs. */
function danger({ attention, looks = [], found }: QcColumn): number {
  if (attention === 'unsure' || found.length > 0) return 2
  return looks.some((look) => /[A●]{2}|(?:9[- ]?){6}/.test(look)) ? 1 : 0
}

function meaning(column: QcColumn, language: Language): Html {
  const said = qcChoiceText(column.use, language)
  return column.attention ? html`${said}<br><em>${w.attention[column.attention][language]}</em>` : html`${said}`
}

/** Every item found in a column with its number and a few masked values. */
function samples({ found, looks = [] }: QcColumn, language: Language): Html {
  const between = language === 'ja' ? '、' : ', '
  if (found.length === 0) return looks.length === 0 ? html`—` : html`<span class="looks">${looks.join(between)}</span>`
  const line = (item: DataKind, n: number, values: readonly string[]) =>
    html`<li>${kindWord(item, language)} ${count(n)}: ${values.join(between)}</li>`
  return html`<ul class="plain">${found.map(({ item, sure, samples: values }) => line(item, sure.certain + sure.likely + sure.possible, values))}</ul>`
}

function state(column: QcColumn, language: Language, confirm?: (column: QcColumn) => Html): Html {
  const { confirmed, id } = column
  if (confirmed)
    return html`${w.confirmed(qcChoiceText(confirmed.choice, language), confirmed.who, confirmed.at.slice(0, 10))[language]}<br><span class="note">${confirmed.why}</span>`
  return id !== null && confirm
    ? confirm(column)
    : column.attention
      ? html`<span class="nowrap">${w.unconfirmed[language]}</span>`
      : html`—`
}
