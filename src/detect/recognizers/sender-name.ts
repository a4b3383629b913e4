import { namesBeforeAddress } from '../names/latin-names.ts'
import { recognizer } from '../reader/recognizer.ts'

export default recognizer({
  id: 'sender-name',
  item: 'name',
  version: 1,
  source: 'RFC 5322, 3.4 (display-name before angle-addr)',
  form: 'any',
  needs: { sign: '@' },
  find: namesBeforeAddress,
  read: () => null,
  examples: [
    ['Contact «John Smith» <john@example.com>', 'John Smith'],
    ["Dear «David O'Neil» <d@example.com>,", "David O'Neil"],
    ['«Nguyen Van Anh» <anh@example.com>', 'Nguyen Van Anh'],
  ],
  cells: [],
  nearMisses: [
    ['Customer Support <support@example.com>', 'a desk'],
    ['Reply To <x@example.com>', 'words of a head'],
    ['write to <john@example.com>', 'no name stands before it'],
  ],
})
