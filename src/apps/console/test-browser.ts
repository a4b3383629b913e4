import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const PACKAGE = '@sparticuz/chromium'

/**
 * A real browser on a machine where nothing is installed: Chromium and the libraries that it needs come from an npm
 * package and are unpacked once, with a Japanese font, into node_modules/.cache. The unpacking runs as a child, since the package changes the
 * environment of the process that loads it.
 */
export async function startBrowser(): Promise<Browser> {
  const folder = await unpacked()
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-dev-shm-usage'],
    env: {
      HOME: folder,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  })
}

async function unpacked(): Promise<string> {
  const main = createRequire(import.meta.url).resolve(PACKAGE)
  const home = main.slice(0, main.lastIndexOf(PACKAGE) + PACKAGE.length)
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
  const folder = join(ROOT, 'node_modules', '.cache', `chromium-${version}`)
  if (existsSync(join(folder, 'chromium'))) return folder
  await mkdir(dirname(folder), { recursive: true })
  const draft = await mkdtemp(`${folder}-`)
  const script = `const { default: c } = await import('${PACKAGE}'); await c.executablePath()`
  // The package unpacks its libraries only where it believes to be on AWS Lambda.
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, env })
  const fonts = [join(folder, 'fonts', 'fonts'), join(ROOT, 'node_modules/@expo-google-fonts/biz-udpgothic')]
  const directories = fonts.map((path) => `<dir>${path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>`)
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`
  await writeFile(join(draft, 'fonts.conf'), `<fontconfig>${directories.join('')}${cache}</fontconfig>`)
  // Whoever was first stays; two that unpack at once end with one folder.
  await rename(draft, folder).catch(async () => rm(draft, { recursive: true, force: true }))
  return folder
}
