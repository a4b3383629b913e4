import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { reading } from './reading-for-tests.ts'

const run = (inside: string) => `<w:r>${inside}</w:r>`
const text = (words: string) => run(`<w:t xml:space="preserve">${words}</w:t>`)
const field = (data: string) => run(`<w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar>`)
const box = (inside: string) => field(`<w:checkBox><w:sizeAuto/>${inside}</w:checkBox>`)
const symbol = (font: string, character: string) => run(`<w:sym w:font="${font}" w:char="${character}"/>`)

test.each([
  [
    'boxes of forms',
    `${box('<w:default w:val="0"/><w:checked/>')}${text('男 ')}${box('<w:default w:val="0"/>')}${text('女')}`,
    '☑男 ☐女',
  ],
  [
    'boxes ticked from the beginning',
    `${box('<w:default w:val="1"/>')}${text('男 ')}${box('<w:default w:val="1"/><w:checked w:val="0"/>')}${text('女')}`,
    '☑男 ☐女',
  ],
  [
    'boxes drawn by a font',
    `${symbol('Wingdings', 'F0A8')}${text('男 ')}${symbol('Wingdings 2', 'F052')}${text('女')}`,
    '☐男 ☑女',
  ],
  ['signs that nobody knows', `${symbol('Logo', 'F041')}${text('男')}`, ' 男'],
  [
    'what was chosen of a list',
    `${text('性別: ')}${field('<w:ddList><w:result w:val="1"/><w:default w:val="0"/><w:listEntry w:val="男性"/><w:listEntry w:val="女性"/></w:ddList>')}`,
    '性別: 女性',
  ],
])('a document of Word tells %s', async (_, inside, line) => {
  const document = `<w:document><w:body><w:p>${inside}</w:p></w:body></w:document>`
  const found = await reading('a.docx', zipSync({ 'word/document.xml': Buffer.from(document) }))
  expect(found.lines).toEqual([line])
})
