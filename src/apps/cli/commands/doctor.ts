import { storePlaces } from '#store/index.ts'
import { command } from '../command.ts'
import { health } from '../health.ts'

export default command({
  id: 'doctor',
  summary: 'say what is installed, writable, missing, and how to mend it',
  usage: '',
  options: {},
  async run(_args, io) {
    const places = storePlaces({ env: io.env, home: io.home, uid: process.getuid?.() ?? -1 })
    const checks = await health(places, io.cwd, io.env['PATH'] ?? '')
    const width = Math.max(...checks.map((check) => check.name.length))
    for (const { name, ok, needed, found, mend } of checks) {
      io.say(`${ok ? 'ok      ' : needed ? 'MISSING ' : 'without '} ${name.padEnd(width)}  ${found}`)
      if (mend) io.say(`         ${' '.repeat(width)}  → ${mend}`)
    }
    const ok = checks.every((check) => check.ok || !check.needed)
    io.say(ok ? 'Everything that is needed is there.' : 'Mend what is marked MISSING, then run todoke doctor again.')
    io.result({ ok, checks })
    return ok ? 0 : 1
  },
})
