import { Failure } from '#kernel/failure.ts'
import { nearestWord } from '#kernel/nearest-word.ts'
import { command } from '../command.ts'
import { events, resolveVerb } from '../notice-events.ts'
import { proof } from '../notice-proof.ts'
import { send } from '../notice-send-verb.ts'
import { status } from '../notice-status.ts'
import type { Verb } from '../notice-verb.ts'
import { approve, compose, resume, stop } from '../notice-verbs.ts'

const verbs: Readonly<Record<string, Verb>> = {
  compose,
  approve,
  send,
  stop,
  resume,
  status,
  events,
  resolve: resolveVerb,
  proof,
}

export default command({
  id: 'notice',
  summary: 'compose, approve and send notices; stop, status, events',
  usage: 'VERB CASE [FILE] [--out DIR] [--as OFFICER] [--batch ID] [--smtp URL]',
  options: {
    out: { type: 'string', value: 'DIR', about: 'the output of todoke run (default ./todoke-out/<case>)' },
    at: { type: 'string', value: 'INSTANT', about: 'compose: as known at this moment (default now)' },
    as: { type: 'string', value: 'OFFICER', about: 'who composes, approves, opens a wave, stops or resolves' },
    batch: { type: 'string', value: 'ID', about: 'which batch, such as b1' },
    person: { type: 'string', value: 'TOKEN', about: 'resolve, proof: whose notice' },
    found: {
      type: 'string',
      value: 'accepted|not-accepted',
      choices: ['accepted', 'not-accepted'],
      about: "resolve: what the carrier's own records say",
    },
    sample: {
      type: 'number',
      value: 'N',
      about: 'approve: show so many notices, masked, with what the ledger has; approves nothing',
    },
    'dry-run': { type: 'boolean', about: 'send: show counts by route, variant, domain and wave; sends nothing' },
    'test-to': {
      type: 'string',
      value: 'ADDRESS',
      about: 'send: one mail of the batch to this address of your own; needs no approval',
    },
    why: { type: 'string', value: 'WHY', about: 'the reason, for the record' },
    smtp: {
      type: 'string',
      value: 'URL',
      about: 'send: the mail server, such as smtps://user:password@mail.example.jp',
    },
    spool: { type: 'string', value: 'DIR', about: 'send: mails through the folder of a mail server of your own' },
    printer: { type: 'string', value: 'DIR', about: 'send: print files through the folder of a print shop' },
    sms: {
      type: 'string',
      value: 'URL',
      about: 'send: SMS through a provider, such as https://:token@provider.example.jp/v1',
    },
    post: { type: 'string', value: 'URL', about: 'send: letters through a service that prints and posts' },
    dkim: { type: 'string', value: 'DOMAIN:SELECTOR:FILE', about: 'send: sign every mail with this key (PEM)' },
    rate: { type: 'number', value: 'N', about: 'send: at most so many a second' },
    wave: {
      type: 'string',
      value: 'next|all',
      choices: ['next', 'all'],
      about: 'send: open the next wave, or all that are left (needs --why)',
    },
    'per-day': {
      type: 'number',
      value: 'N',
      about: 'send: at most so many a day; lets people wait, so it needs --as and --why',
    },
  },
  async run({ positionals: [verb = '', casePath = '', file], options }, io) {
    const found = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
    if (!found) {
      const near = nearestWord(verb, Object.keys(verbs))
      throw new Failure(
        'usage',
        `todoke notice ${verb}: the verbs are ${Object.keys(verbs).join(', ')}${near ? `; did you mean ${near}?` : ''}`,
      )
    }
    return found({ casePath, file, options }, io)
  },
})
