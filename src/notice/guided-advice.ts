import { type Action, type Circumstances, guidanceFor } from '#law/index.ts'
import type { AdviceFor } from './notice.ts'

/**
 * Advice from the law room's guidance, for people who live in `country` (ISO 3166). Desks are named with their numbers
 * and without web addresses: a notice never asks anybody to follow a link.
 */
export const guidedAdvice =
  (country: string, circumstances: Circumstances = {}): AdviceFor =>
  (items, language) =>
    guidanceFor(items, country, { language, ...circumstances }).map((action) => ({
      id: action.id,
      title: '',
      text: action.text + desks(action, language),
    }))

function desks(action: Action, language: 'ja' | 'en'): string {
  const named = action.contacts.filter((c) => c.phone !== null).map((c) => `${c.name} ${c.phone}`)
  if (named.length === 0) return ''
  return language === 'ja' ? `（${named.join('、')}）` : ` (${named.join(', ')})`
}
