import { type Html, html, words } from '#ui/index.ts'
import type { View } from './page.ts'

const w = words.act

/** A form for something that is written down: who, why, and the button. `extra` are further fields. */
export const actForm = (view: View, action: string, button: string, extra: Html | string = ''): Html =>
  html`<form method="post" action="${action}">
    ${extra}
    <label class="field">${view.say(w.officer)}<input name="officer" required maxlength="80" autocomplete="off"></label>
    <label class="field">${view.say(w.reason)}<input name="reason" required minlength="4" maxlength="200" autocomplete="off"></label>
    <p class="note">${view.say(w.recorded)}</p>
    <p><button class="button" type="submit">${button}</button></p>
  </form>`
