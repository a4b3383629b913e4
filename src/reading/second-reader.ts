import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { sandboxOf } from './sandbox.ts'

/** Lines read off a picture, and how sure the engine is of them on the whole, 0…100. */
export interface SecondWords {
  readonly lines: readonly string[]
  readonly confidence: number
}

/** Seconds of processor time for one picture; a page of small print takes five. */
const CPU_SECONDS = 15
/** What the engine may say of one picture. */
const ANSWER_BYTES_MAX = 8 << 20
/** The kernel counts processor time in these (getconf CLK_TCK). */
const TICKS_PER_SECOND = 100
/** One thread, so that the same picture gives the same text on any machine. */
const ENVIRONMENT = { OMP_THREAD_LIMIT: '1', LC_ALL: 'C.UTF-8' }

let found: string | undefined

/**
 * The recognition engine of this machine that reads pictures a second time, such as `tesseract 5.3.0`; empty where there
 * is none, or none that knows Japanese. Found out once by asking it; looked for where the system keeps programs.
 */
export function secondReaderName(): string {
  return (found ??= probe())
}

function probe(): string {
  const said = (option: string) => {
    const { status, stdout, stderr } = spawnSync('tesseract', [option], { env: {}, encoding: 'utf8', timeout: 5000 })
    return status === 0 ? `${stdout}${stderr}` : ''
  }
  if (!/^jpn$/m.test(said('--list-langs'))) return ''
  return /^tesseract [\d.]+/.exec(said('--version'))?.[0] ?? ''
}

/** One picture being read; shut in like the readers of files, with its points on standard input and nothing else. */
export class SecondReading {
  readonly #process: ChildProcess
  #seconds = 0

  /** `graymap` as its own head says (P5), checked before; `done` hears once, of undefined when nothing came of it. */
  constructor(graymap: Buffer, done: (words: SecondWords | undefined) => void) {
    const { wrapper, memory } = sandboxOf()
    const bounds = memory === 'kernel' ? ['prlimit', `--cpu=${CPU_SECONDS}`, '--fsize=0', '--'] : []
    // Page segmentation by itself (3), the neural engine (1), words with their places and certainty.
    const how = ['stdin', 'stdout', '-l', 'jpn', '--psm', '3', '--oem', '1', '--dpi', '300']
    const [program = '', ...args] = [...wrapper, ...bounds, 'tesseract', ...how, '-c', 'tessedit_create_tsv=1']
    const child = spawn(program, args, { cwd: '/', env: ENVIRONMENT, stdio: ['pipe', 'pipe', 'ignore'] })
    this.#process = child
    const pieces: Buffer[] = []
    let size = 0
    child.stdout?.on('data', (piece: Buffer) => {
      size += piece.length
      if (size > ANSWER_BYTES_MAX) this.kill()
      else pieces.push(piece)
    })
    child.stdin?.on('error', () => {})
    child.on('error', () => done(undefined))
    child.on('close', (code) => done(code === 0 ? wordsOf(Buffer.concat(pieces).toString('utf8')) : undefined))
    child.stdin?.end(graymap)
  }

  get pid(): number | undefined {
    return this.#process.pid
  }

  /** Processor time that it has taken as far as it was looked at; stays when it has ended. */
  cpuSeconds(): number {
    try {
      const stat = readFileSync(`/proc/${this.#process.pid}/stat`, 'latin1')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      this.#seconds = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
    } catch {
      // It has ended, or this machine does not tell.
    }
    return this.#seconds
  }

  kill(): void {
    this.#process.kill('SIGKILL')
  }
}

/** Level 5 of Tesseract's table are words: level, page, block, paragraph, line, word, four of place, certainty, text. */
export function wordsOf(table: string): SecondWords {
  const lines = new Map<string, string[]>()
  let [sure, words] = [0, 0]
  for (const row of table.split('\n')) {
    const [level, page, block, paragraph, line, , , , , , certainty, text = ''] = row.split('\t')
    if (level !== '5' || text.trim() === '') continue
    const at = [page, block, paragraph, line].join(' ')
    const of = lines.get(at)
    if (of) of.push(text.trim())
    else lines.set(at, [text.trim()])
    sure += Number(certainty) || 0
    words++
  }
  return { lines: [...lines.values()].map((line) => line.join(' ')), confidence: words === 0 ? 0 : sure / words }
}
