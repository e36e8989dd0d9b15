type Said = { name?: string | undefined; givenName?: string | undefined; familyName?: string | undefined }
export type PersonName = { name?: string; givenName?: string; familyName?: string }

const suffix = /^(jr|sr|ii|iii|iv|phd|md)\.?$/i

/** A name as people write it, given name first: gradebooks turn it round (`Lovelace, Ada`) or keep its parts apart. */
export function personName({ name, givenName, familyName }: Said): PersonName {
  if (givenName !== undefined || familyName !== undefined) {
    const whole =
      name === undefined || name.includes(',') ? [givenName, familyName].filter(Boolean).join(' ') : name
    return {
      name: whole,
      ...(givenName !== undefined && { givenName }),
      ...(familyName !== undefined && { familyName }),
    }
  }
  if (name === undefined) return {}
  const [family, given, ...more] = name.split(',').map((part) => part.trim())
  if (!family || !given || more.length > 0 || suffix.test(given)) return { name }
  return { name: `${given} ${family}`, givenName: given, familyName: family }
}
