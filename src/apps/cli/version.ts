import { readFileSync } from 'node:fs'
import { z } from 'zod'

const PACKAGE = new URL('../../../package.json', import.meta.url)

/** The version of this program, as its package states it. */
export const VERSION: string = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(PACKAGE, 'utf8'))).version
