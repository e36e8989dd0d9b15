import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())

const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.alloc(600, 0xfb),
])
const base64 = png.toString('base64')
const sha256 = createHash('sha256').update(png).digest('hex')
const lines = base64.replace(/(.{76})/g, '$1\n')

/** As PrairieLearn's Python grader writes pictures, and as base64 programs print them. */
const results = {
  score: 0.5,
  images: [`data:image/png;base64,${encodeURIComponent(base64)}`],
  tests: [
    {
      name: 'plot',
      points: 1,
      max_points: 2,
      images: [
        { label: 'Your plot', url: `data:image/png;base64,${lines}` },
        { label: 'Drawing', url: 'data:image/svg+xml,<svg onload="alert(1)"/>' },
      ],
    },
  ],
}
const files = {
  'results.json': JSON.stringify(results),
  '.github/grading.yml':
    'assignment: hw3\ngrader: {run: cp results.json "$RESULTS_DIR", results: results.json, format: prairielearn}\n',
}

test('pictures of a grader are files on the branch and in the artifact, linked from the record and the summary', async () => {
  const ada = await world.student(files)
  const step = await ada.grade({ inputs: { record: 'both' } })
  const path = `images/${sha256}.png`
  expect(step).toMatchObject({ code: 0, outputs: { points: '1', 'max-points': '2' } })
  const attempt = step.attempt()
  expect(attempt.images).toEqual([{ label: 'Figure', url: path }])
  expect(attempt.tests[0]?.images).toEqual([{ label: 'Your plot', url: path }])
  expect(attempt.notices).toContain('1 of 3 images are not kept: they are no PNG, JPEG, GIF or WebP.')

  const onBranch = execFileSync('git', ['cat-file', 'blob', `grades:hw3/${path}`], {
    cwd: ada.repository.gitDir,
  })
  expect(onBranch).toEqual(png)
  const commit = await ada.repository.tip('grades')
  const { owner, repo } = ada.repository
  expect(step.summary).toContain(`/${owner}/${repo}/blob/${commit}/hw3/${path}">Your plot</a>`)
  expect(step.summary).toContain(`hw3/${path}">Figure</a>`)

  expect(readFileSync(join(dirname(step.outputs['result-path'] ?? ''), path))).toEqual(png)
  const archive = join(world.directory('zip'), 'a.zip')
  writeFileSync(archive, ada.artifacts.zip('grade-hw3') ?? '')
  const names = execFileSync(
    'python3',
    ['-c', 'import sys,zipfile; print(*zipfile.ZipFile(sys.argv[1]).namelist())', archive],
    { encoding: 'utf8' },
  )
  expect(names.split(/\s+/)).toContain(path)
})

test('without a branch the summary says where a picture is', async () => {
  const ada = await world.student(files)
  const step = await ada.grade({ inputs: { record: 'artifact' } })
  expect(step.summary).toContain(
    `<code>Your plot</code>, is kept beside the record as <code>images/${sha256}.png</code>.`,
  )
})
