import { CFB } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { foreignCompound } from './foreign-formats.ts'
import { reading } from './reading-for-tests.ts'

/** A beginning, and behind it what no text has. */
const bytes = (start: string) =>
  Buffer.concat([
    Buffer.from(start, 'latin1'),
    Buffer.from(Array.from({ length: 400 }, (_, i) => (i * i * 31 + i * 7) % 251)),
  ])

describe('files that no reader opens say what they are and what to do', () => {
  test.each<[string, string, string, string]>([
    ['a.mdb', '\0\x01\0\0Standard Jet DB\0', 'unsupported-format', 'mdb-export'],
    ['a.accdb', '\0\x01\0\0Standard ACE DB\0', 'unsupported-format', 'Access'],
    ['a.dump', 'PGDMP\x01\x0e\0', 'unsupported-format', 'pg_restore'],
    ['a.bak', 'TAPE\0\0\x03\0', 'unsupported-format', 'SQL Server'],
    ['a.dbf', '\x03\x7e\x01\x01', 'unsupported-format', 'dBASE'],
    ['users.ibd', '\x12\x34\x56\0', 'unsupported-format', 'database server'],
    ['Index/Document.iwa', '\0\x10\x02\0', 'unsupported-format', 'Numbers'],
    ['b.plist', 'bplist16\xd1\0', 'unsupported-format', 'plutil'],
    ['a.evtx', 'ElfFile\0\0\0', 'unsupported-format', 'Event Viewer'],
    ['a.pcap', '\xd4\xc3\xb2\xa1\x02\0', 'unsupported-format', 'tshark'],
    ['a.xdw', '\x60\x0e\x82\0', 'unsupported-format', 'DocuWorks'],
    ['a.mp4', '\0\0\0\x18ftypmp42', 'unsupported-format', 'who is in it'],
    ['a.vmdk', 'KDMV\x01\0', 'unsupported-format', 'disk'],
    ['.DS_Store', '\0\0\0\x01Bud1\0\0', 'empty', 'Finder'],
    ['._a.csv', '\0\x05\x16\x07\0\x02\0\0Mac OS X', 'empty', 'Mac'],
    ['a.gpg', '\x85\x01\x0c\x03', 'password-needed', 'gpg'],
    ['a.kdbx', '\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5', 'password-needed', 'KeePass'],
    ['smime.p7m', '\x30\x82\x10\0\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03', 'password-needed', 'S/MIME'],
    ['a.asc', '-----BEGIN PGP MESSAGE-----\n\nhQEMA1x\n', 'password-needed', 'gpg'],
    ['vault.yml', '$ANSIBLE_VAULT;1.1;AES256\n6162\n', 'password-needed', 'ansible-vault'],
    ['a.feather', 'FEA1\0\0\0\0', 'unsupported-format', 'Parquet'],
    ['a.h5', '\x89HDF\r\n\x1a\n\0', 'unsupported-format', 'HDF5'],
    ['a.sav', '$FL2@(#) SPSS DATA FILE', 'unsupported-format', 'SPSS'],
    ['a.dta', '\x73\x02\x01\0\x02', 'unsupported-format', 'Stata'],
    ['a.xpt', 'HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!\0', 'unsupported-format', 'SAS'],
    ['a.rds', 'X\n\0\0\0\x03\0\x04\x03\x01', 'unsupported-format', 'write.csv'],
    ['a.pkl', '\x80\x04\x95\x10\0\0\0\0\0\0\0', 'unsupported-format', 'Python'],
    ['a.wk1', '\0\0\x02\0\x06\x04\x06\0', 'unsupported-format', 'Lotus'],
    ['a.chm', 'ITSF\x03\0\0\0', 'unsupported-format', '7-Zip'],
    ['a.jfw', '\x01\x02\0\x05', 'unsupported-format', 'Ichitaro'],
    ['system.journal', 'LPKSHHRH\0\0', 'unsupported-format', 'journalctl'],
    ['a.unknown', '\x07\x02\x01\0\x13', 'unsupported-format', 'no reader knows'],
  ])('%s', async (name, start, reason, advice) => {
    const text = start.includes('-----') || start.startsWith('$ANSIBLE')
    const found = await reading(name, text ? start : bytes(start))
    expect(found.refused).toMatchObject([{ reason, advice: expect.stringContaining(advice) }])
    expect(found.lines).toEqual([])
  })

  test('a document of Ichitaro', async () => {
    const made = CFB.utils.cfb_new()
    CFB.utils.cfb_add(made, '/DocumentText', Buffer.from('x'))
    const found = await reading('a.jtd', Buffer.from(CFB.write(made, { type: 'buffer' })))
    expect(found.refused).toMatchObject([{ reason: 'unsupported-format', advice: expect.stringContaining('Ichitaro') }])
  })

  test('a compound file of another kind', () => {
    expect(foreignCompound(['Root Entry/', 'Root Entry/Odd'])).toContain('no kind that is known')
  })
})

test('a list of tables in TOML is read as the text that it is, lists of lists as JSON', async () => {
  const toml = await reading('a.toml', '[[users]]\nname = "山田 花子"\ntel = "090-1234-5678"\n')
  expect(toml.lines).toEqual(['[[users]]', 'name = "山田 花子"', 'tel = "090-1234-5678"'])
  for (const text of ['[[1,2],[3,4]]', '[[true],[false]]', '[["a"],["b"]]'])
    expect((await reading('a.json', text)).rows.length).toBe(2)
})
