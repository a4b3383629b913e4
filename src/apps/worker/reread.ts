import { FileReading, type ReadAnswer, type ReadingSetup, type ReadTask } from '#notice/index.ts'

/** What the parent sends: first what texts must say, then one task after the other. */
export type RereadMessage =
  | { readonly kind: 'setup'; readonly setup: ReadingSetup }
  | { readonly kind: 'read'; readonly task: ReadTask }

/** Reads rendered letters and mails a second time, as the parent asks. */
function serve(send: (answer: ReadAnswer) => void): void {
  let reading: FileReading | undefined
  process.on('message', (message: RereadMessage) => {
    if (message.kind === 'setup') reading = new FileReading(message.setup)
    else void reading?.read(message.task).then(send)
  })
  process.on('disconnect', () => process.exit(0))
}

if (process.send) {
  const send = process.send.bind(process)
  serve((answer) => send(answer))
}
