import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { loadFolder } from '#kernel/load-folder.ts'
import { caseFactsSchema, compareDuties, type DutiesAnswer, duties, type Regime, reasonWords } from '#law/index.ts'
import { dutiesPage } from './duties-page.ts'
import { languageOf } from './duties-words.ts'
import { whatIfPage } from './what-if-page.ts'

const regimes = await loadFolder<Regime>(new URL('../../law/regimes/', import.meta.url), (id) => id.startsWith('jp-'))

const answered = (people: number): DutiesAnswer =>
  duties({
    facts: caseFactsSchema.parse({
      organisation: { country: 'JP', kind: 'fx-broker', supervisor: 'kanto-lfb', listed: false },
      knowledge: [
        {
          at: '2026-10-01T10:00:00+09:00',
          event: 'leak',
          certainty: 'confirmed',
          cause: 'misdelivery',
          holds: 'personal-data',
          items: ['name', 'email'],
          people,
        },
      ],
    }),
    at: instant('2026-10-02T10:00:00+09:00'),
    regimes,
  })

const page = (language: 'ja' | 'en', people = 1001) =>
  [...dutiesPage(answered(people), { regimes, zone: 'Asia/Tokyo', lawDate: undefined, language })].join('\n')

test('the Japanese page names acts, bodies and weekdays in Japanese and keeps target and deadline apart', () => {
  const ja = page('ja')
  expect(ja).toContain('○ 2026-10-30 (金)')
  expect(ja).toContain('確報 → 関東財務局   [未了; 義務; 法令]')
  expect(ja).toContain('目安 2026-10-03 (土) 〜 2026-10-05 (月)')
  expect(ja).toContain('JP-APPI-011: 判明している項目に要配慮個人情報がない')
})

test('both languages show the same rules on as many lines', () => {
  const rules = (text: string) => text.match(/\bJP-[A-Z]+-\d+/g)
  expect(rules(page('ja'))).toEqual(rules(page('en')))
  expect(page('ja').split('\n')).toHaveLength(page('en').split('\n').length)
})

test('every reason, needed fact and undated due that a worked day of Japan gives has its Japanese', () => {
  const reasons = regimes.flatMap((regime) =>
    regime.worked.flatMap(({ facts, at }) => {
      const answer = duties({ facts: caseFactsSchema.parse(facts), at: instant(at), regimes: [regime] })
      const dues = answer.duties.flatMap(({ due }) =>
        due.kind === 'prompt' ? [due.text] : due.kind === 'unknown' ? [due.why] : [],
      )
      return [...answer.notMet.map((n) => n.why), ...answer.unknown.map((u) => u.needs), ...dues]
    }),
  )
  const untranslated = [...new Set(reasons)].filter((reason) => !/[ぁ-んァ-ヶ一-龠]/.test(reasonWords(reason, 'ja')))
  expect(untranslated).toEqual([])
})

test("every note on a duty of Japan's law can be read in Japanese", () => {
  const notes = regimes.flatMap((regime) =>
    regime.worked.flatMap(({ facts, at, lawDate }) =>
      duties({
        facts: caseFactsSchema.parse(facts),
        at: instant(at),
        regimes: [regime],
        ...(lawDate !== undefined && { lawDate: legalDay(lawDate) }),
      }).duties.flatMap((d) => d.notes),
    ),
  )
  expect(new Set(notes).size).toBeGreaterThan(50)
  expect([...new Set(notes)].filter((note) => reasonWords(note, 'ja') === note)).toEqual([])
})

test.each([
  [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'ja' }, 'ja'],
  [{ LANG: 'jam_JM' }, 'en'],
  [{}, 'en'],
] as const)('the environment %j is read as %s', (env, language) => {
  expect(languageOf(env)).toBe(language)
})

const whatIf = (language: 'ja' | 'en', from: number, to: number) =>
  [
    ...whatIfPage(compareDuties(answered(from), answered(to)), {
      supposing: [`people=${to}`],
      at: '2026-10-02T10:00:00+09:00',
      language,
    }),
  ].join('\n')

test('what falls away is shown with its date and the rule that is no longer met', () => {
  expect(whatIf('en', 1001, 1000)).toContain(
    '– 2026-10-30 (Fri)\n    JP-APPI-052: final report (確報) → Kanto Local Finance Bureau (関東財務局)\n    · JP-APPI-014: at most 1000 people, not more than 1000',
  )
  expect(whatIf('ja', 1001, 1000)).toContain('· JP-APPI-014: 多くとも1000人で1000人を超えない')
})

test('a supposition that changes nothing is said to change nothing', () => {
  expect(whatIf('en', 1001, 1001)).toContain('Nothing appears, moves, changes or falls away.')
})
