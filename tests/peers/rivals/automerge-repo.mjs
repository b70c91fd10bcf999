// automerge-repo: a document for each record on NodeFS, WebSocket between the peers; an index document tells which there are.
// Strings are scalars and only the note is text, which is kinder to it than plain assignment. It takes 1,000 records, not 10,000.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import * as Automerge from '@automerge/automerge'
import { Repo } from '@automerge/automerge-repo'
import { NodeFSStorageAdapter } from '@automerge/automerge-repo-storage-nodefs'
import { WebSocketClientAdapter, WebSocketServerAdapter } from '@automerge/automerge-repo-network-websocket'
import { WebSocketServer } from 'ws'

const scalar = text => new Automerge.ImmutableString(text)
const shaped = (value, key) => {
  if (typeof value === 'string') return key === 'note' ? value : scalar(value)
  if (Array.isArray(value)) return value.map(item => shaped(item))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, shaped(field, name)]))
}

export async function open (folder) {
  mkdirSync(folder, { recursive: true })
  const repo = new Repo({ storage: new NodeFSStorageAdapter(folder), network: [] })
  const linkFile = join(folder, 'link')
  const documents = new Map()
  let index = null
  let adapter = null

  async function find (url) {
    for (let tries = 1; ; tries++) {
      try { return await repo.find(url) } catch (fault) {
        // On a busy machine it takes documents for unavailable that are on their way.
        if (tries > 120) throw fault
        await new Promise(resolve => setTimeout(resolve, 250))
      }
    }
  }
  async function load () {
    if (!existsSync(linkFile)) return 0
    index ??= await find(readFileSync(linkFile, 'utf8'))
    const missing = Object.entries(index.doc().entries).filter(([id]) => !documents.has(id))
    // All at once run into its own patience.
    for (let at = 0; at < missing.length; at += 200) {
      await Promise.all(missing.slice(at, at + 200).map(async ([id, url]) => documents.set(id, await find(String(url)))))
    }
    return documents.size
  }

  return {
    async seed (records) {
      const [entries, titles] = [{}, {}]
      for (const record of records) {
        const document = repo.create(shaped(record))
        documents.set(record.id, document)
        entries[record.id] = scalar(document.url)
        titles[record.id] = scalar(record.title)
        if (documents.size % 200 === 0) await repo.flush()
      }
      index = repo.create({ entries, titles })
      writeFileSync(linkFile, index.url)
      await repo.flush()
    },
    load,
    link: () => readFileSync(linkFile, 'utf8'),
    async listen () {
      const server = createServer()
      await new Promise(resolve => server.listen(Number(process.env.PEER_PORT), '127.0.0.1', resolve))
      repo.networkSubsystem.addNetworkAdapter(new WebSocketServerAdapter(new WebSocketServer({ server })))
      return server.address().port
    },
    async connect (port) {
      adapter = new WebSocketClientAdapter(`ws://127.0.0.1:${port}`)
      repo.networkSubsystem.addNetworkAdapter(adapter)
      await adapter.whenReady()
    },
    disconnect () { repo.networkSubsystem.removeNetworkAdapter(adapter) },
    async fetch (link) {
      writeFileSync(linkFile, link)
      const count = await load()
      await repo.flush()
      return count
    },
    settle () {},
    sync: () => false,
    async save (edit) {
      documents.get(edit.id).change(record => {
        record.attendance.counted = edit.counted
        Automerge.splice(record, ['note'], record.note.length, 0, edit.tail)
      })
      await repo.flush()
    },
    // Beside the entries, in the index: no document is loaded for it.
    async titles () {
      index ??= await find(readFileSync(linkFile, 'utf8'))
      return Object.keys(index.doc().titles).length
    },
    async edit (edits, clashes) {
      await load()
      for (const edit of edits) {
        documents.get(edit.id).change(record => {
          record.attendance.counted = edit.counted
          Automerge.splice(record, ['note'], record.note.length, 0, edit.tail)
        })
      }
      for (const clash of clashes) documents.get(clash.id).change(record => { record.tone = scalar(clash.tone) })
      await repo.flush()
    },
    arrived (edits, clashes) {
      const record = id => documents.get(id).doc()
      return edits.every(edit => record(edit.id).attendance.counted === edit.counted && record(edit.id).note.endsWith(edit.tail)) &&
        clashes.every(clash => Object.keys(Automerge.getConflicts(record(clash.id), 'tone') ?? {}).length > 1)
    },
    ids: () => [...documents.keys()],
    record: id => JSON.parse(JSON.stringify(documents.get(id).doc())),
    async close () {
      await repo.flush()
      await repo.shutdown()
    }
  }
}
