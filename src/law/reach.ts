import type { Place } from './facts.ts'
import { headcountIn, liesIn } from './headcount.ts'
import type { Sheet } from './sheet.ts'
import type { Story } from './story.ts'

/** How a law of some region meets the story: its own organisation, one that aims at people there, or neither. */
export type Reach = 'home' | 'targeted' | 'unsaid' | 'not-targeted' | 'none'

/** Who is hit where decides; whether the organisation aims at people there is read from its markets. */
export function reachOf({ organisation, now }: Story, region: Place): Reach {
  if (liesIn(organisation.country, region)) return 'home'
  if (!now || headcountIn(now, organisation, region).max === 0) return 'none'
  const { markets } = organisation
  if (markets === undefined) return liesIn(region, organisation.country) ? 'targeted' : 'unsaid'
  const aims = markets.some((market) => liesIn(market, region) || liesIn(region, market))
  return aims || liesIn(region, organisation.country) ? 'targeted' : 'not-targeted'
}

/** Whether a law applies, with a word on the sheet when people are there and it does not, or nobody can tell. */
export function applies(story: Story, sheet: Sheet, region: Place, rule: string): boolean {
  const reach = reachOf(story, region)
  if (reach === 'unsaid') sheet.lacks(rule, `organisation.markets: whether it aims at people in ${region}`)
  if (reach === 'not-targeted')
    sheet.fails(rule, `people in ${region} are hit, but the organisation does not aim at them`)
  return reach === 'home' || reach === 'targeted'
}
