// Medians of what the measures noted, as the tables of the README: node table.mjs LOG...
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

const median = list => {
  const sorted = [...list].sort((one, other) => one - other)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}
const logs = process.argv.slice(2).map(log => ({
  who: log.replace(/.*\/|\.log$/g, ''),
  lines: readFileSync(log, 'utf8').split('\n').filter(line => line.startsWith('{')).map(line => JSON.parse(line))
}))
const row = cells => console.log(`| ${cells.join(' | ')} |`)
const head = cells => { row(cells); console.log(`|${'-|'.repeat(cells.length)}`) }
const ms = value => value === undefined ? '-' : `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`

const busy = logs.flatMap(log => log.lines.map(line => line.load))
console.log(`${cpus().length} cores (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; load ${Math.min(...busy)} to ${Math.max(...busy)}`)

const whats = ['W1', 'W1 empty', 'W1 empty, called anew', 'W2', 'W3', 'W4']
console.log()
head(['who and how many', ...whats])
for (const { who, lines } of logs) {
  const cells = whats.map(what => {
    const runs = lines.filter(line => line.what === what)
    if (runs.length === 0) return '-'
    const of = name => median(runs.map(run => run[name]))
    if (what === 'W3') return ms(of('p50_ms'))
    if (what === 'W4') return `${ms(of('wall_ms'))}, ${Math.round(of('mb'))} MB`
    const differs = runs.some(run => run.same === false) ? ' DIFFERS' : ''
    return `${ms(of('wall_ms'))}, ${(median(runs.map(run => run.wire.total)) / 1000).toFixed(1)} kB${differs}`
  })
  if (cells.some(cell => cell !== '-')) row([who, ...cells])
}

const all = logs.flatMap(log => log.lines)
const noted = what => all.filter(line => line.what === what)
const of = (what, name, which = () => true) => {
  const values = noted(what).filter(which).map(line => line[name]).filter(value => value !== undefined)
  return values.length === 0 ? undefined : median(values)
}
const sizes = what => [...new Set(noted(what).map(line => line.n))].sort((one, other) => one - other)
/** A goal that was met, or by how much it was not. */
const against = (value, goal) => value === undefined ? '-' : `${value <= goal ? 'met' : 'MISSED'}: ${ms(goal)}`

console.log()
head(['what', 'found', 'beside it', 'goal'])
const [save, bare] = [of('W3', 'p50_ms', line => line.floor_ms), of('W3', 'floor_ms')]
row(['W3 a save, document open; of a closed one', `${ms(save)}; ${ms(of('W3', 'closed_ms'))}`, `bare SQLite FULL commit ${ms(bare)}`, against(save, bare * 2.5 + 0.5)])
for (const n of sizes('W4')) {
  const here = line => line.n === n && line.list_ms
  if (!noted('W4').some(here)) continue
  const list = of('W4', 'list_ms', here)
  row([`W4 ${n} titles after unlocking; from process start`, `${ms(list)}; ${ms(of('W4', 'wall_ms', here))}, ${Math.round(of('W4', 'mb', here))} MB`, `the derivation alone ${ms(of('W4', 'derivation_ms', here))}`, n > 10000 ? 'none at this size' : against(list, 150)])
}
for (const n of sizes('W5')) {
  const here = line => line.n === n
  const late = of('W5', 'p95_ms', here)
  row([`W5 search among ${n}: median; 95 %`, `${ms(of('W5', 'p50_ms', here))}; ${ms(late)}`, `raw FTS5 ${ms(of('W5', 'raw_p50_ms', here))}; ${ms(of('W5', 'raw_p95_ms', here))}`, against(late, 16)])
}
const memory = sizes('W6').map(n => of('W6', 'mb', line => line.n === n))
if (memory.length > 0) row([`W6 memory at ${sizes('W6').join(', ')}`, memory.map(mb => `${mb.toFixed(1)} MB`).join(', '), `${(memory.at(-1) / memory[0]).toFixed(2)} times`, `${memory.at(-1) / memory[0] <= 1.25 ? 'met' : 'MISSED'}: 1.25 times`])
for (const year of [...new Set(noted('W7').map(line => line.year))]) {
  const here = line => line.year === year
  const page = of('W7', 'first_ms', here)
  row([`W7 the figures of ${year} among ${of('W7', 'cases', here)} cases: page; as a workbook`, `${ms(page)}, again ${ms(of('W7', 'page_ms', here))}; ${ms(of('W7', 'saved_ms', here))}`, '', against(page, 1000)])
}
if (noted('W8').length > 0) row(['W8 an agreement on paper: first; warm', `${ms(of('W8', 'first_ms'))}; ${ms(of('W8', 'warm_ms'))}`, '', against(of('W8', 'warm_ms'), 300)])
for (const n of sizes('W9')) {
  const here = line => line.n === n
  row([`W9 a bucket of three Garage nodes beside ${n} other centres: twenty evenings; nothing new`, `${ms(of('W9', 'wall_ms', here))}, ${of('W9', 'requests', here)} requests; ${ms(of('W9', 'empty_ms', here))}, ${of('W9', 'empty_requests', here)}`, '', 'flat'])
}
const empty = of('W10 empty', 'painted_ms')
for (const n of sizes('W10')) {
  const here = line => line.n === n
  const [picker, list] = [of('W10', 'picker_ms', here), of('W10', 'list_ms', here)]
  row([`W10 process start to the picker painted, ${n} records`, ms(picker), `an empty window ${ms(empty)}`, against(picker, empty * 1.5)])
  row([`W10 Enter on the passphrase to the list painted, ${n} records`, ms(list), `the derivation alone ${ms(of('W4', 'derivation_ms'))}`, against(list, of('W4', 'derivation_ms') + 150)])
}
for (const [what, called, goal] of [['unlock', 'Enter on the passphrase to Vandaag painted', 600], ['return', 'last picture of the quick code to the page painted', 100], ['language', 'another language chosen to the page in it', 100]]) {
  const took = of('W10 ' + what, 'took_ms')
  if (took !== undefined) row([called, ms(took), '', against(took, goal)])
}
