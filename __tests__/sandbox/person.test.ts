import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { handOver } from '../../src/sandbox/hand-over.js'
import { drawPerson, usersText } from '../../src/sandbox/person.js'

const asRoot = process.getuid?.() === 0 ? test : test.skip

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'person-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const wholeMachine = '         0          0 4294967295\n'

test('as root the code runs as a user that nobody else is, drawn anew for each grading', () => {
  const [one, other] = [drawPerson(wholeMachine, 0, 0), drawPerson(wholeMachine, 0, 0)]
  expect(one.isOther).toBe(true)
  expect(one.uid).toBeGreaterThanOrEqual(2 ** 30)
  expect(one.gid).toBe(one.uid)
  expect(other.uid).not.toBe(one.uid)
})

test('in a container it is a number that is there, and with few of them it is us', () => {
  const { uid, isOther } = drawPerson('0 1000 1\n1 100000 65536\n', 0, 0)
  expect(isOther).toBe(true)
  expect(uid).toBeGreaterThan(20_000)
  expect(uid).toBeLessThan(65_534)
  expect(drawPerson('0 1000 1\n', 0, 0)).toEqual({ uid: 0, gid: 0, isOther: false })
})

test('anybody else stays who they are', () => {
  expect(drawPerson(wholeMachine, 1001, 121)).toEqual({ uid: 1001, gid: 121, isOther: false })
})

const users = 'root:x:0:0:root:/root:/bin/bash\nrunner:x:1001:121:,,,:/home/runner:/bin/bash\n'

test.each([
  [1001, '/tmp/g/home', 'runner:x:1001:121::/tmp/g/home:/bin/sh'],
  [2 ** 30, '/tmp/g/home', `student:x:${2 ** 30}:121::/tmp/g/home:/bin/sh`],
  [1001, '/tmp/a:b', 'runner:x:1001:121::/:/bin/sh'],
])('the user %i has a home in the list of users: %s', (uid, home, line) => {
  const lines = usersText(users, { uid, gid: 121, isOther: false }, home).split('\n')
  expect(lines).toContain(line)
  expect(lines).toContain('root:x:0:0:root:/root:/bin/bash')
  expect(lines.filter((one) => one.split(':')[2] === String(uid))).toHaveLength(1)
})

asRoot.each([3, 1500])(
  'a tree of %i files is handed over, links and not what they lead to',
  async (count) => {
    const [tree, ours] = [join(root, 'tree'), join(root, 'ours')]
    mkdirSync(join(tree, 'a/b'), { recursive: true })
    for (let number = 0; number < count; number += 1) writeFileSync(join(tree, 'a/b', String(number)), '')
    writeFileSync(ours, '')
    symlinkSync(ours, join(tree, 'link'))
    await handOver([tree], { uid: 70_001, gid: 70_001, isOther: true })
    const owners = ['', 'a/b', 'a/b/0', `a/b/${count - 1}`, 'link'].map(
      (path) => lstatSync(join(tree, path)).uid,
    )
    expect(new Set(owners)).toEqual(new Set([70_001]))
    expect(lstatSync(ours).uid).toBe(0)
  },
)
