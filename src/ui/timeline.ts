import { type Html, html } from './html.ts'

/** One moment on a timeline, already in the order in which it is shown. */
export interface TimelineEntry {
  /** Machine-readable day or moment. */
  readonly at: string
  readonly when: string
  readonly what: Html | string
  readonly kind: 'happened' | 'now' | 'due' | 'target' | 'overdue' | 'done'
}

/** What happened and what is due, in order of time; the present stands between the two. */
export const timeline = (entries: readonly TimelineEntry[], label: string): Html =>
  html`<ol class="timeline" aria-label="${label}">
    ${entries.map((e) => html`<li class="moment moment-${e.kind}"><time datetime="${e.at}">${e.when}</time><div class="moment-what">${e.what}</div></li>`)}
  </ol>`
