import type { DutiesComparison, Duty } from '#law/index.ts'

export type PageLanguage = 'en' | 'ja'

/** The fixed words of the page of duties in one language. */
export interface PageWords {
  readonly acts: Readonly<Record<Duty['act'], string>>
  readonly bodies: Readonly<Record<string, string>>
  readonly statuses: Readonly<Record<Duty['status'], string>>
  readonly forces: Readonly<Record<Duty['force'], string>>
  readonly standings: Readonly<Record<Duty['standing'], string>>
  readonly weekdays: readonly string[]
  readonly asOf: (at: string, zone: string) => string
  readonly asIf: (day: string) => string
  readonly legend: string
  readonly timeline: string
  readonly overdue: string
  readonly toDo: string
  readonly mayDo: string
  readonly over: string
  readonly unknown: string
  readonly needs: (rule: string, what: string) => string
  readonly notMet: string
  readonly undated: string
  readonly rolled: (date: string, raw: string) => string
  readonly target: (amber: string, red: string) => string
  readonly targetMark: string
  readonly doubtMark: string
  readonly noDate: string
  readonly dateUnknown: (why: string) => string
  readonly because: (rules: string) => string
  readonly far: (days: number) => string
  readonly whatIf: {
    readonly title: (words: string, at: string) => string
    readonly nothing: string
    readonly appear: string
    readonly move: string
    readonly fallAway: string
    readonly change: string
    readonly answered: string
    readonly asked: string
    readonly keys: Readonly<Record<DutiesComparison['change'][number]['changes'][number]['key'], string>>
  }
}

const EN: PageWords = {
  acts: {
    'preliminary-report': 'preliminary report (速報)',
    'final-report': 'final report (確報)',
    report: 'report',
    'early-warning': 'early warning',
    'initial-notification': 'first report',
    'intermediate-report': 'intermediate report',
    'notify-people': 'tell the people',
    'notify-principal': 'tell the principal',
    'notify-partner': 'tell the partner',
    publish: 'publish',
    'substitute-measure': 'substitute for telling the people',
    disclose: 'disclose to the market',
    supplement: 'complete what was unknown (追完)',
    'order-report': 'report on the order',
    protect: 'stop the harm',
    consult: 'look into or consult',
  },
  bodies: {
    ppc: 'Personal Information Protection Commission (個人情報保護委員会)',
    fsa: 'Financial Services Agency (金融庁)',
    'kanto-lfb': 'Kanto Local Finance Bureau (関東財務局)',
    'other-lfb': 'local finance bureau (財務局)',
    prefecture: 'prefectural governor',
    mic: 'Ministry of Internal Affairs and Communications (総務省)',
    people: 'the people concerned',
    principal: 'the principal',
    public: 'the public',
  },
  statuses: { open: 'open', overdue: 'overdue', done: 'done', relieved: 'relieved', waiting: 'waiting' },
  forces: { must: 'must', should: 'should', may: 'may', unknown: 'not known yet whether it must' },
  standings: { law: 'law', guideline: 'guideline', policy: 'policy', order: 'order', voluntary: 'voluntary' },
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  asOf: (at, zone) => `Duties as of ${at} (${zone})`,
  asIf: (day) => `, by the law of ${day} as if it had applied`,
  legend:
    'Not legal advice; every rule needs the sign-off of counsel. ! overdue  ○ open  … waiting  ✓ done  – relieved',
  timeline: 'Timeline',
  overdue: 'Overdue',
  toDo: 'To do',
  mayDo: 'May be done',
  over: 'Done or no longer asked',
  unknown: 'Still unknown (unknown never means that nothing must be done)',
  needs: (rule, what) => `? ${rule}: needs ${what}`,
  notMet: 'Weighed and not met',
  undated: '* the day from which this has been the rule is not recorded',
  rolled: (date, raw) => `${date}; day counted out: ${raw}, closed`,
  target: (amber, red) => `target ${amber} to ${red}`,
  targetMark: ' (target)',
  doubtMark: ' (if it turns out to be due)',
  noDate: 'no date',
  dateUnknown: (why) => `date not known: ${why}`,
  because: (rules) => `; because of ${rules}`,
  far(days) {
    if (days === 0) return 'today'
    const many = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`
    return days > 0 ? `in ${many}` : `${many} ago`
  },
  whatIf: {
    title: (words, at) => `What if ${words}: against the duties as of ${at}`,
    nothing: 'Nothing appears, moves, changes or falls away.',
    appear: 'Would appear',
    move: 'Would move',
    fallAway: 'Would fall away',
    change: 'Would change',
    answered: 'Would no longer be asked',
    asked: 'Would be asked',
    keys: {
      to: 'to',
      whose: 'whose duty',
      force: 'force',
      standing: 'standing',
      status: 'status',
      clockStart: 'clock starts',
      because: 'because of',
      content: 'must contain',
    },
  },
}

const JA: PageWords = {
  acts: {
    'preliminary-report': '速報',
    'final-report': '確報',
    report: '報告',
    'early-warning': '早期警告',
    'initial-notification': '初回報告',
    'intermediate-report': '中間報告',
    'notify-people': '本人への通知',
    'notify-principal': '委託元への通知',
    'notify-partner': '関係先への連絡',
    publish: '公表',
    'substitute-measure': '本人通知の代替措置',
    disclose: '適時開示',
    supplement: '追完（続報）',
    'order-report': '命令に基づく報告',
    protect: '被害拡大の防止',
    consult: '確認・相談',
  },
  bodies: {
    ppc: '個人情報保護委員会',
    fsa: '金融庁',
    'kanto-lfb': '関東財務局',
    'other-lfb': '所管の財務局',
    prefecture: '都道府県知事',
    mic: '総務省',
    people: '本人',
    principal: '委託元',
    public: '一般（公表）',
    'jp-acquirer': '加盟店契約会社・決済代行業者',
    'jp-tse': '東京証券取引所',
    'jp-police': '警察',
    'jp-jpcert': 'JPCERT/CC・IPA',
    'jp-ffaj': '金融先物取引業協会',
    'jp-jsda': '日本証券業協会',
    'jp-insurer': '保険会社',
    'jp-competent-minister': '所管大臣',
  },
  statuses: { open: '未了', overdue: '期限超過', done: '済', relieved: '不要', waiting: '条件待ち' },
  forces: { must: '義務', should: '努力義務・推奨', may: '任意', unknown: '義務か否か未確定' },
  standings: { law: '法令', guideline: 'ガイドライン', policy: '社内方針', order: '行政処分', voluntary: '任意' },
  weekdays: ['日', '月', '火', '水', '木', '金', '土'],
  asOf: (at, zone) => `義務と期限　${at} 現在（${zone}）`,
  asIf: (day) => `　※仮に${day}の法令が適用されるものとした場合`,
  legend: '法的助言ではありません。各規則は弁護士等の確認が必要です。! 期限超過  ○ 未了  … 条件待ち  ✓ 済  – 不要',
  timeline: '期限の順',
  overdue: '期限超過',
  toDo: 'なすべきこと',
  mayDo: '任意でできること',
  over: '済んだもの・不要となったもの',
  unknown: '未確定（未確定は「義務なし」を意味しません）',
  needs: (rule, what) => `? ${rule}：必要な事実　${what}`,
  notMet: '検討の結果、該当しなかった規則',
  undated: '* いつからこの規律であるかは記録されていません',
  rolled: (date, raw) => `${date}　計算上の満了日 ${raw} は休日`,
  target: (amber, red) => `目安 ${amber} 〜 ${red}`,
  targetMark: '（目安）',
  doubtMark: '（義務となる場合）',
  noDate: '期日の定めなし',
  dateUnknown: (why) => `期限不明：${why}`,
  because: (rules) => `　該当要件 ${rules}`,
  far: (days) => (days === 0 ? '本日' : days > 0 ? `あと${days}日` : `${-days}日経過`),
  whatIf: {
    title: (words, at) => `仮定：${words}　${at} 現在の義務との比較`,
    nothing: '新たに生じ、移動し、変わり、又は消える義務はありません。',
    appear: '新たに生じる義務',
    move: '期限が動く義務',
    fallAway: '消える義務',
    change: '内容が変わる義務',
    answered: '判明して不要となる問い',
    asked: '新たに必要となる事実',
    keys: {
      to: '相手',
      whose: '義務を負う者',
      force: '強さ',
      standing: '性質',
      status: '状況',
      clockStart: '起算日',
      because: '該当要件',
      content: '記載事項',
    },
  },
}

export const PAGE_WORDS: Readonly<Record<PageLanguage, PageWords>> = { en: EN, ja: JA }

/** Japanese when the environment says so, as other programs read it; English otherwise. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): PageLanguage {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^ja(_|\.|$)/i.test(locale) ? 'ja' : 'en'
}
