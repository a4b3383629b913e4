import { dayIn } from '#kernel/legal-day.ts'
import type { Duty } from '#law/index.ts'
import { ownDuty, type SeenCase } from './duty-frame.ts'
import { checkStatements } from './statement-check.ts'

/**
 * What was said and no longer holds has to be put right towards whoever was told: one duty per statement, rule
 * `CORRECT-<statement id>`, done by a later statement that corrects it or by a milestone that names the rule.
 */
export function correctionDuties(of: SeenCase): readonly Duty[] {
  const said = of.caseFile.statements.filter((s) => s.at <= of.at)
  const found = checkStatements(said, of.summary)
  return said
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .flatMap((statement): readonly Duty[] => {
      const about = found.filter((c) => c.places[0].where === `case.yaml statements ${statement.id}`)
      const wrong = about.filter((c) => c.kind === 'contradicted' || c.kind === 'narrowed')
      const [first] = wrong.length > 0 ? wrong : about.filter((c) => c.kind === 'corrected' && c.about === 'items')
      if (!first) return []
      const rule = `CORRECT-${statement.id}`
      const named = of.caseFile.facts.milestones.some((m) => m.duty === rule && m.at >= statement.at && m.at <= of.at)
      const done = named || wrong.length === 0
      return [
        ownDuty(of, {
          rule,
          act: statement.to === 'public' ? 'publish' : 'supplement',
          to: statement.to,
          force: 'should',
          clockStart: dayIn(statement.at, of.zone),
          due: { kind: 'prompt', text: 'at once (直ちに)' },
          status: done ? 'done' : 'open',
          because: [statement.id],
          content: [...(wrong.length > 0 ? wrong : [first]).map((c) => `${c.what.ja} / ${c.what.en}`)],
          notes: [
            `said to ${statement.to} on ${dayIn(statement.at, of.zone)} (statement ${statement.id}); 公表の訂正`,
            ...(done
              ? []
              : [`when it is put right, write duty: ${rule} at the milestone, or publish the next version`]),
          ],
        }),
      ]
    })
}
