import { dataKinds, kindWord } from '#kernel/data-kinds.ts'
import type { AttackSummary } from '#kernel/summary.ts'
import { countWords, dateWords, escapeHtml, type Language, plainLine, text, toHtml } from '#texts/index.ts'
import { attackWords, inLanguage } from './body.ts'
import type { AttackTold } from './notice.ts'
import { leakedKinds, type PublicNoticeInput, publicBlocks } from './public-blocks.ts'
import { type PublicCount, publicCount, publicTable, SMALL_CELL } from './public-figures.ts'
import { publicStyle } from './public-style.ts'

/**
 * One version of the public notice as a page that stands alone: no scripts, nothing loaded from elsewhere, to be put on
 * any web server. Figures come from the ledger's summary and from statements only; counts below five are not shown.
 */
export function renderPublicNotice(input: PublicNoticeInput): string {
  const { told, language, letter, version } = input
  const blocks = publicBlocks(input)
  const headings = blocks.flatMap((b) => (b.kind === 'heading' && b.level === 2 ? [plainLine(b.text)] : []))
  const [top, ...rest] = splitAfterLead(toHtml(blocks, { figures: cards(input), tables: tables(input) }))
  const title = inLanguage(told.title, language)
  const firm = inLanguage(told.organisation, language)
  const contents = headings.map((h, i) => `<li><a href="#section-${i + 1}">${escapeHtml(h)}</a></li>`).join('')
  const stamp = text(language, 'public.versionDated', { date: dateWords(language, version) })
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
${letter.reviewed === 'DEMO' ? specimen(language) : ''}<header>
<p class="firm">${escapeHtml(firm)}</p>
<p>${escapeHtml(stamp)}${otherLanguage(input)}</p>
</header>
<main id="main">
${top}
<nav aria-labelledby="toc"><p id="toc">${text(language, 'public.toc')}</p><ul>${contents}</ul></nav>
${rest.join('\n')}
</main>
<footer><p>${escapeHtml(`${firm} · ${stamp}`)}</p></footer>
</body>
</html>
`
}

/** The title and the first paragraph, then everything from the first section on. */
function splitAfterLead(html: string): readonly [string, string] {
  const at = html.indexOf('<h2')
  return at < 0 ? [html, ''] : [html.slice(0, at), html.slice(at)]
}

const specimen = (language: Language): string =>
  `<aside class="specimen" aria-label="${text(language, 'public.specimen')}"><strong>${text(language, 'public.specimen')}</strong>${text(language, 'public.specimenNote')}</aside>\n`

function otherLanguage({ otherLanguage, language }: PublicNoticeInput): string {
  if (!otherLanguage) return ''
  const { href, language: other } = otherLanguage
  return ` · <a href="${escapeHtml(href)}" hreflang="${other}" lang="${other}">${text(language, 'public.languageOther')}</a>`
}

const notRuledOut = (input: PublicNoticeInput): readonly AttackSummary[] =>
  input.summary.attacks.filter((attack) => attack.certainty !== 'ruled-out')

const toldOf = (input: PublicNoticeInput, id: string): AttackTold | undefined =>
  input.told.attacks.find((a) => a.id === id)

/** A count with its unit, as text. */
export function countText(count: PublicCount, language: Language): string {
  switch (count.kind) {
    case 'shown':
      return countWords(count.persons)
    case 'fewer':
      return text(language, 'public.fewer', { limit: String(SMALL_CELL) })
    case 'withheld':
      return text(language, 'public.withheld')
    default:
      return count satisfies never
  }
}

/** One card per attack, and how many people that makes together. */
function cards(input: PublicNoticeInput): string {
  const { language, summary } = input
  const attacks = notRuledOut(input)
  const each = attacks.map((attack) => {
    const count = publicCount(attack.persons)
    const unit = count.kind === 'shown' ? `<small>${text(language, 'public.unit.persons')}</small>` : ''
    const sure = text(language, attack.certainty === 'confirmed' ? 'certainty.confirmed' : 'certainty.possible')
    return `<li class="${attack.certainty}"><p>${escapeHtml(attackWords(toldOf(input, attack.id), attack.id, language))}</p><p class="figure">${countText(count, language)}${unit}</p><p class="note">${sure}</p></li>`
  })
  const together =
    attacks.length > 1 && summary.persons >= SMALL_CELL
      ? `<p>${text(language, 'public.totalBothAttacks', { persons: countWords(summary.persons) })}</p>`
      : ''
  return `<ul class="cards">${each.join('')}</ul>${together}`
}

function tables(input: PublicNoticeInput): string {
  const { language } = input
  const small = notRuledOut(input).some((a) => a.combinations.some((c) => c.persons < SMALL_CELL))
  const note = text(language, 'public.subtotalNote', { limit: String(SMALL_CELL) })
  return (
    notRuledOut(input)
      .map((attack, i) => combinationTable(input, attack, i + 1))
      .join('\n') + (small ? `\n<p>${note}</p>` : '')
  )
}

/** Rows are combinations, columns are items; the mark is said in words too, for whoever cannot see it. */
function combinationTable(input: PublicNoticeInput, attack: AttackSummary, nth: number): string {
  const { language } = input
  const t = publicTable(attack.combinations)
  const kinds = dataKinds.filter((kind) => leakedKinds({ ...input.summary, attacks: [attack] }).has(kind))
  const sure = attack.certainty === 'confirmed'
  const title = attackWords(toldOf(input, attack.id), attack.id, language)
  const yes = `<td class="yes"><span aria-hidden="true">✓</span><span class="sr">${text(language, sure ? 'public.itemYes' : 'public.itemYesPossible')}</span></td>`
  const no = `<td class="no"><span aria-hidden="true">–</span><span class="sr">${text(language, 'public.itemNo')}</span></td>`
  const head = kinds.map((k) => `<th scope="col" class="item"><span>${escapeHtml(kindWord(k, language))}</span></th>`)
  const rows = t.rows.map(({ items, count }, i) => {
    const own = new Set(items)
    return `<tr><th scope="row">${i + 1}</th>${kinds.map((k) => (own.has(k) ? yes : no)).join('')}<td class="persons">${countText(count, language)}</td></tr>`
  })
  const foot = (label: string, value: string) =>
    `<tr><th scope="row" colspan="${kinds.length + 1}">${label}</th><td class="persons">${value}</td></tr>`
  const hidden =
    t.hiddenPersons === undefined ? '' : foot(text(language, 'public.subtotal'), countWords(t.hiddenPersons))
  return `<div class="scroll" role="region" tabindex="0" aria-labelledby="table-${nth}">
<table class="combinations"><caption id="table-${nth}">${escapeHtml(text(language, sure ? 'public.caption' : 'public.captionPossible', { title }))}<span>${text(language, sure ? 'public.tableHint' : 'public.tableHintPossible')}</span></caption>
<thead><tr><th scope="col">${text(language, 'public.column.combination')}</th>${head.join('')}<th scope="col" class="persons">${text(language, 'public.column.persons')}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody>
<tfoot>${hidden}${foot(text(language, 'public.total'), countText(t.total, language))}</tfoot></table></div>`
}
