import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { readCase } from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import { command, type Io } from '../command.ts'
import { type NewCase, newCaseYaml } from '../new-case.ts'

const FOLDERS = ['evidence', 'masters', 'logs'] as const

/** What is asked, in this order; what the flags say is not asked. */
const QUESTIONS: Readonly<Record<Exclude<keyof NewCase, 'case'>, string>> = {
  title: 'What happened, in a few words (漏えいの概要)',
  organisation: 'Name of the organisation (組織名)',
  country: 'Country of the organisation, ISO 3166',
  kind: 'Kind: fx-broker, securities, bank, insurer, card-merchant, telecom, hospital, public-body, … (empty: later)',
  supervisor: 'Supervisor: fsa, kanto-lfb, other-lfb, prefecture, ppc, mic, none (empty: later)',
  detected: 'When did anybody first know? such as 2026-10-01T09:00+09:00 (empty: later)',
}
const DEFAULTS: Readonly<Partial<Record<keyof NewCase, string>>> = { country: 'JP' }

export default command({
  id: 'new',
  summary: 'ask (or take flags) and write a case folder with comments',
  usage: 'DIR [--case ID] [--organisation NAME] [--country JP] [--kind KIND] [--supervisor WHO]',
  options: {
    case: { type: 'string', value: 'ID', about: 'id of the case, which names its output (default: the name of DIR)' },
    title: { type: 'string', value: 'TEXT', about: 'what happened, in a few words' },
    organisation: { type: 'string', value: 'NAME', about: 'name of the organisation' },
    country: { type: 'string', value: 'CODE', about: 'its country, ISO 3166 (default: JP)' },
    kind: { type: 'string', value: 'KIND', about: 'what it is: fx-broker, bank, hospital, …' },
    supervisor: { type: 'string', value: 'WHO', about: 'its authority: fsa, kanto-lfb, ppc, …' },
    detected: { type: 'string', value: 'INSTANT', about: 'when anybody first knew, with its offset' },
  },
  async run({ positionals, options }, io) {
    const folder = resolve(io.cwd, positionals[0] ?? '.')
    await refuseOccupied(folder)
    const known: NewCase = {
      case: options.case ?? (await askCase(folder, io)),
      title: await answer('title', options.title, io),
      organisation: await answer('organisation', options.organisation, io),
      country: await answer('country', options.country, io),
      kind: await answer('kind', options.kind, io),
      supervisor: await answer('supervisor', options.supervisor, io),
      detected: await answer('detected', options.detected, io),
    }
    const yaml = newCaseYaml(known)
    const read = readCase(yaml)
    if (!read.ok) throw new Failure('usage', `nothing was written: ${withoutPlaces(read.why)}`)
    await write(folder, yaml, io.signal)
    io.say(`${folder} is ready:`)
    io.say('  evidence/  put here what leaked, any format (what it is stays unchanged)')
    io.say('  masters/   put here your own customer tables, if there are any')
    io.say('  logs/      put here web, proxy and application logs, if there are any')
    io.say('  case.yaml  fill in when who knew what; comments say how')
    io.say(`Then: todoke run ${positionals[0]}`)
    io.result({ case: known.case, folder, files: ['case.yaml'], folders: FOLDERS })
    return 0
  },
})

async function refuseOccupied(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const entries = await readdir(folder).catch(() => {
    throw new Failure('input', `${folder} is no folder: name a new one`)
  })
  if (entries.length > 0) throw new Failure('input', `${folder} is not empty: name a new folder; nothing was written`)
}

/** A folder's name as a case id, where it can be one. */
async function askCase(folder: string, io: Io): Promise<string> {
  const name = basename(folder)
    .normalize('NFKC')
    .replaceAll(/[^A-Za-z0-9_.-]+/g, '-')
    .replaceAll(/^[^A-Za-z0-9]+|-+$/g, '')
  const fallback = name || 'case-1'
  return io.interactive ? askUntilUnderstood('case', 'Id of the case', fallback, io) : fallback
}

async function answer(field: keyof typeof QUESTIONS, given: string | undefined, io: Io): Promise<string> {
  if (given !== undefined) return given
  const fallback = DEFAULTS[field] ?? ''
  if (io.interactive) return askUntilUnderstood(field, QUESTIONS[field], fallback, io)
  if (fallback) io.warn(`--${field} was not given: ${fallback} is assumed; change it in case.yaml if that is wrong`)
  return fallback
}

const BLANK: NewCase = { case: 'a', title: '', organisation: '', country: 'JP', kind: '', supervisor: '', detected: '' }

/** Asks again, with the reason, while a case.yaml with this answer would not be understood. */
async function askUntilUnderstood(field: keyof NewCase, question: string, fallback: string, io: Io): Promise<string> {
  for (;;) {
    const said = (await io.ask(`${question}${fallback ? ` [${fallback}]` : ''}: `)) || fallback
    const read = readCase(newCaseYaml({ ...BLANK, [field]: said }))
    if (read.ok) return said
    io.warn(withoutPlaces(read.why))
  }
}

const withoutPlaces = (why: string): string => why.replaceAll(/case\.yaml line \d+: /g, '')

/** case.yaml comes last and whole: a folder without it is not taken for a case. */
async function write(folder: string, yaml: string, signal: AbortSignal): Promise<void> {
  const before = existsSync(folder)
  const draft = join(folder, 'case.yaml.draft')
  try {
    for (const each of FOLDERS) await mkdir(join(folder, each), { recursive: true })
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(yaml)
      await file.sync()
    } finally {
      await file.close()
    }
    signal.throwIfAborted()
    await rename(draft, join(folder, 'case.yaml'))
  } catch (error) {
    for (const each of [draft, ...FOLDERS.map((name) => join(folder, name))])
      await rm(each, { recursive: true, force: true })
    if (!before) await rm(folder, { recursive: true, force: true })
    throw error
  }
}
