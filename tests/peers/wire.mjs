// Every byte that the sockets of this process's servers carry, both ways, framing and headers included.
import net from 'node:net'

const gone = { in: 0, out: 0 }
const alive = new Set()

/** Counts what the servers of this process take from now on. */
export function count () {
  const emit = net.Server.prototype.emit
  net.Server.prototype.emit = function (event, socket, ...rest) {
    if (event === 'connection') {
      alive.add(socket)
      socket.once('close', () => {
        alive.delete(socket)
        gone.in += socket.bytesRead
        gone.out += socket.bytesWritten
      })
    }
    return emit.call(this, event, socket, ...rest)
  }
}

/** So many bytes until now. */
export function bytes () {
  const sum = { ...gone }
  for (const socket of alive) {
    sum.in += socket.bytesRead
    sum.out += socket.bytesWritten
  }
  return sum
}
