import { resolve } from 'node:path'
import type { PublicationKind } from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import { instant } from '#kernel/instant.ts'
import { openCaseFolder } from '../case-folder.ts'
import { command } from '../command.ts'
import { publishNotice } from '../publish-notice.ts'
import { readOption } from '../read-option.ts'
import { isOutput, recoverOutput } from '../staging.ts'
import { openWorkspace } from '../workspace.ts'

export default command({
  id: 'publish',
  summary: 'puts up the draft of the public notice: frozen, signed, and entered in the statement ledger',
  usage: 'CASE --as OFFICER [--out DIR] [--at INSTANT] [--kind new|addition|replacement] [--because WHY]',
  options: {
    out: { type: 'string', value: 'DIR', about: 'the output of todoke run (default ./todoke-out/<case>)' },
    as: { type: 'string', value: 'OFFICER', about: 'who publishes it' },
    at: { type: 'string', value: 'INSTANT', about: 'when it is put up (default now)' },
    kind: {
      type: 'string',
      value: 'KIND',
      choices: ['new', 'addition', 'replacement'],
      about: 'what it is to the version before (default: replacement when a figure changes, else addition)',
    },
    because: { type: 'string', value: 'WHY', about: 'why figures changed; stands in the notice' },
  },
  async run({ positionals: [casePath = ''], options }, io) {
    const at = options.at === undefined ? io.now() : readOption('--at', options.at, instant)
    const { caseFile } = await openCaseFolder(casePath, io.cwd)
    const out = resolve(io.cwd, options.out ?? `todoke-out/${caseFile.id}`)
    const officer = options.as?.trim()
    if (!officer) throw new Failure('usage', 'publish needs --as OFFICER: it is a decision, and somebody takes it')
    await recoverOutput(out)
    if (!isOutput(out)) throw new Failure('input', `${out} holds no output: make it with todoke run, or give its --out`)
    const kind: PublicationKind | null =
      options.kind === 'new' || options.kind === 'addition' || options.kind === 'replacement' ? options.kind : null
    const because = options.because?.trim() || null
    const wish = { caseFile, out, officer, kind, because, at, now: io.now }
    const published = await publishNotice({ ...wish, ...(await openWorkspace(io)) })
    if (!published.ok) {
      io.warn(`todoke: ${published.why}`)
      io.result({ error: published.why })
      return 2
    }
    const { path, version, statements, specimen } = published.value
    io.say(`Published version ${version} (${published.value.kind}): ${statements} statements, frozen and signed.`)
    if (specimen) io.say('It is a SPECIMEN: the wording of texts/*/letters/public.md was reviewed by nobody yet.')
    io.say(`Put the folder on your web server: ${resolve(out, 'public')}`)
    io.say('Write into case.yaml:')
    io.say(`  milestones:\n    - {at: ${published.value.at}, did: published}`)
    io.result({ out, ...published.value, path: resolve(out, path) })
    return 0
  },
})
