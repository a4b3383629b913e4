import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcp, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** What a server under test does with what it gets. */
export type Behaviour = 'accept' | 'refuse' | 'putOff' | 'hang' | 'breakOff' | 'takeAndBreakOff'

/** A running server, what it was given, and how it behaves next. */
export interface TestServer {
  readonly url: URL
  readonly got: string[]
  behave(next: Behaviour): void
  close(): Promise<void>
}

/** A real SMTP server on this machine. */
export async function smtpServer(): Promise<TestServer> {
  let behaviour: Behaviour = 'accept'
  const got: string[] = []
  const error = (code: number, message: string) => Object.assign(new Error(message), { responseCode: code })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 50,
    onRcptTo(_address, _session, done) {
      if (behaviour === 'refuse') return done(error(550, '5.1.1 no such mailbox taro@example.jp'))
      return behaviour === 'putOff' ? done(error(450, '4.2.0 try again later')) : done()
    },
    onData(stream, session, done) {
      void text(stream).then((mail) => {
        const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address
        if (behaviour === 'hang') return
        if (behaviour === 'breakOff') return server.close()
        got.push(`${from}\n${mail}`)
        if (behaviour === 'takeAndBreakOff')
          for (const each of server.connections) Reflect.get(each, '_socket').destroy()
        else done(null, 'queued')
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: new URL(`smtp://127.0.0.1:${port}`),
    got,
    behave: (next) => {
      behaviour = next
    },
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/** A server that ends every line at once, before a word. */
export async function deadServer(): Promise<{ readonly url: URL; close(): void }> {
  const server = createTcp((socket: Socket) => socket.destroy())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: new URL(`smtp://127.0.0.1:${port}`), close: () => server.close() }
}

/** A provider that keeps the contract of `http-provider.ts`: it knows keys, and tells another body under one. */
export async function providerServer(): Promise<TestServer> {
  let behaviour: Behaviour = 'accept'
  const got: string[] = []
  const known = new Map<string, string>()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const end = (status: number, body = '{}') =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(body)
    if (request.method === 'GET') {
      const key = decodeURIComponent(request.url?.split('/').at(-1) ?? '')
      return known.has(key) ? end(200, `{"id":"id-${key}"}`) : end(404)
    }
    const body = await text(request)
    const key = String(request.headers['idempotency-key'])
    if (behaviour === 'refuse') return end(422)
    if (behaviour === 'putOff') return end(503)
    if (behaviour === 'hang') return undefined
    if (behaviour === 'breakOff') return void response.destroy()
    if (known.has(key) && known.get(key) !== body) return end(409)
    if (!known.has(key)) got.push(body)
    known.set(key, body)
    return behaviour === 'takeAndBreakOff' ? void response.destroy() : end(201, `{"id":"id-${key}"}`)
  }
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: new URL(`http://127.0.0.1:${port}/v1`),
    got,
    behave: (next) => {
      behaviour = next
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
