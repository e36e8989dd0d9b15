const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** For text and attributes. Line breaks become references: a blank line would end an HTML block of Markdown. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\n\r]/g, (character) => ENTITIES[character] ?? character)
