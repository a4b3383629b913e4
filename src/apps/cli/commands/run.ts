import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { command } from '../command.ts'
import { readOption } from '../read-option.ts'
import { runForCommand } from '../run-for-command.ts'
import { stages } from '../run-stages.ts'
import { summaryLines } from '../summary-page.ts'

export default command({
  id: 'run',
  summary: 'evidence → findings → ledger → duties → notices → reports',
  usage: 'CASE [--out DIR] [--at INSTANT] [--law DATE] [--only STAGE…]',
  options: {
    out: { type: 'string', value: 'DIR', about: 'where the output goes (default ./todoke-out/<case>)' },
    at: {
      type: 'string',
      value: 'INSTANT',
      about: 'as seen at this moment, such as 2017-08-01T09:00+09:00 (default now)',
    },
    law: {
      type: 'string',
      value: 'DATE',
      about: 'also show what the law of this day would have asked, marked as such',
    },
    only: { type: 'list', value: 'STAGE', choices: stages, about: 'only these stages; the rest of the output stays' },
  },
  async run({ positionals: [casePath = ''], options }, io) {
    const at = options.at === undefined ? io.now() : readOption('--at', options.at, instant)
    const law = options.law === undefined ? null : readOption('--law', options.law, legalDay)
    const only = stages.filter((s) => options.only.includes(s))
    const done = await runForCommand({ casePath, out: options.out, at, law, only }, io)
    io.result({ ...done.summary, out: done.out })
    if (!io.json) for (const line of summaryLines(done.summary, done)) io.say(line)
    return done.exitCode
  },
})
