import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Case, everywhere, type Outcomes, type Scene, type Seen, sandboxed, worked } from './case.js'
import { exitCodeGrader, messageOf } from './gradings.js'
import { commandDirectory } from './play-action.js'

type Env = (scene: Scene) => Record<string, string>

/** One that says by itself whether it got what it wanted. */
const probe = (
  id: string,
  stopped: string,
  {
    env = () => ({}),
    outcomes = sandboxed('not stopped', stopped),
    ...more
  }: Partial<Case> & { env?: Env } = {},
): Case => ({
  id,
  door: 'cli',
  config: (entry, scene) => exitCodeGrader({ env: env(scene) })(entry, scene),
  told: (seen) => {
    if (seen.attempt?.status !== 'graded') return messageOf(seen)
    return worked(seen) ? 'not stopped' : stopped
  },
  outcomes,
  points: 1,
  ...more,
})

/** Some systems stop it without us. */
const orBySystem = (stopped: string, but: Partial<Outcomes> = {}): Outcomes =>
  sandboxed(['not stopped', stopped], stopped, but)

const commandFiles = (id: string, none: string): Case => {
  const stopped = 'stopped: the files cannot be seen'
  const undone = 'undone: the files are made anew'
  return probe(id, stopped, {
    door: 'action',
    env: (scene) => ({ HOSTILE_RFC_DIR: commandDirectory(scene) }),
    told: (seen) => {
      const texts = Object.values(seen.commandFiles ?? {})
      if (texts.some((text) => text === null || /score=100|Final grade|evil/.test(text))) return 'not stopped'
      if (messageOf(seen) !== 'passed') return messageOf(seen)
      if (id === 'github_files_append') return none
      return worked(seen) ? undone : stopped
    },
    outcomes: sandboxed(none, id === 'github_files_append' ? none : stopped),
  })
}

const isPlanted = ({ scene }: Seen): boolean => existsSync(join(scene.submission, '.git', 'evil.sh'))

const plantGit: Case = {
  ...probe('plant_git', 'stopped: the checkout cannot be seen'),
  door: 'action',
  config: (entry, scene) =>
    exitCodeGrader({
      env: { HOSTILE_WORKSPACE: scene.submission, HOSTILE_PWNED: join(scene.base, 'PWNED') },
    })(entry, scene),
  told: (seen) => {
    if (existsSync(join(seen.scene.base, 'PWNED'))) return 'not stopped'
    if (messageOf(seen) !== 'passed') return messageOf(seen)
    return isPlanted(seen)
      ? 'harmless: planted, and no git runs there'
      : 'stopped: the checkout cannot be seen'
  },
  outcomes: sandboxed('harmless: planted, and no git runs there', 'stopped: the checkout cannot be seen'),
}

/** What actions/checkout leaves with `persist-credentials`, in its older and in its newer way. */
function leaveCredential({ submission, temp }: Scene): void {
  const config = join(temp, 'git-credentials-1.config')
  const header = '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic bm90aGluZw==\n'
  writeFileSync(config, header)
  appendFileSync(join(submission, '.git', 'config'), header)
  execFileSync('git', ['config', `includeIf.gitdir:${submission}/.git.path`, config], { cwd: submission })
}

const hidden = 'stopped: our files cannot be seen'
const isRoot = process.getuid?.() === 0

const inPart = 'stopped in part: no filter of ours'

/** It asks the kernel for what no homework needs, and says of each whether it was allowed. */
const kernel: Case = {
  ...probe('userns_mount', 'stopped: refused'),
  told: ({ output }) => {
    if (!/^unshare.*\nmount/m.test(output)) return output
    if (/^(mount tmpfs|bpf|perf_event_open|io_uring_setup): ALLOWED/m.test(output)) return 'not stopped'
    return output.includes('ALLOWED') ? inPart : 'stopped: refused'
  },
  outcomes: everywhere('stopped: refused', {
    none: 'not stopped',
    namespaces: [inPart, 'not stopped'],
  }),
  buries: ({ level, temp }) => isRoot && level === 'none' && temp.startsWith('/tmp/'),
  // As root it would put an empty directory over everybody's /tmp.
  around: () => (isRoot ? ['unshare', '--mount', '--propagation', 'private', '--'] : []),
}

export const secretCases: Case[] = [
  probe('env_thief', 'stopped: an environment of its own', {
    door: 'action',
    outcomes: everywhere('stopped: an environment of its own'),
  }),
  probe('proc_environ_thief', 'stopped: our processes cannot be seen'),
  probe('proc_mem_thief', 'stopped: our processes cannot be seen', {
    outcomes: orBySystem('stopped: our processes cannot be seen'),
  }),
  probe('git_credential_thief', hidden, {
    door: 'action',
    env: ({ submission }) => ({ HOSTILE_WORKSPACE: submission }),
    prepare: leaveCredential,
  }),
  probe('sudo_try', 'stopped: sudo is refused', {
    // Who is root already stays it in namespaces, with fewer powers.
    outcomes: orBySystem('stopped: sudo is refused', {
      namespaces: ['not stopped', 'stopped: sudo is refused'],
    }),
  }),
  probe('docker_sock', 'stopped: sockets cannot be seen', {
    outcomes: orBySystem('stopped: sockets cannot be seen'),
  }),
  probe('network_egress', 'stopped: no network'),
  probe('ptrace_parent', 'stopped: our processes cannot be seen', {
    outcomes: orBySystem('stopped: our processes cannot be seen'),
  }),
  kernel,
  probe('read_hidden_tests', hidden, {
    env: ({ course, submission }) => ({ HOSTILE_LOOK_IN: `.:..:${course}:${submission}` }),
  }),
  probe('write_outside', 'stopped: nothing of ours can be written', {
    env: ({ course, submission, home }) => ({ HOSTILE_WRITE_TARGETS: [course, submission, home].join(':') }),
  }),
  commandFiles('github_files_append', 'stopped: an environment of its own'),
  commandFiles('github_files_glob', 'undone: the files are made anew'),
  commandFiles('github_files_fifo', 'undone: the files are made anew'),
  commandFiles('github_files_symlink', 'undone: the files are made anew'),
  plantGit,
  probe('plant_home', 'stopped: a home of its own', {
    env: () => ({ HOSTILE_HOME_OK: '1' }),
    // What is planted is its own home; that ours stays as it was is held for every case.
    told: (seen) => (worked(seen) ? 'stopped: a home of its own' : messageOf(seen)),
    outcomes: everywhere('stopped: a home of its own'),
  }),
]
