import { sentenceOf } from './answer.js'
import { denied, isDenied } from './denied.js'
import { holdAfter, type Line, pauseAfterFailure, sendFor } from './line.js'
import { isLimited, isUnanswered, type Reply } from './retry.js'

const restTries = 4

/** Sends a request of REST, a read again after limits and failures; any other status is a reply. */
export async function askRest(
  line: Line,
  route: string,
  parameters: Record<string, unknown>,
): Promise<Reply> {
  const isRead = route.startsWith('GET ')
  const sent = { tries: 0, waitedMs: 0 }
  for (let failed = 0; ; ) {
    sent.tries += 1
    const reply = await sendFor(line, 'rest', () => line.send(route, parameters))
    if (isDenied(reply)) throw denied(reply, `ask GitHub (${route})`)
    if (isLimited(reply)) {
      holdAfter(line, 'rest', reply, sent)
      continue
    }
    if (!isUnanswered(reply)) line.meter.failures = 0
    failed += 1
    if (!isRead || !isUnanswered(reply) || failed >= restTries) return reply
    await pauseAfterFailure(line, sentenceOf(reply))
  }
}
