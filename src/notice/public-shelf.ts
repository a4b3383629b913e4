import { type Instant, isoUtc } from '#kernel/instant.ts'
import { escapeHtml, type Language, text } from '#texts/index.ts'
import { specimenNote, versionStamp } from './public-marks.ts'
import { publicStyle } from './public-style.ts'

/** A version of the public notice as it stands in the list of all versions. */
export interface ShelvedVersion {
  readonly version: string
  readonly at: Instant
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly kind: 'new' | 'addition' | 'replacement'
  /** What it changed, a sentence each; empty for the first. */
  readonly changes: readonly string[]
}

interface Shelf {
  /** Case id; part of the ids of the feed, which no reader sees. */
  readonly id: string
  readonly title: string
  readonly firm: string
  readonly language: Language
  /** Oldest first. Drafts are nobody's business and are not handed in. */
  readonly versions: readonly ShelvedVersion[]
  readonly specimen: boolean
}

const changesOf = ({ changes }: ShelvedVersion, language: Language): readonly string[] =>
  changes.length > 0 ? changes : [text(language, 'public.versions.first')]

/** `public/index.<lang>.html`: every version with what it changed, newest first; stands alone like the notices. */
export function renderShelf(shelf: Shelf): string {
  const { language, title, firm, versions, specimen } = shelf
  const other: Language = language === 'ja' ? 'en' : 'ja'
  const entries = versions.toReversed().map((v) => {
    const href = `${encodeURIComponent(v.version)}/${language}/index`
    const list = changesOf(v, language).map((c) => `<li>${escapeHtml(c)}</li>`)
    return `<section><h2><a href="${href}.html">${escapeHtml(versionStamp(v, language))}</a></h2>
<ul>${list.join('')}</ul><p><a href="${href}.pdf">${text(language, 'public.versions.pdf')}</a></p></section>`
  })
  const mark = specimen ? specimenNote(language) : ''
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${text(language, 'public.versions.title')} | ${title} | ${firm}`)}</title>
<link rel="alternate" type="application/atom+xml" href="feed.${language}.xml" title="${text(language, 'public.versions.feed')}">
<style>${publicStyle}</style>
</head>
<body>
<a class="skip" href="#main">${text(language, 'public.skip')}</a>
${mark}<header>
<p class="firm">${escapeHtml(firm)}</p>
<p><a href="index.${other}.html" hreflang="${other}" lang="${other}">${text(language, 'public.languageOther')}</a></p>
</header>
<main id="main">
<h1>${escapeHtml(title)}</h1>
<p>${text(language, 'public.versions.lead')}</p>
${entries.join('\n')}
</main>
<footer><p><a href="feed.${language}.xml">${text(language, 'public.versions.feed')}</a></p></footer>
</body>
</html>
`
}

/** `public/feed.<lang>.xml` (Atom, RFC 4287), newest first. Links are relative, for whatever server it is put on. */
export function renderFeed(shelf: Shelf): string {
  const { id, language, title, firm, versions } = shelf
  const entries = versions.toReversed().map((v) => {
    const summary = changesOf(v, language).join('\n')
    return `<entry><id>urn:todoke:${escapeHtml(id)}:${escapeHtml(v.version)}:${language}</id><title>${escapeHtml(`${title} — ${versionStamp(v, language)}`)}</title><updated>${isoUtc(v.at)}</updated><link href="${encodeURIComponent(v.version)}/${language}/index.html"/><summary>${escapeHtml(summary)}</summary></entry>`
  })
  const updated = versions.at(-1)?.at
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>urn:todoke:${escapeHtml(id)}:${language}</id>
<title>${escapeHtml(title)}</title>
<author><name>${escapeHtml(firm)}</name></author>
${updated === undefined ? '' : `<updated>${isoUtc(updated)}</updated>\n`}<link href="index.${language}.html"/>
<link rel="self" href="feed.${language}.xml"/>
${entries.join('\n')}
</feed>
`
}
