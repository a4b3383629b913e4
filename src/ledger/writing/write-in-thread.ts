import { parentPort } from 'node:worker_threads'
import { type WritingAnswer, type WritingTask, WritingWork } from './writing-work.ts'

/** What the thread tells of a step. */
export type ThreadAnswer =
  | WritingAnswer
  | { readonly failed: { readonly message: string; readonly code: string | undefined } }

/*
 * The thread that encodes, compresses and hashes what another one gathers (writing-thread.ts). After a failure it says so to
 * every further step.
 */
const work = new WritingWork()
let failed: Extract<ThreadAnswer, { failed: unknown }> | undefined

function answerTo(task: WritingTask | 'abandon'): ThreadAnswer {
  if (task === 'abandon') {
    work.abandon()
    return {}
  }
  try {
    return failed ?? work.do(task)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    failed = { failed: { message: error instanceof Error ? error.message : 'a table could not be written', code } }
    return failed
  }
}

parentPort?.on('message', (task: WritingTask | 'abandon') => {
  const answer = answerTo(task)
  const lines = 'lines' in answer ? answer.lines?.buffer : undefined
  parentPort?.postMessage(answer, lines instanceof ArrayBuffer ? [lines] : [])
})
