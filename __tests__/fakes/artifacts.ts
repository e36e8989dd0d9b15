import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

type Stored = { request: Record<string, unknown>; id?: string; zip?: Buffer }
type Answer = { status: number; body: unknown }

export type FakeArtifacts = {
  /** What the runner gives to a `uses:` step; GITHUB_SERVER_URL must be GitHub's or below `.localhost`. */
  environment: { ACTIONS_RESULTS_URL: string; ACTIONS_RUNTIME_TOKEN: string }
  /** The zip of a finished artifact. */
  zip: (name: string) => Buffer | undefined
  names: () => string[]
  /** `POST CreateArtifact` and the like; `PUT block` and `PUT blocklist` for the storage. */
  log: string[]
  /** From now on this call gets this status, or no answer at all. */
  breakAt: (call: string, status: number | 'hang') => void
  close: () => Promise<void>
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The client reads the run and the job from it, and checks no signature. */
const runtimeToken = (run: string, job: string): string => {
  const claims = { scp: `Actions.Example Actions.Results:${run}:${job}`, exp: 4_102_444_800 }
  return `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(claims)}.sig`
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const sha256 = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

const refuse = (status: number): Answer => ({ status, body: { code: 'internal', msg: 'broken' } })

/** Whoever still waits gets a refusal that no client repeats, so that no test process lingers. */
async function closeAll(server: Server, waiting: readonly ServerResponse[]): Promise<void> {
  for (const response of waiting) {
    const sent = new Promise((resolve) => response.on('finish', resolve).on('close', resolve))
    send(response, refuse(403))
    await sent
  }
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

type Service = { artifacts: Map<string, Stored>; origin: () => string; nextId: () => string }

function create({ artifacts, origin }: Service, request: Record<string, unknown>): Answer {
  const name = String(request.name)
  if (artifacts.has(name)) {
    const msg = 'an artifact with this name already exists on the workflow run'
    return { status: 409, body: { code: 'already_exists', msg } }
  }
  artifacts.set(name, { request })
  const signed_upload_url = `${origin()}/account/container/${encodeURIComponent(name)}?sv=1&sig=0a1b2c3d4e`
  return { status: 200, body: { ok: true, signed_upload_url } }
}

function finalize({ artifacts, nextId }: Service, request: Record<string, unknown>): Answer {
  const stored = artifacts.get(String(request.name))
  if (stored?.zip === undefined) return { status: 404, body: { code: 'not_found', msg: 'no such upload' } }
  if (request.hash !== sha256(stored.zip))
    return { status: 400, body: { code: 'malformed', msg: 'wrong hash' } }
  stored.id = nextId()
  return { status: 200, body: { ok: true, artifact_id: stored.id } }
}

/** The calls of GitHub's artifact service (Twirp with JSON) that an upload makes. */
const calls: Readonly<Record<string, (service: Service, request: Record<string, unknown>) => Answer>> = {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
}

/** The little of a block-blob storage that an upload uses. */
function put({ artifacts }: Service, staged: Map<string, Buffer>, url: URL, body: Buffer): Answer {
  const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '')
  if (url.searchParams.get('comp') === 'block') {
    staged.set(`${name}#${url.searchParams.get('blockid')}`, body)
    return { status: 201, body: {} }
  }
  const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(([, id]) => id)
  const stored = artifacts.get(name)
  if (stored !== undefined) {
    stored.zip = Buffer.concat(ids.map((id) => staged.get(`${name}#${id}`) ?? Buffer.alloc(0)))
  }
  return { status: 201, body: {} }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  const storage = { etag: '"1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-id': 'fake' }
  response.writeHead(status, { 'content-type': 'application/json', ...storage })
  response.end(status === 201 ? '' : JSON.stringify(body))
}

const callOf = (method: string, url: URL): string =>
  method === 'PUT' ? `PUT ${url.searchParams.get('comp')}` : `${method} ${url.pathname.split('/').at(-1)}`

/** GitHub's artifact service and its storage, in memory, as the client of `@actions/artifact` uses them. */
export async function startFakeArtifacts(): Promise<FakeArtifacts> {
  const artifacts = new Map<string, Stored>()
  const staged = new Map<string, Buffer>()
  const broken = new Map<string, number | 'hang'>()
  const log: string[] = []
  const waiting: ServerResponse[] = []
  const place = { origin: '', id: 1000 }
  const service: Service = { artifacts, origin: () => place.origin, nextId: () => String(place.id++) }
  const answer = (url: URL, call: string, body: Buffer): Answer => {
    if (call.startsWith('PUT ')) return put(service, staged, url, body)
    const found = calls[call.replace('POST ', '')]
    return (
      found?.(service, JSON.parse(body.toString())) ?? { status: 404, body: { code: 'bad_route', msg: call } }
    )
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake')
    const call = callOf(request.method ?? '', url)
    log.push(call)
    void bodyOf(request).then((body) => {
      const fault = broken.get(call)
      if (fault === 'hang') waiting.push(response)
      else send(response, fault === undefined ? answer(url, call, body) : refuse(fault))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  place.origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return {
    environment: {
      ACTIONS_RESULTS_URL: `${place.origin}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken('run-1', 'job-1'),
    },
    zip: (name) => (artifacts.get(name)?.id === undefined ? undefined : artifacts.get(name)?.zip),
    names: () => [...artifacts.keys()],
    log,
    breakAt: (call, status) => {
      broken.set(call, status)
    },
    close: () => closeAll(server, waiting),
  }
}
