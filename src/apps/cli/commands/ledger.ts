import { command } from '../command.ts'
import { runForCommand } from '../run-for-command.ts'
import { summaryLines } from '../summary-page.ts'

export default command({
  id: 'ledger',
  summary: 'who lost which items: the stages up to the ledger',
  usage: 'CASE [--out DIR]',
  options: { out: { type: 'string', value: 'DIR', about: 'where the output goes (default ./todoke-out/<case>)' } },
  async run({ positionals: [casePath = ''], options }, io) {
    const done = await runForCommand(
      { casePath, out: options.out, at: io.now(), law: null, only: ['evidence', 'ledger'] },
      io,
    )
    io.result({ ...done.summary, out: done.out })
    if (!io.json) for (const line of summaryLines(done.summary, done)) io.say(line)
    return done.exitCode
  },
})
