import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PublicPrint } from '#notice/index.ts'

const WORKER = fileURLToPath(new URL('../../worker/public-notice.ts', import.meta.url))
const NO_SYSTEM_FONTS = fileURLToPath(new URL('../../worker/no-system-fonts.conf', import.meta.url))

/** A public notice and the PDF that it becomes. */
export interface PrintJob {
  readonly target: string
  readonly print: PublicPrint
}

/** Sets public notices as PDFs in one child process that ends. Throws, naming the first file, when they cannot be set. */
export function printPublicNotices(jobs: readonly PrintJob[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', WORKER],
      { env: { ...process.env, FONTCONFIG_FILE: NO_SYSTEM_FONTS } },
      (error) => (error ? reject(new Error(`${jobs[0]?.target} could not be set; run again`)) : resolve()),
    )
    child.stdin?.end(JSON.stringify(jobs))
  })
}
