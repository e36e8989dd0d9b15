import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('a directory that whoever started us left open is handed on to no program', () => {
  const script = `exec 251< /; exec "$0" --import ./scripts/typescript.mjs __tests__/process/inherited-child.ts`
  const said = execFileSync('bash', ['-c', script, process.execPath], { encoding: 'utf8' })
  const { before, after } = JSON.parse(said)
  expect(before).toContain('251')
  expect(after).not.toContain('251')
})

onLinux('what a shell passes as a file, such as --app-key <(…), stays to be read', () => {
  const script = `exec 250< <(echo key); exec "$0" --import ./scripts/typescript.mjs __tests__/process/inherited-child.ts`
  const said = execFileSync('bash', ['-c', script, process.execPath], { encoding: 'utf8' })
  expect(JSON.parse(said).after).toContain('250')
})
