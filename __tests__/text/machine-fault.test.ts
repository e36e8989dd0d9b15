import { expect, test } from '@jest/globals'
import { machineFault } from '../../src/text/machine-fault.js'

const coded = (code: string, message: string): Error => Object.assign(new Error(message), { code })

test.each<[string, unknown, string | undefined]>([
  [
    'a full disk',
    coded('ENOSPC', 'ENOSPC: no space left on device, write'),
    'the disk is full (ENOSPC: no space left on device, write)',
  ],
  [
    'a program that could not be started, told in words only',
    new Error('There was an error. Error: spawn /usr/bin/git EMFILE'),
    'too many files are open (There was an error. Error: spawn /usr/bin/git EMFILE)',
  ],
  ['a bug of ours', new TypeError('x is not a function'), undefined],
  ['a file that is not there', coded('ENOENT', 'ENOENT: no such file'), undefined],
  ['what is no error', { code: 'ENOSPC' }, undefined],
])('what the machine lacks is told from a bug of ours: %s', (_, error, said) => {
  expect(machineFault(error)).toBe(said)
})
