import type { DataKind } from '#kernel/data-kinds.ts'
import { accountOf } from '../values/accounts-of-nobody.ts'
import type { ToldRule } from './told-rules.ts'

/*
 * Accounts and passwords as commands, addresses of servers, events of devices and files of accounts write them: by a place or a sign and
 * not by a word before them.
 */

const ACCOUNT = '[A-Za-z_][\\w.-]{0,62}(?<![.-])'
/** A password without quotes; what a shell or template fills in is none. */
const WORD = `[^\\s'"$%<>{}|;&*@][^\\s'"|;&]{2,63}`
const QUOTES = `["']?`
const PLACEHOLDER = /^(?:\*+|[xX.]+|password|passwd|pass|pw|secret|changeme|env:\w+|file:\S+)$|\$\(|\$\{/i

const passwordOf = (taken: string): string | null => (PLACEHOLDER.test(taken) ? null : taken)

const rule = (
  item: DataKind,
  holds: string | readonly string[],
  says: string,
  value: (taken: string) => string | null = (taken) => taken,
): ToldRule => ({
  item,
  sure: 'likely',
  holds: typeof holds === 'string' ? [holds] : holds,
  says: new RegExp(says, 'gm'),
  value,
})
const account = (holds: string | readonly string[], says: string): ToldRule => rule('user-id', holds, says, accountOf)
const password = (holds: string | readonly string[], says: string): ToldRule =>
  rule('password', holds, says, passwordOf)

/** Clients whose short options are an account and a password right behind it. */
const DATABASES = ['mysql ', 'mysqldump ', 'mysqladmin ', 'mariadb ', 'mariadb-dump ']
const MYSQL = '(?<=\\b(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump) (?:[^|;]{0,200} )?'
/** Clients that take both with a colon between them. */
const FETCHERS = ['curl ', 'wget ', 'http ']
const FETCH = `(?<=\\b(?:curl|http) (?:[^|;]{0,300} )?(?:-u ?|--user[ =]|-a |--proxy-user[ =])${QUOTES}`

const commands: readonly ToldRule[] = [
  account(DATABASES, `${MYSQL}-u ?${QUOTES})${ACCOUNT}`),
  password(DATABASES, `${MYSQL}-p${QUOTES})(?!ort\\b|rotocol\\b|assword\\b)${WORD}`),
  account(FETCHERS, `${FETCH})[\\w.@-]{2,64}(?=:)`),
  password(FETCHERS, `${FETCH}[\\w.@-]{2,64}:)${WORD}`),
  password(FETCHERS, `(?<=\\bwget [^|;]{0,300}--(?:http-|ftp-)?password[ =]${QUOTES})${WORD}`),
  password('sshpass ', `(?<=\\bsshpass -p ?${QUOTES})${WORD}`),
  account(['psql ', 'pg_dump ', 'pg_restore '], `(?<=\\b(?:psql|pg_dump|pg_restore) [^|;]{0,200}-U ?)${ACCOUNT}`),
  password(['PGPASSWORD=', 'MYSQL_PWD=', 'SSHPASS='], `(?<=\\b(?:PGPASSWORD|MYSQL_PWD|SSHPASS)=${QUOTES})${WORD}`),
  account('chpasswd', `(?<=\\becho (?:-n |-e )?${QUOTES})${ACCOUNT}(?=:[^|]{1,80}\\| ?(?:sudo )?chpasswd)`),
  password('chpasswd', `(?<=\\becho (?:-n |-e )?${QUOTES}[\\w.-]{1,63}:)${WORD}(?=${QUOTES} ?\\| ?(?:sudo )?chpasswd)`),
  account(
    ['net use', 'NET USE'],
    `(?<=\\b(?:net use|NET USE) [^|]{0,200}/(?:user|USER):(?:[\\w.-]{1,64}\\\\)?)${ACCOUNT}(?= |$)`,
  ),
  password(['net use', 'NET USE'], `(?<=\\b(?:net use|NET USE) [^|]{0,200}/(?:user|USER):[^ ]{1,128} )(?![/-])${WORD}`),
  account('htpasswd ', `(?<=\\bhtpasswd -\\w{0,4}b\\w{0,4} [^ ]{1,200} )${ACCOUNT}`),
  password('htpasswd ', `(?<=\\bhtpasswd -\\w{0,4}b\\w{0,4} [^ ]{1,200} [^ ]{1,64} )${WORD}`),
  account(
    ['useradd ', 'adduser ', 'usermod ', 'userdel '],
    `(?<=\\b(?:useradd|adduser|usermod|userdel) (?:-[\\w-]+ (?:[^ -][^ ]* )?){0,6})${ACCOUNT}$`,
  ),
]

/** Schemes of servers that are asked with an account. */
const SCHEMES = [
  'ftp://',
  'sftp://',
  'mysql://',
  'postgres://',
  'postgresql://',
  'mongodb://',
  'mongodb+srv://',
  'redis://',
  'rediss://',
  'amqp://',
  'smtp://',
  'smtps://',
  'imap://',
  'imaps://',
  'ldap://',
  'smb://',
]

const addresses: readonly ToldRule[] = [
  account(SCHEMES, `(?<=[a-z]://)${ACCOUNT}(?=:[^\\s/@:]{1,64}@)`),
  password(SCHEMES, `(?<=[a-z]://[^\\s/@:]{1,64}:)[^\\s/@:$\\{<*][^\\s/@:]{0,63}(?=@)`),
]

/** What parts the pairs of an event. */
const NEXT = '(?=\\s*$|\\t|\\^|\\|| \\w+=)'
const events: readonly ToldRule[] = [
  // ArcSight: suser did something to duser; QRadar: usrName.
  account(['suser=', 'duser='], `(?<=\\b[sd]user=(?:[\\w.-]{1,64}\\\\{1,2})?)${ACCOUNT}${NEXT}`),
  account(
    ['usrName=', 'userName=', 'accountName='],
    `(?<=\\b(?:usrName|userName|accountName)=(?:[\\w.-]{1,64}\\\\{1,2})?)${ACCOUNT}${NEXT}`,
  ),
  account([' USER:['], `(?<= USER:\\[\\d{1,3}\\] ["'])${ACCOUNT}(?=["'])`),
  account('"AUTH"', `(?<="AUTH" ")${ACCOUNT}(?=" ")`),
  password('"AUTH"', `(?<="AUTH" (?:"[^"]{1,64}" )?")[^"]{4,128}(?="\\s*$)`),
]

/** How a hash of a password begins in files of accounts. */
const HASHED = '(?:\\$(?:1|2[abxy]?|5|6|7|y|gy|apr1|argon2\\w*)\\$|\\{(?:SSHA|SHA|MD5|CRYPT)\\})'
const files: readonly ToldRule[] = [
  // Members of groups (group(5)).
  account(
    [':x:', ':*:', ':!:'],
    `(?<=^[A-Za-z_][\\w.-]{0,31}:[x*!]:\\d{1,6}:(?:[\\w.-]{1,32},){0,200})${ACCOUNT}(?=,|\\s*$)`,
  ),
  account(
    [':$1$', ':$2', ':$5$', ':$6$', ':$y$', ':$apr1', ':$argon', ':{SHA}', ':{SSHA}'],
    `^${ACCOUNT}(?=:${HASHED}[^:\\s]{12})`,
  ),
  rule(
    'password-hash',
    [':$apr1', ':{SHA}', ':{SSHA}'],
    `(?<=^[\\w.@-]{1,64}:)(?:\\$apr1\\$[^:\\s]{20,60}|\\{S?SHA\\}[\\w+/=]{20,60})(?=$|:)`,
  ),
]

/** Who is reached and how in messages of EDIFACT (D.96A, COM), in international numbers. */
const messages: readonly ToldRule[] = [
  rule(
    'phone',
    [':TE', ':AL'],
    "(?<=(?:^|')COM\\+)\\+\\d[\\d-]{7,18}(?=:(?:TE|AL)\\b)",
    (taken) => `+${taken.replace(/\D/g, '')}`,
  ),
  // Lists of passengers and crew (PAXLST): family and given name, sex, day of birth.
  rule(
    'name',
    ['NAD+'],
    "(?<=(?:^|')NAD\\+[A-Z]{2}\\+\\+\\+)[A-Z][A-Z' -]{1,30}:[A-Z][A-Z -]{1,30}(?=['+:])",
    (taken) => taken.replaceAll(':', ' '),
  ),
  rule('sex', ['ATT+2+'], "(?<=(?:^|')ATT\\+2\\+\\+)[MF](?=[':])", (taken) => taken.toLowerCase()),
  rule('birth-date', ['DTM+32'], "(?<=(?:^|')DTM\\+329:)(?:19|20)\\d{2}[01]\\d[0-3]\\d(?=[':])", (taken) =>
    taken.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
  ),
]

/** The rules of accounts and passwords that commands and files of accounts hold. */
export const commandsTold: readonly ToldRule[] = [...commands, ...addresses, ...events, ...files, ...messages]
