// One peer in a process of its own: it is told what to call, and answers with what came of it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as wire from './wire.mjs'

const [rival, folder] = process.argv.slice(2)
wire.count()
const engine = await (await import(`./rivals/${rival}.mjs`)).open(folder)

/** One spelling for one value, whatever the order of its keys. */
function spelled (value) {
  if (Array.isArray(value)) return `[${value.map(spelled)}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  return `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${spelled(value[key])}`)}}`
}

const own = {
  bytes: wire.bytes,
  usage () {
    const { user, system } = process.cpuUsage()
    const most = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))
    return { cpu_s: (user + system) / 1e6, peak_mb: Math.round(most[1] / 1024) }
  },
  async digest () {
    const ids = (await engine.ids()).sort()
    const hash = createHash('sha256')
    for (const id of ids) hash.update(spelled(await engine.record(id)))
    return { records: ids.length, hash: hash.digest('hex') }
  },
  async saves (edits) {
    const took = []
    for (const edit of edits) {
      const begun = performance.now()
      await engine.save(edit)
      took.push(performance.now() - begun)
    }
    return took
  },
  async arrival (edits, clashes) {
    while (!await engine.arrived(edits, clashes)) await new Promise(resolve => setTimeout(resolve, 20))
  }
}

process.on('message', async ([call, ...words]) => {
  try {
    process.send({ value: await (own[call] ?? engine[call])(...words) })
    if (call === 'close') setTimeout(() => process.exit(0), 50)
  } catch (fault) {
    process.send({ fault: String(fault?.stack ?? fault) })
  }
})
process.send({ value: 'open' })
