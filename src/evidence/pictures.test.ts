import { readFile } from 'node:fs/promises'
import { encode } from 'jpeg-js'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { gifPage } from './gif-picture.ts'
import { pictureHead, pictureKind } from './picture-head.ts'
import { reading } from './reading-for-tests.ts'

const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../fixtures/id-images/${name}.png`, import.meta.url))

const other = (name: string): Promise<Buffer> => readFile(new URL(`../../fixtures/pictures/${name}`, import.meta.url))

/** Exif that says how the picture is to be turned, and perhaps where it was taken. */
function withExif(jpeg: Buffer, turn: number, place: boolean): Buffer {
  const entries = place ? 2 : 1
  const tiff = Buffer.alloc(14 + 12 * entries)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(entries, 8)
  tiff.writeUInt16LE(0x0112, 10)
  tiff.writeUInt16LE(3, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(turn, 18)
  if (place) tiff.writeUInt16LE(0x8825, 22)
  const head = Buffer.from([0xff, 0xe1, 0, tiff.length + 8])
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from('Exif\0\0', 'latin1'), tiff, jpeg.subarray(2)])
}

/** A picture turned to its left side, as a phone stores what it took upright. */
function onItsSide(png: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(png)
  const turned = Buffer.alloc(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      data.copy(turned, 4 * ((width - 1 - x) * height + y), 4 * (y * width + x), 4 * (y * width + x) + 4)
  return encode({ width: height, height: width, data: turned }, 85).data
}

describe('pictures', () => {
  test('what is written on one is read, and it is told as a picture', async () => {
    const found = await reading('a.png', await fixture('licence'))
    expect(found.passages[0]).toMatchObject({
      kind: 'text',
      grain: 'document',
      picture: { width: 1012, height: 638, hasPlace: false },
    })
    const text = found.lines.join('\n').replaceAll(' ', '')
    for (const word of ['見本太郎', '昭和55年1月2日生', '301234567890', '公安委員会', '運転免許証'])
      expect(text).toContain(word)
    expect(found.refused).toEqual([])
  })

  test('one on its side is turned as its camera says, and that it tells its place is told', async () => {
    const found = await reading('a.jpg', withExif(onItsSide(await fixture('mynumber-back')), 6, true))
    expect(found.passages[0]).toMatchObject({ picture: { width: 1012, height: 638, hasPlace: true } })
    expect(found.lines.join('\n')).toContain('1234 5678 9018')
  })

  test('one without a word is refused, and yet told as a picture', async () => {
    const blank = PNG.sync.write(new PNG({ width: 400, height: 300, colorType: 0 }), { colorType: 0 })
    const found = await reading('a.png', blank)
    expect(found.refused).toMatchObject([{ reason: 'no-text' }])
    expect(found.passages[0]).toMatchObject({ kind: 'text', picture: { width: 400, height: 300 } })
  })

  test.each<[string, Buffer, string]>([
    ['one too small for a document', PNG.sync.write(new PNG({ width: 16, height: 16 })), 'no-text'],
    ['a GIF that breaks off in its head', Buffer.from('GIF89a\0\x02\0\x02\0\0\0', 'latin1'), 'damaged'],
    ['a photo of a phone that breaks off', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'damaged'],
    ['a kind that is not read', Buffer.from('\0\0\0\x18ftypavif\0\0\0\0', 'latin1'), 'unsupported-format'],
    ['a TIFF whose pages lead in a circle', Buffer.from('49492a0008000000000008000000', 'hex'), 'damaged'],
    [
      'a TIFF with a list longer than itself',
      Buffer.from('49492a0008000000010011010400ffffff7f0800000000000000', 'hex'),
      'damaged',
    ],
    [
      'a bitmap that says it is enormous',
      Buffer.concat([
        Buffer.from('424d00000000000000003600000028000000ffff0000ffff000001001800', 'hex'),
        Buffer.alloc(64),
      ]),
      'too-large',
    ],
    [
      'a bitmap without its points',
      Buffer.concat([
        Buffer.from('424d00000000000000003600000028000000000200000002000001001800', 'hex'),
        Buffer.alloc(64),
      ]),
      'damaged',
    ],
    [
      'a PNG that says it is enormous',
      Buffer.concat([
        Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
        Buffer.from('0001000000010000080000000000000000', 'hex'),
      ]),
      'too-large',
    ],
    ['a JPEG that breaks off in its head', Buffer.from('ffd8ffe000104a46', 'hex'), 'damaged'],
  ])('%s is named', async (_what, bytes, reason) => {
    expect((await reading('x', bytes)).refused).toMatchObject([{ reason }])
  })

  test.each(['one.gif', 'one.bmp', 'one.webp', 'lossless.webp', 'lzw.tif', 'one.heic'])(
    'what is written on one of another kind is read, too: %s',
    async (name) => {
      const found = await reading(name, await other(name))
      expect(found.refused).toEqual([])
      expect(found.passages[0]).toMatchObject({ picture: { width: 640, height: 160 } })
      expect(found.lines.join('').replaceAll(' ', '')).toContain('03-1234-5678')
    },
  )

  test('a GIF whose codes were changed ends at once, by itself', async () => {
    const whole = await other('one.gif')
    for (let at = 47; at < whole.length; at += 61) {
      const broken = Buffer.from(whole)
      for (let n = 0; n < 6; n++) broken[at + 5 * n] = ((broken[at + 5 * n] ?? 0) * 7 + 13 + n) & 255
      try {
        await gifPage(broken).points()
      } catch (error) {
        expect(String(error)).toMatch(/RangeError|Error/)
      }
    }
  })

  test('what a second engine reads otherwise is added, what it reads alike is not, and guesses are left out', async () => {
    const png = await fixture('mynumber-back')
    const read = (lines: readonly string[], confidence: number) =>
      reading('a.png', png, undefined, { secondReader: { name: 'other', read: () => ({ lines, confidence }) } })
    const alone = await reading('a.png', png)
    const both = await read(['1234 5678 9018', '氏名 見本 花代'], 80)
    expect(both.lines).toEqual([...alone.lines, '氏名 見本 花代'])
    expect(both.passages[0]).toMatchObject({ picture: { readBy: 'built-in + other' } })
    expect((await read(['ごみ'], 20)).lines).toEqual(alone.lines)
    expect(alone.passages[0]).toMatchObject({ picture: { readBy: 'built-in' } })
  })

  test('each page of a fax is a picture of its own', async () => {
    const found = await reading('a.tif', await other('two-pages-fax.tif'))
    const parts = found.passages.flatMap((p) =>
      p.kind === 'lines' ? [[p.part, p.lines[0]?.text.replaceAll(' ', '')]] : [],
    )
    expect(parts).toEqual([
      ['page 1', expect.stringContaining('03-1234-5678')],
      ['page 2', expect.stringContaining('03-1234-5679')],
    ])
  })

  test('one cut off anywhere, or with bytes changed, is read or named', async () => {
    const whole = encode({ width: 240, height: 160, data: Buffer.alloc(240 * 160 * 4, 200) }, 50).data
    for (let cut = 3; cut < whole.length; cut += 41) {
      const broken = Buffer.from(whole.subarray(0, cut))
      pictureHead('jpeg', broken)
      broken[cut >> 1] = 0xff
      pictureHead('jpeg', broken)
    }
    expect(pictureKind(whole)).toBe('jpeg')
  })
})
