import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import type { WeightProposal } from '#ledger/index.ts'
import { command, type Io } from '../command.ts'
import { runForCommand } from '../run-for-command.ts'
import { summaryLines } from '../summary-page.ts'

export default command({
  id: 'ledger',
  summary: 'who lost which items: the stages up to the ledger',
  usage: 'CASE [--out DIR] [--propose-weights FILE]',
  options: {
    out: { type: 'string', value: 'DIR', about: 'where the output goes (default ./todoke-out/<case>)' },
    'propose-weights': {
      type: 'string',
      value: 'FILE',
      about: 'also write which weights these records suggest, for an officer to adopt in case.yaml; changes nothing',
    },
  },
  async run({ positionals: [casePath = ''], options }, io) {
    const file = options['propose-weights']
    const target = file === undefined ? null : resolve(io.cwd, file)
    if (target !== null && existsSync(target))
      throw new Failure('input', `${target} is there already: name another file`)
    let proposal: WeightProposal | null = null
    const done = await runForCommand(
      {
        casePath,
        out: options.out,
        at: io.now(),
        law: null,
        only: ['evidence', 'ledger'],
        ...(target !== null && {
          propose: (made) => {
            proposal = made
          },
        }),
      },
      io,
    )
    io.result({ ...done.summary, out: done.out, ...(proposal !== null && { proposal }) })
    if (!io.json) for (const line of summaryLines(done.summary, done)) io.say(line)
    if (target !== null && proposal !== null) await keep(proposal, target, io)
    return done.exitCode
  },
})

async function keep(proposal: WeightProposal, target: string, io: Io): Promise<void> {
  await writeFile(target, `${JSON.stringify(proposal, null, 1)}\n`, { flag: 'wx' })
  const { weights, effect } = proposal
  io.say(
    weights.length === 0
      ? 'Too few records agree or differ to propose any weight.'
      : `${weights.length} weights proposed in ${target}. With them ${effect.undone} merges would not be made and ${effect.made} open pairs would be.`,
  )
  for (const { field, level, before, after } of weights) io.say(`  ${field} ${level}: ${before} → ${after} bits`)
  io.say('Nothing has changed. To adopt them: weights: {file, by, because} in case.yaml, the file beside it.')
}
