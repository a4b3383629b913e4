import { READINGS } from '../labels/lists/romaji.ts'

/** Every reading with its word in Japanese. */
export const readings = (): readonly (readonly [spelling: string, word: string])[] =>
  READINGS.trim()
    .split(/\s+/)
    .map((pair) => {
      const [spelling = '', word = ''] = pair.split('=')
      return [spelling, word] as const
    })
