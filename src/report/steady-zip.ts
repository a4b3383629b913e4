import { unzipSync, zipSync } from 'fflate'

const OFFICE_MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g

/**
 * The same Office file without traces of the moment of writing: entries in order of name, dated 1980-01-01 (the first
 * day a zip can hold), document dates replaced by `iso`. Equal content gives equal bytes, so a hash can be kept.
 */
export function steadyZip(file: Uint8Array, iso: string): Uint8Array {
  const entries = unzipSync(file)
  const core = entries['docProps/core.xml']
  if (core) {
    const text = new TextDecoder().decode(core).replace(OFFICE_MOMENT, `$1${iso}$2`)
    entries['docProps/core.xml'] = new TextEncoder().encode(text)
  }
  const sorted = Object.fromEntries(
    Object.keys(entries)
      .sort()
      .map((name) => [name, entries[name] as Uint8Array]),
  )
  // A local civil date: fflate writes the zip's date fields in local time, which is what makes it steady everywhere.
  return zipSync(sorted, { mtime: new Date(1980, 0, 1), level: 6 })
}
