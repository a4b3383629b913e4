import { deflateRawSync, gzipSync, inflateSync, zstdCompressSync } from 'node:zlib'
import { noise, tarOf, text, zipOf } from './bytes.ts'
import { CSV, sevenZipOf } from './good-files.ts'
import type { HostileFile } from './hostile-file.ts'

/** bzip2 of 45,000,000 zeroes. */
const BZIP2_ZEROES = Buffer.from('QlpoOTFBWSZTWckBtsgBWKtAIMAAEAAACCAAMMwFKaZSSFJsVJIUni7kinChIZIDbZA=', 'base64')
/** xz of 400 MiB of zeroes, packed once more. */
const XZ_ZEROES =
  'eNrt0FtI02EAhvFvqR1oto1OFmiFmUvBw01RpoLFNGSBDnLThQUmFNa01CJMV6GMUWwrjdFFXoySlmaT2kRKFikdxMiksEBN08FApAPhRMc/iu66Crrrea9feOAX3nlOXyxEZODdA80SsUW2TghRnTrtkiSVrOKQEKawJLl8Um5W3tpTu44UdF9VB1xNy+Znp+IuDqf2794jy/fUv7Batamu6PcNtz9djlfpPhpi+musk2dC3uYG+XH/WPX+ssmgUdcVOTK3T363NPqEJjj9tNbiu17U7tVOHIs1LeRblBU5A5Zso7C9PtC5Td1ctSnTtnWi8mZbfOmMeqBxqMVprU9yfE2smdvgX+rUOsMjnW/tir4EXei7Y0d61K37s6Ynldpc+ZBD5e44HNvzypMYYzQ0BcsL9b3B2nbD1HRJ1PL5Zx86FhcKk6sH40o258yP6jJD28tWZJgHkirGH2Z87nucUupWZOWX59hXr5KU10JVZw2hlYNSi1qjuLNYN7ZwIy3loN/W+O3SBf/Rf5x+lJcY0LdKSlmymDmtawv33qtL39jqu5J+8v8x+Lt0gSK7CzDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMD+BDP3eIX8N5h7/GWD+LU3zvNJ3fYvRULmGY0wm83PZULs7RlOWLM+Iy3i5yHSUPwDb8BdvA=='

const MIB = 1 << 20
const zeroes = (mib: number) => Buffer.alloc(mib * MIB)

/** A gzip or deflate stream of any size from one of 8 MiB, since streams in one file follow one another. */
const many = (one: Buffer, times: number) => Buffer.concat(Array.from({ length: times }, () => one))

/** Archives in archives to a depth. */
function nested(depth: number, pack: (name: string, content: Buffer) => Buffer, end: string): Buffer {
  let bytes: Buffer = CSV
  let name = 'a.csv'
  for (let n = 0; n < depth; n++) {
    bytes = pack(name, bytes)
    name = `${n}.${end}`
  }
  return bytes
}

/** Each archive holds several of the next level, so that what is at the bottom comes width to the power of depth times. */
function wide(width: number, depth: number, content: Buffer): Buffer {
  let bytes = content
  for (let n = 0; n < depth; n++)
    bytes = zipOf(Array.from({ length: width }, (_, i) => ({ name: `${n}-${i}.zip`, content: bytes })))
  return bytes
}

const zip = (name: string, content: Buffer) => zipOf([{ name, content }])

const small: readonly HostileFile[] = [
  ...[64, 256].map((mib) => ({ name: `zeroes-${mib}.gz`, bytes: () => gzipSync(zeroes(mib)) })),
  { name: 'zeroes-streams.gz', bytes: () => many(gzipSync(zeroes(8)), 200) },
  { name: 'zeroes.csv.gz', bytes: () => gzipSync(Buffer.alloc(128 * MIB, ',')) },
  { name: 'lines.csv.gz', bytes: () => gzipSync(Buffer.alloc(16 * MIB, 'a,b\n')) },
  { name: 'quotes.csv.gz', bytes: () => gzipSync(Buffer.concat([text('a,b\n1,"'), Buffer.alloc(128 * MIB, 'x')])) },
  { name: 'braces.json.gz', bytes: () => gzipSync(Buffer.alloc(64 * MIB, '[')) },
  { name: 'zeroes.zst', bytes: () => zstdCompressSync(zeroes(512)) },
  { name: 'zeroes-frames.zst', bytes: () => many(zstdCompressSync(zeroes(8)), 500) },
  { name: 'zeroes.bz2', bytes: () => BZIP2_ZEROES },
  { name: 'zeroes-streams.bz2', bytes: () => many(BZIP2_ZEROES, 200) },
  { name: 'zeroes.xz', bytes: () => inflateSync(Buffer.from(XZ_ZEROES, 'base64')) },
  { name: 'zeroes.zip', bytes: () => zip('zeroes.csv', zeroes(256)) },
  {
    name: 'zeroes-many.zip',
    bytes: () => zipOf(Array.from({ length: 30 }, (_, i) => ({ name: `${i}.csv`, content: zeroes(32) }))),
  },
  { name: 'zeroes.tar.gz', bytes: () => gzipSync(tarOf([{ name: 'a.csv', content: zeroes(128) }])) },
  { name: 'zeroes.xlsx', bytes: () => zip('xl/workbook.xml', zeroes(128)) },
  {
    name: 'strings.xlsx',
    bytes: () =>
      zipOf([
        { name: 'xl/workbook.xml', content: text('<workbook/>') },
        { name: 'xl/sharedStrings.xml', content: Buffer.alloc(256 * MIB, '<si><t>x</t></si>') },
      ]),
  },
  {
    name: 'zeroes.docx',
    bytes: () => zip('word/document.xml', Buffer.alloc(256 * MIB, '<w:p><w:r><w:t>a</w:t></w:r></w:p>')),
  },
]

const archives: readonly HostileFile[] = [
  ...[5, 7, 9, 12, 40].map((depth) => ({ name: `deep-${depth}.zip`, bytes: () => nested(depth, zip, 'zip') })),
  ...[5, 9, 60].map((depth) => ({
    name: `deep-${depth}.gz`,
    bytes: () => nested(depth, (_, content) => gzipSync(content), 'gz'),
  })),
  ...[5, 9, 60].map((depth) => ({
    name: `deep-${depth}.zst`,
    bytes: () => nested(depth, (_, content) => zstdCompressSync(content), 'zst'),
  })),
  ...[5, 9, 60].map((depth) => ({
    name: `deep-${depth}.tar`,
    bytes: () => nested(depth, (name, content) => tarOf([{ name, content }]), 'tar'),
  })),
  { name: 'wide-10-4.zip', bytes: () => wide(10, 4, CSV) },
  { name: 'wide-16-5.zip', bytes: () => wide(16, 5, gzipSync(zeroes(16))) },
  { name: 'wide-60-3.zip', bytes: () => wide(60, 3, text('')) },
  {
    name: 'many-10001.zip',
    bytes: () => zipOf(Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}.txt`, content: text('') }))),
  },
  {
    name: 'many-60000.zip',
    bytes: () => zipOf(Array.from({ length: 60_000 }, (_, i) => ({ name: `${i}`, content: text('x'), method: 0 }))),
  },
  {
    name: 'many-10001.tar',
    bytes: () => tarOf(Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}.txt`, content: text('x') }))),
  },
]

/** Files of a zip whose bytes are other files' bytes (Fifield, A better zip bomb, 2019). */
const overlapping: readonly HostileFile[] = [
  ...[2, 10, 250, 5000].map((times) => ({
    name: `shared-${times}.zip`,
    bytes: () =>
      zipOf([
        { name: '0.csv', content: zeroes(4) },
        ...Array.from({ length: times }, (_, i) => ({ name: `${i + 1}.csv`, content: text(''), shares: true })),
      ]),
  })),
  {
    name: 'staggered.zip',
    bytes: () => {
      const kernel = deflateRawSync(zeroes(8))
      const parts = Array.from({ length: 200 }, (_, i) => ({
        name: `${i}`,
        content: kernel,
        method: 0,
        saysPacked: 31 * (200 - i) + kernel.length,
      }))
      return zipOf(parts)
    },
  },
  {
    name: 'inside-itself.zip',
    bytes: () =>
      zipOf([
        { name: 'a.zip', content: zip('b', CSV), method: 0, saysAt: 0 },
        { name: 'b.zip', content: text(''), saysAt: 34 },
      ]),
  },
]

const sevenZip: readonly HostileFile[] = [
  { name: 'zeroes-100.7z', bytes: () => sevenZipOf([{ name: 'a.csv', bytes: zeroes(100) }], '-mx=1') },
  { name: 'zeroes-200.7z', bytes: () => sevenZipOf([{ name: 'a.csv', bytes: zeroes(200) }], '-mx=1') },
  { name: 'noise.7z', bytes: () => sevenZipOf([{ name: 'a.bin', bytes: noise(1, 1 << 18) }], '-mx=0') },
]

/** What unpacks to far more than it is. */
export const bombs: readonly HostileFile[] = [...small, ...archives, ...overlapping, ...sevenZip]
