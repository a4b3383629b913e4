import type { Rule } from '../rule.ts'

const SHAPE = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/
/** Boxes that nobody owns alone. */
const SHARED_BOX =
  /^(?:info|test\d*|none|nomail|no-?reply|dummy|sample|nobody|mail|contact|support|admin|webmaster|postmaster|a{2,}|x{2,}|abc|unknown|null|nashi|office|sales|example)@/

const rule: Rule = {
  id: 'email',
  apply: (text) => {
    const plain = text
      .normalize('NFKC')
      .trim()
      .toLowerCase()
      .replace(/^mailto:/, '')
      .replace(/^<|>$/g, '')
    if (!SHAPE.test(plain) || SHARED_BOX.test(plain)) return ''
    // A tag after "+" only sorts mail; the box belongs to one owner.
    return plain.replace(/(?<=^[^+@]+)\+[^@]*(?=@)/, '')
  },
  examples: [
    ['Hanako.Suzuki@Example.JP', 'hanako.suzuki@example.jp'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'taro@example.jp'],
    ['taro+shop@example.jp', 'taro@example.jp'],
    ['info@example.jp', ''],
    ['test@example.jp', ''],
    ['taro at example', ''],
  ],
  nearMisses: [
    ['taro@example.jp', 'taro@example.ne.jp', 'two providers'],
    ['taro.s@example.jp', 'taros@example.jp', 'most providers keep the dot'],
  ],
}
export default rule
