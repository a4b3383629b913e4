import { noise, type TarPart, tarOf, text, type ZipLies, type ZipPart, zipOf } from './bytes.ts'
import { CSV } from './good-files.ts'
import type { HostileFile } from './hostile-file.ts'
import { pictureLies } from './lying-pictures.ts'
import { pdfs, streams } from './lying-streams.ts'

const file = (name: string, make: () => Buffer): HostileFile => ({ name, bytes: make })

const LYING_ENTRIES: Readonly<Record<string, Partial<ZipPart>>> = {
  'says-nothing': { saysPacked: 0, saysUnpacked: 0 },
  'says-little': { saysPacked: 5 },
  'says-much': { saysPacked: 0x7fffffff },
  'says-most': { saysPacked: 0xffffffff, saysUnpacked: 0xffffffff },
  'says-elsewhere': { saysAt: 0x7ffffff0 },
  'says-negative': { saysAt: 0xffffffff },
  'says-inside': { saysAt: 7 },
  'says-stored': { method: 0, saysUnpacked: 1 },
  'says-deflated': { method: 8, saysPacked: 1 },
  'says-method-1': { method: 1 },
  'says-method-12': { method: 12 },
  'says-method-93': { method: 93 },
  'says-method-95': { method: 95 },
  'says-method-99': { method: 99, flags: 1 },
  'says-locked': { flags: 1 },
  'says-strongly-locked': { flags: 0x41 },
  'says-streamed': { flags: 8, saysPacked: 0 },
  'is-a-link': { mode: 0xa1ff },
}

const LYING_LISTS: Readonly<Record<string, ZipLies>> = {
  'count-none': { count: 0 },
  'count-many': { count: 60_000 },
  'list-elsewhere': { listAt: 0x7fffffff },
  'list-at-itself': { listAt: 0 },
  'list-huge': { listSize: 0xfffffff0 },
  'list-empty': { listSize: 0 },
  'ends-twice': { comment: zipOf([{ name: 'b.csv', content: CSV }]) },
  'large-without-record': { count: 0xffff, listAt: 0xffffffff, listSize: 0xffffffff },
}

const NAMES: readonly (readonly [string, string | Buffer])[] = [
  ['up', '../../../../etc/passwd'],
  ['root', '/etc/passwd'],
  ['drive', 'C:\\Windows\\system32\\a.csv'],
  ['share', '\\\\host\\share\\a.csv'],
  ['zero', 'a.csv\0.exe'],
  ['turned', 'a\u202evsc.exe'],
  ['lines', 'a\r\nfile,part\r\n.csv'],
  ['escape', '\u001b[2J\u001b]0;x\u0007.csv'],
  ['formula', '=HYPERLINK("http://example.com").csv'],
  ['script', '<script>alert(1)</script>.csv'],
  ['empty', ''],
  ['dot', '.'],
  ['proto', '__proto__'],
  ['constructor', 'constructor/prototype/x.csv'],
  ['long', `${'a'.repeat(60_000)}.csv`],
  ['folders', `${'a/'.repeat(20_000)}b.csv`],
  ['broken', Buffer.from([0x8f, 0xff, 0xfe, 0x82, 0x2e, 0x63])],
  ['device', 'CON'],
]

const zips: readonly HostileFile[] = [
  ...Object.entries(LYING_ENTRIES).map(([name, lie]) =>
    file(`${name}.zip`, () =>
      zipOf([
        { name: 'a.csv', content: CSV, ...lie },
        { name: 'good.csv', content: CSV },
      ]),
    ),
  ),
  ...Object.entries(LYING_LISTS).map(([name, lie]) =>
    file(`${name}.zip`, () => zipOf([{ name: 'a.csv', content: CSV }], lie)),
  ),
  ...NAMES.map(([name, inside]) => file(`name-${name}.zip`, () => zipOf([{ name: inside, content: CSV }]))),
  file('name-twice.zip', () => zipOf(Array.from({ length: 300 }, () => ({ name: 'a.csv', content: CSV })))),
  file('hidden.zip', () =>
    Buffer.concat([
      zipOf([{ name: 'hidden.csv', content: CSV }]).subarray(0, -80),
      zipOf([{ name: 'a.csv', content: CSV }]),
    ]),
  ),
  file('programme.zip', () => Buffer.concat([text('MZ'), noise(3, 40_000), zipOf([{ name: 'a.csv', content: CSV }])])),
]

const TARS: readonly (readonly [string, readonly TarPart[]])[] = [
  [
    'link-out',
    [
      { name: 'a', type: '2', link: '/etc/passwd' },
      { name: 'a/b.csv', content: CSV },
    ],
  ],
  [
    'link-up',
    [
      { name: 'a', type: '2', link: '../../..' },
      { name: 'a/b.csv', content: CSV },
    ],
  ],
  ['hard-link', [{ name: 'a', type: '1', link: '/etc/shadow' }]],
  [
    'link-circle',
    [
      { name: 'a', type: '2', link: 'b' },
      { name: 'b', type: '2', link: 'a' },
    ],
  ],
  ['devices', ['3', '4', '6', '7', 'Z'].map((type) => ({ name: `d${type}`, type }))],
  ['size-huge', [{ name: 'a.csv', content: CSV, saysSize: '77777777777\0' }]],
  ['size-negative', [{ name: 'a.csv', content: CSV, saysSize: Buffer.alloc(12, 0xff) }]],
  [
    'size-base-256',
    [{ name: 'a.csv', content: CSV, saysSize: Buffer.from([0x80, 0, 0, 0, 0x7f, 255, 255, 255, 255, 255, 255, 255]) }],
  ],
  [
    'size-none',
    [
      { name: 'a.csv', content: CSV, saysSize: '00000000000\0' },
      { name: 'b.csv', content: CSV },
    ],
  ],
  ['size-letters', [{ name: 'a.csv', content: CSV, saysSize: 'zzzzzzzzzzz\0' }]],
  [
    'note-huge',
    [
      { name: 'x', type: 'x', content: Buffer.alloc(5 << 20, '9') },
      { name: 'a.csv', content: CSV },
    ],
  ],
  [
    'note-negative',
    [
      { name: 'x', type: 'x', content: text('-5 path=a\n') },
      { name: 'a.csv', content: CSV },
    ],
  ],
  [
    'note-size',
    [
      { name: 'x', type: 'x', content: text('30 size=99999999999999999999\n') },
      { name: 'a.csv', content: CSV },
    ],
  ],
  [
    'note-proto',
    [
      { name: 'x', type: 'x', content: text('22 __proto__=polluted\n') },
      { name: 'a.csv', content: CSV },
    ],
  ],
  [
    'name-long',
    [
      { name: 'L', type: 'L', content: Buffer.alloc(3 << 20, 'a') },
      { name: 'a.csv', content: CSV },
    ],
  ],
  ['notes-only', Array.from({ length: 3000 }, () => ({ name: 'x', type: 'x', content: text('12 path=abc\n') }))],
]

const tars: readonly HostileFile[] = [
  ...TARS.map(([name, parts]) => file(`${name}.tar`, () => tarOf(parts))),
  ...NAMES.filter(([, name]) => name.length <= 100).map(([name, inside]) =>
    file(`name-${name}.tar`, () => tarOf([{ name: inside, content: CSV }])),
  ),
  file('without-end.tar', () => tarOf([{ name: 'a.csv', content: CSV }]).subarray(0, 1024)),
  file('zeroes-between.tar', () =>
    Buffer.concat([
      tarOf([{ name: 'a.csv', content: CSV }]),
      Buffer.alloc(1 << 20),
      tarOf([{ name: 'b.csv', content: CSV }]),
    ]),
  ),
]

/** What says of itself something that it is not. */
export const lies: readonly HostileFile[] = [...zips, ...tars, ...streams, ...pdfs, ...pictureLies]
