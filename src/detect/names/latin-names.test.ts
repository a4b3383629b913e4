import { describe, expect, test } from 'vitest'
import { areLatinNames } from './latin-dictionary.ts'
import { namesInLatin } from './latin-names.ts'

const names = (text: string): readonly string[] => namesInLatin(text).map((m) => text.slice(m.start, m.end))

describe('names in Latin letters in sentences', () => {
  test.each<[string, readonly string[]]>([
    ['Please contact Taro Yamada at taro@example.jp before Friday.', ['Taro Yamada']],
    ['I spoke with Hanako Sato (mobile 090-1234-5678) about the refund.', ['Hanako Sato']],
    ['This was reported by Kenji Watanabe on Monday.', ['Kenji Watanabe']],
    ['Yesterday Naoko Fujimoto called about her order.', ['Naoko Fujimoto']],
    ['Shinichi Tanaka, 42, asked for his data.', ['Shinichi Tanaka']],
    ['Mr. John Smith called', ['John Smith']],
    ['Hi, this is Riko Tsuyuri. My number changed.', ['Riko Tsuyuri']],
    ['Guest name Yutaka Inoe, arrival 17 May', ['Yutaka Inoe']],
    ['The cardholder Ayako Okada disputes the charge', ['Ayako Okada']],
    ['Left voicemail for Yang Liu yesterday', ['Yang Liu']],
    ['Spoke with Ryo Shimizu; call back', ['Ryo Shimizu']],
    ['Kaori Sato here - please ring me.', ['Kaori Sato']],
    ['Thu Jun 06 09:39:57 2026 : Auth: (49712) Login OK', []],
    ['Mon Jan 12 10:00:00 2026 session closed', []],
    ['I met Dr. Jane Doe there', ['Jane Doe']],
    ['I met John W. Smith there', ['John W. Smith']],
    ['Dr. Okafor will see you at ten.', ['Okafor']],
    ['Dear Mr. Castillo,', ['Castillo']],
    ['Hi Beatriz, thank you for calling.', ['Beatriz']],
    ['Dear Haruko Sugita,', ['Haruko Sugita']],
    ['The tenant, Amara Eze, lives on the second floor.', ['Amara Eze']],
    ['Suda Phongsri lives in Yokohama.', ['Suda Phongsri']],
    ['Please forward this to Kazuya Hirai, please.', ['Kazuya Hirai']],
    ['Our manager Etsuko Hamada approved it.', ['Etsuko Hamada']],
    ['Renata Kovacs Sales Department', ['Renata Kovacs']],
    ['フロントにPetra Novakさんの忘れ物が届いています', ['Petra Novak']],
    ['受電 Suda Phongsri様より', ['Suda Phongsri']],
    ['昨日Beatrizさんから連絡', ['Beatriz']],
    ['Suda Phongsri(スダ・ポンシー)が来店', ['Suda Phongsri']],
    ['担当はRenata Kovacsです', ['Renata Kovacs']],
    ['Officer Davis took the statement.', ['Davis']],
    ['Escalated by Moreau to Davis.', ['Moreau', 'Davis']],
    ['According to Mitchell, nothing was received.', ['Mitchell']],
    ['Schneider is out of office until Monday.', ['Schneider']],
    ['Reviewed by Lewis and Kowalski.', ['Lewis', 'Kowalski']],
    ['Please wish Michelle a happy birthday.', ['Michelle']],
    ['Approved by Nomura yesterday', []],
    ['Taken by surprise, Friday was written by hand', []],
    ['Rev. Edwards led the service', ['Edwards']],
    ['Sehr geehrte Frau Köhler,', ['Köhler']],
    ['Herr Krause hat heute Vormittag angerufen.', ['Krause']],
    ['Madame Simon a rappelé à 15 h.', ['Simon']],
    ['La señora Ramos Torres no está conforme.', ['Ramos Torres']],
    ['Le docteur Girard est absent.', ['Girard']],
    ['Bonjour Philippe, merci pour votre réponse.', ['Philippe']],
    ['Thanks Andrew! Ask Margaret if it jams again.', ['Andrew', 'Margaret']],
    ["The offer from Sean McAllister and Orla O'Dowd", ['Sean McAllister', "Orla O'Dowd"]],
  ])('%s', (text, found) => expect(names(text)).toEqual(found))

  test.each([
    ['The parcel went from Nishi Shinjuku to Kita Senju.', 'places'],
    ['We asked Customer Support to call back.', 'a desk'],
    ['Contact Tokyo Gas about the bill.', 'a firm'],
    ['Met at Song Cafe, then Han River.', 'places'],
    ['The ticket for Kita Senju is cheap.', 'a place'],
    ['The Kanda Matsuri begins in May.', 'a feast'],
    ['Hi Team, Dear Customer, Hello everyone', 'anybody'],
    ['Victoria Station is near Charlotte Airport.', 'places'],
    ['Bill Payment and Mark Complete are buttons.', 'words'],
    ['Amazon様とGoogle様', 'firms'],
    ['Google Cloudさんの資料', 'a firm'],
    ['Johnson Controls confirmed the price.', 'a firm'],
    ['Kelly Services and Morgan Stanley Bank', 'firms'],
    ['Captain America, Officer Training, Nurse Station 3', 'what is in no dictionary of names'],
    ['Thanks Google! Ask Siri. Hallo Welt! Hallo Team,', 'things and everybody'],
    ['Use Visual Studio Code or Apache Tomcat.', 'programs'],
  ])('none in %j: %s', (text) => expect(names(text)).toEqual([]))
})

test.each([
  ['Megan Hughes|Emma Kowalska|Arjun Sharma|Linh Nguyen|Maria de Souza', true],
  ['Aoba Foods|Emma Trading|Northgate Inc.|Anna Holdings|David Hotel', false],
  ['Blue Ocean|Green Valley|Silver Lake|North Star|Red Rock', false],
  ['Emma|Arjun|Linh|Maria|John', false],
])('full names of people in Latin letters: %s: %s', (cells, are) => expect(areLatinNames(cells.split('|'))).toBe(are))
