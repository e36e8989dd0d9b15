import { openBubblewrap } from '../../src/sandbox/bubblewrap/open.js'
import type { ConfinedCommand } from '../../src/sandbox/sandbox.js'
import { aSettings } from './settings.js'

// One command in a sandbox of whoever runs this; what is asked and what became of it are JSON.
type Asked = { settings: Parameters<typeof aSettings>[0]; command: ConfinedCommand }
const { settings, command }: Asked = JSON.parse(process.argv[2] ?? '')
const { run, ...sandbox } = await openBubblewrap(aSettings(settings), 'asked for')
const ended = await run(command, new AbortController().signal)
process.stdout.write(JSON.stringify({ sandbox, ended }))
