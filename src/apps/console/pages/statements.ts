import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { instant } from '#kernel/instant.ts'
import { type Column, dataTable, emptyNote, type Html, html, momentText, nothing, words } from '#ui/index.ts'
import { addresseeText } from '../duty-views.ts'
import { wordFor } from '../item-lists.ts'
import { hrefs } from '../links.ts'
import type { Page, View } from '../page.ts'

const w = words.statement
const both = z.object({ ja: z.string(), en: z.string() })
const schema = z.object({
  versions: z.array(z.object({ version: z.string(), at: z.string(), kind: z.string(), state: z.string() })),
  entries: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      to: z.string(),
      said: z.boolean(),
      replaces: z.string().nullable(),
      causes: z.array(z.object({ kind: z.string(), words: both })),
      standing: z.string(),
      words: both,
    }),
  ),
  maySay: z.object({
    say: z.array(z.string()),
    tasks: z.array(z.object({ id: z.string(), kind: z.string() })),
  }),
})
type Book = z.infer<typeof schema>
type Entry = Book['entries'][number]

/** What was ever said to anybody, what of it may be said now, and the versions of the public notice. */
const page: Page = {
  id: 'statements',
  path: '/statements',
  menu: { order: 4.5, label: w.menu },
  async render(view) {
    const { say, output } = view
    const title = say(w.title)
    const text = await readFile(join(output.folder, 'statements.json'), 'utf8').catch(() => null)
    const book = text === null ? null : schema.parse(JSON.parse(text))
    if (book === null || book.entries.length === 0)
      return { title, body: html`<h1>${title}</h1>${emptyNote(say(w.none))}` }
    const body = html`<h1>${title}</h1>
      <p class="more"><a href="${hrefs.file(`may-say.${view.language}.html`)}">${say(w.mayOpen)}</a></p>
      <section class="block"><h2>${say(w.say)}</h2>${maySay(view, book)}</section>
      <section class="block"><h2>${say(w.tasks)}</h2>${tasks(view, book)}</section>
      <section class="block"><h2>${say(w.versions)}</h2>${versions(view, book)}</section>
      <section class="block"><h2>${say(w.book)}</h2><p class="note">${say(w.bookNote)}</p>${ledger(view, book)}</section>`
    return { title, body }
  },
}

export default page

const entriesOf = (book: Book, ids: readonly string[]): readonly Entry[] =>
  book.entries.filter((e) => ids.includes(e.id))

function maySay({ say, language }: View, book: Book): Html {
  const entries = entriesOf(book, book.maySay.say)
  if (entries.length === 0) return emptyNote(say(w.sayNone))
  return html`<ul>${entries.map((e) => html`<li>${e.words[language]}</li>`)}</ul>`
}

function tasks({ say, language }: View, book: Book): Html {
  if (book.maySay.tasks.length === 0) return emptyNote(say(w.tasksNone))
  const entry = (id: string) => entriesOf(book, [id])[0]?.words[language] ?? id
  return html`<ul>${book.maySay.tasks.map(
    (t) =>
      html`<li><strong>${wordFor(w.task, t.kind, language)}</strong>${language === 'ja' ? '：' : ': '}${entry(t.id)}</li>`,
  )}</ul>`
}

function versions({ say, language }: View, book: Book): Html {
  const link = (version: string, lang: string, label: string) =>
    html`<a href="${hrefs.file(`public/${version}/${lang}/index.html`)}" lang="${lang}">${label}</a>`
  const columns: readonly Column<Book['versions'][number]>[] = [
    { head: say(w.version), kind: 'row-head', cell: (v) => html`<code>${v.version}</code>` },
    { head: say(w.state), cell: (v) => wordFor(w.states, v.state, language) },
    { head: say(w.kind), cell: (v) => wordFor(w.kinds, v.kind, language) },
    { head: say(w.pages), cell: (v) => html`${link(v.version, 'ja', '日本語')} · ${link(v.version, 'en', 'English')}` },
  ]
  return dataTable({ id: 't-versions', captioned: 'unseen', caption: say(w.versions), columns, rows: book.versions })
}

function ledger({ say, language, output }: View, book: Book): Html {
  const before = (id: string | null) => (id === null ? nothing : (entriesOf(book, [id])[0]?.words[language] ?? id))
  const to = (e: Entry) => (e.to in w.recipient ? wordFor(w.recipient, e.to, language) : addresseeText(e.to, language))
  const columns: readonly Column<Entry>[] = [
    { head: say(w.at), cell: (e) => (e.said ? momentText(instant(e.at), output.zone, language) : say(w.draft)) },
    { head: say(w.to), cell: to },
    { head: say(w.what), kind: 'row-head', cell: (e) => html`<span id="said-${e.id}">${e.words[language]}</span>` },
    { head: say(w.replaces), cell: (e) => before(e.replaces) },
    { head: say(w.why), cell: (e) => e.causes.map((c) => c.words[language]).join(language === 'ja' ? '、' : '; ') },
    { head: say(w.standing), cell: (e) => (e.said ? wordFor(w.standings, e.standing, language) : '') },
  ]
  return dataTable({ id: 't-book', captioned: 'unseen', caption: say(w.book), columns, rows: book.entries })
}
