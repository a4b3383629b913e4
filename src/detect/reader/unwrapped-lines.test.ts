import { expect, test } from 'vitest'
import { unwrappedLines } from './unwrapped-lines.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const meant = (text: string): string => {
  const lines = text.split('\n')
  return unwrappedLines(lines)
    .map((read, i) => read?.text ?? lines[i])
    .join('\n')
}

test.each(['kind: Secret\ndata:\n', 'data:\n'])('values of a secret are read: %j', (head) => {
  const tail = head.startsWith('kind') ? 'type: Opaque' : 'kind: Secret'
  const text = `${head}  user: ${base64('mori.k')}\n  token: //8B\n${tail}\nname: ${base64('mori')}`
  expect(meant(text)).toBe(`${head}  user: mori.k\n  token: //8B\n${tail}\nname: ${base64('mori')}`)
})

test('data of other kinds and of other parts stays', () => {
  const text = `kind: ConfigMap\ndata:\n  user: ${base64('mori.k')}`
  expect(meant(`${text}\n---\nkind: Secret`)).toBe(`${text}\n---\nkind: Secret`)
})

test('answers to a mail server are an account and a password', () => {
  const text = `S: 334 VXNlcm5hbWU6\nC: ${base64('mori')}\nS: 334 UGFzc3dvcmQ6\nC: ${base64('Umi2019x')}\nC: ${base64('mori')}`
  expect(meant(text).split('\n').slice(1)).toEqual([
    'C: user="mori"',
    'S: 334 UGFzc3dvcmQ6',
    'C: password="Umi2019x"',
    `C: ${base64('mori')}`,
  ])
})
