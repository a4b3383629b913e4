import { gzipSync, zstdCompressSync } from 'node:zlib'
import { noise, text } from './bytes.ts'
import { CSV, PDF_TEXT, pdfOf } from './good-files.ts'
import type { HostileFile } from './hostile-file.ts'

const file = (name: string, make: () => Buffer): HostileFile => ({ name, bytes: make })

const gz = gzipSync(CSV)
/** Packed files that lie about what they hold. */
export const streams: readonly HostileFile[] = [
  file('tail-wrong.gz', () => Buffer.concat([gz.subarray(0, -8), noise(5, 8)])),
  file('tail-noise.gz', () => Buffer.concat([gz, noise(6, 5000)])),
  file('tail-zeroes.gz', () => Buffer.concat([gz, Buffer.alloc(5000)])),
  file('name-endless.gz', () =>
    Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.alloc(4 << 20, 'a')]),
  ),
  file('head-only.gz', () => gz.subarray(0, 10)),
  file('flags-all.gz', () => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0xff]), gz.subarray(4)])),
  file('window-huge.zst', () =>
    Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0xf8, 1, 0, 0]), noise(7, 100)]),
  ),
  file('says-huge.zst', () =>
    Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xe0]), Buffer.alloc(8, 0xff), noise(8, 100)]),
  ),
  file('skipped.zst', () =>
    Buffer.concat([Buffer.from([0x50, 0x2a, 0x4d, 0x18, 0xff, 0xff, 0xff, 0x7f]), zstdCompressSync(CSV)]),
  ),
  file('dictionary.zst', () => Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x23, 1, 2, 3, 4]), noise(9, 50)])),
  file('level-0.bz2', () => Buffer.concat([text('BZh0'), noise(10, 500)])),
  file('end-at-once.bz2', () => Buffer.from('425a683917724538509000000000', 'hex')),
  file('head-only.xz', () => Buffer.concat([Buffer.from('fd377a585a000004e6d6b446', 'hex'), noise(11, 200)])),
  file('list-huge.7z', () =>
    Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), noise(12, 4), Buffer.alloc(16, 0xff), noise(13, 200)]),
  ),
  file('list-far.7z', () =>
    Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), Buffer.alloc(24, 0x7f), noise(14, 200)]),
  ),
]

/** PDFs that lead round in circles, or lie about where things are. */
export const pdfs: readonly HostileFile[] = [
  file('pages-circle.pdf', () =>
    Buffer.from(pdfOf(PDF_TEXT).toString('latin1').replace('/Kids [3 0 R]', '/Kids [2 0 R]'), 'latin1'),
  ),
  file('pages-many.pdf', () =>
    Buffer.from(pdfOf(PDF_TEXT).toString('latin1').replace('/Count 1', '/Count 999999999'), 'latin1'),
  ),
  file('length-lies.pdf', () =>
    Buffer.from(
      pdfOf(PDF_TEXT)
        .toString('latin1')
        .replace(/\/Length \d+/, '/Length 99999999'),
      'latin1',
    ),
  ),
  file('content-circle.pdf', () =>
    Buffer.from(
      pdfOf(PDF_TEXT)
        .toString('latin1')
        .replace(/\/Length \d+/, '/Length 4 0 R'),
      'latin1',
    ),
  ),
  file('form-circle.pdf', () =>
    pdfOf('/X Do', [
      '<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 6 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
    ]),
  ),
  file('deep-array.pdf', () => pdfOf(PDF_TEXT, ['['.repeat(200_000)])),
  file('deep-words.pdf', () => pdfOf('q '.repeat(500_000))),
  file('prev-circle.pdf', () =>
    Buffer.from(pdfOf(PDF_TEXT).toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Prev 0'), 'latin1'),
  ),
  file('start-far.pdf', () =>
    Buffer.from(
      pdfOf(PDF_TEXT)
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n99999999999'),
      'latin1',
    ),
  ),
  file('no-table.pdf', () =>
    Buffer.from(
      pdfOf(PDF_TEXT)
        .toString('latin1')
        .replace(/xref[\s\S]*/, ''),
      'latin1',
    ),
  ),
  file('script.pdf', () =>
    Buffer.from(
      pdfOf(PDF_TEXT)
        .toString('latin1')
        .replace('/Pages 2 0 R', '/Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\(1\\)) >>'),
      'latin1',
    ),
  ),
  file('locked.pdf', () =>
    Buffer.from(
      pdfOf(PDF_TEXT)
        .toString('latin1')
        .replace(
          '/Root 1 0 R',
          '/Root 1 0 R /Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /O (x) /U (y) /P -1 >>',
        ),
      'latin1',
    ),
  ),
]
