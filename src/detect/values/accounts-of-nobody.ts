/*
 * Accounts of machines and services, which are nobody, and words that stand where an account may.
 */

const SERVICES: ReadonlySet<string> = new Set(
  `root admin administrator administrators system daemon bin sys sync nobody operator adm lp uucp proxy list irc gnats
www www-data apache apache2 httpd nginx http tomcat jetty caddy mysql mariadb postgres postgresql oracle redis mongo mongod mongodb mssql sa
ftp ftpuser sftp mail smtp postfix dovecot exim ssh sshd cron crond git gitlab gitlab-runner svn jenkins hudson ci deploy deployer ansible puppet chef
nagios zabbix prometheus grafana icinga monitor monitoring health healthcheck backup bacula rsync docker kubelet containerd kafka elasticsearch logstash
rabbitmq solr hadoop spark airflow guest test tester demo anonymous default unknown null nil none undefined nan localhost local service services network
networkservice localservice localsystem iusr dwm-1 umfd-0 gdm gdm3 lightdm sddm ubuntu debian centos fedora ec2-user azureuser vagrant pi polkitd dbus messagebus
systemd systemd-network systemd-resolve syslog rpc rpcuser ntp chrony tss usbmux avahi colord snmp ldap krbtgt bind named squid
radius vpn openvpn nfsnobody halt shutdown games man news repl replication replicator app application server client worker batch scheduler api bot`.split(
    /\s+/,
  ),
)

/** What sentences of logs go on with behind `user` or `for`. */
const WORDS: ReadonlySet<string> = new Set(
  `the this that a an any all some no not and or is was are has have had in on at of to by for from with via as be been
user users username account accounts name id uid login logon logout session sessions password passwords agent data count input manager profile
interface list table group groups role roles cache token tokens store info defined process thread request requests response page host hosts archive
timeout true false yes ok error errors failed failure success invalid expired wrong bad mode space level limit type state status query file files
connection connections database db public key keys method attempt attempts authentication access preferences settings details record records
object entity model class value field instance service job jobs queue task tasks authenticated new your our their using connected disconnected
logged signed created updated deleted changed added removed locked unlocked requested joined enabled disabled denied closed opened started stopped`.split(
    /\s+/,
  ),
)

/** `svc_mail`, `sql-svc`, `backup01`, an account of a machine, `-`. */
const OF_MACHINE =
  /^(?:svc|srv|sys|service|system|bot|cron|job|batch)[._-]|[._-](?:svc|srv|bot|agent|service)$|\$$|^-+$/i

/** Whether an account is that of a machine or service. */
export const isAccountOfNobody = (account: string): boolean => {
  const word = account.toLowerCase()
  return OF_MACHINE.test(word) || SERVICES.has(word) || SERVICES.has(word.replace(/\d+$/, ''))
}

/** An account as it is written; null for those of nobody and for words that are none. */
export const accountOf = (taken: string): string | null =>
  isAccountOfNobody(taken) || WORDS.has(taken.toLowerCase()) ? null : taken

/** A number of a row, which programs have before everything that they print. */
const OF_ROW = /^\d{1,3}$/
/** `web`, `mobile-app`: a kind of program where somebody has a number. */
const WITHOUT_DIGIT = /^[a-z]+(?:[._-][a-z]+)*$/i

/** Whether a word behind a label of accounts or customers in a text is certainly that of nobody: `User id: 1`, `user=root`, `clientId=web`. */
export const isNumberOfNobody = (item: string, written: string): boolean =>
  item === 'user-id'
    ? OF_ROW.test(written) || isAccountOfNobody(written)
    : item === 'customer-number' && WITHOUT_DIGIT.test(written)

const [A, Z, ZERO, NINE] = ['A', 'Z', '0', '9'].map((c) => c.charCodeAt(0)) as [number, number, number, number]
const [HYPHEN, DOT, LOW_LINE, DOLLAR] = ['-', '.', '_', '$'].map((c) => c.charCodeAt(0))
const MARKS = 65_536
const small = (byte: number): number => (byte >= A && byte <= Z ? byte | 32 : byte)
/** A slot for words of a length with these letters: the first, the second, the one before the last and the last. */
const markOf = (length: number, first: number, second: number, other: number, last: number): number =>
  ((((length * 131 + first) * 131 + second) * 131 + other) * 131 + last) & (MARKS - 1)
/** Which lengths, first and last letters some words have. */
function marksOf(words: Iterable<string>): Uint8Array {
  const marked = new Uint8Array(MARKS)
  for (const word of words) {
    const letters = Buffer.from(word)
    const [length, at] = [letters.length, (i: number) => letters[Math.max(0, i)] ?? 0]
    marked[markOf(length, at(0), at(1), at(length - 2), at(length - 1))] = 1
  }
  return marked
}
const OF_NOBODY = marksOf([...SERVICES, ...WORDS])
/** What stands before the first sign, and behind the last, of accounts of machines. */
const [BEFORE, BEHIND] = ['svc srv sys service system bot cron job batch', 'svc srv bot agent service'] as const
const BEFORE_SIGN = marksOf(BEFORE.split(' '))
const BEHIND_SIGN = marksOf(BEHIND.split(' '))
/** With which letters those begin and end; in accounts with neither no sign is looked for. */
const [FIRST, LAST] = [1, 2] as const
const AT_END = new Uint8Array(256)
for (const word of BEFORE.split(' ')) AT_END[word.charCodeAt(0)] = FIRST
for (const word of BEHIND.split(' ')) {
  const at = word.charCodeAt(word.length - 1)
  AT_END[at] = (AT_END[at] ?? 0) | LAST
}

/** Whether the bytes [start, end) have the length and the letters at both ends of one of the words. */
function isMarked(marked: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (length <= 0) return false
  const second = length > 1 ? small(bytes[start + 1] ?? 0) : 0
  const other = small(bytes[length > 1 ? end - 2 : start] ?? 0)
  return marked[markOf(length, small(bytes[start] ?? 0), second, other, small(bytes[end - 1] ?? 0))] === 1
}

/**
 * Whether the account in ASCII at bytes [start, end) may be nobody's by `accountOf`; nearly all others are told by a few steps, without
 * a text made of them.
 */
export function couldBeNobodys(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] === HYPHEN || bytes[end - 1] === DOLLAR || isMarked(OF_NOBODY, bytes, start, end)) return true
  let letters = end
  while (letters > start && isDigit(bytes[letters - 1] ?? 0)) letters--
  if (letters < end && isMarked(OF_NOBODY, bytes, start, letters)) return true
  const [first, last] = [AT_END[small(bytes[start] ?? 0)] ?? 0, AT_END[small(bytes[end - 1] ?? 0)] ?? 0]
  if ((first & FIRST) === 0 && (last & LAST) === 0) return false
  let [before, behind] = [-1, -1]
  for (let p = start; p < end; p++)
    if (isSign(bytes[p] ?? 0)) {
      if (before < 0) before = p
      behind = p
    }
  if (before < 0) return false
  return isMarked(BEFORE_SIGN, bytes, start, before) || isMarked(BEHIND_SIGN, bytes, behind + 1, end)
}

/**
 * Whether `isNumberOfNobody` may hold for the normal form of what stands at bytes [start, end); nearly all others are told by a few
 * steps, without a text made of them.
 */
export function couldBeNumberOfNobody(isLogin: boolean, bytes: Uint8Array, start: number, end: number): boolean {
  if (isLogin && (end - start <= 3 || couldBeNobodys(bytes, start, end))) return true
  for (let p = start; p < end; p++) {
    const byte = bytes[p] ?? 0
    // Letters of full width are those of ASCII in their normal form.
    if (byte >= 0x80) return true
    if (!isLogin && isDigit(byte)) return false
  }
  return !isLogin
}

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE
const isSign = (byte: number): boolean => byte === DOT || byte === LOW_LINE || byte === HYPHEN
