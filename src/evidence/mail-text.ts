/** What stands above a mail, as people read it; empty where it says nothing. */
export interface MailHead {
  readonly From: string
  readonly 'Reply-To'?: string
  readonly To: string
  readonly Cc: string
  readonly Bcc: string
  readonly Subject: string
  readonly Date: string
}

/** The head as people read it, an empty line, and the text. */
export function mailLines(head: MailHead, body: readonly string[]): readonly string[] {
  const order = ['From', 'Reply-To', 'To', 'Cc', 'Bcc', 'Subject', 'Date'] as const
  const written = order.flatMap((name) => {
    const value = head[name] ?? ''
    return value === '' ? [] : [`${name}: ${value.replace(/\s*[\r\n]+\s*/g, ' ')}`]
  })
  const end = body.findLastIndex((line) => line !== '')
  return [...written, '', ...body.slice(0, Math.max(1, end + 1))]
}
