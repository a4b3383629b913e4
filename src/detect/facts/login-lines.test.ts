import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

/** Accounts and all else but addresses of a network in a log of these lines. */
function foundIn(...lines: readonly string[]): readonly string[] {
  const asText = lines.map((line) => detector.findInText(line))
  const found = detector.recordsIn(lines, false)?.find(lines, asText) ?? asText
  return found.flatMap((findings, i) =>
    findings.filter(({ item }) => item !== 'ip-address').map((f) => `${f.item} ${lines[i]?.slice(f.start, f.end)}`),
  )
}

const MOMENT = 'Nov 22 05:10:20 web1'

test('a server of mails tells who came, behind from where', () =>
  expect(
    foundIn(`${MOMENT} cyrus/imap[4380]: login: web1.example [203.0.113.7] taro plaintext+TLS User logged in`),
  ).toContain('user-id taro'))

test('RADIUS tells the device of whoever comes in', () =>
  expect(foundIn('Nov 22 05:10:41 Auth: (12) Login OK: [taro] (from client vpn port 0 cli b5:c4:03:43:54:2f)')).toEqual(
    ['user-id taro', 'device-id b5:c4:03:43:54:2f'],
  ))

describe('who logged in is told', () => {
  test.each([
    ['an access log', '192.0.2.7 - taro [22/Nov/2026:05:10:20 +0900] "GET /mypage HTTP/1.1" 200 5123'],
    ['one of several hosts', 'a.example.jp 192.0.2.7 - taro [22/Nov/2026:05:10:20 +0900] "GET / HTTP/1.1" 200 5'],
    ['IIS', String.raw`2026-11-22 05:10:38 10.0.0.1 GET /index.aspx - 443 CORP\taro 10.0.0.7 Mozilla/5.0 200 0 0 15`],
    ['Squid', '1763757038.123     45 10.0.0.8 TCP_MISS/200 4512 GET http://example.com/ taro HIER_DIRECT/192.0.2.3 -'],
    ['sshd', `${MOMENT} sshd[2345]: Accepted publickey for taro from 198.51.100.3 port 51234 ssh2`],
    ['sshd, in vain', `${MOMENT} sshd[2345]: Failed password for invalid user taro from 203.0.113.77 port 4022 ssh2`],
    ['PAM', `${MOMENT} sshd[2348]: pam_unix(sshd:session): session opened for user taro(uid=1004) by (uid=0)`],
    ['systemd', `${MOMENT} systemd-logind[701]: New session 12 of user taro.`],
    ['an audit', '2026-11-05 17:31:44 AUDIT operator=taro action=EXPORT'],
    ['an audit by deed', '2026-11-05 17:31:44 deleted id=5 executed_by="taro"'],
    ['sudo', `${MOMENT} sudo:   taro : TTY=pts/0 ; PWD=/tmp ; USER=root ; COMMAND=/usr/bin/apt update`],
    ['su', `${MOMENT} su: (to root) taro on pts/1`],
    ['cron', `${MOMENT} crond[9]: (taro) CMD (/opt/bin/backup.sh)`],
    ['PAM by its keys', `${MOMENT} su: pam_unix(su:auth): authentication failure; logname=taro uid=0 user=root`],
    ['pure-ftpd', `${MOMENT} pure-ftpd: (taro@198.51.100.38) [INFO] Logout.`],
    ['POP3', `${MOMENT} dovecot: pop3-login: Disconnected (auth failed): user=<taro>, rip=198.51.100.31`],
    ['Windows', '4624 Security ID: S-1-5-18 Account Name: WEB1$ Logon ID: 0x3E7 Account Name: taro Logon Type: 3'],
    ['Samba', String.raw`${MOMENT} smbd[3]: Auth: [SMB2] user [CORP]\[taro] at [Mon, 23 Nov 2026]`],
    ['vsftpd', 'Sun Nov 22 05:10:30 2026 [pid 3344] [taro] OK LOGIN: Client "198.51.100.6"'],
    ['dovecot', `${MOMENT} dovecot: imap(taro)<1234><xYz>: Logged out in=123 out=4567`],
    ['MySQL', `2026-11-22T05:10:37Z 13 [Note] Access denied for user 'taro'@'10.0.0.5' (using password: YES)`],
    ['a gateway of short messages', '2026-11-21 08:49:29 [sms] sent otp to device 12 for user taro status=DELIVERED'],
    ['RADIUS', 'Sun Nov 22 05:10:41 2026 : Auth: (12) Login OK: [taro] (from client ap1 port 3)'],
    ['a VPN', `${MOMENT} openvpn[1]: taro/198.51.100.15:1194 SIGTERM[soft,remote-exit] received`],
    ['a firewall', 'fw %ASA-6-605005: Login permitted from 10.0.0.14/51000 to inside:10.0.0.1/ssh for user "taro"'],
    ['an audit', `type=USER_LOGIN msg=audit(1763757048.1:4): pid=2 uid=0 msg='op=login acct="taro" res=success'`],
    ['nginx', '2026/11/22 05:11:03 [error] 12#12: *7 user "taro": password mismatch, client: 198.51.100.16'],
    ['a program', '2026-11-22 05:10:45,123 INFO  [http-8080-3] AuthService - user taro logged in from 198.51.100.12'],
    ['a program, in vain', '2026-11-22 05:10:46 WARN Login failed for user taro: bad credentials'],
    ['a program, by its end', '2026-11-22 05:10:47 INFO login success: taro'],
  ])('by %s', (_what, line) => expect(foundIn(line)).toEqual(['user-id taro']))
})

describe('nobody logged in', () => {
  test.each([
    '192.0.2.8 - - [22/Nov/2026:05:10:22 +0900] "GET /user/taro HTTP/1.1" 200 812',
    '10.0.0.1 - nagios [22/Nov/2026:05:10:22 +0900] "GET /status HTTP/1.1" 200 812',
    `${MOMENT} sshd[2346]: Failed password for root from 203.0.113.77 port 4022 ssh2`,
    `${MOMENT} CRON[999]: pam_unix(cron:session): session opened for user www-data(uid=33) by (uid=0)`,
    `${MOMENT} sshd[3]: pam_unix(sshd:auth): authentication failure; logname= uid=0 tty=ssh ruser= rhost=  user=root`,
    `${MOMENT} sudo: pam_unix(sudo:session): session closed for user root`,
    '4624 Logon Type: 5 Account Name: SYSTEM Account Domain: NT AUTHORITY',
    '2026-11-22 05:10:46 INFO user data loaded in 12 ms',
    '2026-11-22 05:10:46 INFO user not found',
    '2026-11-22 05:10:46 INFO a user connected from the network',
    '2026-11-22 05:10:46 INFO The user logged in successfully',
    '2026-11-22 05:10:46 ERROR login failed: timeout',
    '2026-11-22 05:10:46 INFO login success: true',
    '2026-11-22 05:10:46 INFO request for downloads from 203.0.113.7 closed',
    'level=info job=123 name=nginx queue=mail',
    'container name=eth0 job: 4512 started',
  ])('%s', (line) => expect(foundIn(`${MOMENT} su: (to root) taro on pts/1`, line)).toEqual(['user-id taro']))
})

test('an address of mail in the field of the account stays one', () =>
  expect(foundIn('10.0.3.4 - m.abe@example.jp [22/Nov/2026:05:10:20 +0900] "GET /a HTTP/1.1" 200 12')).toEqual([
    'email m.abe@example.jp',
  ]))

test('the account of a message of FIX is that of a customer', () =>
  expect(foundIn('20261119-04:47:45 8=FIX.4.4|35=8|49=BROKER|1=52247337|55=USDJPY|54=1|38=10000|44=151.220|')).toEqual([
    'customer-number 52247337',
  ]))

test('another word before another value is no account', () =>
  expect(
    foundIn(`${MOMENT} dovecot: pop3-login: Disconnected: user=<taro@mail.example>, rip=198.51.100.31`).join(),
  ).not.toContain('Disconnected'))
