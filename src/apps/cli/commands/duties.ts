import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import type { Regime } from '#law/index.ts'
import { command } from '../command.ts'
import { readFacts } from '../facts-file.ts'

const REGIMES = new URL('../../../law/regimes/', import.meta.url)

/** Reads an option with a reader that throws, and says which option was wrong. */
function read<T>(option: string, text: string, reader: (text: string) => T): T {
  try {
    return reader(text)
  } catch (error) {
    throw new Failure('usage', `${option}: ${error instanceof Error ? error.message : 'not understood'}`)
  }
}

export default command({
  id: 'duties',
  summary: 'says what the laws ask, to whom, by when and why',
  usage: 'FACTS.yaml|CASE [--at INSTANT] [--law DATE] [--ics FILE]',
  options: {
    at: { type: 'string', value: 'INSTANT', about: 'as seen at this moment, such as 2026-10-02T09:00:00+09:00 (now)' },
    law: { type: 'string', value: 'DATE', about: 'by the law of this day, as if it had applied then' },
    ics: { type: 'string', value: 'FILE', about: 'also write the open duties as a calendar file' },
  },
  async run({ positionals: [path = ''], options }, io) {
    const at = options.at === undefined ? io.now() : read('--at', options.at, instant)
    const lawDate = options.law === undefined ? undefined : read('--law', options.law, legalDay)
    const facts = await readFacts(resolve(io.cwd, path))
    const { concerns, duties, zoneOf } = await import('#law/index.ts')
    const regimes = await loadFolder<Regime>(REGIMES, concerns(facts))
    const answer = duties({ facts, at, regimes, ...(lawDate === undefined ? {} : { lawDate }) })
    if (options.ics !== undefined) {
      const { calendarFile } = await import('../duties-calendar.ts')
      const file = resolve(io.cwd, options.ics)
      await writeFile(file, calendarFile(answer, at))
      io.warn(`calendar: ${file}`)
    }
    if (io.json) io.result(answer)
    else {
      const { dutiesPage } = await import('../duties-page.ts')
      for (const line of dutiesPage(answer, { regimes, zone: zoneOf(facts.organisation.country), lawDate }))
        io.say(line)
    }
    return 0
  },
})
