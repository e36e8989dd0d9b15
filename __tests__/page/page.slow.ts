import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { madeUpCourse } from '../../scripts/made-up-course.mjs'
import { coursePage } from '../../src/page/page.js'
import { makeAccount, makeAssignment, makeCourse, makeItem, makeRow, makeStudent } from '../course-grades.js'
import { browserHere, startBrowser } from './chromium.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const dir = mkdtempSync(join(tmpdir(), 'grade-page-'))
const wide = { width: 1280, height: 900 }
const narrow = { width: 375, height: 740 }

function write(name: string, grades: Parameters<typeof coursePage>[0]): string {
  const file = join(dir, name)
  writeFileSync(file, coursePage(grades, 'https://github.com'))
  return pathToFileURL(file).href
}

const course = madeUpCourse()
const pages = {
  'a class': write('class.html', course),
  'no assignment': write('empty.html', makeCourse([])),
  'no student': write('nobody.html', makeCourse([makeAssignment('hw1', [])])),
  'one student': write('one.html', makeCourse([makeAssignment('hw1', [makeAccount('ada')])])),
}

const described = browserHere() === undefined ? describe.skip : describe

described('in a browser, the page', () => {
  let browser: Browser
  let close: () => Promise<void>
  const said: string[] = []

  beforeAll(async () => {
    ;({ browser, close } = await startBrowser())
  })
  afterAll(async () => {
    await close?.()
    rmSync(dir, { recursive: true })
  })

  /** Opens it; what the browser complains of, or asks the network for, is noted. */
  async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext({ viewport: wide, ...options })).newPage()
    said.length = 0
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    page.on('request', (request) => {
      if (request.url() !== url) said.push(`asked for ${request.url()}`)
    })
    await page.goto(url)
    return page
  }

  const overflow = (page: Page): Promise<number> =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

  const names = (page: Page): Promise<string[]> =>
    page.locator('#people tbody tr:visible > th').allInnerTexts()

  describe.each(Object.entries(pages))('of %s', (_, url) => {
    test.each([
      ['light', wide],
      ['light', narrow],
      ['dark', wide],
      ['dark', narrow],
    ] as const)(
      'opens in silence, fits its window and breaks no rule of accessibility: %s %j',
      async (colorScheme, viewport) => {
        const page = await open(url, { colorScheme, viewport })
        if ((await page.locator('.opener').count()) > 0) await page.locator('.opener').first().click()
        for (const summary of await page.locator('summary').all()) await summary.click()
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        expect(said).toEqual([])
        // The page's own policy lets nothing else in.
        const result = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
          `${axe}; axe.run(document, { resultTypes: ['violations'] })`,
        )
        expect(result.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        await page.context().close()
      },
    )
  })

  test('sorts by points, strongest first, and puts whoever has none last both ways', async () => {
    const page = await open(pages['a class'])
    const column = page.locator('#people thead th').nth(4)
    const shown = async (): Promise<string[]> => {
      const cells = await page.locator('#people tbody tr > td:nth-child(5)').allInnerTexts()
      return cells.map((cell) => cell.split('\n')[0] ?? '')
    }
    await column.getByRole('button').click()
    expect(await column.getAttribute('aria-sort')).toBe('descending')
    const down = await shown()
    await column.getByRole('button').click()
    expect(await column.getAttribute('aria-sort')).toBe('ascending')
    const up = await shown()
    const numbers = (cells: string[]): number[] => cells.map(Number).filter((one) => !Number.isNaN(one))
    expect(numbers(down)).toEqual(numbers(down).sort((one, other) => other - one))
    expect(numbers(up)).toEqual(numbers(up).sort((one, other) => one - other))
    for (const cells of [down, up])
      expect(cells.slice(numbers(cells).length).every((cell) => Number.isNaN(Number(cell)))).toBe(true)
    expect(numbers(up).length).toBeGreaterThan(20)
    await page.context().close()
  })

  test('finds by name, login, ID and address, says how many, and says when nobody fits', async () => {
    const page = await open(pages['a class'])
    const [ada] = course.students
    for (const words of [ada?.name, ada?.login, ada?.id, ada?.email, 'ABEBE ada']) {
      await page.locator('#search').fill(words ?? '')
      expect(await names(page)).toEqual([ada?.name])
      expect(await page.locator('#count').innerText()).toBe('1 of 30 students')
    }
    await page.locator('#search').fill('nobody at all')
    expect(await page.locator('#none').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Show everybody' }).click()
    await page.getByText('30 students', { exact: true }).waitFor()
    expect(await names(page)).toHaveLength(30)
    await page.context().close()
  })

  test('narrows down to a section, an assignment and a status', async () => {
    const page = await open(pages['a class'])
    await page.locator('#section').selectOption('L2')
    expect(await names(page)).toHaveLength(10)
    await page.locator('#section').selectOption('')
    await page.locator('#assignment').selectOption('0')
    expect(await page.locator('#people thead th:visible').count()).toBe(6)
    await page.locator('#status').selectOption('status no_repository')
    const missing = course.assignments[0]?.accounts.filter(({ status }) => status === 'no_repository')
    expect(await names(page)).toEqual(missing?.map(({ members }) => members[0]?.name))
    await page.context().close()
  })

  test('opens a student by the keyboard alone, and closes them again', async () => {
    const page = await open(pages['a class'])
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the students')
    await page.keyboard.press('Enter')
    const opener = page.locator('.opener').nth(1)
    const focused = (): Promise<unknown> => page.evaluate('document.activeElement.textContent')
    const name = await opener.innerText()
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await focused()) === name) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    expect(await opener.getAttribute('aria-expanded')).toBe('true')
    const detail = page.locator(`#${await opener.getAttribute('aria-controls')}`)
    expect(await detail.innerText()).toContain('Finds the shortest path')
    expect(await detail.locator('a').first().getAttribute('href')).toMatch(
      /^https:\/\/github\.com\/cs101-autumn\//,
    )
    await page.keyboard.press('Space')
    expect(await opener.getAttribute('aria-expanded')).toBe('false')
    expect(await detail.isVisible()).toBe(false)
    expect(said).toEqual([])
    await page.context().close()
  })

  test('keeps what was opened with its student while it is sorted and narrowed down', async () => {
    const page = await open(pages['a class'])
    await page.locator('.opener').first().click()
    await page.getByRole('button', { name: 'Login' }).click()
    const next = page.locator('tr:has(> th > [aria-expanded=true]) + tr')
    expect(await next.getAttribute('class')).toBe('opened')
    await page.locator('#search').fill('lindqvist')
    expect(await next.isVisible()).toBe(false)
    await page.locator('#search').fill('abebe')
    expect(await next.isVisible()).toBe(true)
    await page.context().close()
  })

  test('can be read without scripts: everybody with their points, and no button that does nothing', async () => {
    const page = await open(pages['a class'], { javaScriptEnabled: false })
    expect(await page.locator('#people tbody tr').count()).toBe(30)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.locator('#filter').isVisible()).toBe(false)
    expect(await page.locator('svg.plot').count()).toBeGreaterThan(10)
    await page.context().close()
  })

  test('prints, light also in the dark', async () => {
    const page = await open(pages['a class'], { colorScheme: 'dark' })
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await page.emulateMedia({ media: 'print' })
    expect(
      await page.evaluate('getComputedStyle(document.documentElement).getPropertyValue("--paper")'),
    ).toBe('#fff')
    expect(await page.locator('#filter').isVisible()).toBe(false)
    expect(await page.locator('#people tbody tr:visible').count()).toBe(30)
    await page.context().close()
  })

  test('runs nothing that a student wrote, wherever they wrote it', async () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>\u202E&lt;b&gt;'
    const member = makeStudent('eve', { name: evil, login: evil, id: evil, section: evil, email: evil })
    const items = [makeItem(evil, { name: evil, mark: { by: evil, comment: evil } })]
    const row = makeRow(evil, {
      items,
      adjustments: [{ points: 1, reason: evil }],
      complete: false,
      pending: [evil],
    })
    const account = makeAccount(evil, {
      members: [member, makeStudent('adam')],
      grade: row,
      reason: evil,
      trustReason: evil,
      flags: [evil],
      repository: { id: 1, nodeId: 'R', owner: 'javascript:alert(1)', name: evil },
    })
    const other = {
      ...account,
      members: [],
      submitter: evil,
      grade: row,
      status: 'identity_mismatch' as const,
    }
    const made = makeAssignment('hw1', [account, other], { name: evil, notices: [evil], lms: evil })
    const page = await open(write('evil.html', makeCourse([made], { course: evil })))
    let dialogs = 0
    page.on('dialog', (dialog) => {
      dialogs += 1
      dialog.dismiss().catch(() => undefined)
    })
    for (const opener of await page.locator('.opener').all()) await opener.click()
    expect(await page.locator('img, script:not(#data):not(:last-of-type)').count()).toBe(0)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    expect(await page.locator('#people').innerText()).toContain('<script>alert(2)</script>⟨U+202E⟩')
    expect([dialogs, said]).toEqual([0, []])
    await page.context().close()
  })

  test('stays usable with 1,500 students in six assignments', async () => {
    const page = await open(write('large.html', madeUpCourse({ students: 1500, assignments: 6 })), {
      viewport: wide,
    })
    await page.locator('#search').fill('lindqvist')
    await page.locator('.opener:visible').first().click()
    await page.getByRole('button', { name: 'So far' }).click()
    expect(await page.locator('#count').innerText()).toMatch(/^\d+ of 1500 students$/)
    expect(said).toEqual([])
    await page.context().close()
  })
})
