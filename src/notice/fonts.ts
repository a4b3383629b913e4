import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { canDraw, coverageOf } from './glyphs.ts'

/** The fonts of letters and printed notices, first choice first, as paths into their packages. */
export const letterFonts = [
  '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
  '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
] as const

/** The bytes of one of the fonts. */
export const readFont = (font: (typeof letterFonts)[number]): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(font))

/** A check whether the letters' fonts can draw a text; reads the fonts once (about 0.2 s). */
export function drawableByLetterFonts(): (text: string) => boolean {
  const fonts = letterFonts.filter((font) => font.includes('Regular')).map((font) => coverageOf(readFont(font)))
  return (text) => canDraw(fonts, text)
}
