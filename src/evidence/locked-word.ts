import { decrypted, keyOfLock } from './rc4-lock.ts'

/** A new key begins after so many bytes of each stream. */
const BLOCK_BYTES = 512
/** The first bytes of the main stream are never encrypted. */
const PLAIN_BYTES = 68
const FLAGS = 0x0a
const [ENCRYPTED, OTHER_TABLE, MASKED] = [0x100, 0x200, 0x8000] as const

/** The streams of a Word document: the main one, and that of the tables by name. */
export interface WordStreams {
  readonly main: Buffer
  readonly table: (name: string) => Buffer | undefined
}

/** The streams of a Word document before 2007 without their encryption ([MS-DOC] 2.2.6.2 and 2.2.6.3), or why not. */
export function unlockWord(
  { main, table }: WordStreams,
  passwords: readonly string[],
): WordStreams | 'wrong-password' | 'unknown' {
  const flags = main.readUInt16LE(FLAGS)
  const tables = table((flags & OTHER_TABLE) !== 0 ? '1Table' : '0Table')
  if (!tables || (flags & MASKED) !== 0) return 'unknown'
  const key = keyOfLock(tables.subarray(0, main.readUInt32LE(0x0e)), passwords)
  if (typeof key === 'string') return key
  const opened = decrypted(main, key, BLOCK_BYTES)
  main.copy(opened, 0, 0, PLAIN_BYTES)
  opened.writeUInt16LE(flags & ~ENCRYPTED, FLAGS)
  return { main: opened, table: () => decrypted(tables, key, BLOCK_BYTES) }
}
