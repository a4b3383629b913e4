import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { type GrayPicture, graymap } from './gray-picture.ts'

/** What is used of the recognition engine. */
interface Engine {
  readonly FS: { writeFile(path: string, data: Uint8Array): void }
  readonly TessBaseAPI: new () => {
    Init(folder: string, language: string, mode: number): number
    SetVariable(name: string, value: string): boolean
    SetPageSegMode(mode: number): void
    SetImageFile(turn: number, angle: number): number
    Recognize(monitor: null): number
    GetUTF8Text(): string
    MeanTextConf(): number
    Clear(): void
  }
}

/** Lines of a picture, and how sure the engine is of them on the whole, 0…100. */
export interface PictureWords {
  readonly lines: readonly string[]
  readonly confidence: number
}

/** Another engine, where the machine has one: of two that err in different places, one is mostly right. */
export interface SecondReader {
  /** Such as `tesseract 5.3.0`. */
  readonly name: string
  /** Undefined when nothing came of it. */
  read(picture: GrayPicture): PictureWords | undefined
}

/** Text of any size at any place (Tesseract 5, page segmentation mode 11), read by the neural engine (mode 1). */
const [SPARSE_TEXT, NEURAL] = [11, 1] as const

const require = createRequire(import.meta.url)
let engine: Promise<{ readonly tesseract: Engine; readonly reader: InstanceType<Engine['TessBaseAPI']> }> | undefined

/**
 * Reads what is written on a picture, in Japanese and Latin script, in this process: nothing is fetched, and the data
 * of the language come from a package. The first picture takes a second more.
 */
export async function pictureWords(picture: GrayPicture): Promise<PictureWords> {
  engine ??= load()
  const { tesseract, reader } = await engine
  tesseract.FS.writeFile('/input', graymap(picture))
  if (reader.SetImageFile(1, 0) !== 0) return { lines: [], confidence: 0 }
  reader.Recognize(null)
  const text = reader.GetUTF8Text()
  const confidence = reader.MeanTextConf()
  reader.Clear()
  return {
    lines: text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    confidence,
  }
}

async function load() {
  const core: (options: object) => Promise<Engine> = require('tesseract.js-core/tesseract-core-simd-lstm')
  const silent = { TesseractProgress() {}, print() {}, printErr() {} }
  const tesseract = await core(silent)
  const data = require.resolve('@tesseract.js-data/jpn/4.0.0_best_int/jpn.traineddata.gz')
  tesseract.FS.writeFile('jpn.traineddata', gunzipSync(readFileSync(data)))
  const reader = new tesseract.TessBaseAPI()
  if (reader.Init('.', 'jpn', NEURAL) !== 0) throw new Error('the data of Japanese cannot be loaded')
  reader.SetPageSegMode(SPARSE_TEXT)
  reader.SetVariable('user_defined_dpi', '300')
  return { tesseract, reader }
}
