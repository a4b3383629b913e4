import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Page as Tab } from 'playwright-core'
import { rulingId } from '#case/index.ts'
import { instant } from '#kernel/instant.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import type { Act } from './acts.ts'
import { FIXTURE_DECISION, FIXTURE_KEY, FIXTURE_PAIR, writeFixture } from './console-fixture.ts'
import { fixtureDesk } from './console-fixture-delivery.ts'
import { fixturePeople } from './console-fixture-people.ts'
import { type Console, makeConsole } from './console-server.ts'
import { openLedgerTables } from './ledger-tables.ts'
import { openNames } from './names.ts'
import type { Page } from './page.ts'
import { startBrowser } from './test-browser.ts'

/** Somebody with all five items. */
export const shownPerson = fixturePeople[2] ?? { token: '', values: [], items: [] }

/** One path of each page. */
export const PATHS = [
  '/',
  '/attacks/2017/people/all',
  '/attacks/2017/people/name.email',
  `/people/${shownPerson.token}`,
  '/source/3?file=evidence/2017/seminar.csv',
  '/duties',
  '/balance',
  '/qc',
  '/notices',
  '/delivery',
  '/statements',
  '/letters/b1-001.pdf',
  '/changes',
  '/review',
  `/review/${FIXTURE_PAIR}`,
  `/decisions/${rulingId(FIXTURE_DECISION.subject)}`,
  '/exclude/3?file=evidence/2017/seminar.csv',
  '/tables',
  '/tables/ages/people?attack=2017&key=30-39',
]

/** A console over the fixture, listening on a free port of this machine. */
export interface TestSite {
  readonly site: Console
  readonly origin: string
  /** The output folder that is shown. */
  readonly folder: string
  /** Acts that were written down; while `trailBroken`, none can be. */
  readonly acts: Act[]
  /** How often, by whom and why stop was pressed. */
  readonly stops: readonly { readonly who: string; readonly why: string }[]
  readonly warned: string[]
  trailBroken: boolean
  close(): Promise<void>
}

/** Starts the console over a fresh fixture. Only the world outside is played: the clock and the database of acts. */
export async function startSite(): Promise<TestSite> {
  const root = await mkdtemp(join(tmpdir(), 'console-'))
  const { folder } = await writeFixture(root)
  const tables = await openLedgerTables(folder)
  const names = openNames({ folder, key: FIXTURE_KEY, caseOf: async () => 'specimen-2017' })
  const pages = await loadFolder<Page>(new URL('./pages/', import.meta.url))
  const warned: string[] = []
  const desk = fixtureDesk()
  const acts: Act[] = []
  const trail = {
    record: async (act: Act) => {
      if (started.trailBroken) throw new Error('no database')
      acts.push(act)
    },
    close: async () => undefined,
  }
  const rest = { folder, caseFolder: null, host: '127.0.0.1', pages, tables, names, acts: trail, desk }
  const now = () => instant('2026-11-22T12:00:00+09:00')
  const site = makeConsole({ ...rest, now, warn: (line) => warned.push(line) })
  const server = serve({ fetch: site.app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const address = server.address()
  const started: TestSite = {
    site,
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    folder,
    acts,
    stops: desk.stops,
    warned,
    trailBroken: false,
    close: async () => {
      server.close()
      await names.close()
      tables.close()
      await rm(root, { recursive: true, force: true })
    },
  }
  return started
}

/** A real browser inside the console. */
export async function browse(started: TestSite): Promise<{
  /** A new tab, in Japanese unless the path says otherwise. */
  open(path: string): Promise<Tab>
  close(): Promise<void>
}> {
  const browser = await startBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' })
  const first = await context.newPage()
  await first.goto(`${started.origin}/?token=${started.site.gate.token}`)
  await first.close()
  return {
    open: async (path) => {
      const tab = await context.newPage()
      await tab.goto(`${started.origin}/?lang=ja`)
      await tab.goto(started.origin + path)
      return tab
    },
    close: () => browser.close(),
  }
}
