import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type PublicNoticeInput, publicPrint } from '#notice/index.ts'

const WORKER = fileURLToPath(new URL('../../worker/public-notice.ts', import.meta.url))
const NO_SYSTEM_FONTS = fileURLToPath(new URL('../../worker/no-system-fonts.conf', import.meta.url))

/** Writes a public notice as a PDF to `target`, in a child process that ends. Throws, naming the file, when it cannot be set. */
export function printPublicNotice(input: PublicNoticeInput, target: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', WORKER, target],
      { env: { ...process.env, FONTCONFIG_FILE: NO_SYSTEM_FONTS } },
      (error) => (error ? reject(new Error(`${target} could not be set; run again`)) : resolve()),
    )
    child.stdin?.end(JSON.stringify(publicPrint(input)))
  })
}
