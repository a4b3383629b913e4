const TIMESTAMP =
  /^[[<("]?(\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\d\d\/[A-Z][a-z]{2}\/\d{4}[: ]\d\d:|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d|\d{8}-\d\d:\d\d:\d\d|1\d{9}(\.\d+)?\b)/
const CLIENT = /^(\d{1,3}\.){3}\d{1,3}[ ,]|^[0-9a-f]{0,4}:[0-9a-f:]+ /i
const PAIRS = /^\S*?[\w.-]+=("[^"]*"|\S*)(\s+[\w.-]+=("[^"]*"|\S*))+/

/** Looking for pairs from every place of a line takes long, and most lines have no sign of one. */
const arePairs = (line: string): boolean => line.includes('=') && PAIRS.test(line)

/** Whether most lines begin with a moment or an address, or are pairs such as `user=taro`: each speaks of something new. */
export function looksLikeLog(text: string): boolean {
  const lines = text
    .slice(0, 1 << 16)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .slice(0, 200)
    .map((line) => line.slice(0, 300))
  const logged = lines.filter((line) => TIMESTAMP.test(line) || CLIENT.test(line) || arePairs(line)).length
  return logged > 0 && logged >= 0.6 * lines.length
}
