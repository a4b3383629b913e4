import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { Context, Hono } from 'hono'

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.jsonl': 'application/x-ndjson',
  '.csv': 'text/csv; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Files of an output that hold no personal value and may be handed out as they are. */
export const OPEN_FILES = [
  'combinations.xlsx',
  'combinations.csv',
  'summary.pdf',
  'summary.json',
  'duties.json',
  'contradictions.json',
  'statements.json',
  'may-say.ja.html',
  'may-say.en.html',
  'refused.csv',
  'qc.html',
  'qc.en.html',
  'qc.json',
  'mapping.yaml',
  'manifest.json',
  'audit.jsonl',
] as const

const OPEN_FOLDERS = ['public/', 'reports/']

/** A public notice brings its own styles and nothing else; it can neither run nor send anything. */
const NOTICE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox allow-same-origin; frame-ancestors 'self'"
/** A browser's own PDF viewer needs no permission of ours, only to be framed by nobody. */
const PDF_POLICY = "default-src 'none'; object-src 'self'; plugin-types application/pdf; frame-ancestors 'self'"

/** Adds the route that hands out the open files of the output folder. */
export function fileRoutes(app: Hono, settings: { readonly folder: string }): void {
  app.get('/files/*', (c) => {
    const path = decodeURIComponent(new URL(c.req.url).pathname.slice('/files/'.length))
    const open = OPEN_FILES.some((f) => f === path) || OPEN_FOLDERS.some((f) => path.startsWith(f))
    return open ? sendFile(c, settings.folder, path) : c.notFound()
  })
}

/** Sends one file of the output folder; nothing outside it, whatever the path says. */
export async function sendFile(c: Context, folder: string, path: string): Promise<Response> {
  const root = await realpath(folder)
  const real = await realpath(join(root, path)).catch(() => null)
  if (real === null || !real.startsWith(root + sep)) return c.notFound()
  const { size } = await stat(real)
  const kind = extname(real)
  const shownHere = kind === '.html' || kind === '.pdf'
  const name = encodeURIComponent(path.split('/').join('-'))
  c.header('Content-Type', TYPES[kind] ?? 'application/octet-stream')
  c.header('Content-Length', String(size))
  c.header('Content-Disposition', `${shownHere ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
  if (kind === '.html') c.header('Content-Security-Policy', NOTICE_POLICY)
  if (kind === '.pdf') c.header('Content-Security-Policy', PDF_POLICY)
  return c.body(Readable.toWeb(createReadStream(real)) as ReadableStream)
}
