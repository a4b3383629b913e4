import type { BookEntry, MaySay, Standing } from '#case/index.ts'
import { isoIn } from '#kernel/instant.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { type Block, dateWords, escapeHtml, type Inline, type Language, toHtml } from '#texts/index.ts'
import { type AttackName, saidWords } from './said-words.ts'
import { maySayWords as w } from './words/may-say.ts'

interface Page {
  readonly may: MaySay
  readonly title: string
  readonly revision: number
  readonly language: Language
  readonly zone: string
  readonly attackName: AttackName
}

/** What may be said now, on one page to print and lay beside the telephone. HTML that stands alone. */
export function maySayPage(page: Page): string {
  const { language, title } = page
  const heading = w.title[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${heading} | ${title}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="case">${escapeHtml(title)}</p>
${toHtml(blocksOf(page))}
</main>
</body>
</html>
`
}

function blocksOf(page: Page): readonly Block[] {
  const { may, language, zone, revision } = page
  const at = isoIn(may.at, zone).slice(0, 16).replace('T', ' ')
  const last = may.last ? w.last[language](dateWords(language, dayIn(may.last.at, zone))) : w.nothingYet[language]
  return [
    heading(1, w.title[language]),
    paragraph(w.asOf[language](at, String(revision)), ` ${last}`),
    heading(2, w.say[language]),
    paragraph(w.sayNote[language]),
    ...table(page, may.say, [w.what[language], w.since[language], w.basis[language]], (e) => [
      words(page, e),
      where(page, e),
      e.statement.basis ?? '',
    ]),
    heading(2, w.noLonger[language]),
    ...table(
      page,
      may.noLonger.map((n) => n.entry),
      [w.wasSaid[language], w.why[language], w.instead[language]],
      (e) => {
        const instead = may.noLonger.find((n) => n.entry === e)?.instead
        return [words(page, e), whyWords(e, language), instead ? words(page, instead) : w.nothing[language]]
      },
    ),
    heading(2, w.notYet[language]),
    paragraph(w.notYetNote[language]),
    ...table(page, may.notYet, [w.what[language], w.change[language]], (e) => [words(page, e), causes(e, language)]),
    heading(2, w.promises[language]),
    ...table(page, may.promises, [w.what[language], w.standing[language]], (e) => [
      words(page, e),
      w.standings[e.standing][language],
    ]),
    heading(2, w.tasks[language]),
    ...table(
      page,
      may.tasks.map((t) => t.entry),
      [w.what[language], w.todo[language]],
      (e) => [
        words(page, e),
        may.tasks
          .filter((t) => t.entry === e)
          .map((t) => w.task[t.kind][language])
          .join(' / '),
      ],
    ),
  ]
}

const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text: [text] })
const paragraph = (...text: readonly Inline[]): Block => ({ kind: 'paragraph', text })

function table(
  { language }: Page,
  entries: readonly BookEntry[],
  head: readonly string[],
  cells: (entry: BookEntry) => readonly string[],
): readonly Block[] {
  if (entries.length === 0) return [paragraph(w.none[language])]
  return [{ kind: 'table', head: head.map((h) => [h]), rows: entries.map((e) => cells(e).map((c) => [c])) }]
}

const words = ({ language, attackName }: Page, { statement }: BookEntry): string =>
  saidWords(statement, language, attackName)

function where({ language, zone }: Page, { statement, version }: BookEntry): string {
  const day = dateWords(language, dayIn(statement.at, zone))
  return version ? w.inVersion[language](day) : day
}

const whyWords = (e: BookEntry, language: Language): string => w.standings[e.standing satisfies Standing][language]

const causes = (e: BookEntry, language: Language): string =>
  e.causes.map((c) => c.words[language]).join(language === 'ja' ? '、' : '; ') || (e.before ? '' : w.first[language])

const style = `
:root{--ink:#16202e;--soft:#4a5668;--line:#c6ced8;--tint:#f2f5f9;--accent:#0b3d78}
*{box-sizing:border-box}body{margin:0;color:var(--ink);background:#fff;line-height:1.7;
 font-family:"BIZ UDPGothic","Hiragino Sans","Noto Sans JP","Yu Gothic",Meiryo,system-ui,sans-serif;line-break:strict;overflow-wrap:anywhere}
main{max-width:60rem;margin-inline:auto;padding:1.5rem 1.25rem 3rem}
.case{color:var(--soft);margin:0}h1{font-size:1.75rem;line-height:1.4;margin:.25rem 0 .5rem}
h2{font-size:1.2rem;margin:2rem 0 .5rem;padding-block-end:.2rem;border-bottom:2px solid var(--accent)}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:start;vertical-align:top}
thead th{background:var(--tint)}tbody th{font-weight:700;width:46%}tbody td{min-width:9.5em}
@media print{@page{size:A4;margin:14mm}body{font-size:9.5pt}main{padding:0;max-width:none}h2{margin-top:1rem;break-after:avoid}tr{break-inside:avoid}}
`
