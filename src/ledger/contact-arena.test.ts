import { expect, test } from 'vitest'
import { ContactArena, joinedContact } from './contact-arena.ts'

const keep = (arena: ContactArena, address: string): number => {
  const bytes = Buffer.from(joinedContact({ name: '山田', postalCode: '100-0001', address, email: '', phone: '' }))
  return arena.keep(bytes, 0, bytes.length)
}

test.each([
  ['', ''],
  ['東京都千代田区千代田1-1', '東京都千代田区千代田1-1'],
  [`東京都${'𠮷'.repeat(60)}`, `東京都${'𠮷'.repeat(28)}`],
  ['a'.repeat(300), 'a'.repeat(120)],
])('of the address %s the start is whole characters', (address, start) => {
  const arena = new ContactArena()
  expect(arena.addressStart(keep(arena, address)).slice(0, 120)).toBe(start)
})

test('nothing kept has no address', () => expect(new ContactArena().addressStart(0)).toBe(''))
