const said = (id: string, at: string, more: object) => ({
  id,
  at,
  to: 'public',
  said: true,
  replaces: null,
  causes: [],
  standing: 'stands',
  ...more,
})

/** What was said in the case of the fixture, as `statements.json` has it. */
export const fixtureStatements = {
  versions: [{ version: '2017-07-31', at: '2017-07-31T18:00:00+09:00', kind: 'new', state: 'recorded' }],
  entries: [
    said('s1', '2017-07-17T18:00:00+09:00', {
      standing: 'narrowed',
      words: {
        ja: '2017年の攻撃：パスワード の漏えいは確認されていない',
        en: 'Attack of 2017: no leak of password was found',
      },
    }),
    said('s2', '2017-07-17T18:00:00+09:00', {
      words: { ja: '2017年の攻撃：約20件', en: 'Attack of 2017: about 20 records' },
    }),
    said('2017-08-01.1', '2017-08-01T09:00:00+09:00', {
      said: false,
      replaces: 's2',
      causes: [{ kind: 'counted', words: { ja: '概数を数え直した', en: 'the round figure was counted' } }],
      words: { ja: '2017年の攻撃：20人', en: 'Attack of 2017: 20 people' },
    }),
  ],
  maySay: { say: ['s2'], tasks: [{ id: 's1', kind: 'correct' }] },
}
