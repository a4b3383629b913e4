import type { Act, Due, Duty } from '#law/index.ts'
import type { Language } from './filled-form.ts'
import { dayWords } from './wording.ts'

const ACTS: Readonly<Record<Act, { readonly ja: string; readonly en: string }>> = {
  'preliminary-report': { ja: '速報', en: 'preliminary report' },
  'final-report': { ja: '確報', en: 'final report' },
  report: { ja: '報告', en: 'report' },
  'early-warning': { ja: '早期警告', en: 'early warning' },
  'initial-notification': { ja: '初回通知', en: 'initial notification' },
  'intermediate-report': { ja: '中間報告', en: 'intermediate report' },
  'notify-people': { ja: '本人への通知', en: 'notice to the people affected' },
  'notify-principal': { ja: '委託元への通知', en: 'notice to the principal' },
  'notify-partner': { ja: '提携先への通知', en: 'notice to a partner' },
  publish: { ja: '公表', en: 'publication' },
  'substitute-measure': { ja: '代替措置', en: 'substitute measure' },
  disclose: { ja: '適時開示', en: 'disclosure' },
  supplement: { ja: '追完', en: 'completion of a report' },
  'order-report': { ja: '命令に基づく報告', en: 'report under an order' },
  protect: { ja: '被害拡大の防止', en: 'stopping the harm' },
  consult: { ja: '相談・届出', en: 'consultation' },
}

const STANDINGS: Readonly<Record<Duty['standing'], { readonly ja: string; readonly en: string }>> = {
  law: { ja: '法令', en: 'law' },
  guideline: { ja: 'ガイドライン（目安）', en: 'guideline target' },
  policy: { ja: '社内方針', en: 'policy' },
  order: { ja: '行政処分', en: 'order' },
  voluntary: { ja: '任意', en: 'voluntary' },
}

export const actWords = (act: Act, language: Language): string => ACTS[act][language]
export const standingWords = (standing: Duty['standing'], language: Language): string => STANDINGS[standing][language]

/** When something is due, in few words. A guideline's target is called one. */
export function dueWords(due: Due, language: Language): string {
  const ja = language === 'ja'
  switch (due.kind) {
    case 'date':
      return dayWords(due.date, language)
    case 'instant':
      return `${due.at.slice(0, 16).replace('T', ' ')} (UTC${due.at.slice(19).replace('Z', '')})`
    case 'target':
      return ja ? `目安 ${dayWords(due.red, language)}` : `target ${dayWords(due.red, language)}`
    case 'prompt':
      return ja ? '速やかに' : 'promptly'
    case 'none':
      return ja ? '期限なし' : 'no deadline'
    case 'unknown':
      return ja ? '期限不明' : 'deadline unknown'
    default:
      return due satisfies never
  }
}

/** Sort key: dated things first by day, then what must be prompt, then the rest. */
export function dueOrder(due: Due): string {
  switch (due.kind) {
    case 'date':
      return `1${due.date}`
    case 'instant':
      return `1${due.at.slice(0, 10)}`
    case 'target':
      return `1${due.red}`
    case 'prompt':
      return '2'
    case 'none':
    case 'unknown':
      return '3'
    default:
      return due satisfies never
  }
}
