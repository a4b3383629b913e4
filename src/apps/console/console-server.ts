import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Instant } from '#kernel/instant.ts'
import { html, isLanguage, type Language, pageFrame, sayIn, words } from '#ui/index.ts'
import { type Acts, recordForm } from './acts.ts'
import type { DeliveryDesk } from './delivery-desk.ts'
import { fileRoutes, sendFile } from './file-routes.ts'
import { type Gate, hostCheck, makeGate, safeHeaders, sameOrigin } from './gate.ts'
import type { LedgerTables } from './ledger-tables.ts'
import type { Names } from './names.ts'
import { type Output, readOutput } from './output-folder.ts'
import type { Page, Shown, View } from './page.ts'

export interface ConsoleSettings {
  readonly folder: string
  /** The case folder, when the caller knows it; else it is looked for. */
  readonly caseFolder: string | null
  readonly host: string
  readonly pages: readonly Page[]
  readonly tables: LedgerTables
  readonly names: Names
  readonly acts: Acts
  /** Absent: this console knows of no delivery. */
  readonly desk?: DeliveryDesk
  now(): Instant
  /** A line for whoever runs the console; never personal data. */
  warn(line: string): void
}

export interface Console {
  readonly app: Hono
  readonly gate: Gate
}

const SWAP_MS = 200

const ASSETS: Readonly<Record<string, { readonly url: URL; readonly type: string }>> = {
  'console.css': { url: new URL('../../ui/console.css', import.meta.url), type: 'text/css; charset=utf-8' },
  'console.js': { url: new URL('../../ui/console.js', import.meta.url), type: 'text/javascript; charset=utf-8' },
  'icon.svg': { url: new URL('../../ui/icon.svg', import.meta.url), type: 'image/svg+xml' },
}

/** The console over one output folder: every page behind the gate, its own few assets before it. */
export function makeConsole(settings: ConsoleSettings): Console {
  const app = new Hono()
  const gate = makeGate((c) => message(c, settings, 403, lockedMessage))
  app.use(safeHeaders, hostCheck(settings.host), sameOrigin)
  app.get('/assets/:name', async (c) => {
    const asset = ASSETS[c.req.param('name')]
    if (!asset) return message(c, settings, 404, notFoundMessage)
    return c.body(await readFile(asset.url), 200, { 'Content-Type': asset.type })
  })
  app.use(gate.guard)
  app.use(languageChoice)
  for (const page of settings.pages) {
    app.get(page.path, (c) => showPage(c, page, settings))
    if (page.submit) app.post(page.path, (c) => showPage(c, page, settings))
  }
  fileRoutes(app, settings)
  app.notFound((c) => message(c, settings, 404, notFoundMessage))
  app.onError((error, c) => {
    const id = String(settings.now() % 1_000_000).padStart(6, '0')
    settings.warn(`error ${id} on a page of the console: ${error.name} ${placeOf(error)}`)
    return message(c, settings, 500, brokenMessage(id))
  })
  return { app, gate }
}

/** Where an error arose, without its message: a message could hold what a file says. */
const placeOf = (error: Error): string => /\n\s*at ([^\n]+)/.exec(error.stack ?? '')?.[1] ?? ''

/** `?lang=en` on any page is remembered and taken out of the address again. */
async function languageChoice(c: Context, next: () => Promise<void>): Promise<Response | undefined> {
  const asked = c.req.query('lang')
  if (!isLanguage(asked) || c.req.method !== 'GET') {
    await next()
    return undefined
  }
  setCookie(c, 'todoke_language', asked, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 31_536_000 })
  const url = new URL(c.req.url)
  url.searchParams.delete('lang')
  return c.redirect(`${url.pathname}${url.search}`, 303)
}

/** The language chosen, else the first of the browser's languages that the console speaks, else Japanese. */
function languageOf(c: Context): Language {
  const chosen = getCookie(c, 'todoke_language')
  if (isLanguage(chosen)) return chosen
  const wanted = (c.req.header('accept-language') ?? '').split(',').map((l) => l.trim().slice(0, 2))
  return wanted.find(isLanguage) ?? 'ja'
}

async function showPage(c: Context, page: Page, settings: ConsoleSettings): Promise<Response> {
  const output = await settledOutput(settings)
  if (output === null) return message(c, settings, 503, noOutputMessage)
  const view = viewOf(c, output, settings)
  const shown = c.req.method === 'POST' ? await page.submit?.(view, await c.req.parseBody()) : await page.render(view)
  if (!shown) return message(c, settings, 404, notFoundMessage)
  if ('file' in shown) return sendFile(c, settings.folder, shown.file)
  return c.html(framed(c, shown, { language: view.language, output, page, pages: settings.pages }))
}

/** A run swaps the output folder in at its end: what is missing just now is asked for once more. */
async function settledOutput({ folder, caseFolder }: ConsoleSettings): Promise<Output | null> {
  const output = await readOutput(folder, caseFolder)
  if (output !== null) return output
  await delay(SWAP_MS)
  return readOutput(folder, caseFolder)
}

function viewOf(c: Context, output: Output, settings: ConsoleSettings): View {
  const language = languageOf(c)
  const { acts, names, tables, warn } = settings
  return {
    language,
    say: sayIn(language),
    now: settings.now(),
    output,
    tables,
    names,
    param: (name) => c.req.param(name) ?? '',
    query: (name) => c.req.query(name) ?? '',
    ...deliveryOf(output, settings),
    record: (form, act) =>
      recordForm(form, act, { acts, case: output.summary.case, output: output.manifest?.output, warn }),
  }
}

/** What a page may know and do about the delivery. A silent database is an answer, not a broken page. */
function deliveryOf(output: Output, { desk, now, warn }: ConsoleSettings): Pick<View, 'delivery' | 'stopSending'> {
  const id = output.manifest?.output
  const chain = id === undefined ? null : { case: output.summary.case, output: id }
  const told = (error: unknown): void =>
    warn(`the delivery could not be read: ${error instanceof Error ? error.name : 'no database'}`)
  return {
    delivery: async () => {
      if (!desk || !chain) return null
      return desk.show(chain).catch((error: unknown) => {
        told(error)
        return 'noDatabase'
      })
    },
    stopSending: async (act) => {
      if (!desk || !chain) return false
      return desk.stop(chain, { ...act, at: now() }).then(
        () => true,
        (error: unknown) => {
          told(error)
          return false
        },
      )
    },
  }
}

interface FrameParts {
  readonly language: Language
  readonly output: Output | null
  readonly page: Page | null
  readonly pages: readonly Page[]
}

function framed(c: Context, shown: Shown, { language, output, page, pages }: FrameParts) {
  const other = new URL(c.req.url)
  other.searchParams.set('lang', language === 'ja' ? 'en' : 'ja')
  const inMenu = pages.flatMap((p) => (p.menu ? [{ id: p.id, path: p.path, menu: p.menu }] : []))
  return pageFrame({
    language,
    title: shown.title,
    caseTitle: output?.caseFile?.title?.[language] ?? output?.summary.case ?? 'Todoke',
    specimen: output?.caseFile?.specimen ?? false,
    navigation: output
      ? inMenu
          .sort((a, b) => a.menu.order - b.menu.order)
          .map((p) => ({ href: p.path, label: p.menu.label[language], current: p.id === page?.id }))
      : [],
    trail: shown.trail ?? [],
    otherLanguage: `${other.pathname}${other.search}`,
    body: shown.body,
  })
}

type Message = (language: Language) => {
  readonly title: string
  readonly lines: readonly string[]
  readonly home: boolean
}

const lockedMessage: Message = (l) => ({
  title: words.error.lockedTitle[l],
  lines: [words.error.locked[l], words.error.lockedHow[l]],
  home: false,
})
const notFoundMessage: Message = (l) => ({
  title: words.error.notFoundTitle[l],
  lines: [words.error.notFound[l]],
  home: true,
})
const noOutputMessage: Message = (l) => ({
  title: words.error.noOutputTitle[l],
  lines: [words.error.noOutput[l]],
  home: false,
})
const brokenMessage =
  (id: string): Message =>
  (l) => ({
    title: words.error.brokenTitle[l],
    lines: [words.error.broken[l], words.error.number(id)[l]],
    home: true,
  })

/** A page that says in a few words why there is no other page, in the reader's language. */
function message(c: Context, settings: ConsoleSettings, status: 403 | 404 | 500 | 503, make: Message) {
  const language = languageOf(c)
  const { title, lines, home } = make(language)
  const body = html`<div class="message"><h1>${title}</h1>
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${home ? html`<p><a href="/">${words.error.home[language]}</a></p>` : ''}
  </div>`
  return c.html(framed(c, { title, body }, { language, output: null, page: null, pages: settings.pages }), status)
}
