/**
 * Words that are said over the telephone and compared with what is printed: short, known to everybody, unlike each
 * other, harmless in pairs. Same number in each language, a power of two.
 */
const JA =
  'あさひ あじさい いちご いるか うさぎ うちわ うめぼし えんぴつ おにぎり おりがみ かえる かがみ かきごおり かざぐるま かすみ かばん きつね きのこ くじら くるみ けいと こあら こたつ こねこ さくら さざなみ しろくま すいか すずめ すみれ せんべい そうめん たけのこ たぬき たまご たんぽぽ ちょうちん つくし つばめ てがみ てぶくろ とうふ とんぼ ながぐつ なすび にじいろ にわとり ぬりえ ねむのき のりまき はちみつ はまぐり ひまわり ひよこ ふうせん ふくろう へちま ほたる まつぼっくり みかん むぎちゃ もみじ やまびこ ゆきだるま'
const EN =
  'apple anchor basket bridge butter candle canvas carpet castle cherry cloud copper cotton dolphin dragon eagle engine feather finger forest garden ginger hammer harbour honey island jacket kettle ladder lantern lemon lizard marble meadow melon mirror monkey mountain needle orange oyster panda pepper piano pillow planet pocket pumpkin rabbit ribbon river rocket saddle salmon shadow silver spoon summer table thunder tiger tulip violin window'

const lists = { ja: JA.split(' '), en: EN.split(' ') } as const

/** How many words each language has. */
export const CHECK_WORDS = 64

/** Two words for two numbers below 64, as they are printed and said. */
export function checkWords(language: 'ja' | 'en', first: number, second: number): string {
  const [a, b] = [lists[language][first], lists[language][second]]
  if (a === undefined || b === undefined)
    throw new Error(`no check word ${first} or ${second}: 0 to ${CHECK_WORDS - 1}`)
  return language === 'ja' ? `${a}・${b}` : `${a} ${b}`
}
