import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { Failure } from '#kernel/failure.ts'
import { command, type Io } from '../command.ts'
import { startConsole } from '../console-process.ts'

interface Shown {
  readonly out: string
  readonly caseFolder?: string
}

export default command({
  id: 'serve',
  summary: 'opens the console on a case: figures, people behind them, duties, notices',
  usage: '[CASE|OUT] [--port N] [--host ADDR]',
  options: {
    port: { type: 'number', value: 'N', about: 'port to listen on (default 8470, or the next free one)' },
    host: { type: 'string', value: 'ADDR', about: 'address to listen on (default 127.0.0.1: this machine only)' },
  },
  async run({ positionals, options }, io) {
    const shown = await whatToShow(positionals[0], io)
    if (options.host !== undefined && options.host !== '127.0.0.1' && options.host !== 'localhost')
      io.warn(`the console listens on ${options.host}: others on that network can reach its door, without encryption`)
    const started = await startConsole({
      ...shown,
      env: io.env,
      ...(options.port !== undefined && { port: options.port }),
      ...(options.host !== undefined && { host: options.host }),
    })
    io.cleanup(() => started.stop())
    if (io.json) io.result({ url: started.url, out: shown.out })
    else io.say(started.url)
    io.warn('open the address above in a browser; it works once. Ctrl-C ends the console.')
    io.signal.addEventListener('abort', () => started.stop(), { once: true })
    return (await started.ended) === 0 ? 0 : 1
  },
})

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (s) => s.isFile(),
    () => false,
  )

/** OUT as it is, the demo's folder by its `out`, a case by ./todoke-out/<case>; without a word the demo's own folder. */
async function whatToShow(given: string | undefined, io: Io): Promise<Shown> {
  const folder = resolve(io.cwd, given ?? 'todoke-demo')
  const outs = [folder, join(folder, 'out')]
  for (const out of outs) if (await isFile(join(out, 'summary.json'))) return { out }
  if (await isFile(join(folder, 'case.yaml'))) {
    const out = resolve(io.cwd, 'todoke-out', await caseName(folder))
    if (await isFile(join(out, 'summary.json'))) return { out, caseFolder: folder }
    throw new Failure('input', `${out} holds no result yet: run todoke run ${given ?? '.'} first`)
  }
  const what = given === undefined ? 'there is no ./todoke-demo' : `${folder} is no output and no case folder`
  throw new Failure('input', `${what}: give the folder of a case or of its output, such as ./todoke-out/my-case`)
}

async function caseName(folder: string): Promise<string> {
  const document: unknown = parse(await readFile(join(folder, 'case.yaml'), 'utf8'))
  const name = typeof document === 'object' && document !== null && 'case' in document ? document.case : undefined
  if (typeof name !== 'string' || !/^[A-Za-z0-9][\w.-]*$/.test(name))
    throw new Failure('input', `${join(folder, 'case.yaml')}: give the case a name in letters and digits (case: …)`)
  return name
}
