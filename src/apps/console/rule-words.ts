import type { Language } from '#ui/index.ts'
import { words } from '#ui/index.ts'
import { wordFor } from './item-lists.ts'

/** Why a record was taken to be a person, in words: `name+birth-date` and the like are read part by part. */
export function ruleText(rule: string, language: Language): string {
  return wordFor(words.rule, rule, language)
}
