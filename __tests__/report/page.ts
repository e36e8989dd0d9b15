const ALLOWED = new Set('a b code details h2 h3 li p pre span sub summary table td th tr ul'.split(' '))

const ATTRIBUTES =
  /^(?: (?:align="(?:left|right)"|valign="top"|colspan="4"|open|href="https?:\/\/[^"<>\s]*"))*$/

/** What is wrong with a page as GitHub's Markdown would read it: an empty list for a sound one. */
export function faultsOf(page: string): string[] {
  const lines = page.replace(/\n$/, '').split('\n')
  return [
    ...(lines.some((line) => line.trim() === '') ? ['a blank line ends the HTML block'] : []),
    ...lines
      .filter((line) => !line.startsWith('<'))
      .map((line) => `begins without a tag: ${line.slice(0, 60)}`),
    ...tagFaults(page),
  ]
}

function tagFaults(page: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  let end = 0
  for (const match of page.matchAll(/<(\/?)([a-z0-9]*)([^>]*)>/g)) {
    const [whole, slash, name = '', attributes = ''] = match
    faults.push(...textFaults(page.slice(end, match.index), open))
    end = match.index + whole.length
    if (!ALLOWED.has(name) || !ATTRIBUTES.test(attributes))
      faults.push(`unexpected tag ${whole.slice(0, 60)}`)
    if (slash === '') open.push(name)
    else if (open.pop() !== name) faults.push(`${whole} closes something else`)
  }
  return [...faults, ...textFaults(page.slice(end), open), ...open.map((name) => `<${name}> stays open`)]
}

function textFaults(text: string, open: readonly string[]): string[] {
  const isCode = open.includes('code')
  const decoded = text
    .replaceAll('&#39;', "'")
    .replaceAll('&#10;', '\n')
    .replace(/&[a-z]+;/g, ' ')
  return [
    ...(/[<>]/.test(text) ? [`a bare bracket: ${text.slice(0, 60)}`] : []),
    ...(/&(?!(?:amp|lt|gt|quot|emsp|nbsp|#39|#10|#13);)/.test(text)
      ? [`a bare &: ${text.slice(0, 60)}`]
      : []),
    ...(!isCode && /[@#$]\w|:\/\/|:[a-z][\w+-]*:/.test(decoded)
      ? [`GitHub would act on ${text.slice(0, 60)}`]
      : []),
    ...(/[\p{Cs}\u202A-\u202E\u2066-\u2069\u200B]/u.test(text) ? ['something hidden'] : []),
  ]
}
