import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Everything that tests put into the folder for temporary files goes when they have ended, also those that failed. */
export default function scratchOfTests(): () => void {
  const before = tmpdir()
  const folder = mkdtempSync(join(before, 'td-'))
  process.env['TMPDIR'] = folder
  return () => {
    process.env['TMPDIR'] = before
    rmSync(folder, { recursive: true, force: true })
  }
}
