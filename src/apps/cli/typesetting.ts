import { type ChildProcess, execFile, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const WORKER = fileURLToPath(new URL('../worker/typeset.ts', import.meta.url))
const ARGUMENTS = ['--disable-warning=ExperimentalWarning']
/** Pages look alike on every machine only with the fonts that Todoke brings along. */
const FONTCONFIG_FILE = fileURLToPath(new URL('../worker/no-system-fonts.conf', import.meta.url))
const PDF_BYTES_MAX = 256 << 20

/** A page to be set: the name of its template in apps/worker, and the data that the template draws on. */
export interface PageJob {
  readonly template: 'board-page' | 'public-notice' | 'count-sheet'
  readonly data: unknown
}

/**
 * The PDFs of some pages, in their order, set by one child process that ends, since the typesetter keeps memory. Throws
 * when one of them cannot be set; the caller knows what it was to become.
 */
export function setPages(jobs: readonly PageJob[]): Promise<readonly Buffer[]> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [...ARGUMENTS, WORKER],
      { env: { ...process.env, FONTCONFIG_FILE }, maxBuffer: PDF_BYTES_MAX },
      (error, stdout) => {
        if (error) reject(error)
        else resolve((JSON.parse(stdout) as readonly string[]).map((page) => Buffer.from(page, 'base64')))
      },
    )
    child.stdin?.end(JSON.stringify(jobs))
  })
}

/** A child process that sets print files into `out`, one `LetterJob` after the other, until it is killed. */
export const letterSetter = (out: string, signal: AbortSignal): ChildProcess =>
  fork(WORKER, [out], { execArgv: ARGUMENTS, env: { ...process.env, FONTCONFIG_FILE }, signal })
