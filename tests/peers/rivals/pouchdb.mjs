// PouchDB with leveldb: A serves its database with express-pouchdb, B replicates both ways. Where both changed a record, one
// revision wins and the other is kept beside it; no fields are merged. A view by title stands for the list.
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const PouchDB = require('pouchdb')

export async function open (folder) {
  mkdirSync(folder, { recursive: true })
  const Here = PouchDB.defaults({ prefix: join(folder, '/') })
  const book = new Here('records')
  let other = null
  const change = async (id, how) => {
    const found = await book.get(id)
    how(found)
    await book.put(found)
  }
  return {
    async seed (records) {
      while (records.length > 0) {
        await book.bulkDocs(records.splice(0, 500).map(({ id, ...fields }) => ({ _id: id, ...fields })))
      }
      await book.put({ _id: '_design/titles', views: { titles: { map: 'function (doc) { if (doc.title) emit(doc.title) }' } } })
      await book.query('titles', { limit: 1 })
    },
    load: async () => (await book.info()).doc_count,
    link: () => '',
    async listen () {
      const app = require('express')()
      app.use('/', require('express-pouchdb')(Here, { mode: 'minimumForPouchDB', inMemoryConfig: true }))
      const server = app.listen(Number(process.env.PEER_PORT), '127.0.0.1')
      await new Promise(resolve => server.once('listening', resolve))
      return server.address().port
    },
    connect (port) { other = new PouchDB(`http://127.0.0.1:${port}/records`) },
    disconnect () { other = null },
    fetch: async () => (await book.replicate.from(other)).docs_written,
    // A checkpoint for the way back too: W1 begins where both have met.
    settle: async () => { await book.sync(other) },
    sync: async () => Boolean(await book.sync(other)),
    save: edit => change(edit.id, found => {
      found.attendance.counted = edit.counted
      found.note += edit.tail
    }),
    titles: async () => (await book.query('titles')).rows.length,
    async edit (edits, clashes) {
      for (const edit of edits) {
        await change(edit.id, found => {
          found.attendance.counted = edit.counted
          found.note += edit.tail
        })
      }
      for (const clash of clashes) await change(clash.id, found => { found.tone = clash.tone })
    },
    async arrived (edits, clashes) {
      for (const edit of edits) {
        const found = await book.get(edit.id)
        if (found.attendance.counted !== edit.counted || !found.note.endsWith(edit.tail)) return false
      }
      for (const clash of clashes) {
        if (!(await book.get(clash.id, { conflicts: true }))._conflicts?.length) return false
      }
      return true
    },
    ids: async () => (await book.allDocs()).rows.map(row => row.id).filter(id => !id.startsWith('_')),
    async record (key) {
      const { _id: id, _rev, ...fields } = await book.get(key)
      return { id, ...fields }
    },
    close: () => book.close()
  }
}
