// W1 to W4 for one rival: node bench.mjs RIVAL RECORDS [--reps 3] [--dir work] [--log FILE]
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fork } from 'node:child_process'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { createServer } from 'node:net'
import { parseArgs } from 'node:util'

const { values: asked, positionals: [rival, from] } = parseArgs({
  allowPositionals: true,
  options: { reps: { type: 'string', default: '3' }, dir: { type: 'string', default: 'work' }, log: { type: 'string' } }
})
const records = readFileSync(join(from, 'records.jsonl'), 'utf8').trimEnd().split('\n').map(line => JSON.parse(line))
const edits = JSON.parse(readFileSync(join(from, 'edits.json'), 'utf8'))
const base = resolve(asked.dir, `${rival}-${records.length}`)
const at = name => join(base, name)
mkdirSync(base, { recursive: true })

const pause = ms => new Promise(resolve => setTimeout(resolve, ms))
const note = (what, row) => {
  const line = JSON.stringify({ what, load: +loadavg()[0].toFixed(2), ...row })
  console.log(line)
  if (asked.log) appendFileSync(asked.log, line + '\n')
}
const clashesOf = who => edits.both.map(clash => ({ id: clash.id, ...clash[who] }))

// PouchDB remembers by the other's address how far it is: one port for all runs.
if (!existsSync(at('port'))) {
  const probe = createServer()
  await new Promise(resolve => probe.listen(0, '127.0.0.1', resolve))
  writeFileSync(at('port'), String(probe.address().port))
  await new Promise(resolve => probe.close(resolve))
}

/** A peer process; each of its calls is awaited. */
async function peer (folder) {
  const child = fork('peer.mjs', [rival, at(folder)], {
    env: { ...process.env, PEER_PORT: readFileSync(at('port'), 'utf8'), PEER_EXPECTS: String(records.length) },
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=6000']
  })
  const answer = () => new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the peer ended'))
    child.once('exit', ended)
    child.once('message', told => {
      child.off('exit', ended)
      if (told.fault) reject(new Error(told.fault))
      else resolve(told.value)
    })
  })
  await answer()
  let last = Promise.resolve()
  return (...words) => {
    last = last.then(() => {
      const answered = answer()
      child.send(words)
      return answered
    })
    return last
  }
}

function fresh (from, to) {
  rmSync(at(to), { recursive: true, force: true })
  cpSync(at(from), at(to), { recursive: true })
}

/** What a meeting costs, from here on. */
async function meter (a, b) {
  const before = [await a('usage'), await b('usage'), await a('bytes')]
  const begun = performance.now()
  const stop = () => Math.round(performance.now() - begun)
  const row = async wall_ms => {
    // The last bytes may still be under way.
    let seen = await a('bytes')
    let last = stop()
    for (let still = 0; still < 15; still++) {
      await pause(100)
      const now = await a('bytes')
      if (now.in + now.out !== seen.in + seen.out) {
        still = 0
        last = stop()
      }
      seen = now
    }
    const after = [await a('usage'), await b('usage')]
    const cpu = n => +(after[n].cpu_s - before[n].cpu_s).toFixed(2)
    const wire = { to_server: seen.in - before[2].in, from_server: seen.out - before[2].out }
    return {
      // Who does not say when it is done is done with its last byte, to a tenth of a second.
      wall_ms: wall_ms ?? last,
      wire: { ...wire, total: wire.to_server + wire.from_server },
      cpu_s: { a: cpu(0), b: cpu(1) },
      peak_mb: { a: after[0].peak_mb, b: after[1].peak_mb }
    }
  }
  return { stop, row }
}

async function end (...peers) {
  for (const one of peers) await one('close')
  await pause(500)
}

async function seed () {
  if (existsSync(at('A0.done'))) return
  rmSync(at('A0'), { recursive: true, force: true })
  const a = await peer('A0')
  await a('seed', records)
  await end(a)
  writeFileSync(at('A0.done'), '')
}

async function firstMeeting (rep) {
  fresh('A0', 'A2')
  rmSync(at('B2'), { recursive: true, force: true })
  const [a, b] = [await peer('A2'), await peer('B2')]
  await a('load')
  const port = await a('listen')
  const link = await a('link')
  const meeting = await meter(a, b)
  await b('connect', port)
  const got = await b('fetch', link)
  const row = await meeting.row(meeting.stop())
  const [one, other] = [await a('digest'), await b('digest')]
  await b('settle')
  await b('disconnect')
  await end(a, b)
  note('W2', { rep, got, same: one.hash === other.hash && other.records === records.length, ...row })
  if (!existsSync(at('met.done'))) {
    fresh('A2', 'A0m')
    fresh('B2', 'B0m')
    writeFileSync(at('met.done'), '')
  }
}

async function meetingAgain (rep) {
  fresh('A0m', 'A1')
  fresh('B0m', 'B1')
  const writers = [await peer('A1'), await peer('B1')]
  await writers[0]('edit', edits.a, clashesOf('A'))
  await writers[1]('edit', edits.b, clashesOf('B'))
  await end(...writers)
  const [a, b] = [await peer('A1'), await peer('B1')]
  await Promise.all([a('load'), b('load')])
  const port = await a('listen')
  const meeting = await meter(a, b)
  await b('connect', port)
  await b('sync')
  await Promise.all([a('arrival', edits.b, clashesOf('B')), b('arrival', edits.a, clashesOf('A'))])
  const row = await meeting.row(meeting.stop())
  const [one, other] = [await a('digest'), await b('digest')]
  note('W1', { rep, same: one.hash === other.hash && one.records === records.length, ...row })
  await b('disconnect')
  await pause(1000)
  const again = await meter(a, b)
  await b('connect', port)
  const said = await b('sync')
  note('W1 empty', { rep, ...await again.row(said ? again.stop() : null) })
  await b('disconnect')
  await end(a, b)
}

/** One edit after another on a peer that holds everything, each until the engine says that it is saved. */
async function saves (rep) {
  fresh('A0', 'A3')
  const a = await peer('A3')
  await a('load')
  const edits = many => Array.from({ length: many }, (_, at) => ({ id: records[(at * 37) % records.length].id, counted: 500 + at, tail: ' nog een regel erbij.' }))
  await a('saves', edits(20))
  const took = (await a('saves', edits(200))).sort((one, other) => one - other)
  const at = share => +took[Math.floor(share * took.length)].toFixed(2)
  note('W3', { rep, p50_ms: at(0.5), p95_ms: at(0.95) })
  await end(a)
}

/** From the start of a process until all titles are there. */
async function titles (rep) {
  const begun = performance.now()
  const a = await peer('A0')
  const count = await a('titles')
  const wall_ms = Math.round(performance.now() - begun)
  if (count !== records.length) throw new Error(`${count} titles of ${records.length}`)
  note('W4', { rep, n: count, wall_ms, mb: (await a('usage')).peak_mb })
  await end(a)
}

await seed()
for (let rep = 1; rep <= +asked.reps; rep++) await firstMeeting(rep)
for (let rep = 1; rep <= +asked.reps; rep++) await meetingAgain(rep)
for (let rep = 1; rep <= +asked.reps; rep++) await saves(rep)
for (let rep = 1; rep <= +asked.reps; rep++) await titles(rep)
process.exit(0)
