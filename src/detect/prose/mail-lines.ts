import { couldBeName } from '../names/name-shapes.ts'
import { foldWidth, tidyText } from '../reader/fold.ts'
import { addressAround, isOfficeAddress } from '../values/mail-address.ts'
import type { Candidate } from './text.ts'

const ADDRESS_LINE = /^[\s>]*(?:from|to|cc|bcc|reply-to|sender|差出人|送信者|宛先|送信元)\s*:/i
/** Header lines made by machines: ids, stamps, routes. */
const MACHINE_LINE =
  /^[\s>]*(?:message-id|in-reply-to|references|received(?:-spf)?|date|return-path|delivered-to|errors-to|list-[a-z-]+|mime-version|content-[a-z-]+|dkim-signature|arc-[a-z-]+|authentication-results|x-(?!originating-ip)[a-z-]+|thread-[a-z]+|user-agent|importance|precedence|送信日時|日時|日付)\s*:/i
const OF_A_FIRM =
  /株式|有限|会社|証券|銀行|信用金庫|協会|財団|機構|窓口|サポート|センター|デスク|事務局|カスタマー|お客様|担当|係$|部$|課$|チーム|セミナー|inc\b|ltd\b|corp|support|desk|team|customer|office|service|center|admin|info|mailer|system|notification|no-?reply/i

export const isMachineLine = (line: string): boolean => MACHINE_LINE.test(line)
export const isAddressLine = (line: string): boolean => ADDRESS_LINE.test(foldWidth(line))

/** Whether a line is the head of a mail, so that the lines up to the first empty one are its head. */
export const opensMail = (line: string): boolean =>
  /^(?:from|to|cc|subject|date|received|return-path|message-id|reply-to|delivered-to|mime-version|x-[a-z-]+): /i.test(
    line,
  )

/** Persons of an address line (`From: "山田 太郎" <taro@example.jp>`): name and address; offices name nobody. */
export function mailboxes(line: string): readonly Candidate[] {
  const folded = foldWidth(line)
  const found: Candidate[] = []
  let from = folded.indexOf(':') + 1
  for (let at = folded.indexOf('@', from); at >= 0; at = folded.indexOf('@', at + 1)) {
    const span = addressAround(folded, at, from)
    if (!span) continue
    const [start, end] = span
    const address = folded.slice(start, end).toLowerCase()
    if (!isOfficeAddress(address)) {
      found.push({ start, end, item: 'email', value: address, sure: 'certain', by: 'email', role: 'self' })
      const name = displayName(line, folded, from, start, end)
      if (name) found.push(name)
    }
    from = end
  }
  return found
}

/** The name before `<address>` or in brackets behind it. */
function displayName(line: string, folded: string, from: number, start: number, end: number): Candidate | null {
  const before = folded.slice(from, start)
  const behind = /^>? ?\(([^)]{2,40})\)/.exec(folded.slice(end))
  const inner = /^[\s,;>"']*([^<>"',;]{2,40})["']?\s*<$/.exec(before)
  const text = inner?.[1] ?? behind?.[1] ?? ''
  const name = text.trim().replace(/ ?(?:様|さま|さん)$/, '')
  const at = inner ? from + before.indexOf(name) : end + folded.slice(end).indexOf(name)
  if (name.length < 2 || OF_A_FIRM.test(name) || !couldBeName(name)) return null
  const written = line.slice(at, at + name.length)
  return {
    start: at,
    end: at + name.length,
    item: 'name',
    value: tidyText(written),
    sure: 'certain',
    by: 'name',
    role: 'self',
  }
}
