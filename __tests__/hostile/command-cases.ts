import { commandsIn } from '../fakes/runner-log.js'
import { type Case, everywhere, type Seen } from './case.js'
import { exitCodeGrader } from './gradings.js'

/** Of what the runner carries out, only what we say ourselves. */
function carriedOut({ printed }: Seen): string[] {
  const ours = ['stop-commands', 'add-mask', 'warning']
  return (
    commandsIn(printed)
      // The artifact's client talks to whoever debugs a workflow.
      .filter(({ name, data }) => name !== 'debug' || data === 'd')
      .filter(({ name, data }) => !ours.includes(name) || /pause-logging|HOSTILE|^[0e]$/.test(data))
      .filter(({ name, properties }) => name !== 'notice' || properties.title !== 'Grade record')
      .map(({ name, data }) => `${name} ${data}`)
  )
}

const printed = (id: string): Case => ({
  id,
  door: 'action',
  config: exitCodeGrader(),
  told: (seen) => carriedOut(seen).join('\n') || 'stopped: printed as text',
  outcomes: everywhere('stopped: printed as text'),
  points: 1,
})

export const commandCases: Case[] = [printed('workflow_commands'), printed('stop_token_guess')]
