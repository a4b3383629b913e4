/** Radicals that look like a character of their own, each before that character (Unicode, EquivalentUnifiedIdeograph.txt). */
const RADICALS =
  '⺁厂⺄乙⺊卜⺎兀⺒巳⺓幺⺝月⺟母⺠民⺩王⺪疋⺬示⺯糸⺶羊⺻聿⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  (RADICALS.match(/../gu) ?? []).map(([radical = '', character = '']) => [radical, character]),
)
const RADICAL = /[\u2e80-\u2eff]/g

/**
 * A text out of a PDF with characters where its font says radicals: of 長 and ⻑, 西 and ⻄, which look the same, browsers write the
 * wrong one. Those of Kangxi (U+2F00 to U+2FDF) become characters by NFKC, these do not.
 */
export const plainCharacters = (text: string): string =>
  text.normalize('NFKC').replace(RADICAL, (radical) => CHARACTERS.get(radical) ?? radical)
