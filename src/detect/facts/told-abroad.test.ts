import { describe, expect, test } from 'vitest'
import { toldAbroad } from './told-abroad.ts'

/** What a line tells, once each. */
const told = (line: string): readonly string[] => [
  ...new Set(toldAbroad(line).map(({ item, value }) => `${item} ${value}`)),
]

describe('numbers of identity that their shape tells', () => {
  test.each([
    ['Le mando mi 37771835Q para el contrato.', '37771835Q'],
    ['con NIE X1234567L, solicita', 'X1234567L'],
    ['mandi a ZBMRRL86D11D539V', 'ZBMRRL86D11D539V'],
    ['Assuré 1 69 10 01 881 701 29 a rappelé.', '169100188170129'],
    ['O titular 877.084.272-82 ligou.', '87708427282'],
    ['Her NINO is CE 24 72 75 B now', 'CE247275B'],
    ['AHV 756.9217.0769.85', '7569217076985'],
    ['ID 11010519491231002X', '11010519491231002X'],
    ['S1234567D verified in person', 'S1234567D'],
  ])('%s', (line, value) => {
    expect(told(line)).toEqual([`national-id ${value}`])
  })

  test.each([
    'Le mando 37771835A para el contrato.',
    'mandi a ZBMRRL86D11D539A',
    'o 111.111.111-11 inválido',
    'Assuré 1 69 10 01 881 701 30 a rappelé.',
    'order 37771835Q',
    'Invoice 12345678Z-A was paid.',
    'GB 24 72 75 B',
    'S1234567E verified in person',
  ])('not %s', (line) => {
    expect(told(line)).toEqual([])
  })
})

describe('values behind their words', () => {
  test.each([
    ['SIN 130 692 544 was provided over the phone', 'national-id 130692544'],
    ['her tax file number is 123 456 782', 'national-id 123456782'],
    ['caller gave SSN 282-38-7720 but', 'national-id 282387720'],
    ['the last four of her social: 4827.', 'national-id 4827'],
    ['SSN ending 6612', 'national-id 6612'],
    ['read out his passport, 517664634, over', 'passport 517664634'],
    ['Numéro de passeport : 14AV56871, délivré', 'passport 14AV56871'],
    ['NHS number 953 195 2612.', 'health-insurance 9531952612'],
    ['Medicare number 1EG4-TE5-MK73 was', 'health-insurance 1EG4-TE5-MK73'],
    ['Member ID W228193847 on the insurance card', 'health-insurance W228193847'],
    ['Member ID 22819384 at the gym', 'customer-number 22819384'],
    ['Führerschein Nr. B072RRE2I55 wurde', 'drivers-licence B072RRE2I55'],
    ['Aadhaar 2733 7228 3055 uploaded', 'national-id 273372283055'],
    ['Burgerservicenummer 543100662 ontbreekt', 'national-id 543100662'],
    ['His birthday is June 12, 1964, please', 'birth-date 1964-06-12'],
    ['Nata il 2 giugno 1979 a Bari.', 'birth-date 1979-06-02'],
    ['Née le 4 juillet 1972 à Dijon', 'birth-date 1972-07-04'],
    ['Sono nato il 11/04/1966.', 'birth-date 1966-04-11'],
    ['Ich bin am 7. Mai 1985 geboren.', 'birth-date 1985-05-07'],
    ['I am 45 years old and retired.', 'age 45'],
    ['The password is hunter2 if', 'password hunter2'],
    ['Mein Passwort lautet Sonnenblume12.', 'password Sonnenblume12'],
    ['Username sandepa78x, password yokohama_giants# - please', 'user-id sandepa78x', 'password yokohama_giants#'],
    ['DL# K5704576', 'drivers-licence K5704576'],
    ['the PESEL number on file (40052127467) is', 'national-id 40052127467'],
    ['nata a Lecce il 19/07/1983', 'birth-date 1983-07-19'],
    ['I gave the wrong SSN, it should be 240-40-9776.', 'national-id 240409776'],
    ['Passwort zurückgesetzt auf Herbst2024!', 'password Herbst2024!'],
    ['Mot de passe provisoire : Soleil44!', 'password Soleil44!'],
    ['PAN ABCPK1234L, please', 'national-id ABCPK1234L'],
    ['Postcode 154-0084, third floor.', 'postal-code 1540084'],
    ['Personnummer 19850612-4382', 'national-id 198506124382'],
    ['Our contract: VT-88301, please cancel.', 'customer-number VT-88301'],
    ['Nummer für Rückfragen: 0711 4567890', 'phone 07114567890'],
    ['My PIN is 4471, is it blocked?', 'password 4471'],
    ['security code 904 on the back', 'card-security-code 904'],
    ['exp 09/29, charged twice', 'card-expiry 2029-09'],
    ['Carte bancaire, expire 10/26.', 'card-expiry 2026-10'],
    ['Karte mit der Endziffer 9917 gesperrt.', 'card-last4 9917'],
    ['The account ending in 1234 was debited', 'bank-account 1234'],
    ['Mi usuario es lolaruiz.', 'user-id lolaruiz'],
    ['Mijn klantnummer is 1120938.', 'customer-number 1120938'],
    ["My phone's IMEI is 356938035643809.", 'device-id 356938035643809'],
  ])('%s', (line, ...facts) => {
    expect(told(line).toSorted()).toEqual(facts.toSorted())
  })

  test.each([
    'The password is case sensitive.',
    'I changed my password to something stronger.',
    'Le mot de passe est obligatoire.',
    'Choose a password SHA256 can hash.',
    'IBAN DE00 1234 5678 9012 3456 78 fails.',
    'Pin 13 on the connector is ground.',
    'CVV2 check failed with code 5.',
    'Security code not required for amounts under 20 EUR.',
    'Security code 2 digits short',
    'exp 2.5e-9 in the simulation',
    'The list ending in 2023 is archived.',
    'years ending in 1999',
    'Offer valid until 03/2028.',
    'The username is already taken.',
    'The user name is case sensitive.',
    'Passport photos cost 12 EUR.',
    'NHS number 953 195 2613',
    'Aadhaar 1234 5678 9012 fails.',
    'Founded on 3 March 1980, the firm grew.',
    'Geboren wurde die Idee am 7. Mai 1985.',
    'I am 45 minutes late.',
    'The SSN is 000-12-3456',
  ])('not %s', (line) => {
    expect(told(line)).toEqual([])
  })
})

describe('numbers to call', () => {
  test.each([
    ['Llámame al 912 702 224 a partir de las cinco.', '912702224'],
    ['O telefone dele é 21 845 3327', '218453327'],
    ['Pode ligar para o 912 345 678 hoje?', '912345678'],
    ['Erreichbar unter 089/1234567 ab 9 Uhr.', '0891234567'],
    ['Rufen Sie mich bitte an: 0171 / 88 23 441.', '01718823441'],
    ['Mi chiami al 347 8812305 dopo pranzo.', '3478812305'],
    ['Bel me op 06-48213377 vanmiddag.', '0648213377'],
    ['Meine Nummer: 079 412 88 03', '0794128803'],
    ['Appelez-moi au 01.44.27.83.19.', '0144278319'],
    ['call him about order 0171 8823441', null],
    ['We call this on 12.10.2024 again', null],
    ['Ventas: 657 671 865 euros', null],
    ['Call volume was 657 671 865 EUR', null],
    ['The number is 657 671 865', null],
    ['Call me. Parts 657 671 865', null],
  ])('%s: %s', (line, value) => {
    expect(told(line)).toEqual(value === null ? [] : [`phone ${value}`])
  })
})

describe('addresses', () => {
  test.each([
    ['Neue Anschrift: Goethestraße 41, 60313 Frankfurt', 'Goethestraße 41, 60313 Frankfurt'],
    ['Ich wohne in der Bahnhofstr. 84, 60311 Frankfurt am Main.', 'Bahnhofstr. 84, 60311 Frankfurt am Main'],
    ["J'habite au 12 bis rue de la République, 69002 Lyon.", '12 bis rue de la République, 69002 Lyon'],
    ['Vivo en Calle Mayor 23, 3º B, 28013 Madrid.', 'Calle Mayor 23, 3º B, 28013 Madrid'],
    ['Abito in Via Garibaldi 8, 40121 Bologna.', 'Via Garibaldi 8, 40121 Bologna'],
    ['Moro na Rua das Flores 120, 4050-262 Porto.', 'Rua das Flores 120, 4050-262 Porto'],
    ['Wij wonen aan de Prinsengracht 411, 1016 HM Amsterdam.', 'Prinsengracht 411, 1016 HM Amsterdam'],
    ['mijn adres is Lange Voorhout 34, 2514 EE Den Haag', 'Lange Voorhout 34, 2514 EE Den Haag'],
    ['moved to 5 Kings Road, Brighton BN1 2FN last week', '5 Kings Road, Brighton'],
    ['Ship it to 1-4-18 Ote, Matsumoto-shi, Nagano please.', '1-4-18 Ote, Matsumoto-shi, Nagano'],
  ])('%s', (line, address) => {
    expect(told(line)).toEqual([`address ${address}`])
  })

  test.each([
    'Invoice 12, 10115 pieces from Berlin',
    'Der Weg 3 ist gesperrt.',
    'Rue 12 is closed, 75001 visitors',
    'Via Roma is closed to traffic.',
    'Paris 2024, 10500 Athletes',
  ])('not %s', (line) => {
    expect(told(line)).toEqual([])
  })
})

test.each(['A-', 'Ab-', 'A.-', 'Aaaa ', 'Aa, ', 'Calle a ', 'Aa aa ', '1 ', 'ssn : ', 'password is '])(
  'a line of nothing but %s takes no time',
  (unit) => {
    const line = `1 a Aa Road, 1234 1AB ${unit.repeat(1900 / unit.length)} 12, 1234`
    const began = performance.now()
    toldAbroad(line)
    expect(performance.now() - began).toBeLessThan(500)
  },
)
