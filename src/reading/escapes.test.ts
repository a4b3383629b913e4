import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { sandboxOf, shutIn } from './sandbox.ts'

const folder = mkdtempSync(join(tmpdir(), 'escape-'))
const outside = mkdtempSync(join(tmpdir(), 'outside-'))
writeFileSync(join(outside, 'key'), 'secret')
const server = createServer((socket) => {
  socket.on('error', () => {})
  socket.end('HTTP/1.1 200 OK\r\n\r\nreached')
}).listen(0, '127.0.0.1')
afterAll(() => {
  server.close()
  for (const made of [folder, outside]) rmSync(made, { recursive: true, force: true })
})

/** Each tries one thing that no reader of evidence needs; `done` from one of them is a way out. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  'read a file outside': `fs.readFileSync(${JSON.stringify(join(outside, 'key'))})`,
  'read a file outside through a link of its own': `fs.symlinkSync(${JSON.stringify(join(outside, 'key'))}, ${JSON.stringify(join(folder, 'link'))})`,
  'read a file outside by going up': `fs.readFileSync(${JSON.stringify(`${folder}/../${basename(outside)}/key`)})`,
  'read the passwords of the system': `fs.readFileSync('/etc/passwd')`,
  'read through a URL': `fs.readFileSync(new URL('file:///etc/passwd'))`,
  'read a path of bytes': `fs.readFileSync(Buffer.from('/etc/passwd'))`,
  'read by stream': `await once(fs.createReadStream('/etc/passwd'), 'data')`,
  'read by promise': `await fs.promises.readFile('/etc/passwd')`,
  'read the memory of another': `fs.readFileSync('/proc/' + process.ppid + '/environ')`,
  'list a folder': `fs.readdirSync('/')`,
  'ask whether a file is there': `if (fs.statSync(${JSON.stringify(join(outside, 'key'))}).size < 0) throw 1`,
  'write a file': `fs.writeFileSync(${JSON.stringify(join(folder, 'new'))}, 'x')`,
  'write to the temporary folder': `fs.writeFileSync('/tmp/todoke-escape', 'x')`,
  'change a file': `fs.appendFileSync(${JSON.stringify(join(folder, 'probe.mjs'))}, '//')`,
  'take a file away': `fs.rmSync(${JSON.stringify(join(folder, 'probe.mjs'))})`,
  'make a folder': `fs.mkdirSync(${JSON.stringify(join(folder, 'made'))})`,
  'rename a file': `fs.renameSync(${JSON.stringify(join(folder, 'probe.mjs'))}, ${JSON.stringify(join(folder, 'x'))})`,
  'change the rights of a file': `fs.chmodSync(${JSON.stringify(join(folder, 'probe.mjs'))}, 0o777)`,
  'link a file': `fs.linkSync(${JSON.stringify(join(folder, 'probe.mjs'))}, ${JSON.stringify(join(folder, 'y'))})`,
  'start a program': `(await import('node:child_process')).execSync('true')`,
  'start a program the old way': `require('child_process').execSync('true')`,
  'start a program behind the loader': `process.getBuiltinModule('child_process').execSync('true')`,
  'start a thread': `new (await import('node:worker_threads')).Worker('1', { eval: true })`,
  'reach a server': `await once((await import('node:net')).connect(PORT, '127.0.0.1'), 'data')`,
  'reach a server behind the loader': `await once(process.getBuiltinModule('net').connect(PORT, '127.0.0.1'), 'data')`,
  'fetch a page': `await fetch('http://127.0.0.1:' + PORT)`,
  'ask by HTTP': `(await import('node:http')).get('http://127.0.0.1:' + PORT)`,
  'ask for a name': `await (await import('node:dns/promises')).resolve('example.com')`,
  'send a datagram': `(await import('node:dgram')).createSocket('udp4')`,
  listen: `(await import('node:net')).createServer().listen(0)`,
  'open a web socket': `new WebSocket('ws://127.0.0.1:' + PORT)`,
  'end its parent': `process.kill(process.ppid, 'SIGKILL')`,
  'ask its parent whether it is there': `process.kill(process.ppid, 0)`,
  'use the bindings of Node': `process.binding('tcp_wrap')`,
  'load a native library': `process.dlopen({ exports: {} }, '/lib/x86_64-linux-gnu/libc.so.6')`,
  'be debugged': `(await import('node:inspector')).open(0)`,
  'run text in another context': `(await import('node:vm')).runInNewContext('1')`,
  'change what all objects share': `Object.prototype.isOfficer = true; if ({}.isOfficer) return; throw 1`,
  'change it by the constructor': `const o = JSON.parse('{"constructor":{"prototype":{"a":1}}}'); merge({}, o); if ({}.a) return; throw 1`,
  'change it by __proto__': `merge({}, JSON.parse('{"__proto__":{"a":1}}')); if ({}.a) return; throw 1`,
  'take over a shared function': `Object.prototype.toString = () => 'x'`,
  'add to all lists': `Array.prototype.isOfficer = true`,
  'see the environment': `if (Object.keys(process.env).filter((k) => !/^(NODE_|LC_|__)/.test(k)).length === 0) throw 1`,
}

const probeText = (shut: boolean, attempts: readonly (readonly [string, string])[]) => `import fs from 'node:fs'
import { createRequire } from 'node:module'
import { once } from 'node:events'
import { harden } from ${JSON.stringify(new URL('./harden.ts', import.meta.url).href)}
const require = createRequire(import.meta.url)
const PORT = Number(process.argv[2])
const merge = (to, from) => { for (const key of Object.keys(from)) { if (typeof from[key] === 'object' && typeof to[key] !== 'undefined') merge(to[key], from[key]); else to[key] = from[key] } }
${shut ? 'harden()' : ''}
const said = {}
const attempt = async (name, act) => {
  const timeout = new Promise((resolve, reject) => setTimeout(() => reject(new Error('nothing came')), 1500))
  try { await Promise.race([act(), timeout]); said[name] = 'done' } catch (error) { said[name] = 'denied' }
}
process.on('uncaughtException', () => {})
await Promise.all([
${attempts.map(([name, code]) => `attempt(${JSON.stringify(name)}, async () => { ${code} }),`).join('\n')}
])
const own = {}; own.toString = () => 'own'; own.constructor = 1
said.ordinary = String(own) + own.constructor + JSON.stringify(JSON.parse('{"__proto__":{"a":1},"toString":2}'))
said.untouched = Object.getOwnPropertyNames(globalThis).filter((name) => globalThis[name]?.prototype && /^(Array|RegExp|String|Map)$/.test(name) && Object.isExtensible(globalThis[name].prototype)).join()
fs.writeSync(3, JSON.stringify(said))
process.exit(0)
`

/** What came of each attempt, in a process that is shut in or in one like any other. */
async function probe(shut: boolean, attempts: readonly (readonly [string, string])[]): Promise<Record<string, string>> {
  const script = join(folder, 'probe.mjs')
  writeFileSync(script, probeText(shut, attempts))
  const address = server.address()
  const port = String(typeof address === 'object' ? address?.port : '')
  const [program, ...args] = shut
    ? shutIn({ script: pathToFileURL(script), readable: [folder] })
    : [process.execPath, script]
  const child = spawn(program, [...args, port], { env: {}, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stdio[3]?.on('data', (piece: Buffer) => {
    said += piece.toString()
  })
  await once(child, 'close')
  return JSON.parse(said)
}

test('a reader of evidence finds no way out: no file, program, network, signal or shared object', async () => {
  const { ordinary, untouched, ...said } = await probe(true, Object.entries(ATTEMPTS))
  expect(Object.keys(said)).toHaveLength(Object.keys(ATTEMPTS).length)
  expect(Object.keys(said).filter((name) => said[name] !== 'denied')).toEqual([])
  // Objects of its own it can still use as any program does.
  expect(ordinary).toBe('own1{"__proto__":{"a":1},"toString":2}')
  // A closed prototype of regular expressions would make reading several times slower.
  expect(untouched).toBe('RegExp')
})

test('the attempts are real ones: a process that is not shut in does them', async () => {
  // These would end the test, fail everywhere, or need a network.
  const leftOut = /end its parent|native library|take a file away|rename|ask for a name|listen|environment|take over/
  const attempts = Object.entries(ATTEMPTS).filter(([name]) => !leftOut.test(name))
  const { ordinary: _, untouched: __, ...said } = await probe(false, attempts)
  expect(Object.keys(said).filter((name) => said[name] !== 'done')).toEqual([])
})

test('what shuts a reader in is told, and only what it is given stands among its rights', () => {
  const { network, memory } = sandboxOf()
  expect(['none', 'denied-by-node']).toContain(network)
  expect(['kernel', 'watched']).toContain(memory)
  const rights = shutIn({ script: pathToFileURL('/x/y.ts'), readable: ['/evidence'] }).filter((flag) =>
    flag.startsWith('--allow'),
  )
  expect(rights.at(-1)).toBe('--allow-fs-read=/evidence')
  expect(rights.every((flag) => flag.startsWith('--allow-fs-read='))).toBe(true)
})
