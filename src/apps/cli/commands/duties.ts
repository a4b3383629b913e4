import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import type { CaseFacts, DutiesAnswer, Regime } from '#law/index.ts'
import { command, type Io } from '../command.ts'
import type { PageLanguage } from '../duties-words.ts'
import { readFacts } from '../facts-file.ts'
import { readOption } from '../read-option.ts'
import type { Supposed } from '../what-if.ts'

const REGIMES = new URL('../../../law/regimes/', import.meta.url)

export default command({
  id: 'duties',
  summary: 'says what the laws ask, to whom, by when and why',
  usage: 'FACTS.yaml|CASE [--at INSTANT] [--law DATE] [--what-if KEY=VALUE]… [--lang ja|en] [--ics FILE]',
  options: {
    at: { type: 'string', value: 'INSTANT', about: 'as seen at this moment, such as 2026-10-02T09:00:00+09:00 (now)' },
    law: { type: 'string', value: 'DATE', about: 'by the law of this day, as if it had applied then' },
    'what-if': {
      type: 'list',
      value: 'KEY=VALUE',
      about:
        'show only what this would change, such as people.max=900 or organisation.listed=true; at=INSTANT: learnt then',
    },
    lang: {
      type: 'string',
      value: 'LANG',
      choices: ['ja', 'en'],
      about: 'language of the page (that of the environment; en)',
    },
    ics: { type: 'string', value: 'FILE', about: 'also write the open duties as a calendar file' },
  },
  async run({ positionals: [path = ''], options }, io) {
    const at = options.at === undefined ? io.now() : readOption('--at', options.at, instant)
    const lawDate = options.law === undefined ? undefined : readOption('--law', options.law, legalDay)
    const facts = await readFacts(resolve(io.cwd, path))
    const { concerns, duties, zoneOf } = await import('#law/index.ts')
    const supposing = options['what-if']
    const supposed = supposing.length > 0 ? (await import('../what-if.ts')).suppose(facts, supposing, at) : null
    const [here, there] = [concerns(facts), concerns(supposed?.facts ?? facts)]
    const regimes = await loadFolder<Regime>(REGIMES, (id) => here(id) || there(id))
    const answerFor = (asked: CaseFacts) =>
      duties({ facts: asked, at, regimes, ...(lawDate === undefined ? {} : { lawDate }) })
    const answer = answerFor(facts)
    if (options.ics !== undefined) {
      const { calendarFile } = await import('../duties-calendar.ts')
      const file = resolve(io.cwd, options.ics)
      await writeFile(file, calendarFile(answer, at))
      io.warn(`calendar: ${file}`)
    }
    const language = options.lang === 'ja' || options.lang === 'en' ? options.lang : undefined
    if (supposed) await showWhatIf({ answer, supposed, then: answerFor(supposed.facts), language }, io)
    else if (io.json) io.result(answer)
    else {
      const { dutiesPage } = await import('../duties-page.ts')
      const { languageOf } = await import('../duties-words.ts')
      const zone = zoneOf(facts.organisation.country)
      for (const line of dutiesPage(answer, { regimes, zone, lawDate, language: language ?? languageOf(io.env) }))
        io.say(line)
    }
    return 0
  },
})

interface Shown {
  readonly answer: DutiesAnswer
  readonly supposed: Supposed
  /** The duties of the supposed facts. */
  readonly then: DutiesAnswer
  readonly language: PageLanguage | undefined
}

async function showWhatIf({ answer, supposed, then, language }: Shown, io: Io): Promise<void> {
  const { compareDuties } = await import('#law/index.ts')
  const comparison = compareDuties(answer, then)
  io.result({ ...answer, whatIf: { supposing: supposed.words, ...comparison } })
  if (io.json) return
  const { whatIfPage } = await import('../what-if-page.ts')
  const { languageOf } = await import('../duties-words.ts')
  const shown = { supposing: supposed.words, at: answer.at, language: language ?? languageOf(io.env) }
  for (const line of whatIfPage(comparison, shown)) io.say(line)
}
