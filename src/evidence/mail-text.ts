import { htmlText } from './html-text.ts'
import { linesOf } from './plain-text.ts'

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

/** So many characters are compared at most; beyond it lines are given twice rather than not at all. */
const COMPARED_MAX = 1 << 30

/**
 * The lines of a mail's text, and of its web page those that say something which the text does not; lines of the page that are told otherwise are left
 * out.
 */
export function bodyLines(
  text: string,
  html: string,
  isTold: (line: string) => boolean = () => false,
): { readonly body: readonly string[]; readonly besides: readonly string[] } {
  const page = html === '' ? [] : linesOf(htmlText(html)).filter((line) => bare(line) === '' || !isTold(line))
  if (text.trim() === '') return { body: page, besides: [] }
  const told = bare(text)
  let left = COMPARED_MAX
  const isNew = (line: string) => bare(line) !== '' && ((left -= told.length) < 0 || !told.includes(bare(line)))
  return { body: linesOf(text), besides: page.filter(isNew) }
}

/** Letters and digits alone: programs lay out both in ways of their own. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}@]+/gu, '')
