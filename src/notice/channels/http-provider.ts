import type { Answer, Channel, LookedUp, Parcel } from './channel.ts'
import { carrierCode } from './refusal.ts'

/**
 * A provider that is spoken to over HTTP. `POST URL/messages` with `Idempotency-Key`; 201 or 200 `{"id"}` takes it, 409 knows
 * the key with another body, 4xx refuses, 429 and 503 put off. `GET URL/messages/KEY` answers 200 `{"id"}` or 404.
 */
export interface HttpSettings {
  readonly url: URL
  /** Sent as `Authorization: Bearer`. */
  readonly token?: string
  /** How long the provider knows a key, by its contract; 24 hours if it says nothing better. */
  readonly keyLifeMs?: number
  /** How long the provider may say nothing. */
  readonly silenceMsMax?: number
  /** Its longest delay between taking and knowing, by its contract. */
  readonly acceptanceDelayMsMax?: number
}

const DAY_MS = 86_400_000
const SILENCE_MS_MAX = 30_000
const ACCEPTANCE_DELAY_MS = 900_000

/** SMS providers and services that print and post single letters. */
export function openHttpProvider(id: 'sms' | 'post-api', settings: HttpSettings): Channel {
  const cut = new AbortController()
  const ask = (path: string, init: RequestInit): Promise<Response> =>
    fetch(new URL(path, `${settings.url.href.replace(/\/$/, '')}/`), {
      ...init,
      redirect: 'error',
      signal: AbortSignal.any([cut.signal, AbortSignal.timeout(settings.silenceMsMax ?? SILENCE_MS_MAX)]),
      headers: {
        ...init.headers,
        ...(settings.token === undefined ? {} : { authorization: `Bearer ${settings.token}` }),
      },
    })
  return {
    id,
    takes: id === 'sms' ? 'sms' : 'letter',
    keyLifeMs: settings.keyLifeMs ?? DAY_MS,
    acceptanceDelayMsMax: settings.acceptanceDelayMsMax ?? ACCEPTANCE_DELAY_MS,
    async handOver(parcel): Promise<Answer> {
      const body = bodyOf(parcel)
      if (body === null || parcel.kind !== (id === 'sms' ? 'sms' : 'letter'))
        return { kind: 'refused', code: `not for ${id}` }
      const headers = { 'content-type': 'application/json', 'idempotency-key': parcel.key }
      try {
        return await answerOf(await ask('messages', { method: 'POST', body, headers }))
      } catch (error) {
        return notConnected(error) ? { kind: 'closed', code: 'no connection' } : { kind: 'unknown', code: 'no answer' }
      }
    },
    async lookUp({ key }): Promise<LookedUp> {
      try {
        const response = await ask(`messages/${encodeURIComponent(key)}`, { method: 'GET' })
        if (response.status === 404) return { kind: 'never' }
        return response.ok ? { kind: 'accepted', receipt: await idOf(response) } : { kind: 'noAnswer' }
      } catch {
        return { kind: 'noAnswer' }
      }
    },
    async close() {
      cut.abort()
    },
  }
}

/** What the provider gets; the same parcel is the same text, so that the provider can tell another one under its key. */
function bodyOf(parcel: Parcel): string | null {
  if (parcel.kind === 'sms') return JSON.stringify({ to: parcel.to, text: parcel.text })
  if (parcel.kind === 'letter')
    return JSON.stringify({ page: parcel.page, pdf: Buffer.from(parcel.pdf).toString('base64') })
  return null
}

async function answerOf(response: Response): Promise<Answer> {
  const { status } = response
  if (response.ok) return { kind: 'accepted', receipt: await idOf(response) }
  await response.body?.cancel()
  const code = `HTTP ${status}`
  if (status === 409) return { kind: 'conflict', code }
  if (status === 401 || status === 403) return { kind: 'closed', code }
  if (status === 429 || status === 503) return { kind: 'deferred', code }
  return status >= 400 && status < 500 ? { kind: 'refused', code } : { kind: 'unknown', code }
}

/** A yes without a readable id is a yes all the same. */
async function idOf(response: Response): Promise<string> {
  const found: unknown = await response.json().catch(() => null)
  const id = found !== null && typeof found === 'object' && 'id' in found ? String(found.id) : `HTTP ${response.status}`
  return carrierCode(id)
}

/** Nothing left this machine: the connection was never made. */
function notConnected(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(code)
}
