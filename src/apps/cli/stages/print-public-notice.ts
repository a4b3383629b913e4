import { writeFile } from 'node:fs/promises'
import type { PublicPrint } from '#notice/index.ts'
import { setPages } from '../typesetting.ts'

/** A public notice and the PDF that it becomes. */
export interface PrintJob {
  readonly target: string
  readonly print: PublicPrint
}

/** Sets public notices as PDFs. Throws, naming the first file, when they cannot be set. */
export async function printPublicNotices(jobs: readonly PrintJob[]): Promise<void> {
  const pages = await setPages(jobs.map(({ print }) => ({ template: 'public-notice', data: print }))).catch(() => {
    throw new Error(`${jobs[0]?.target} could not be set; run again`)
  })
  for (const [i, { target }] of jobs.entries()) await writeFile(target, pages[i] ?? '')
}
