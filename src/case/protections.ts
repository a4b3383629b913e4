import { type DataKind, kindWord, sortKinds } from '#kernel/data-kinds.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { byCodeUnit } from '#kernel/order.ts'
import type { SeenCase } from './duty-frame.ts'
import type { Protection } from './response.ts'

/** Why a protection is called for. */
export interface Call {
  /** Attacks whose people it protects; empty when it is about the firm as a whole. */
  readonly attacks: readonly string[]
  readonly why: string
}

/** One protection as a rule: when it is called for, what it asks, and how an order words it. */
export interface ProtectionRule {
  readonly rule: string
  /** Each of these alone is enough. */
  readonly doneBy: readonly Protection[]
  readonly asks: { readonly ja: string; readonly en: string }
  /** Words of an order's item that ask for it; null: no order is known to ask for it in its own words. */
  readonly ordered: RegExp | null
  /** The facts alone, without any order. Null: they do not call for it. */
  calledFor(of: SeenCase): Call | null
}

const LOGINS: readonly DataKind[] = ['password', 'password-hash', 'secret-question']
const MONEY_ROUTES: readonly DataKind[] = [
  ...LOGINS,
  'user-id',
  'customer-number',
  'bank-account',
  'virtual-account',
  'card-number',
  'id-document-image',
]
/** Firms from which customers withdraw money. */
const HOLDS_MONEY: readonly string[] = ['fx-broker', 'securities', 'bank', 'fund-transfer', 'crypto-exchange']

/** Attacks that are not ruled out, with those of the items that leaked in them. */
function leakedIn(of: SeenCase, items: readonly DataKind[]) {
  return of.summary.attacks.flatMap(({ id, certainty, combinations }) => {
    const hit = sortKinds(combinations.filter((c) => c.persons > 0).flatMap((c) => c.items)).filter((i) =>
      items.includes(i),
    )
    return certainty === 'ruled-out' || hit.length === 0 ? [] : [{ id, certainty, hit }]
  })
}

function callFor(of: SeenCase, items: readonly DataKind[]): Call | null {
  const attacks = leakedIn(of, items)
  if (attacks.length === 0) return null
  const each = attacks.map((a) => `attack ${a.id} (${a.certainty}): ${a.hit.map((i) => kindWord(i, 'en')).join(', ')}`)
  return { attacks: attacks.map((a) => a.id), why: each.join('; ') }
}

/** The last word up to `at` on a field of what is known. */
const known = <K extends 'at-whom' | 'exposed-to' | 'told-by'>(of: SeenCase, key: K) =>
  of.caseFile.facts.knowledge
    .filter((k) => k.at <= of.at && k[key] !== undefined)
    .toSorted((a, b) => a.at - b.at)
    .at(-1)?.[key]

const firm = (why: string): Call => ({ attacks: [], why })

/** In the order in which they are shown. */
export const protectionRules: readonly ProtectionRule[] = [
  {
    rule: 'HARM-STOP-PASSWORDS',
    doneBy: ['passwords-invalidated'],
    asks: {
      ja: '漏えいしたパスワード・秘密の質問を無効にし、再設定を求める',
      en: 'make leaked passwords and secret answers void and ask for new ones',
    },
    ordered: /不正利用|被害拡大|misuse|spread of (?:the )?(?:harm|damage)/i,
    calledFor: (of) => callFor(of, LOGINS),
  },
  {
    rule: 'HARM-STOP-WITHDRAWALS',
    doneBy: ['withdrawals-watched', 'withdrawals-held'],
    asks: {
      ja: '漏えいした口座からの出金を監視し、または留保する',
      en: 'watch or hold withdrawals from the accounts whose data leaked',
    },
    ordered: /不正利用|被害拡大|misuse|spread of (?:the )?(?:harm|damage)/i,
    calledFor: (of) =>
      HOLDS_MONEY.includes(of.caseFile.facts.organisation.kind ?? '') ? callFor(of, MONEY_ROUTES) : null,
  },
  {
    rule: 'HARM-STOP-NEW-ACCOUNTS',
    doneBy: ['new-accounts-stopped'],
    asks: { ja: '新規口座の開設を停止する', en: 'stop opening new accounts' },
    ordered: /新規[^。]{0,12}(?:開設|受付|契約)[^。]{0,12}停止|(?:stop|suspend)[^.]{0,30}new (?:accounts?|customers?)/i,
    calledFor: () => null,
  },
  {
    rule: 'HARM-STOP-CONTRACTOR',
    doneBy: ['contractor-cut'],
    asks: {
      ja: '委託先・利用サービスから個人データへの経路を遮断する',
      en: "cut the contractor's or used service's access to the personal data",
    },
    ordered: null,
    calledFor(of) {
      const where = known(of, 'at-whom')
      return where === 'contractor' || where === 'used-service' ? firm(`it happened at a ${where}`) : null
    },
  },
  {
    rule: 'HARM-STOP-TAKEDOWN',
    doneBy: ['takedown-asked'],
    asks: { ja: '掲載先・検索事業者に削除を求める', en: 'ask those who host or list the data to remove it' },
    ordered: null,
    calledFor: (of) =>
      known(of, 'exposed-to') === 'unspecified-many' ? firm('the data can be seen by unspecified many') : null,
  },
  {
    rule: 'HARM-STOP-SYSTEMS',
    doneBy: ['systems-checked'],
    asks: {
      ja: '個人データを保有する全てのシステムを一つずつ点検する',
      en: 'check every system that holds personal data, one by one',
    },
    ordered: /網羅的に[^。]{0,10}(?:検証|点検)|comprehensive(?:ly)? (?:check|review|verif)/i,
    calledFor(of) {
      const attacks = of.summary.attacks.filter((a) => a.certainty !== 'ruled-out' && a.persons > 0)
      return attacks.length > 0 ? firm('data leaked from one system may have leaked from another') : null
    },
  },
]

/** An item of an order that asks for a protection in its own words. */
export interface OrderItem {
  readonly at: string
  readonly by: string
  readonly basis: string
  /** 1-based. */
  readonly number: number
}

/** Items of the orders given up to the day of `at` that ask for a protection, oldest order first. */
export function orderItemsFor(rule: ProtectionRule, of: SeenCase): readonly OrderItem[] {
  const today = dayIn(of.at, of.zone)
  return of.caseFile.facts.orders
    .filter((order) => order.at <= today)
    .toSorted((a, b) => byCodeUnit(a.at, b.at))
    .flatMap(({ at, by, basis, items = [] }) =>
      items.flatMap((text, i) => (rule.ordered?.test(text) ? [{ at, by, basis, number: i + 1 }] : [])),
    )
}
