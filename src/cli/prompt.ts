import { createInterface } from 'node:readline'
import type { Prompt } from './command.js'

type Waiting = (line: string | undefined) => void

/** Asks in a terminal. What was typed before a question is its answer; leaving is no answer. */
export function openPrompt(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  signal: AbortSignal,
): Prompt {
  const lines = createInterface({ input, output, terminal: true })
  const typed: string[] = []
  const waiting: Waiting[] = []
  const left = new AbortController()
  const leave = (): void => {
    left.abort('left')
    for (const answer of waiting.splice(0)) answer(undefined)
  }
  lines.on('line', (line) => {
    const answer = waiting.shift()
    if (answer === undefined) typed.push(line)
    else answer(line)
  })
  lines.on('SIGINT', () => lines.close())
  lines.on('close', leave)
  signal.addEventListener('abort', () => lines.close(), { once: true })
  return {
    ask: (question) => {
      const early = typed.shift()
      if (early !== undefined) output.write(`${question}${early}\n`)
      if (early !== undefined || left.signal.aborted) return Promise.resolve(early)
      lines.setPrompt(question)
      lines.prompt()
      return new Promise((answer) => waiting.push(answer))
    },
    left: left.signal,
    close: () => lines.close(),
  }
}
