import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import { command } from '../command.ts'
import { isOutput, recoverOutput } from '../staging.ts'
import { verifyOutput } from '../verify-output.ts'

export default command({
  id: 'verify',
  summary: 'recompute hashes, balance, ledger root and audit chain of an output, offline',
  usage: 'OUT',
  options: {},
  async run({ positionals }, io) {
    const out = resolve(io.cwd, positionals[0] ?? '.')
    await recoverOutput(out)
    if (!isOutput(out) && !existsSync(join(out, 'manifest.json')) && !existsSync(join(out, 'summary.json')))
      throw new Failure('input', `${out} is no output of todoke run: give the folder that holds manifest.json`)
    const checks = await verifyOutput(out, (name) => {
      io.signal.throwIfAborted()
      io.progress.stage(`checking ${name}`, 0)
    })
    const ok = checks.every((check) => check.ok)
    for (const { name, ok: held, first } of checks) io.say(held ? `ok      ${name}` : `FAILED  ${name}: ${first}`)
    if (!checks.some((check) => check.name === 'inputs'))
      io.say('skipped inputs: the case folder is not where the manifest says')
    io.say(ok ? 'Everything agrees.' : 'This output is not as it was written.')
    io.result({ ok, checks })
    return ok ? 0 : 1
  },
})
