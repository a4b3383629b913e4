import type { Channel } from './channel.ts'
import type { HttpSettings } from './http-provider.ts'
import type { PrintShopSettings } from './print-shop.ts'
import type { SmtpSettings } from './smtp.ts'
import type { SpoolSettings } from './spool.ts'

/** Which way notices are handed over. */
export type ChannelWish =
  | ({ readonly kind: 'smtp' } & SmtpSettings)
  | ({ readonly kind: 'spool' } & SpoolSettings)
  | ({ readonly kind: 'print-shop' } & PrintShopSettings)
  | ({ readonly kind: 'sms' | 'post-api' } & HttpSettings)

/** Opens a channel; what it needs is loaded only then. */
export async function openChannel(wish: ChannelWish): Promise<Channel> {
  switch (wish.kind) {
    case 'smtp':
      return (await import('./smtp.ts')).openSmtp(wish)
    case 'spool':
      return (await import('./spool.ts')).openSpool(wish)
    case 'print-shop':
      return (await import('./print-shop.ts')).openPrintShop(wish)
    case 'sms':
    case 'post-api':
      return (await import('./http-provider.ts')).openHttpProvider(wish.kind, wish)
    default:
      return wish satisfies never
  }
}
