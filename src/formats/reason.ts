/** Why a test failed, from a message and the details that most tools begin with that message. */
export function reasonOf(message: string, details: string): string {
  const [short, long] = [message.trim(), details.trim()]
  if (short.length < 2000 && long.slice(0, 4000).includes(short)) return long
  return long === '' ? short : `${short}\n${long}`
}
