import { type Format, refuse } from '../format.ts'

/** Encrypted things that are written in letters, by their first line. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\s*-----BEGIN PGP MESSAGE-----/, 'a message encrypted by OpenPGP; decrypt it by hand (gpg --decrypt)'],
  [/^\s*-----BEGIN (?:PKCS7|CMS)-----/, 'something encrypted or signed by S/MIME; open it by hand (openssl cms)'],
  [/^\s*-----BEGIN AGE ENCRYPTED FILE-----|^age-encryption\.org\//, 'a file encrypted by age; decrypt it by hand'],
  [/^\s*\$ANSIBLE_VAULT;/, 'a vault of Ansible; decrypt it by hand (ansible-vault decrypt)'],
]

const kindOf = (text: string) => KINDS.find(([beginning]) => beginning.test(text))?.[1]

/** What would be read as a text of letters that say nothing: named, since nobody here has the key. */
const encrypted: Format = {
  id: 'encrypted',
  claims: ({ text }) => (kindOf(text) ? 0.96 : 0),
  async *read(opening) {
    const advice = `${kindOf(opening.head.text)} and put what is in it in its place`
    yield refuse(opening, { reason: 'password-needed', advice })
  },
}

export default encrypted
