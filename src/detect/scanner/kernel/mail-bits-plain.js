// The JavaScript half of mail-bits.ts: every sign is looked at.
const HAS_MAIL_BITS = false
const MAIL_BITS = 64
const isMailByBits = () => false
const plainMailStart = () => 0
const plainDomainEnd = () => 0
