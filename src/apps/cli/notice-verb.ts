import { Failure } from '#kernel/failure.ts'
import type { ExitCode, Io } from './command.ts'

/** What may stand after `todoke notice VERB CASE`. */
export interface NoticeOptions {
  readonly out: string | undefined
  readonly as: string | undefined
  readonly batch: string | undefined
  readonly why: string | undefined
  readonly at: string | undefined
  readonly dkim: string | undefined
  readonly person: string | undefined
  readonly found: string | undefined
  readonly sample: number | undefined
  readonly 'dry-run': boolean
  readonly 'test-to': string | undefined
  readonly spool: string | undefined
  readonly printer: string | undefined
  readonly sms: string | undefined
  readonly post: string | undefined
  readonly smtp: string | undefined
  readonly rate: number | undefined
  readonly wave: string | undefined
  readonly 'per-day': number | undefined
}

export interface NoticeWish {
  readonly casePath: string
  readonly file: string | undefined
  readonly options: NoticeOptions
}

export type Verb = (wish: NoticeWish, io: Io) => Promise<ExitCode>

/** The batch that is meant. Throws a Failure when none is named. */
export const needBatch = (options: NoticeOptions): string => {
  if (options.batch === undefined)
    throw new Failure('usage', '--batch ID is needed: todoke notice status CASE names the batches')
  return options.batch
}
