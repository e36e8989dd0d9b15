// `node --import ./scripts/typescript.mjs file.ts` runs TypeScript as it stands, on every Node we support.
import { existsSync, readFileSync } from 'node:fs'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) register(import.meta.url)

const swcOptions = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'es6' },
  sourceMaps: 'inline',
}

// Sources import each other by the names they have once built: `./a.js` is `./a.ts`.
export function resolve(specifier, context, next) {
  if (!/^\.{1,2}\/.*\.js$/.test(specifier) || context.parentURL === undefined) return next(specifier, context)
  const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL)
  return source.protocol === 'file:' && existsSync(source)
    ? { url: source.href, format: 'module', shortCircuit: true }
    : next(specifier, context)
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
  const { transformSync } = await import('@swc/core')
  const filename = fileURLToPath(url)
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swcOptions, filename })
  return { format: 'module', source: code, shortCircuit: true }
}
