import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import { isSpecimenBatch } from '#notice/index.ts'
import { type BatchInOutput, readBatch, rereadOf } from './notice-batch.ts'
import { RELEASED } from './notice-before.ts'
import type { NoticeCase } from './notice-case.ts'

export interface PostWish {
  readonly of: NoticeCase
  readonly batch: string
  readonly officer: string
  readonly why: string
  readonly target: string
  readonly cwd: string
  readonly signal: AbortSignal
  now(): Instant
}

/** A batch whose letters may leave the house, and whether they are specimens only. */
export interface PostBatch extends BatchInOutput {
  readonly specimen: boolean
}

/**
 * Reads a batch for handing over. Throws a Failure unless the second reading agreed with every letter and mail, and two
 * officers released it; a specimen needs no release, since nobody is told by it.
 */
export async function batchToPost({ of, batch, officer }: PostWish): Promise<PostBatch> {
  const read = await readBatch(of, batch, officer)
  const reread = await rereadOf(of.out, batch)
  if (!reread || reread.refused.length > 0 || reread.agreed !== reread.letters + reread.mails + (reread.sms ?? 0))
    throw new Failure(
      'input',
      `batch ${batch} is not agreed on by the second reading: todoke notice compose makes it again`,
    )
  const specimen = isSpecimenBatch(read.head)
  if (!specimen && !existsSync(join(of.out, RELEASED, `${batch}.json`)))
    throw new Failure('input', `batch ${batch} is not released: two officers approve it with todoke notice approve`)
  return { ...read, specimen }
}

/** Where the export goes. Throws a Failure when something lies there, or when it is inside the output or the case. */
export function freshTarget({ of, target, cwd }: PostWish): string {
  const path = resolve(cwd, target)
  if (existsSync(path)) throw new Failure('input', `${path} is there already: choose another name`)
  for (const folder of [of.out, of.caseFolder])
    if (!relative(folder, path).startsWith('..'))
      throw new Failure(
        'input',
        `${path} lies inside ${folder}: choose a place outside, since plain copies do not belong there`,
      )
  return path
}
