import { gzipSync } from 'node:zlib'
import { noise, seeded, tarOf, text, zipOf } from './bytes.ts'
import { CSV, type GoodFile, PDF_TEXT, pdfOf } from './good-files.ts'
import type { HostileFile } from './hostile-file.ts'

const CUTS = [0.05, 0.3, 0.5, 0.7, 0.9, 0.99]
const FLIPS = [1, 2, 3, 4, 5]

const split = (name: string): readonly [string, string] => {
  const dot = name.indexOf('.')
  return [name.slice(0, dot), name.slice(dot)]
}

/** Sound files with something wrong: cut off, some bits turned, a hole, the end before the beginning. */
export const bent = (good: readonly GoodFile[]): readonly HostileFile[] =>
  good.flatMap(({ name, bytes }) => {
    const [, ending] = split(name)
    return [
      ...CUTS.map((part) => ({
        name: `cut-${part * 100}${ending}`,
        bytes: () => bytes.subarray(0, Math.floor(bytes.length * part)),
      })),
      ...FLIPS.map((seed) => ({ name: `flip-${seed}${ending}`, bytes: () => flipped(bytes, seed) })),
      {
        name: `hole${ending}`,
        bytes: () => Buffer.concat([bytes.subarray(0, bytes.length >> 1), bytes.subarray((bytes.length >> 1) + 64)]),
      },
      { name: `zeroed${ending}`, bytes: () => zeroed(bytes) },
      { name: `head-noise${ending}`, bytes: () => Buffer.concat([bytes.subarray(0, 16), noise(bytes.length, 4000)]) },
      {
        name: `turned${ending}`,
        bytes: () => Buffer.concat([bytes.subarray(bytes.length >> 1), bytes.subarray(0, bytes.length >> 1)]),
      },
    ]
  })

/** Sound files of which only the first or the last bytes are changed: the lists and sizes that readers go by. */
export const bentHeads = (good: readonly GoodFile[]): readonly HostileFile[] =>
  good.flatMap(({ name, bytes }) => {
    const [start, ending] = split(name)
    const within = (from: number, to: number, seed: number) => () => {
      const copy = Buffer.from(bytes)
      flipped(bytes.subarray(from, to), seed).copy(copy, from)
      return copy
    }
    return [1, 2, 3, 4].flatMap((seed) => [
      { name: `${start}-head-${seed}${ending}`, bytes: within(0, Math.min(160, bytes.length), seed) },
      { name: `${start}-tail-${seed}${ending}`, bytes: within(Math.max(0, bytes.length - 320), bytes.length, seed) },
    ])
  })

function flipped(bytes: Buffer, seed: number): Buffer {
  const [copy, random] = [Buffer.from(bytes), seeded(seed * 7919)]
  for (let n = 0; n < 8 * seed; n++) {
    const at = Math.floor(random() * copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
  return copy
}

/** A stretch in the middle that the disk gave back as zeroes. */
function zeroed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy.fill(0, bytes.length >> 1, (bytes.length >> 1) + Math.min(512, bytes.length >> 2))
  return copy
}

/** Sound files under the name of another format. */
export const misnamed = (good: readonly GoodFile[]): readonly HostileFile[] =>
  good.flatMap(({ name, bytes }, i) =>
    [3, 8, 14].map((step) => {
      const [, other] = split(good[(i + step) % good.length]?.name ?? name)
      return { name: `is-${split(name)[1].slice(1)}${other}`, bytes: () => bytes }
    }),
  )

const MAGICS: Readonly<Record<string, string>> = {
  pdf: '255044462d312e37',
  png: '89504e470d0a1a0a',
  jpg: 'ffd8ffe000104a46',
  gif: '474946383961',
  tif: '49492a0008000000',
  doc: 'd0cf11e0a1b11ae1',
  rar: '526172211a0700',
  lzh: '2020 2d6c68352d'.replace(' ', ''),
  cab: '4d53434600000000',
  sqlite: '53514c69746520666f726d6174203300',
  parquet: '50415231',
  pst: '2142444e',
  dump: '5047444d50',
  class: 'cafebabe',
  elf: '7f454c46020101',
  exe: '4d5a9000',
  wasm: '0061736d01000000',
  mp4: '0000001866747970',
  heic: '000000186674797068656963',
  zip: '504b0304',
  zst: '28b52ffd',
  '7z': '377abcaf271c0004',
}

const magics: readonly HostileFile[] = Object.entries(MAGICS).flatMap(([ending, magic], i) => [
  { name: `magic-only.${ending}`, bytes: () => Buffer.from(magic, 'hex') },
  { name: `magic-noise.${ending}`, bytes: () => Buffer.concat([Buffer.from(magic, 'hex'), noise(i, 60_000)]) },
  { name: `magic-zeroes.${ending}`, bytes: () => Buffer.concat([Buffer.from(magic, 'hex'), Buffer.alloc(60_000)]) },
  { name: `magic-high.${ending}`, bytes: () => Buffer.concat([Buffer.from(magic, 'hex'), Buffer.alloc(60_000, 0xff)]) },
])

const inside = zipOf([{ name: 'a.csv', content: CSV }])
const polyglots: readonly HostileFile[] = [
  { name: 'pdf-and-zip.pdf', bytes: () => Buffer.concat([pdfOf(PDF_TEXT), inside]) },
  { name: 'pdf-and-zip.zip', bytes: () => Buffer.concat([pdfOf(PDF_TEXT), inside]) },
  { name: 'picture-and-zip.gif', bytes: () => Buffer.concat([text('GIF89a'), noise(1, 2000), inside]) },
  { name: 'page-and-zip.html', bytes: () => Buffer.concat([text('<!doctype html><p>x</p><!--'), inside, text('-->')]) },
  { name: 'zip-and-pdf.zip', bytes: () => Buffer.concat([inside, pdfOf(PDF_TEXT)]) },
  { name: 'zip-and-zip.zip', bytes: () => Buffer.concat([inside, zipOf([{ name: 'b.csv', content: CSV }])]) },
  { name: 'gz-and-zip.gz', bytes: () => Buffer.concat([gzipSync(CSV), inside]) },
  { name: 'tar-and-zip.tar', bytes: () => Buffer.concat([tarOf([{ name: 'a.csv', content: CSV }]), inside]) },
  { name: 'table-and-zip.csv', bytes: () => Buffer.concat([CSV, inside]) },
  {
    name: 'mail-and-table.eml',
    bytes: () => Buffer.concat([text('From: a@example.jp\nTo: b@example.jp\n\n'), CSV, inside]),
  },
  { name: 'part.zip.001', bytes: () => inside.subarray(0, 200) },
  { name: 'part.zip.002', bytes: () => inside.subarray(200) },
  { name: 'part.z01', bytes: () => inside.subarray(0, 200) },
  { name: 'part.7z.001', bytes: () => Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), noise(2, 900)]) },
]

/** Bytes that begin as something else than they go on. */
export const guises: readonly HostileFile[] = [...magics, ...polyglots]
