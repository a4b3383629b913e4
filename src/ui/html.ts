import { html, raw } from 'hono/html'

/** A piece of a page. Every value put into an `html` template is escaped; only other pieces go in as they are. */
export type Html = ReturnType<typeof html>

export { html, raw }

/** Nothing to show at this place. */
export const nothing: Html = html``
