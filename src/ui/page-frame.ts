import { type Html, html, nothing } from './html.ts'
import type { Language } from './language.ts'
import { words } from './words/index.ts'

export interface NavigationEntry {
  readonly href: string
  readonly label: string
  readonly current: boolean
}

export interface PageFrame {
  readonly language: Language
  readonly title: string
  /** The case's own name, shown on every page. */
  readonly caseTitle: string
  /** Synthetic case: every page says so. */
  readonly specimen: boolean
  readonly navigation: readonly NavigationEntry[]
  /** The way back up, from the case to the page above this one. */
  readonly trail: readonly { readonly href: string; readonly label: string }[]
  /** The same page in the other language. */
  readonly otherLanguage: string
  readonly body: Html
}

/** A whole page: head, specimen mark, navigation, content, foot. Works without scripts and prints well. */
export function pageFrame(frame: PageFrame): Html {
  const { language, body } = frame
  const w = words.frame
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${frame.title} | ${frame.caseTitle} | Todoke</title>
<link rel="stylesheet" href="/assets/console.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<script src="/assets/console.js" defer></script>
</head>
<body>
<a class="skip" href="#content">${w.skip[language]}</a>
${frame.specimen ? html`<aside class="specimen" aria-label="${w.specimenLabel[language]}"><strong>${w.specimen[language]}</strong> ${w.specimenNote[language]}</aside>` : nothing}
<header class="head">
  <div class="wide head-row">
    <a class="brand" href="/"><span class="brand-mark" aria-hidden="true">届</span><span>Todoke</span></a>
    <span class="head-case">${frame.caseTitle}</span>
    <a class="language" href="${frame.otherLanguage}" hreflang="${language === 'ja' ? 'en' : 'ja'}" lang="${language === 'ja' ? 'en' : 'ja'}">${language === 'ja' ? 'English' : '日本語'}</a>
  </div>
  ${frame.navigation.length > 0 ? navigation(frame) : nothing}
</header>
<main id="content" class="wide" tabindex="-1">
  ${frame.trail.length > 0 ? trail(frame) : nothing}
  ${body}
</main>
<footer class="foot"><div class="wide">${w.foot[language]}</div></footer>
</body>
</html>`
}

const navigation = (frame: PageFrame): Html =>
  html`<nav class="wide menu" aria-label="${words.frame.menu[frame.language]}"><ul>
    ${frame.navigation.map((n) => html`<li><a href="${n.href}" ${n.current ? html`aria-current="page"` : nothing}>${n.label}</a></li>`)}
  </ul></nav>`

const trail = (frame: PageFrame): Html =>
  html`<nav class="trail" aria-label="${words.frame.trail[frame.language]}"><ol>
    ${frame.trail.map((t) => html`<li><a href="${t.href}">${t.label}</a></li>`)}
    <li aria-current="page">${frame.title}</li>
  </ol></nav>`
