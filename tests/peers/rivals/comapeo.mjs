// CoMapeo core without a screen: an observation for each record, its fields as tags, nested ones as JSON text because tags are flat.
// A listens, B connects, A invites B the first time. Where both changed a record, it forks.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { randomBytes } from 'node:crypto'
import Fastify from 'fastify'
import { MapeoManager, roles } from '@comapeo/core'

const require = createRequire(import.meta.url)
const migrations = join(dirname(require.resolve('@comapeo/core')), '..', 'drizzle')
const EXPECTED = Number(process.env.PEER_EXPECTS)
const NESTED = 'json:'
const tagsOf = record => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, typeof value === 'object' ? NESTED + JSON.stringify(value) : value]))
const recordOf = tags => Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, String(value).startsWith(NESTED) ? JSON.parse(value.slice(NESTED.length)) : value]))

export async function open (folder) {
  for (const name of ['db', 'cores']) mkdirSync(join(folder, name), { recursive: true })
  const [keyFile, projectFile] = [join(folder, 'key'), join(folder, 'project')]
  if (!existsSync(keyFile)) writeFileSync(keyFile, randomBytes(16))
  const manager = new MapeoManager({
    rootKey: readFileSync(keyFile),
    dbFolder: join(folder, 'db'),
    coreStorage: join(folder, 'cores'),
    projectMigrationsFolder: join(migrations, 'project'),
    clientMigrationsFolder: join(migrations, 'client'),
    fastify: Fastify()
  })
  let project = null
  const places = new Map()
  const enter = async id => {
    writeFileSync(projectFile, id)
    project = await manager.getProject(id)
  }
  if (existsSync(projectFile)) await enter(readFileSync(projectFile, 'utf8'))
  else await manager.setDeviceInfo({ name: 'peer', deviceType: 'desktop' })

  async function load () {
    const all = await project.observation.getMany()
    for (const one of all) places.set(one.tags.id, one.docId)
    return all.length
  }
  const get = async id => {
    if (!places.has(id)) await load()
    return project.observation.getByDocId(places.get(id))
  }
  const change = async (id, how) => {
    const { versionId, forks, attachments, tags } = await get(id)
    const record = recordOf(tags)
    how(record)
    await project.observation.update([versionId, ...forks], { schemaName: 'observation', attachments, tags: tagsOf(record) })
  }

  return {
    async seed (records) {
      await enter(await manager.createProject({ name: 'records' }))
      while (records.length > 0) {
        await Promise.all(records.splice(0, 100).map(record =>
          project.observation.create({ schemaName: 'observation', attachments: [], tags: tagsOf(record) })))
      }
      await load()
    },
    load,
    link: () => '',
    async listen () {
      const member = roles?.MEMBER_ROLE_ID ?? '012fd2d431c0bf60'
      manager.on('local-peers', async peers => {
        for (const { deviceId } of peers.filter(peer => peer.status === 'connected')) {
          const role = await project.$member.getById(deviceId).then(known => known.role.roleId, () => null)
          if (role !== member) project.$member.invite(deviceId, { roleId: member, initialSyncTimeoutMs: 60_000 }).catch(() => {})
        }
      })
      project.$sync.start()
      return (await manager.startLocalPeerDiscoveryServer()).port
    },
    async connect (port) {
      project?.$sync.start()
      await manager.startLocalPeerDiscoveryServer()
      manager.connectLocalPeer({ address: '127.0.0.1', port, name: 'a' })
    },
    disconnect: () => manager.stopLocalPeerDiscoveryServer({ force: true }),
    async fetch () {
      const pending = manager.invite.getMany().find(invite => invite.state === 'pending')
      const invite = pending ?? await new Promise(resolve => manager.invite.once('invite-received', resolve))
      await enter(await manager.invite.accept(invite))
      project.$sync.start()
      while (await load() < EXPECTED) await new Promise(resolve => setTimeout(resolve, EXPECTED / 20))
      return places.size
    },
    settle () {},
    sync: () => false,
    save: edit => change(edit.id, record => {
      record.attendance.counted = edit.counted
      record.note += edit.tail
    }),
    titles: async () => (await project.observation.getMany()).filter(one => one.tags.title).length,
    async edit (edits, clashes) {
      for (const edit of edits) {
        await change(edit.id, record => {
          record.attendance.counted = edit.counted
          record.note += edit.tail
        })
      }
      for (const clash of clashes) await change(clash.id, record => { record.tone = clash.tone })
    },
    async arrived (edits, clashes) {
      for (const edit of edits) {
        const record = recordOf((await get(edit.id)).tags)
        if (record.attendance.counted !== edit.counted || !record.note.endsWith(edit.tail)) return false
      }
      for (const clash of clashes) if ((await get(clash.id)).forks.length === 0) return false
      return true
    },
    async ids () {
      await load()
      return [...places.keys()]
    },
    record: async id => recordOf((await get(id)).tags),
    async close () {
      project?.$sync.stop()
      await manager.stopLocalPeerDiscoveryServer({ force: true }).catch(() => {})
      await manager.close()
    }
  }
}
