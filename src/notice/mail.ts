import { inLanguage, text } from '#texts/index.ts'
import type { Composition, Notice } from './notice.ts'

/**
 * A notice as an Internet message (RFC 5322): UTF-8 text, no link, kinds of items and never values. The Message-ID comes
 * from the notice, so that sending it twice can be seen. Throws for a notice that has no mail address.
 */
export function mailOf(composition: Composition, notice: Notice): string {
  const { told, language, specimen } = composition
  const email = notice.to?.email
  if (!email || /[\r\n<>,;]/.test(email)) throw new Error(`notice ${notice.reference}: no usable mail address`)
  const sender = inLanguage(told.organisation, language)
  const mark = specimen ? text(language, 'mail.subjectSpecimen') : ''
  const subject = mark + text(language, 'mail.subject', { sender, reference: notice.reference })
  const from = told.contact.sender ?? 'unset@sender.invalid'
  const head = [
    `From: ${encodeWords(sender)} <${from}>`,
    `To: <${email}>`,
    `Subject: ${encodeWords(subject)}`,
    `Message-ID: <${notice.sha256.slice(0, 32)}@${from.split('@')[1] ?? 'sender.invalid'}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'Auto-Submitted: auto-generated',
    `Content-Language: ${language}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${base64Lines(mailText(composition, notice))}`
}

/** What a mail says, before it is packed. */
export function mailText(composition: Composition, notice: Notice): string {
  const { told, language, specimen } = composition
  const body = composition.bodies[notice.body]
  if (!body) throw new Error(`no body ${notice.body}`)
  const name = notice.to?.name.trim() ?? ''
  const top = [
    ...(specimen ? [text(language, 'letter.markSpecimen'), text(language, 'letter.specimenNote')] : []),
    ...(name ? [text(language, 'mail.to', { name })] : []),
    [
      `${text(language, 'letter.reference')}: ${notice.reference}`,
      `${text(language, 'letter.checkWord')}: ${notice.checkWord}`,
      ...(notice.concerns
        ? [`${text(language, 'letter.concerns')}: ${text(language, 'letter.concernsName', { name: notice.concerns })}`]
        : []),
    ].join('\n'),
  ]
  return `${top.join('\n\n')}\n\n${body.plain}\n${inLanguage(told.organisation, language)}\n`
}

/** RFC 2047 encoded words of at most 75 characters, cut between characters. */
function encodeWords(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value
  const words: string[] = []
  let part = ''
  for (const c of value) {
    if (Buffer.byteLength(part + c) > 45) {
      words.push(part)
      part = ''
    }
    part += c
  }
  return [...words, part].map((w) => `=?UTF-8?B?${Buffer.from(w).toString('base64')}?=`).join('\r\n ')
}

const base64Lines = (value: string): string =>
  Buffer.from(value.replaceAll('\n', '\r\n'))
    .toString('base64')
    .replace(/.{1,76}/g, '$&\r\n')
