import { expect, test } from 'vitest'
import { areNotes, withNotes } from './note-lines.ts'

const said = (line: string): readonly string[] =>
  withNotes(line, []).map(({ item, value }) => `${item} ${value.reveal('a test')}`)

test('call notes, journals and chats are notes', () => {
  expect(
    areNotes([
      '2026-11-16 17:40  Hi Grace, sorry for the wait.',
      '2026-11-12 10:14  The cheque was made out to Nikolai Johnson by mistake.',
      "2026-11-21 12:22  J'ai parlé avec Olivia Almeida hier soir.",
    ]),
  ).toBe(true)
  expect(areNotes(['[10:31] agent: one moment please sir', '[10:32] Aoi: can you check it please', '> ok'])).toBe(true)
})

test('lines of programs are none', () => {
  for (const line of [
    '2026-11-16 17:40:01 INFO the service was started in 3 seconds',
    'Nov 16 17:40:01 web1 sshd[311]: accepted a password for the root user',
    '2026-11-16 17:40:01 user=12 the file was not found',
    '2026-11-16 17:40:01 com.example.app could not open the file',
    '2026-11-16 17:40  電話があった。',
    '17:40 ok',
  ])
    expect(areNotes([line, line, line, line]), line).toBe(false)
  expect(areNotes(['2026-11-16 17:40  Hi Grace, sorry for the long wait.'])).toBe(false)
})

test('a line of notes says what its sentence does', () => {
  expect(said('2026-11-14 11:26  The invoice for Olivia Campbell went to the old flat.')).toEqual([
    'name Olivia Campbell',
  ])
  expect(said('2026-11-14 11:26  SSN 282-38-7720, spoke with Amanda.')).toEqual([
    'national-id 282387720',
    'name Amanda',
  ])
  expect(said('2026-11-14 11:26  Please reboot Thor and Odin before noon.')).toEqual([])
})
