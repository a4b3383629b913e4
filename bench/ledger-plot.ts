/*
 * Draws what bench/ledger-scale.ts measured as a picture for docs/bench.md: CPU seconds and memory by records, both axes
 * logarithmic, with a line of linear growth to hold them against.
 *   node bench/ledger-plot.ts MEASURED.jsonl docs/images/ledger-scale.svg
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface Point {
  readonly records: number
  readonly cpu: number
  readonly peakMiB: number
}

const [from = '', to = ''] = process.argv.slice(2)
if (!from || !to) throw new Error('name the measured lines and the picture: node bench/ledger-plot.ts IN.jsonl OUT.svg')
const points: readonly Point[] = readFileSync(from, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Point)
  .sort((a, b) => a.records - b.records)

const WIDTH = 420
const HEIGHT = 300
const LEFT = 56
const BOTTOM = 44

interface Panel {
  readonly title: string
  readonly of: (p: Point) => number
  readonly offset: number
}

/** Places a value between two powers of ten on a length. */
function scale(values: readonly number[], length: number) {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  return {
    at: (value: number): number => ((Math.log10(value) - low) / (high - low)) * length,
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
  }
}

function panel({ title, of, offset }: Panel): string {
  const x = scale(
    points.map((p) => p.records),
    WIDTH - LEFT - 20,
  )
  const last = points.at(-1)
  const first = points[0]
  if (!first || !last) return ''
  // The line of linear growth ends where the measurement ends.
  const linear = (of(last) * first.records) / last.records
  const y = scale([...points.map(of), linear], HEIGHT - BOTTOM - 40)
  const px = (records: number): number => Math.round(offset + LEFT + x.at(records))
  const py = (value: number): number => Math.round(HEIGHT - BOTTOM - y.at(value))
  const label = (n: number): string => (n >= 1e6 ? `${n / 1e6} M` : n >= 1e3 ? `${n / 1e3} k` : `${n}`)
  return [
    `<text x="${offset + LEFT}" y="22" class="title">${title}</text>`,
    ...x.ticks.map(
      (tick) =>
        `<path d="M${px(tick)} 40V${HEIGHT - BOTTOM}" class="grid"/><text x="${px(tick)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${label(tick)}</text>`,
    ),
    ...y.ticks.map(
      (tick) =>
        `<path d="M${offset + LEFT} ${py(tick)}H${offset + WIDTH - 20}" class="grid"/><text x="${offset + LEFT - 6}" y="${py(tick) + 4}" text-anchor="end">${label(tick)}</text>`,
    ),
    `<path d="M${px(first.records)} ${py(linear)}L${px(last.records)} ${py(of(last))}" class="linear"/>`,
    `<path d="${points.map((p, i) => `${i ? 'L' : 'M'}${px(p.records)} ${py(of(p))}`).join('')}" class="line"/>`,
    ...points.map((p) => `<circle cx="${px(p.records)}" cy="${py(of(p))}" r="3.5"/>`),
    `<text x="${offset + (WIDTH + LEFT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">records</text>`,
  ].join('\n')
}

const style = `text{font:12px sans-serif;fill:#333}.title{font-size:14px;font-weight:bold}.grid{stroke:#ddd;fill:none}
.line{stroke:#1f5f8b;stroke-width:2;fill:none}circle{fill:#1f5f8b}.linear{stroke:#999;stroke-dasharray:5 4;fill:none}`
writeFileSync(
  to,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH * 2} ${HEIGHT}" width="${WIDTH * 2}" height="${HEIGHT}">
<style>${style}</style><rect width="100%" height="100%" fill="#fff"/>
${panel({ title: 'CPU seconds (dashed: linear)', of: (p) => p.cpu, offset: 0 })}
${panel({ title: 'peak memory, MiB (dashed: linear)', of: (p) => p.peakMiB, offset: WIDTH })}
</svg>
`,
)
