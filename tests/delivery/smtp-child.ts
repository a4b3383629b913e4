import { appendFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/*
 * A mail server as a process of its own. Argument: the file that gets one line, key and time, for each mail that it took,
 * written before it says yes. The first line on standard output is its port.
 */
const [log = ''] = process.argv.slice(2)
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const take = (mail: string): void => {
      appendFileSync(log, `${/^Message-ID: <([0-9a-f]{32})@/im.exec(mail)?.[1] ?? 'none'} ${Date.now()}\n`)
      done(null, 'queued')
    }
    // A mail that was cut off by a kill was not taken.
    text(stream).then(take, () => undefined)
  },
})
// A client that was killed leaves a broken line.
server.on('error', () => undefined)
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address()
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`)
})
process.on('disconnect', () => process.exit(0))
