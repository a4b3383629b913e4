import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { mailOf } from './index.ts'
import { compose, contactOf, row } from './test-case.ts'

test('a mail is readable everywhere, holds no link and no value, and repeats its Message-ID', async () => {
  const c = compose([row(1, '2017', ['email'])], {
    contact: [contactOf(1, { address: '', email: 'taro@person.example' })],
  })
  const notice = c.notices[0]
  if (!notice) throw new Error('no notice')
  const raw = mailOf(c, notice)
  expect(raw.split('\r\n').every((line) => line.length <= 998 && /^[\x00-\x7f]*$/.test(line))).toBe(true)
  const mail = await PostalMime.parse(raw)
  expect(mail.subject).toContain('［見本］【見本証券株式会社】')
  expect(mail.to?.[0]?.address).toBe('taro@person.example')
  expect(mail.text).toContain('見本 太郎 様')
  expect(mail.text).not.toMatch(/https?:|taro@/)
  expect(mailOf(c, notice)).toBe(raw)
})

test('a mail address that would break a header is refused', () => {
  const c = compose([row(1, '2017', ['email'])], { contact: [contactOf(1, { address: '', email: 'a@b\r\nBcc: x@y' })] })
  const notice = c.notices[0]
  expect(() => notice && mailOf(c, notice)).toThrow('no usable mail address')
})
