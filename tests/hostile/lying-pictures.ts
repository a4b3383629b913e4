import { noise } from './bytes.ts'
import type { HostileFile } from './hostile-file.ts'
import { fixture, parquetOf } from './more-good-files.ts'

const file = (name: string, make: HostileFile['bytes']): HostileFile => ({ name, bytes: make })

/** A TIFF of gray points with so many pages, all of which are the same strip. */
function tiffOf(pages: number, width: number, height: number, next: (at: number) => number): Buffer {
  const one = 2 + 12 * 6 + 4
  const bytes = Buffer.alloc(8 + pages * one + 4096, 200)
  bytes.write('II*\0', 0, 'latin1')
  bytes.writeUInt32LE(8, 4)
  for (let page = 0; page < pages; page++) {
    const at = 8 + page * one
    bytes.writeUInt16LE(6, at)
    const strip = 8 + pages * one
    const tags = [
      [256, width],
      [257, height],
      [258, 8],
      [262, 1],
      [273, strip],
      [279, 4096],
    ] as const
    tags.forEach(([tag, value], i) => {
      const entry = at + 2 + 12 * i
      bytes.writeUInt16LE(tag, entry)
      bytes.writeUInt16LE(4, entry + 2)
      bytes.writeUInt32LE(1, entry + 4)
      bytes.writeUInt32LE(value >>> 0, entry + 8)
    })
    bytes.writeUInt32LE(page === pages - 1 ? 0 : next(at + one), at + one - 4)
  }
  return bytes
}

/** The first bytes of a picture with other sizes in them. */
function sized(name: string, places: readonly (readonly [at: number, bytes: number])[]): Buffer {
  const bytes = Buffer.from(fixture(`pictures/${name}`))
  for (const [at, length] of places) bytes.fill(0xff, at, at + length)
  return bytes
}

/** Pictures and columns that say they are far more than they are. */
export const pictureLies: readonly HostileFile[] = [
  file('pages-499.tif', () => tiffOf(499, 210, 130, (at) => at)),
  file('pages-20000.tif', () => tiffOf(20_000, 64, 64, (at) => at)),
  file('circle.tif', () => tiffOf(3, 210, 130, () => 8)),
  file('enormous.tif', () => tiffOf(1, 0xffffffff, 0xffffffff, (at) => at)),
  file('wide.tif', () => tiffOf(1, 23_000_000, 1, (at) => at)),
  file('cut-strip.tif', () => tiffOf(1, 4800, 4800, (at) => at)),
  file('enormous.bmp', () =>
    sized('one.bmp', [
      [18, 3],
      [22, 3],
    ]),
  ),
  file('wide.bmp', () => sized('one.bmp', [[18, 2]])),
  file('enormous.gif', () => sized('one.gif', [[6, 4]])),
  file('enormous.webp', () => sized('one.webp', [[26, 4]])),
  file('noise.heic', () => Buffer.concat([fixture('pictures/one.heic').subarray(0, 500), noise(77, 60_000)])),
  file('equal-rows.parquet', () => parquetOf("SELECT '見本一郎' AS 氏名, '03-1234-5678' AS 電話 FROM range(3000000)")),
  file('long-texts.parquet', () => parquetOf("SELECT repeat('長', 300000) AS x FROM range(2000)")),
  file('columns-3000.parquet', () =>
    parquetOf(`SELECT ${Array.from({ length: 3000 }, (_, i) => `i AS c${i}`).join(', ')} FROM range(20) t(i)`),
  ),
  file('deep.parquet', () => parquetOf(`SELECT ${'{a: '.repeat(60)}1${'}'.repeat(60)} AS x FROM range(20)`)),
]
