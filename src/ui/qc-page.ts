import { type Html, html, raw } from './html.ts'
import type { Language } from './language.ts'
import type { QcDocument } from './qc-data.ts'
import { qcSections } from './qc-report.ts'
import { words } from './words/index.ts'

const w = words.qc

/** The report as a page that stands alone, to open, print or send on. `otherPage` is the same in the other language. */
export function qcPage(page: {
  readonly document: QcDocument
  readonly title: string
  readonly language: Language
  readonly otherPage: string
}): Html {
  const { document, title, language, otherPage } = page
  const heading = w.title[language]
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} | ${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<p class="case">${title} · <a href="${otherPage}" hreflang="${language === 'ja' ? 'en' : 'ja'}">${w.other[language]}</a></p>
<h1>${heading}</h1>
<p>${w.about[language]} ${w.asOf[language]}</p>
${qcSections(document, language)}
</main>
</body>
</html>
`
}

const STYLE = `
:root { color-scheme: light dark; --line: #c9ccd3; --soft: #f3f5f8; --ink: #1b1f27; --quiet: #565d6b; --paper: #fff; --mark: #9a3412 }
@media (prefers-color-scheme: dark) { :root { --line: #3b414d; --soft: #222733; --ink: #e8eaef; --quiet: #a6adbb; --paper: #161a22; --mark: #fdba74 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.7 "BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", "Yu Gothic", sans-serif }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem }
h1 { font-size: 1.6rem; margin: .2rem 0 .6rem } h2 { font-size: 1.15rem; margin: 2rem 0 .4rem; border-bottom: 1px solid var(--line) }
.case, .note, .more, .empty { color: var(--quiet); font-size: .9em } .note { margin: .2rem 0 .6rem }
.scroller { overflow-x: auto; margin: .5rem 0 } table { border-collapse: collapse; width: 100% }
caption { text-align: left; font-weight: 700; padding: .4rem 0 } caption.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top } thead th { background: var(--soft); white-space: nowrap }
tbody th { font-weight: 400; min-width: 10rem } tbody td { overflow-wrap: anywhere; min-width: 5.5rem } td.figure { min-width: 0 } td.figure, th.figure { text-align: right; font-variant-numeric: tabular-nums } td.code, code { font-family: ui-monospace, monospace; font-size: .85em; overflow-wrap: anywhere } td.code, .nowrap { white-space: nowrap }
em { color: var(--mark); font-style: normal; font-weight: 700; white-space: nowrap } ul.plain { list-style: none; margin: 0; padding: 0 }
@media print { body { font-size: 11px } main { max-width: none; padding: 0 } tr { break-inside: avoid } }
`
