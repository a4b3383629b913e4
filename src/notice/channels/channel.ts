/** A notice in the hands of the sender, for the moment of handing it over: the only place where its address is plain. */
export type Parcel =
  | {
      readonly kind: 'mail'
      readonly key: string
      readonly from: string
      readonly to: string
      readonly raw: Uint8Array
    }
  | { readonly kind: 'sms'; readonly key: string; readonly to: string; readonly text: string }
  | {
      readonly kind: 'letter'
      readonly key: string
      readonly file: string
      readonly page: number
      readonly pdf: Uint8Array
    }

/** What a carrier answered. Codes hold no address. */
export type Answer =
  /** The carrier has taken it, durably; `receipt` is what it calls it. */
  | { readonly kind: 'accepted'; readonly receipt: string }
  /** The carrier will never take it for this address. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The carrier has certainly not taken it; it may be handed over again later. */
  | { readonly kind: 'deferred'; readonly code: string }
  /** The carrier takes nothing at all now: not to be reached, or it refuses us. Nothing was handed over. */
  | { readonly kind: 'closed'; readonly code: string }
  /** Whether it was taken cannot be told. It is never handed over again on doubt alone. */
  | { readonly kind: 'unknown'; readonly code: string }
  /** The carrier has it and will say later whether it takes it; until then the attempt stays open. */
  | { readonly kind: 'pending' }
  /** The key stands for another text at the carrier: something is wrong, and sending ends. */
  | { readonly kind: 'conflict'; readonly code: string }

/** What a carrier says about a key when asked afterwards. */
export type LookedUp =
  | { readonly kind: 'pending' }
  | { readonly kind: 'accepted'; readonly receipt: string }
  | { readonly kind: 'never' }
  | { readonly kind: 'noAnswer' }

/** A way to hand notices over. One file a channel; `channels.test.ts` holds each to this. */
export interface Channel {
  /** Stands in the journal, such as `smtp`. */
  readonly id: string
  readonly takes: Parcel['kind']
  /** How long the carrier knows a key, so that handing over again under it is harmless; 0 when it knows none. */
  readonly keyLifeMs: number
  /** After this time nothing that was handed over before can still be accepted. Matters to channels with a look-up. */
  readonly acceptanceDelayMsMax: number
  /** Hands one parcel over. Never throws for what a carrier may do; the body and the address go nowhere else. */
  handOver(parcel: Parcel): Promise<Answer>
  /** Asks whether a key was accepted; `file` is the print file of a letter. */
  lookUp?(of: { readonly key: string; readonly file: string }): Promise<LookedUp>
  /** Ends all connections at once; what is under way answers `unknown`, or `deferred` where nothing was said yet. */
  close(): Promise<void>
}
