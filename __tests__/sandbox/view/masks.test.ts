import { expect, test } from '@jest/globals'
import { bubblewrapArgs } from '../../../src/sandbox/bubblewrap/args.js'
import { isMasked, type Mask, type MaskRequest, planMasks } from '../../../src/sandbox/view/masks.js'

const plan = (request: Partial<MaskRequest>) =>
  planMasks({ scratchpads: [], standard: [], hidden: [], shown: [], ...request })

const directory = (path: string) => ({ path, isDirectory: true })
const file = (path: string) => ({ path, isDirectory: false })
const same = (path: string) => ({ from: path, at: path })

const said = ({ kind, path, ...rest }: Mask): string =>
  'from' in rest && rest.from !== path ? `${kind} ${path} from ${rest.from}` : `${kind} ${path}`

test.each<[string, Partial<MaskRequest>, string[]]>([
  ['what people have is hidden', { standard: ['/root', '/home'] }, ['empty /home', 'empty /root']],
  [
    'below what is hidden there is nothing to hide',
    { standard: ['/home'], hidden: [directory('/home/ada/course')] },
    ['empty /home'],
  ],
  [
    'a tool in a home comes back',
    { standard: ['/home'], shown: [same('/home/ada/.cargo/bin')] },
    ['empty /home', 'shown /home/ada/.cargo/bin'],
  ],
  [
    'what can be seen anyway is not shown again',
    { standard: ['/home'], shown: [same('/usr/lib/jvm')] },
    ['empty /home'],
  ],
  [
    'what is hidden in what is shown stays hidden',
    { standard: ['/home'], shown: [same('/home/ada')], hidden: [directory('/home/ada/keys')] },
    ['empty /home', 'shown /home/ada', 'empty /home/ada/keys'],
  ],
  [
    'a readable directory of a hidden one is shown',
    { hidden: [directory('/course')], shown: [same('/course/data')] },
    ['empty /course', 'shown /course/data'],
  ],
  [
    'what nobody may see is not shown because it was asked for',
    { hidden: [directory('/course')], shown: [same('/course')] },
    ['empty /course'],
  ],
  ['a readable directory beats the rule for everybody', { standard: ['/srv'], shown: [same('/srv')] }, []],
  ['a hidden file is closed', { hidden: [file('/data/solution.py')] }, ['closed /data/solution.py']],
  [
    'a scratchpad stays one, whoever else hides it',
    { scratchpads: ['/tmp'], standard: ['/tmp'], hidden: [directory('/tmp')] },
    ['scratchpad /tmp'],
  ],
  [
    'the outer one comes first, whatever the order',
    { standard: ['/a/b/c', '/a'], shown: [same('/a/b')] },
    ['empty /a', 'shown /a/b', 'empty /a/b/c'],
  ],
  [
    'a link leads to what it means',
    { standard: ['/home'], shown: [{ from: '/data/m2', at: '/home/ada/.m2' }] },
    ['empty /home', 'shown /home/ada/.m2 from /data/m2'],
  ],
  [
    'nor does a link lead to what is hidden',
    {
      standard: ['/home'],
      hidden: [directory('/data/keys')],
      shown: [{ from: '/data', at: '/home/ada/data' }],
    },
    ['empty /data/keys', 'empty /home', 'shown /home/ada/data from /data', 'empty /home/ada/data/keys'],
  ],
  [
    'names that begin alike are two',
    { standard: ['/home'], hidden: [directory('/homework')] },
    ['empty /home', 'empty /homework'],
  ],
])('%s', (_, request, expected) => {
  expect(plan(request).masks.map(said).sort()).toEqual([...expected].sort())
})

test('masks are laid from the outside in', () => {
  const { masks } = plan({ standard: ['/a/b/c', '/a'], shown: [same('/a/b')] })
  expect(masks.map(({ path }) => path)).toEqual(['/a', '/a/b', '/a/b/c'])
})

test.each(['/', '/usr', '/usr/bin', '/etc', '/nix', '/proc', '/var', '/opt', '/lib'])(
  '%s holds the system: it is not hidden, and that is said',
  (path) => {
    expect(plan({ hidden: [directory(path)] })).toEqual({ masks: [], unmasked: [path] })
  },
)

test.each(['/etc/grading', '/opt/course', '/var/lib/course', '/usr/src/course'])('%s is hidden', (path) => {
  expect(plan({ hidden: [directory(path)] })).toEqual({ masks: [{ kind: 'empty', path }], unmasked: [] })
})

test('what decides is the deepest mask above a path', () => {
  const { masks } = plan({
    standard: ['/home'],
    shown: [same('/home/ada/bin')],
    hidden: [directory('/home/ada/bin/x')],
  })
  const seen = ['/usr/bin/gcc', '/home/ada/notes', '/home/ada/bin/tool', '/home/ada/bin/x/y'].map(
    (path) => !isMasked(masks, path),
  )
  expect(seen).toEqual([true, false, true, false])
})

const request = {
  status: 3,
  isOtherUser: false,
  network: false,
  masks: [] as Mask[],
  writable: ['/tmp/g/files'],
  root: [{ name: 'usr' }, { name: 'tmp' }, { name: 'grade' }],
  cwd: '/tmp/g/files',
}
const optionsOf = (more: Partial<Parameters<typeof bubblewrapArgs>[0]>): string =>
  bubblewrapArgs({ ...request, ...more }).join(' ')

test('a sandbox shares nothing with us that it need not', () => {
  const options = optionsOf({})
  for (const one of [
    '--unshare-user',
    '--unshare-pid',
    '--unshare-ipc',
    '--unshare-net',
    '--die-with-parent',
    '--new-session',
    '--cap-drop ALL',
    '--ro-bind-try /usr /usr',
    '--ro-bind-try /grade /grade',
    '--remount-ro / ',
    '--proc /proc',
    '--dev /dev',
  ]) {
    expect(options).toContain(one)
  }
  expect(options).toMatch(/--bind \/tmp\/g\/files \/tmp\/g\/files .*--chdir \/tmp\/g\/files$/)
  expect(optionsOf({ network: true })).not.toContain('--unshare-net')
})

test('as root there is no user namespace, since in one root’s files would stay ours to read', () => {
  const options = optionsOf({ isOtherUser: true })
  expect(options).not.toContain('--unshare-user')
  expect(options).toContain('--cap-drop ALL --cap-add CAP_DAC_READ_SEARCH --cap-add CAP_SETUID')
})

test('what is hidden is closed only when all below it is in place, with ways that anybody may go', () => {
  const { masks } = plan({
    scratchpads: ['/tmp'],
    standard: ['/home'],
    shown: [same('/home/ada/.cargo/bin')],
  })
  expect(optionsOf({ masks })).toMatch(
    /--perms 0755 --size 1048576 --tmpfs \/home .*--perms 0755 --dir \/home\/ada\/.cargo --ro-bind \/home\/ada\/.cargo\/bin .*--perms 0755 --dir \/tmp\/g --bind \/tmp\/g\/files .*--remount-ro \/home --remount-ro \/ --chdir/,
  )
})

test('all that is at the root is there, but for what is hidden as a whole, made anew or somewhere else', () => {
  const root = [
    { name: 'usr' },
    { name: 'bin', link: 'usr/bin' },
    ...['proc', 'dev', 'grade', 'home', 'tmp', 'swapfile'].map((name) => ({ name })),
  ]
  const { masks } = plan({ scratchpads: ['/tmp'], standard: ['/home'], shown: [same('/home/ada/bin')] })
  const options = optionsOf({ grade: '/tmp/g/grade', root, masks })
  expect(options).toContain(
    '--ro-bind-try /usr /usr --symlink usr/bin /bin --ro-bind-try /swapfile /swapfile --dev /dev --proc /proc',
  )
  expect(options).toMatch(/--bind \/tmp\/g\/grade \/grade .*--remount-ro \/ /)
  for (const name of ['proc', 'dev', 'grade', 'home', 'tmp']) expect(options).not.toContain(`-try /${name}`)
})
