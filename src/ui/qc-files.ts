import { type Html, html, nothing } from './html.ts'
import type { Language } from './language.ts'
import { count } from './moments.ts'
import type { QcDocument, QcFile, QcRefused } from './qc-data.ts'
import { dataTable, emptyNote } from './tables.ts'
import { words } from './words/index.ts'

const w = words.qc
const b = words.balance

/** How files are written, files in which nothing was found, and what was refused with its remedy. */
export function qcFileSections(document: QcDocument, language: Language): Html {
  const quiet = document.files.filter((f) => f.findings === 0 && f.attack !== '')
  return html`<section class="block"><h2>${w.files[language]}</h2><p class="note">${w.filesNote[language]}</p>
      ${document.files.length === 0 ? emptyNote(w.none[language]) : fileTable(document.files, language)}</section>
    <section class="block"><h2>${w.quiet[language]}</h2><p class="note">${w.quietNote[language]}</p>
      ${
        quiet.length === 0
          ? emptyNote(w.quietNone[language])
          : html`<ul>${quiet.map((f) => html`<li><code>${f.file}</code></li>`)}</ul>`
      }</section>
    <section class="block"><h2>${b.refusedTitle[language]}</h2>
      ${document.refused.length === 0 ? emptyNote(b.refusedNone[language]) : document.refused.map((r, i) => refusedTable(r, i, language))}</section>`
}

const figureOrDash = (n: number): string => (n === 0 ? '—' : count(n))

function fileTable(files: readonly QcFile[], language: Language): Html {
  const figure = (head: string, of: (file: QcFile) => number) =>
    ({ head, kind: 'figure', cell: (file: QcFile) => figureOrDash(of(file)) }) as const
  return dataTable({
    id: 'qc-files',
    caption: w.files[language],
    captioned: 'unseen',
    columns: [
      {
        head: w.file[language],
        kind: 'row-head',
        cell: (f: QcFile) =>
          html`<code>${f.file}</code>${f.attack === '' ? html`<br><span class="note">${w.master[language]}</span>` : nothing}`,
      },
      { head: w.encoding[language], cell: (f: QcFile) => encodingText(f, language) },
      figure(w.findings[language], (f) => f.findings),
      figure(w.ownCharacters[language], (f) => f.ownCharacters),
      figure(w.brokenPlaces[language], (f) => f.brokenPlaces),
      figure(w.raggedRows[language], (f) => f.raggedRows),
      figure(w.refusedCount[language], (f) => f.refused),
    ],
    rows: files,
  })
}

const encodingText = ({ encodings }: QcFile, language: Language): string =>
  encodings.length === 0
    ? w.notText[language]
    : encodings.map(({ name, confidence }) => `${name} ${Math.round(confidence * 100)}%`).join(', ')

function refusedTable(refused: QcRefused, i: number, language: Language): Html {
  const { reason, places, examples } = refused
  const known = reason in b.reason ? (reason as keyof typeof b.reason) : null
  const name = known ? b.reason[known][language] : reason
  const more = places - examples.length
  return html`${dataTable({
    id: `qc-refused-${i}`,
    caption: `${b.refusedCaption(name)[language]} — ${count(places)}`,
    columns: [
      {
        head: b.file[language],
        kind: 'row-head',
        cell: (e: QcRefused['examples'][number]) => html`<code>${e.part ? `${e.file} › ${e.part}` : e.file}</code>`,
      },
      { head: b.row[language], kind: 'figure', cell: (e) => figureOrDash(e.row) },
      { head: b.advice[language], cell: (e) => e.advice },
    ],
    rows: examples,
  })}${known ? html`<p class="note">${b.help[known][language]}</p>` : nothing}${more > 0 ? html`<p class="more">${b.more(count(more))[language]}</p>` : nothing}`
}
