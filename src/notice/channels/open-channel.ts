import type { Channel } from './channel.ts'
import type { SmtpSettings } from './smtp.ts'

/** Which way notices are handed over. */
export type ChannelWish = { readonly kind: 'smtp' } & SmtpSettings

/** Opens a channel; what it needs is loaded only then. */
export async function openChannel(wish: ChannelWish): Promise<Channel> {
  const { openSmtp } = await import('./smtp.ts')
  return openSmtp(wish)
}
