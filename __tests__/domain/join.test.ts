import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type JoinRequest, joinAccounts } from '../../src/domain/join.js'
import { makeStudent } from '../course-grades.js'

const ada = makeStudent('ada', { id: '001', githubId: 1 })
const bob = makeStudent('bob', { id: '002', githubId: 2 })
const cleo = makeStudent('cleo', { id: '003', githubId: 3 })

const group = (name: string, ...students: string[]) =>
  students.map((student) => ({ assignment: 'hw1', group: name, student }))

/** `submitter<stored,stored: members`, with `?` for a stranger and `-` in a course without a roster. */
const joined = (request: Partial<JoinRequest>): string[] =>
  joinAccounts({ assignment: 'hw1', students: [ada, bob], groups: [], submitters: [], ...request }).map(
    ({ submitter, submitters, members, roster }) =>
      `${submitter}<${submitters.join(',')}: ${members.map(({ key }) => key).join(' ')}${{ none: '-', in: '', not_in: '?' }[roster]}`,
  )

describe('who is behind what is stored', () => {
  test.each<[string, Partial<JoinRequest>, string[]]>([
    ['each by their login', { submitters: ['ada', 'bob'] }, ['ada<ada: ada', 'bob<bob: bob']],
    ['somebody without a repository', { submitters: ['ada'] }, ['ada<ada: ada', 'bob<: bob']],
    [
      "nobody's repository",
      { submitters: ['ada', 'bob', 'template'] },
      ['ada<ada: ada', 'bob<bob: bob', 'template<template: ?'],
    ],
    [
      'logins in another case',
      { students: [makeStudent('ada', { login: 'ADA' })], submitters: ['ada'] },
      ['ada<ada: ada'],
    ],
    ['directories called by id', { submitters: ['001', '002'] }, ['001<001: ada', '002<002: bob']],
    ['leading zeros are part of an id', { submitters: ['1'] }, ['1<1: ?', 'ada<: ada', 'bob<: bob']],
    ['addresses', { submitters: ['ada@example.edu'] }, ['ada@example.edu<ada@example.edu: ada', 'bob<: bob']],
    [
      'two repositories of one, by Classroom',
      { submitters: ['ada', 'ada-1', 'bob'] },
      ['ada<ada,ada-1: ada', 'bob<bob: bob'],
    ],
    ['the second repository alone', { submitters: ['ada-1', 'bob'] }, ['ada-1<ada-1: ada', 'bob<bob: bob']],
    [
      'a login that ends like a second repository',
      { students: [ada, makeStudent('ada-1')], submitters: ['ada', 'ada-1'] },
      ['ada<ada: ada', 'ada-1<ada-1: ada-1'],
    ],
    [
      'a login that changed: the number finds it',
      { submitters: ['lovelace'], logins: new Map([[1, 'Lovelace']]) },
      ['bob<: bob', 'lovelace<lovelace: ada'],
    ],
    [
      'a login that changed after the repository was made',
      { submitters: ['ada', 'bob'], logins: new Map([[1, 'lovelace']]) },
      ['ada<ada: ada', 'bob<bob: bob'],
    ],
    [
      'a login that is another one’s by now, by who has access to the repository',
      {
        submitters: ['ada'],
        logins: new Map([
          [1, 'lovelace'],
          [2, 'ada'],
        ]),
        people: new Map([['ada', [{ login: 'lovelace', id: 1 }]]]),
      },
      ['ada<ada: ada', 'bob<: bob'],
    ],
    [
      'a repository with any name, by who has access to it',
      {
        submitters: ['x7'],
        people: new Map([
          [
            'x7',
            [
              { login: 'new', id: 2 },
              { login: 'staff', id: 99 },
            ],
          ],
        ]),
      },
      ['ada<: ada', 'x7<x7: bob'],
    ],
    [
      'several with access: the name says whose it is',
      {
        submitters: ['ada'],
        people: new Map([
          [
            'ada',
            [
              { login: 'ada', id: 1 },
              { login: 'bob', id: 2 },
            ],
          ],
        ]),
      },
      ['ada<ada: ada', 'bob<: bob'],
    ],
    [
      'by the login of who has access, where the roster knows no numbers',
      {
        students: [makeStudent('ada')],
        submitters: ['x7'],
        people: new Map([['x7', [{ login: 'Ada', id: 7 }]]]),
      },
      ['x7<x7: ada'],
    ],
    ['without a roster nobody is missing', { students: [], submitters: ['ada'] }, ['ada<ada: -']],
    ['nothing at all', { students: [] }, []],
    [
      'a group by its name',
      { groups: group('Team Rocket', 'ada', 'bob'), submitters: ['team-rocket'] },
      ['team-rocket<team-rocket: ada bob'],
    ],
    ['a group without a repository', { groups: group('g1', 'ada', 'bob') }, ['g1<: ada bob']],
    [
      "a group's repository called after a member",
      { groups: group('g1', 'ada', 'bob'), submitters: ['bob'] },
      ['bob<bob: ada bob'],
    ],
    [
      'two members with a repository each',
      { groups: group('g1', 'ada', 'bob'), submitters: ['ada', 'bob'] },
      ['ada<ada,bob: ada bob'],
    ],
    [
      "a group's and a member's",
      { groups: group('g1', 'ada', 'bob'), submitters: ['ada', 'g1'] },
      ['g1<ada,g1: ada bob'],
    ],
    [
      'some in a group, some alone, and other assignments count for nothing',
      {
        students: [ada, bob, cleo],
        groups: [...group('g1', 'ada', 'bob'), { assignment: 'hw2', group: 'g2', student: 'cleo' }],
        submitters: ['g1', 'cleo'],
      },
      ['cleo<cleo: cleo', 'g1<g1: ada bob'],
    ],
    [
      'groups without a roster',
      { students: [], groups: group('g1', 'ada', 'bob'), submitters: ['g1', 'x'] },
      ['g1<g1: ada bob-', 'x<x: -'],
    ],
  ])('%s', (_, request, accounts) => {
    expect(joined(request)).toEqual(accounts)
  })
})

describe('what two could claim is nobody’s, and nobody is lost', () => {
  const numbered = makeStudent('007', { login: 'bond' })
  test.each<[string, Partial<JoinRequest>, string[], string]>([
    [
      'a login that is another one’s group',
      { groups: group('bob', 'ada'), submitters: ['bob'] },
      ['bob<bob: bob ada?'],
      'could be bob or the group bob; say whose it is in the roster or in the groups',
    ],
    [
      'a login that is another one’s by now: the repository may have been made before or after',
      {
        submitters: ['ada'],
        logins: new Map([
          [1, 'lovelace'],
          [2, 'ada'],
        ]),
      },
      ['ada<ada: ada bob?'],
      'could be ada or bob; say whose it is in the roster or in the groups',
    ],
    [
      'access of two under a name that says nothing',
      {
        submitters: ['x7'],
        people: new Map([
          [
            'x7',
            [
              { login: 'ada', id: 1 },
              { login: 'bob', id: 2 },
            ],
          ],
        ]),
      },
      ['x7<x7: ada bob?'],
      'could be ada or bob; say whose it is in the roster or in the groups',
    ],
    [
      'whoever has a repository of their own keeps it',
      {
        submitters: ['ada', 'x7'],
        people: new Map([
          [
            'x7',
            [
              { login: 'ada', id: 1 },
              { login: 'bob', id: 2 },
            ],
          ],
        ]),
      },
      ['ada<ada: ada', 'x7<x7: bob?'],
      'could be ada or bob; say whose it is in the roster or in the groups',
    ],
    [
      'a student in two groups',
      { students: [numbered], groups: [...group('g1', '007'), ...group('g2', '007')], submitters: ['bond'] },
      ['bond<bond: 007?'],
      'could be the group g1 or the group g2; say whose it is in the roster or in the groups',
    ],
  ])('%s', (_, request, accounts, reason) => {
    expect(joined(request)).toEqual(accounts)
    const all = joinAccounts({
      assignment: 'hw1',
      students: [ada, bob],
      groups: [],
      submitters: [],
      ...request,
    })
    expect(all.flatMap((account) => account.reason ?? [])).toEqual([reason])
  })
})

test('every student and everything stored is in exactly one account, each under a name of its own', () => {
  const name = fc.constantFrom('ada', 'bob', 'cleo', 'ada-1', 'g1', '001', 'x')
  const request = fc.record({
    submitters: fc.uniqueArray(name),
    grouped: fc.subarray(['ada', 'bob', 'cleo']),
    logins: fc.dictionary(fc.constantFrom('1', '2', '3'), name),
    access: fc.dictionary(name, fc.array(fc.record({ login: name, id: fc.integer({ min: 1, max: 4 }) }))),
  })
  fc.assert(
    fc.property(request, ({ submitters, grouped, logins, access }) => {
      const accounts = joinAccounts({
        assignment: 'hw1',
        students: [ada, bob, cleo],
        groups: group('g1', ...grouped),
        submitters,
        logins: new Map(Object.entries(logins).map(([id, login]) => [Number(id), login])),
        people: new Map(Object.entries(access)),
      })
      const students = accounts.flatMap(({ members }) => members.map(({ key }) => key))
      expect(students.toSorted()).toEqual(['ada', 'bob', 'cleo'])
      expect(accounts.flatMap((account) => account.submitters).toSorted()).toEqual(submitters.toSorted())
      expect(new Set(accounts.map(({ submitter }) => submitter)).size).toBe(accounts.length)
    }),
  )
})
