import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import DKIM from 'nodemailer/lib/dkim'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Answer, Channel, Parcel } from './channel.ts'
import { isLoopback } from './loopback.ts'
import { carrierCode } from './refusal.ts'

export interface SmtpSettings {
  /** `smtp://[user:password@]host[:port]` or `smtps://…`. Beyond this machine TLS is required. */
  readonly url: URL
  readonly connections: number
  /** Signs every mail (RFC 6376); `privateKey` in PEM. */
  readonly dkim?: { readonly domainName: string; readonly keySelector: string; readonly privateKey: string }
  /** How long a server may say nothing. RFC 5321, section 4.5.3.2.6 gives it ten minutes after the final dot. */
  readonly silenceMsMax?: number
}

const CONNECT_MS_MAX = 30_000
const SILENCE_MS_MAX = 600_000
/** Many servers end a session after a hundred mails. */
const MAILS_PER_CONNECTION = 100

/**
 * Hands mails to one server. The reply to the final dot is the acceptance (RFC 5321, section 6.1); a line that breaks after
 * the text began to flow leaves doubt (RFC 1047), before that none. A server knows no key and answers no look-up.
 */
export function openSmtp(settings: SmtpSettings): Channel {
  const pool = new Lines(settings)
  const dkim = settings.dkim && new DKIM({ ...settings.dkim })
  return {
    id: 'smtp',
    takes: 'mail',
    keyLifeMs: 0,
    acceptanceDelayMsMax: 0,
    async handOver(parcel) {
      if (parcel.kind !== 'mail') return { kind: 'refused', code: 'not a mail' }
      const signed = dkim ? await buffer(dkim.sign(Buffer.from(parcel.raw))) : Buffer.from(parcel.raw)
      return pool.send(parcel, signed)
    },
    close: () => pool.close(),
  }
}

/** A bounce comes back to an address that names the notice (VERP): `desk+KEY@example.jp`. */
export function bounceAddress(sender: string, key: string): string {
  const at = sender.lastIndexOf('@')
  return `${sender.slice(0, at)}+${key}${sender.slice(at)}`
}

/** A few connections, each with one mail at a time. */
class Lines {
  readonly #settings: SmtpSettings
  readonly #free: Line[] = []
  readonly #open = new Set<Line>()
  readonly #waiting: (() => void)[] = []
  #taken = 0
  #closed = false

  constructor(settings: SmtpSettings) {
    this.#settings = settings
  }

  async send(parcel: Parcel & { kind: 'mail' }, signed: Buffer): Promise<Answer> {
    while (this.#taken >= this.#settings.connections) await new Promise<void>((go) => this.#waiting.push(go))
    this.#taken++
    try {
      // A server may have ended a line that lay idle; nothing was said on it, so a fresh one may be used.
      const kept = this.#line()
      const first = kept && (await kept.send(parcel, signed))
      if (kept && first?.kind !== 'broken') this.#keep(kept)
      if (first && first.kind !== 'broken') return first
      const line = await this.#dial()
      if (!(line instanceof Line)) return line
      const answer = await line.send(parcel, signed)
      if (answer.kind === 'broken') return { kind: 'closed', code: answer.code }
      this.#keep(line)
      return answer
    } finally {
      this.#taken--
      this.#waiting.shift()?.()
    }
  }

  #line(): Line | undefined {
    for (let line = this.#free.pop(); line; line = this.#free.pop()) if (line.usable) return line
    return undefined
  }

  #keep(line: Line): void {
    if (line.usable && !this.#closed) this.#free.push(line)
    else {
      this.#open.delete(line)
      line.end()
    }
  }

  async #dial(): Promise<Line | Answer> {
    if (this.#closed) return { kind: 'closed', code: 'stopped' }
    const dialled = await Line.dial(this.#settings)
    if (!(dialled instanceof Line)) return dialled
    this.#open.add(dialled)
    if (this.#closed) dialled.end()
    return dialled
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const line of this.#open) line.end()
    this.#open.clear()
  }
}

/** One session with the server. */
class Line {
  readonly #connection: SMTPConnection
  #mails = 0
  #alive = true

  private constructor(connection: SMTPConnection) {
    this.#connection = connection
    connection.on('error', () => {
      this.#alive = false
    })
    connection.once('end', () => {
      this.#alive = false
    })
  }

  static dial({ url, silenceMsMax = SILENCE_MS_MAX }: SmtpSettings): Promise<Line | Answer> {
    const secure = url.protocol === 'smtps:'
    const connection = new SMTPConnection({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || (secure ? 465 : 587),
      secure,
      requireTLS: !secure && !isLoopback(url.hostname),
      ignoreTLS: isLoopback(url.hostname),
      connectionTimeout: CONNECT_MS_MAX,
      greetingTimeout: CONNECT_MS_MAX,
      socketTimeout: silenceMsMax,
      logger: false,
    })
    return new Promise((give) => {
      const fail = (error: unknown) => {
        connection.close()
        give({ kind: 'closed', code: codeOf(error) })
      }
      connection.once('error', fail)
      connection.connect((error?: unknown) => {
        if (error) return fail(error)
        const ready = () => give(new Line(connection))
        if (!url.username) return ready()
        const credentials = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
        return connection.login({ credentials }, (refused?: unknown) => (refused ? fail(refused) : ready()))
      })
    })
  }

  get usable(): boolean {
    return this.#alive && this.#mails < MAILS_PER_CONNECTION
  }

  /** `broken`: the line was gone before anything of the text was said. */
  send(parcel: Parcel & { kind: 'mail' }, signed: Buffer): Promise<Answer | { kind: 'broken'; code: string }> {
    this.#mails++
    let flowing = false
    const text = new Readable({
      read() {
        flowing = true
        this.push(signed)
        this.push(null)
      },
    })
    const envelope = { from: bounceAddress(parcel.from, parcel.key), to: [parcel.to], size: signed.length }
    return new Promise((give) => {
      this.#connection.send(envelope, text, (error, info) => {
        if (!error) return give({ kind: 'accepted', receipt: carrierCode(info?.response || '250') })
        const answer = refusalOf(error, flowing)
        if (answer.kind === 'broken' || answer.kind === 'unknown') {
          this.#alive = false
          this.#connection.close()
          return give(answer)
        }
        // The next mail must not find half an envelope.
        return this.#connection.reset((failed?: unknown) => {
          if (failed) this.#alive = false
          give(answer)
        })
      })
    })
  }

  end(): void {
    this.#alive = false
    this.#connection.close()
  }
}

interface SmtpError {
  readonly responseCode?: number | undefined
  readonly command?: string | undefined
  readonly response?: unknown
  readonly code?: unknown
}

/** What Node and the library hang on an error beside its message. */
const fieldsOf = (error: unknown): Readonly<Record<string, unknown>> =>
  error instanceof Error ? Object.fromEntries(Object.entries(error)) : {}

const codeOf = (error: unknown): string => {
  const { response, code } = fieldsOf(error)
  return carrierCode(typeof response === 'string' ? response : String(code ?? 'no connection'))
}

/** Only a reply of the server to this mail says yes or no; anything else after the text began to flow says nothing. */
function refusalOf(error: Error & SmtpError, flowing: boolean): Answer | { kind: 'broken'; code: string } {
  const { responseCode, command } = error
  const code = codeOf(error)
  const replied = responseCode !== undefined && /^(MAIL FROM|RCPT TO|DATA)$/.test(command ?? '')
  if (replied && responseCode >= 500 && responseCode < 600) {
    // 5.7.x and a refused sender speak of us, not of the address: somebody must look before the next try.
    if (command === 'MAIL FROM') return { kind: 'closed', code }
    return /\b5\.7\.\d/.test(code) ? { kind: 'deferred', code } : { kind: 'refused', code }
  }
  if (responseCode === 421) return { kind: 'closed', code }
  if (replied && responseCode >= 400) return { kind: 'deferred', code }
  return flowing ? { kind: 'unknown', code } : { kind: 'broken', code }
}
