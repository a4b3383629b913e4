import { describe, expect, test } from 'vitest'
import { namesToldInLatin } from './latin-told.ts'

const names = (line: string): readonly string[] => [...new Set(namesToldInLatin(line).map(({ value }) => value))]

describe('people whom one word of a name tells', () => {
  test.each([
    ['I talked to Amanda about the invoice.', 'Amanda'],
    ['My husband Jeffrey will collect it.', 'Jeffrey'],
    ['my daughter Zofka set this up', 'Zofka'],
    ['Per Amanda, ship on Monday.', 'Amanda'],
    ['Kevin called back and was very rude.', 'Kevin'],
    ['This is Natasha from flat 4.', 'Natasha'],
    ['M. Bell signed for the parcel.', 'M. Bell'],
    ['Approved by J.R. Smith on Tuesday.', 'J.R. Smith'],
    ['The tenant Hendrik van der Meer moved out.', 'Hendrik van der Meer'],
    ['Jean DUPONT a signé le devis.', 'Jean DUPONT'],
    ['Ich habe mit Stefan gesprochen.', 'Stefan'],
    ['Meine Frau Sabine hat angerufen.', 'Sabine'],
    ["Mon mari Philippe n'a rien reçu.", 'Philippe'],
    ['Hablé con Lucía el lunes.', 'Lucía'],
    ['Mio marito Paolo ha firmato.', 'Paolo'],
    ['Falei com Rui sobre a entrega.', 'Rui'],
    ['Ik sprak met Sanne van de receptie.', 'Sanne'],
    ['Caro Matteo, ti scrivo per il rimborso.', 'Matteo'],
    ['Thanks, Rebecca', 'Rebecca'],
    ['Front desk: Thomas called, wants it', 'Thomas'],
    ['Driver Peter dropped it at 5.', 'Peter'],
    ['Ingrid from HR says so', 'Ingrid'],
    ['Ik ben Floris de Boer, klant', 'Floris de Boer'],
    ['LG Steffi', 'Steffi'],
    ['[10:32] Camille: can you check it', 'Camille'],
    ['@Linh could you take over', 'Linh'],
    ['Sanne has left the chat', 'Sanne'],
    ['Met vriendelijke groet, Bas van Dijk', 'Bas van Dijk'],
    ['Signed: P. Kowalczyk', 'P. Kowalczyk'],
    ['Stephen R. van den Berg wrote it', 'Stephen R. van den Berg'],
  ])('%s', (line, name) => {
    expect(names(line)).toEqual([name])
  })

  test.each([
    'We talked to Support about the outage.',
    'Spoke with Customer Service for an hour.',
    'Per Contract, ship on Monday.',
    'My husband works in Dallas.',
    'My daughter loves Disney.',
    'Please ask Finance to resend the form.',
    'Hi All, thanks for the quick answer.',
    'Thanks, Support',
    'Austin called an emergency meeting of the council.',
    'The St. James store in Victoria is closed.',
    'Jordan and Chad signed the treaty.',
    'Meine Frau ist krank.',
    'Hablé con Soporte el lunes.',
    'Ich habe mit Vodafone gesprochen.',
    "J'ai parlé avec Orange hier.",
    'I spoke with Amazon and with Delta.',
    'This is Windows from 2019.',
    'Approved by Management on Tuesday.',
    'Rio de Janeiro and Santa Maria de la Vega are cities.',
    'Charles de Gaulle Airport was closed.',
    'I spoke to Thomas Cook Travel.',
    'The U.S. Bank is open.',
    'Walter EXSLT functions',
    'My brother is Mercedes',
    'reply to Amanda@example.com',
    'Oscar-winning film',
    'Un saludo, Atención al Cliente',
    'Thanks, Marketing',
    'Regards to all',
    'Lieber Kunde,',
    'Jira told us so.',
    '[10:32] Agent: one moment please',
    '[10:32] Decision: we wait',
    'mail@Linh.example',
  ])('not %s', (line) => {
    expect(names(line)).toEqual([])
  })
})
