import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { diffLedger, revisionsOf } from '#ledger/index.ts'
import { command } from '../command.ts'
import { countsOf, diffCsv, diffLines } from '../diff-page.ts'
import { isOutput, recoverOutput } from '../staging.ts'

export default command({
  id: 'diff',
  summary: 'who is new, withdrawn, changed, merged or split between two revisions, and who must be told again',
  usage: 'OUT [--from N] [--to N] [--csv FILE]',
  options: {
    from: { type: 'number', value: 'N', about: 'the earlier revision (default: the one before --to)' },
    to: { type: 'number', value: 'N', about: 'the later revision (default: the latest)' },
    csv: { type: 'string', value: 'FILE', about: 'write all of it as CSV: tokens, items and what each must be told' },
  },
  async run({ positionals: [place = '.'], options }, io) {
    const out = resolve(io.cwd, place)
    await recoverOutput(out)
    if (!isOutput(out)) throw new Failure('input', `${out} holds no output: give the folder that todoke run wrote`)
    const held = await revisionsOf(out)
    const to = options.to ?? held.at(-1) ?? 0
    const from = options.from ?? held.findLast((revision) => revision < to)
    if (from === undefined) {
      io.say(`Revision ${to} is the first; there is none before it to compare with.`)
      io.result({ out, from: null, to, counts: {}, differences: [] })
      return 0
    }
    const diff = await diffLedger(out, from, to).catch((error: unknown) => {
      throw error instanceof RangeError ? new Failure('usage', error.message) : error
    })
    if (options.csv !== undefined) await writeFile(resolve(io.cwd, options.csv), diffCsv(diff), { flag: 'wx' })
    for (const line of diffLines(diff)) io.say(line)
    io.result({ out, ...diff, counts: countsOf(diff) })
    return 0
  },
})
