import { type Action, type Circumstances, guidanceFor } from '#law/index.ts'
import type { AdviceFor } from './notice.ts'

/**
 * Advice from the law room's guidance, for people who live in `country` (ISO 3166). Desks are named with their numbers
 * and without web addresses: a notice never asks anybody to follow a link. A desk that the last piece names for
 * everything is not named before.
 */
export const guidedAdvice =
  (country: string, circumstances: Circumstances = {}): AdviceFor =>
  (items, language) => {
    const actions = guidanceFor(items, country, { language, ...circumstances })
    const last = actions.at(-1)
    const general = new Set(last?.contacts.map((contact) => contact.name))
    return actions.map((action) => {
      const named = action.contacts.filter((c) => c.phone !== null && (action === last || !general.has(c.name)))
      return { id: action.id, title: '', text: action.text + deskWords(named, language) }
    })
  }

function deskWords(contacts: Action['contacts'], language: 'ja' | 'en'): string {
  if (contacts.length === 0) return ''
  const named = contacts.map((c) => `${c.name} ${c.phone}`)
  return language === 'ja' ? `（${named.join('、')}）` : ` (${named.join(', ')})`
}
