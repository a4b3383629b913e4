import type { BatchOnChannel } from '#notice/index.ts'

/** What a worker of the kill test is told to do. `dieAt` counts the named points; null: it is killed from outside. */
export interface KillOrder {
  readonly url: string | undefined
  readonly embedded: { readonly base: string; readonly asNobody: boolean; readonly socketRoot: string }
  readonly on: BatchOnChannel
  readonly smtp: string
  readonly dieAt: { readonly point: Point; readonly times: number } | null
}

export const points = [
  'before begin',
  'after begin',
  'before hand-over',
  'after hand-over',
  'before record',
  'after record',
] as const
export type Point = (typeof points)[number]
