import { dateWords, escapeHtml, inLanguage, plainLine, text, toHtml } from '#texts/index.ts'
import { type PublicNoticeInput, publicBlocks } from './public-blocks.ts'
import { aside, specimenNote, versionStamp } from './public-marks.ts'
import { publicStyle } from './public-style.ts'
import { attackCards, type CombinationSheet, combinationSheets, smallCountNote, togetherLine } from './public-tables.ts'

/**
 * One version of the public notice as a page that stands alone: no scripts, nothing loaded from elsewhere, to be put on
 * any web server. Figures come from the ledger's summary and from statements only; counts below five are not shown.
 */
export function renderPublicNotice(input: PublicNoticeInput): string {
  const { told, language, letter } = input
  const blocks = publicBlocks(input)
  const headings = blocks.flatMap((b) => (b.kind === 'heading' && b.level === 2 ? [plainLine(b.text)] : []))
  const [top, ...rest] = splitAfterLead(toHtml(blocks, { figures: cards(input), tables: tables(input) }))
  const title = inLanguage(told.title, language)
  const firm = inLanguage(told.organisation, language)
  const contents = headings.map((h, i) => `<li><a href="#section-${i + 1}">${escapeHtml(h)}</a></li>`).join('')
  const stamp = versionStamp(input, language)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title} | ${firm}`)}</title>
<style>${publicStyle}</style>
</head>
<body>
<a class="skip" href="#main">${text(language, 'public.skip')}</a>
${letter.reviewed === 'DEMO' ? specimenNote(language) : ''}${stateNote(input)}<header>
<p class="firm">${escapeHtml(firm)}</p>
<p>${escapeHtml(stamp)}${otherLanguage(input)}</p>
</header>
<main id="main">
${top}
<nav aria-labelledby="toc"><p id="toc">${text(language, 'public.toc')}</p><ul>${contents}</ul></nav>
${rest.join('\n')}
</main>
<footer><p>${escapeHtml(`${firm} · ${stamp}`)}</p>${versionLinks(input)}${signed(input)}</footer>
</body>
</html>
`
}

/** The title and the first paragraph, then everything from the first section on. */
function splitAfterLead(html: string): readonly [string, string] {
  const at = html.indexOf('<h2')
  return at < 0 ? [html, ''] : [html.slice(0, at), html.slice(at)]
}

/** What was never said must not pass for a publication, nor a page made again for the page of that day. */
function stateNote({ state, language }: PublicNoticeInput): string {
  switch (state) {
    case 'draft':
      return aside('state', text(language, 'public.draft'), text(language, 'public.draftNote'))
    case 'recorded':
      return aside('state', text(language, 'public.recorded'), text(language, 'public.recordedNote'))
    case 'published':
      return ''
    default:
      return state satisfies never
  }
}

/** Earlier versions stay reachable from every page. */
function versionLinks({ versionBefore, language }: PublicNoticeInput): string {
  const before = versionBefore
    ? `${text(language, 'public.versions.before')} <a href="../../${escapeHtml(versionBefore.version)}/${language}/index.html">${escapeHtml(dateWords(language, versionBefore.day))}</a> · `
    : ''
  return `<p>${before}<a href="../../index.${language}.html">${text(language, 'public.versions.all')}</a></p>`
}

const signed = ({ keyPrint, language }: PublicNoticeInput): string =>
  keyPrint ? `<p class="print">${escapeHtml(text(language, 'public.signed', { print: keyPrint }))}</p>` : ''

function otherLanguage({ otherLanguage, language }: PublicNoticeInput): string {
  if (!otherLanguage) return ''
  const { href, language: other } = otherLanguage
  return ` · <a href="${escapeHtml(href)}" hreflang="${other}" lang="${other}">${text(language, 'public.languageOther')}</a>`
}

/** One card per attack, and how many people that makes together. */
function cards(input: PublicNoticeInput): string {
  const each = attackCards(input).map((card) => {
    const unit = card.unit ? `<small>${card.unit}</small>` : ''
    return `<li class="${card.certainty}"><p>${escapeHtml(card.name)}</p><p class="figure">${card.figure}${unit}</p><p class="note">${card.sure}</p></li>`
  })
  const together = togetherLine(input)
  return `<ul class="cards">${each.join('')}</ul>${together ? `<p>${together}</p>` : ''}`
}

function tables(input: PublicNoticeInput): string {
  const note = smallCountNote(input)
  return [...combinationSheets(input).map(combinationTable), ...(note ? [`<p>${note}</p>`] : [])].join('\n')
}

/** Rows are combinations, columns are items; the mark is said in words too, for whoever cannot see it. */
function combinationTable(sheet: CombinationSheet, at: number): string {
  const mark = (own: boolean) =>
    own
      ? `<td class="yes"><span aria-hidden="true">✓</span><span class="sr">${sheet.words.yes}</span></td>`
      : `<td class="no"><span aria-hidden="true">–</span><span class="sr">${sheet.words.no}</span></td>`
  const head = sheet.kinds.map((kind) => `<th scope="col" class="item"><span>${escapeHtml(kind)}</span></th>`)
  const rows = sheet.rows.map(
    ({ marks, count }, i) =>
      `<tr><th scope="row">${i + 1}</th>${marks.map(mark).join('')}<td class="persons">${count}</td></tr>`,
  )
  const feet = sheet.feet.map(
    ({ label, count }) =>
      `<tr><th scope="row" colspan="${sheet.kinds.length + 1}">${label}</th><td class="persons">${count}</td></tr>`,
  )
  const id = `table-${at + 1}`
  return `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
<table class="combinations"><caption id="${id}">${escapeHtml(sheet.caption)}<span>${sheet.hint}</span></caption>
<thead><tr><th scope="col">${sheet.words.combination}</th>${head.join('')}<th scope="col" class="persons">${sheet.words.persons}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody>
<tfoot>${feet.join('')}</tfoot></table></div>`
}
