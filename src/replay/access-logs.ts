import { addDays, type LegalDay, legalDay } from '#kernel/legal-day.ts'
import { type Random, randomFor } from './random.ts'
import { bytesOf, type ReplayFile } from './source-file.ts'

const PAGES =
  `/ /seminar/ /seminar/list.php?area=tokyo /seminar/list.php?area=osaka /seminar/detail.php?id=41 /account/open.php
/market/report.php?no=220 /market/report.php?no=221 /img/header.png /css/site.css /js/chart.js /faq/ /company/ /form/enquiry.php`.split(
    /\s+/,
  )

const BROWSERS = [
  'Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.2704.103 Safari/537.36',
  'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 9_3_2 like Mac OS X) AppleWebKit/601.1.46 (KHTML, like Gecko) Version/9.0 Mobile/13F69 Safari/601.1',
]

/** Requests of an injection tool, in the order in which it works: finding the hole, counting columns, reading tables. */
const INJECTIONS = [
  '/seminar/detail.php?id=41%27',
  '/seminar/detail.php?id=41%20AND%201%3D1',
  '/seminar/detail.php?id=41%20AND%201%3D2',
  '/seminar/detail.php?id=41%27%20AND%20SLEEP%285%29--%20',
  '/seminar/detail.php?id=41%20ORDER%20BY%209--%20',
  '/seminar/detail.php?id=-1%20UNION%20ALL%20SELECT%20NULL%2CNULL%2CNULL%2CCONCAT%280x7176%2Cversion%28%29%2C0x7171%29--%20',
  '/seminar/detail.php?id=-1%20UNION%20ALL%20SELECT%20NULL%2CNULL%2CNULL%2Ctable_name%20FROM%20information_schema.tables--%20',
]

interface Attack {
  readonly id: '2016' | '2017'
  readonly table: string
  readonly client: string
  readonly agent: string
  /** Days and hours at which requests of the attack came. */
  readonly sessions: readonly { readonly day: LegalDay; readonly hour: number }[]
  /** The days of which logs are there, from and to. */
  readonly days: readonly [LegalDay, LegalDay]
}

const session = (day: string, hour: number) => ({ day: legalDay(day), hour })

const ATTACKS: readonly Attack[] = [
  {
    id: '2016',
    table: 'm_login',
    client: '203.0.113.77',
    agent: 'sqlmap/1.0.7 (http://sqlmap.org)',
    sessions: [
      session('2016-07-09', 2),
      session('2016-07-10', 3),
      session('2016-08-14', 1),
      session('2016-09-22', 4),
      session('2016-10-08', 2),
      session('2016-10-09', 2),
      session('2016-11-19', 3),
    ],
    days: [legalDay('2016-07-01'), legalDay('2016-11-30')],
  },
  {
    id: '2017',
    table: 'account_application',
    client: '198.51.100.23',
    agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:52.0) Gecko/20100101 Firefox/52.0',
    sessions: [session('2017-07-13', 12), session('2017-07-13', 13), session('2017-07-13', 14)],
    days: [legalDay('2017-07-10'), legalDay('2017-07-14')],
  },
]

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (n: number): string => String(n).padStart(2, '0')

/** One line of the combined log format (Apache HTTP Server 2.4, mod_log_config). */
function line(day: LegalDay, second: number, rest: string, client: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const time = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`
  return `${client} - - [${date}/${MONTHS[Number(month) - 1]}/${year}:${time} +0900] ${rest}\n`
}

const injection = (attack: Attack, random: Random): { readonly rest: string } => {
  const offset = random.below(4000)
  const dump = `/seminar/detail.php?id=-1%20UNION%20ALL%20SELECT%20NULL%2CNULL%2CNULL%2CCONCAT_WS%280x7c%2C*%29%20FROM%20${attack.table}%20LIMIT%20${offset}%2C100--%20`
  const found = random.perMille(600)
  const path = found ? dump : random.pick(INJECTIONS)
  const [status, size] = found
    ? [200, 18_000 + random.below(9000)]
    : [random.pick([200, 200, 500]), 900 + random.below(5000)]
  return { rest: `"GET ${path} HTTP/1.1" ${status} ${size} "-" "${attack.agent}"` }
}

function dayLines(attack: Attack, day: LegalDay, visits: number, random: Random): readonly string[] {
  const entries: { readonly second: number; readonly text: string }[] = []
  const add = (second: number, rest: string, client: string) =>
    entries.push({ second, text: line(day, second, rest, client) })
  for (let i = 0; i < visits; i++) {
    const status = random.perMille(960) ? 200 : random.pick([304, 404])
    const rest = `"GET ${random.pick(PAGES)} HTTP/1.1" ${status} ${200 + random.below(30_000)} "-" "${random.pick(BROWSERS)}"`
    add(random.below(86_400), rest, `192.0.2.${1 + random.below(250)}`)
  }
  for (const { hour } of attack.sessions.filter((s) => s.day === day))
    for (let i = 0; i < 40; i++)
      add(hour * 3600 + 300 + i * 60 + random.below(55), injection(attack, random).rest, attack.client)
  return entries.sort((a, b) => a.second - b.second || (a.text < b.text ? -1 : 1)).map((e) => e.text)
}

/** The web server's access logs of both attacks: one file a month, ordinary visits and the requests of the attacker. */
export function accessLogs(seed: string): readonly ReplayFile[] {
  return ATTACKS.flatMap((attack) => {
    const months = new Map<string, LegalDay[]>()
    for (let day = attack.days[0]; day <= attack.days[1]; day = addDays(day, 1)) {
      const month = day.slice(0, 7).replace('-', '')
      months.set(month, [...(months.get(month) ?? []), day])
    }
    return [...months].map(([month, days]) => ({
      path: `logs/${attack.id}/access_log-${month}`,
      chunks: () => {
        const random = randomFor(seed, `log ${month}`)
        return bytesOf(
          days.flatMap((day) => dayLines(attack, day, 8 + random.below(12), random)),
          'utf-8',
        )
      },
    }))
  })
}
