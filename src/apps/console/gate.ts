import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const SESSION = 'todoke_session'

/** Who may come in: whoever holds the one-time address first, and nobody after. */
export interface Gate {
  /** The token of the printed address; works once. */
  readonly token: string
  /** Lets a session pass; turns the one-time token into a session; hands everything else to `locked`. */
  readonly guard: MiddlewareHandler
}

const equal = (a: string, b: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

/**
 * Makes the gate of one console process. Tokens are 256 random bits and live in memory only, so stopping the process
 * ends every session. The cookie is HttpOnly and SameSite=Strict: no other site can ride on it.
 */
export function makeGate(locked: (c: Context) => Response | Promise<Response>): Gate {
  const token = randomBytes(32).toString('base64url')
  const session = randomBytes(32).toString('base64url')
  let unused = true
  const guard: MiddlewareHandler = async (c, next) => {
    if (equal(getCookie(c, SESSION) ?? '', session)) {
      // A bookmark of the first address keeps working for whoever is inside already.
      if (c.req.query('token') === undefined) return next()
      return c.redirect('/', 303)
    }
    const given = c.req.query('token')
    if (c.req.method === 'GET' && unused && given !== undefined && equal(given, token)) {
      unused = false
      setCookie(c, SESSION, session, { httpOnly: true, sameSite: 'Strict', path: '/' })
      return c.redirect('/', 303)
    }
    return locked(c)
  }
  return { token, guard }
}

/**
 * Refuses requests that name another host (DNS rebinding): an attacker's name can be pointed at this machine, but an
 * address in digits, `localhost` and the host given on the command line cannot be somebody else's name.
 */
export function hostCheck(host: string): MiddlewareHandler {
  return async (c, next) => {
    const named = (c.req.header('host') ?? '')
      .replace(/:\d+$/, '')
      .replace(/^\[(.*)\]$/, '$1')
      .toLowerCase()
    if (isIP(named) > 0 || named === 'localhost' || named === host.toLowerCase()) return next()
    return c.text('This console answers to its own address only.\n', 421)
  }
}

/** A form sent from another site is refused, even by a browser that does not know SameSite. */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin')
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  if (origin !== undefined && URL.parse(origin)?.host === c.req.header('host')) return next()
  return c.text('Forms are taken from this console only.\n', 403)
}

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** Nothing from elsewhere, nothing kept, nothing told to others. A page that needs another policy sets its own first. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const set = (name: string, value: string) => c.res.headers.has(name) || c.res.headers.set(name, value)
  set('Content-Security-Policy', POLICY)
  set('Cache-Control', 'no-store')
  // Tells nothing to other sites; `no-referrer` would also make browsers hide the origin of our own forms.
  set('Referrer-Policy', 'same-origin')
  set('X-Content-Type-Options', 'nosniff')
  set('X-Frame-Options', 'SAMEORIGIN')
  set('Cross-Origin-Opener-Policy', 'same-origin')
  set('Cross-Origin-Resource-Policy', 'same-origin')
  set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  set('X-Robots-Tag', 'noindex')
}
