import { accountOf } from '../values/accounts-of-nobody.ts'
import type { ToldRule } from './told-rules.ts'

/*
 * Who logged in, as programs write it into their logs: a field of a fixed layout, or words around an account. No key stands there.
 */

/** An account; `$` ends one of a machine. */
const NAME = '(?<![\\w.$@-])[A-Za-z_][\\w.-]{0,62}(?<![.-])(?![\\w$@\\\\-])'
/** Accounts of staff may be numbers in fields that hold nothing else. */
const FIELD = '[\\w.-]{1,64}'
const FOUR = '(?:\\d{1,3}\\.){3}\\d{1,3}'
const DOMAIN = '(?:[\\w.-]{1,64}\\\\{1,2})?'
const [OPEN, CLOSE] = [`["'\\[<(]?`, `["'\\]>)]?`]
const OF_LOGIN =
  '(?:[Ll]og-?(?:in|on)|LOGIN|[Ss]ign-?in|[Aa]uth[a-z]*|[Pp]assword|[Aa]ccess|[Cc]redentials?|[Ss]ession|attempts|[Oo]tp|OTP|MFA|2FA|[Pp]asscode)'
/** What programs write behind an account. */
const DID =
  '(?:logged|log(?:in|on|out)|signed|connected|disconnected|authenticated|authorized|created|updated|deleted|changed|added|removed|locked|unlocked|requested|viewed|downloaded|uploaded|exported|accessed|failed|joined|reset|registered|enabled|disabled|denied|not found|does not|Login|LOGIN|from)'

/** What stands before the moment of an access log, with somebody or without. */
export const BEFORE_MOMENT: readonly string[] = [' [0', ' [1', ' [2', ' [3']

const login = (holds: string | readonly string[], says: string): ToldRule => ({
  item: 'user-id',
  sure: 'likely',
  holds: typeof holds === 'string' ? [holds] : holds,
  says: new RegExp(says, 'g'),
  value: accountOf,
})

/** Common Log Format: host, identity, user, moment. */
export const accessTold: ToldRule = login(
  BEFORE_MOMENT,
  `(?<=^(?:[^ ]+ ){1,2}- ${DOMAIN})${FIELD}(?= \\[\\d\\d/[A-Z][a-z]{2}/\\d{4}:)`,
)

const fields: readonly ToldRule[] = [
  accessTold,
  // W3C: cs-username before c-ip; Squid: the user before the way to the server.
  login(
    [' 80 ', ' 443 ', ' 8080 ', ' 8443 '],
    `(?<=^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d (?:[^ ]+ ){2,8}\\d{2,5} ${DOMAIN})${FIELD}(?= ${FOUR} )`,
  ),
  login(
    ['HIER_', 'DIRECT/', 'PARENT/', 'NONE/'],
    `(?<=^\\d{10}\\.\\d{3} +\\d+ [^ ]+ [A-Z_]+/\\d{3} \\d+ [A-Z]+ [^ ]+ )${FIELD}(?= [A-Z_]+/)`,
  ),
  login(['] OK ', '] FAIL '], `(?<=\\[pid \\d{1,7}\\] \\[)${NAME}(?=\\] (?:OK|FAIL) [A-Z]+)`),
  login(['Login OK', 'Login incorrect'], `(?<=Login (?:OK|incorrect)[^\\[]{0,80}: \\[)${NAME}(?=[\\]/])`),
  login(['imap(', 'pop3(', 'lmtp(', 'lda(', 'sieve('], `(?<=(?:imap|pop3|lmtp|lda|sieve)\\()${NAME}(?=[),])`),
  login(['-file(', 'pam(', 'sql(', 'ldap('], `(?<=(?:passwd-file|pam|sql|ldap)\\()${NAME}(?=,[\\da-f.:]{3,39}[,)])`),
  login("'@'", `(?<=')${FIELD}(?='@'[^']*')`),
  login('Connect', `(?<=[ \\t]Connect[ \\t]+)[A-Za-z_][\\w.-]{0,62}(?=@)`),
  login(['REQ '], `(?<=(?:AS|TGS)[-_]REQ [^@]{0,80}?)[A-Za-z_][\\w.-]{0,62}(?=@[A-Z])`),
  login('sudo', `(?<=\\bsudo(?:\\[\\d+\\])?: +)${NAME}(?= : )`),
  login('(to ', `(?<=\\(to [^ ]{1,64}\\) )${NAME}(?= on )`),
  login([') CMD', 'CRON', 'crond'], `(?<=: \\()${NAME}(?=\\) CMD )`),
  login(['/home/', '/Users/'], `(?<=/(?:home|Users)/)[A-Za-z_][\\w.-]{0,62}(?=[/ ;,:"')]|$)`),
  login('smbd_audit', `(?<=smbd_audit: ${DOMAIN})${NAME}(?=\\|)`),
  login(
    [': login: '],
    `(?<=\\b(?:imaps?|pop3s?|lmtp|sieve|nntp)\\[\\d{1,7}\\]: login: [^ ]{1,128} \\[[^\\]]{2,45}\\] )${FIELD}(?= )`,
  ),
  login(
    ['operator=', 'actor=', 'd_by=', 'initiator=', 'requester='],
    `(?<=\\b(?:operator|actor|initiator|requester|(?:perform|execut|chang|updat|creat|approv|request|initiat)ed_by)=["']?)${NAME}`,
  ),
  // RADIUS: Calling-Station-Id of whoever comes in (RFC 2865, 5.31; IEEE 802 addresses by RFC 3580, 3.21).
  {
    ...login(' cli ', '(?<=\\bport \\d{1,10} cli )(?:[\\dA-Fa-f]{2}[:-]){5}[\\dA-Fa-f]{2}(?=\\))'),
    item: 'device-id',
    value: (text) => text,
  },
  login('] Peer C', `(?<=\\[)${NAME}(?=\\] Peer Connection)`),
  login(['openvpn', 'ovpn'], `(?<=: )${NAME}(?=/${FOUR}:\\d+ )`),
  login(['acct='], `(?<=\\bacct=\\\\?["']?)${NAME}`),
  login(['logname=', 'ruser='], `(?<=\\b(?:logname|ruser)=)${NAME}`),
  login('user=<', `(?<=\\buser=<)${NAME}(?=>)`),
  login('ftpd', `(?<=\\()[A-Za-z_][\\w.-]{0,62}(?=@${FOUR}\\))`),
  login('dn="', `(?<=\\bdn="(?:uid|cn)=)${NAME}(?=,)`),
  // FIX messages: tag 1 is the account (FIX 4.4, volume 6).
  {
    ...login('8=FIX', '(?<=\\b8=FIX[^\\n]{0,300}?[|\\x01^]1=)[\\w.-]{3,24}(?=[|\\x01^])'),
    item: 'customer-number',
    value: (text) => text,
  },
  login(
    ['new user', 'new account', "user '", "add '"],
    `(?<=\\b(?:new user: name=|new account: name=|(?:add|delete|remove|lock|unlock|change) (?:user )?'))${NAME}`,
  ),
]

const sentences: readonly ToldRule[] = [
  login(
    ' for ',
    `(?<=\\b(?:Accepted|Failed|Postponed|Partial|Starting|[Pp]assword|attempts?|auth[a-z]*|[Ss]ession|[Ll]ogin)\\b[^"']{0,60} for (?:(?:invalid|illegal) user )?["']?)${NAME}(?=["']? from (?:${FOUR}|[\\da-f]*:[\\da-f:]+))`,
  ),
  login(
    ['nvalid user', 'llegal user', 'ating user', 'nknown user', 'rom user'],
    `(?<=\\b(?:[Ii]nvalid|[Ii]llegal|authenticating|[Uu]nknown|from) user:? ${OPEN})${NAME}(?=${CLOSE}(?: from | \\[preauth| [\\da-f.:]+ port|$|[,;:]))`,
  ),
  login('session ', `(?<=\\bsession (?:opened|closed) for user )${NAME}`),
  login('session ', `(?<=\\bsession opened for user [^ ]{1,64} by )${NAME}(?=\\()`),
  login(' su for ', `(?<=\\bsu for [^ ]{1,64} by )${NAME}`),
  login(' su for ', `(?<=\\bsu for )${NAME}(?= by )`),
  login(
    ['ession '],
    `(?<=\\b[Ss]ession \\w{1,12} (?:of|for) [Uu]ser )[A-Za-z_][\\w-]{0,62}(?:\\.\\w[\\w-]*)?(?=[ .,]|$)`,
  ),
  login('Slice of ', `(?<=User Slice of )[A-Za-z_][\\w-]{0,62}(?:\\.\\w[\\w-]*)?(?=[ .,]|$)`),
  login(
    ' for ',
    `(?<=\\b${OF_LOGIN}\\b[^"'\\[:]{0,40} for (?:the )?(?:user|account|login) ${OPEN})${DOMAIN}${NAME}(?=${CLOSE}(?:$|[ ,:;.(]))`,
  ),
  login(
    ' for ',
    `(?<=\\b(?:[Ll]og-?(?:in|on)|[Ss]ign-?in|[Aa]uth[a-z]*|[Pp]assword) ?(?:succeeded|success|successful|failed|failure|changed|accepted|rejected|reset|denied|ok|OK)? for ${OPEN})${NAME}(?=${CLOSE}(?:$| ?[,;(.]| via | at | on | from ))`,
  ),
  login(
    ['user', 'User', 'USER'],
    `(?<=\\b(?:[Uu]ser|USER)(?:name)?:? ${OPEN}${DOMAIN})${NAME}(?=${CLOSE}:? (?:has |is |is now |was |successfully )?${DID}\\b)`,
  ),
  login(
    ['user', 'User', 'USER'],
    `(?<=\\b(?:[Uu]ser|USER)(?:name)?:? (?:\\[[\\w.-]*\\]\\\\)?["'\\[<]${DOMAIN})${NAME}(?=["'\\]>](?!\\\\))`,
  ),
  login(' user ', `(?<= user )${NAME}(?=: (?:authentic|password|bad |invalid |login ))`),
  login(' USER ', `(?<= - USER )${NAME}(?=[: (])`),
  login('LOGIN ', `(?<=\\bLOGIN (?:\\d+ FROM [^ ]+ FOR |ON [^ ]+ BY ))${NAME}`),
  login(
    ['ogin ', 'ogon '],
    `(?<=\\b[Ll]og(?:in|on) (?:success|succeeded|successful|ok|OK|accepted):? (?:user )?${OPEN})${NAME}(?=${CLOSE}(?:$| ?[,;(]| from ))`,
  ),
  login(
    ['logged ', 'signed '],
    `(?<=(?:^|[\\]:"-] |(?:INFO|WARN|DEBUG|NOTICE) +)["']?)${NAME}(?=["']? (?:is now |has )?(?:logged|signed) (?:in|out|on|off)\\b)`,
  ),
  login('uthenticated user', `(?<=\\b[Aa]uthenticated user:? ["']?)${NAME}`),
  login('role "', `(?<=\\brole ")${NAME}(?=" (?:does|is) )`),
  login(' committed', `(?<=: )${NAME}(?= committed revision)`),
]

/** The rules of accounts in lines of logs. */
export const loginsTold: readonly ToldRule[] = [...fields, ...sentences]
