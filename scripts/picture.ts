// `npm run picture`: the README's picture of a course's page, of a class that nobody took.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startBrowser } from '../__tests__/page/chromium.js'
import { coursePage } from '../src/page/page.js'
import { madeUpCourse } from './made-up-course.mjs'

const picture = 'docs/report.png'
const size = { width: 1280, height: 1300 }

const dir = mkdtempSync(join(tmpdir(), 'picture-'))
const { browser, close } = await startBrowser()
try {
  const file = join(dir, 'report.html')
  writeFileSync(file, coursePage(madeUpCourse({ students: 30, assignments: 3 }), 'https://github.com'))
  const page = await browser.newPage({ viewport: size, colorScheme: 'light' })
  await page.goto(pathToFileURL(file).href)
  await page.screenshot({ path: picture })
  process.stdout.write(`wrote ${picture} (${statSync(picture).size} bytes)\n`)
} finally {
  await close()
  rmSync(dir, { recursive: true, force: true })
}
