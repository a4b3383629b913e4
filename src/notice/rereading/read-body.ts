import type { ExpectedBody } from './expected.ts'
import { namedBesides } from './stray.ts'
import { takeApart, type Wording } from './wording.ts'

/** Whether a printed or mailed text says exactly what it must. Gives the first thing that is wrong, or null. */
export function readBody(body: string, expected: ExpectedBody, wording: Wording): string | null {
  const { language, own, denied, changes, adviceChanged } = expected
  const filled = takeApart(body, wording, expected.known)
  if (!filled) return 'the text is not the signed wording with this person’s items'
  const values = (slot: string) => (filled.get(slot) ?? []).join('\n')
  for (const slot of ['advice', 'causeDetail', 'measures'])
    if (namedBesides(values(slot), own, language).length > 0)
      return `${slot} names an item that this person did not lose`
  if (own.length > 0 && values('advice') === '') return 'no advice'
  const besides = denied.filter((item) => !own.includes(item))
  if (namedBesides(values('notAffected'), besides, language).length > 0)
    return 'it denies the leak of an item that may not be denied to this person'
  const told = values('changes')
  if (told !== changes && told !== changes + adviceChanged) return 'what it says has changed is not what changed'
  return null
}
