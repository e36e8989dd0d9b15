import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** As many files and bytes as the record, the page and the outputs take at the end. */
const names = ['room-1', 'room-2', 'room-3', 'room-4']
const bytes = 2 ** 18

const inRoom = (directory: string, use: (path: string) => Promise<void>): Promise<unknown> =>
  Promise.allSettled(names.map((name) => use(join(directory, name))))

/** Takes room on the disk that student code could fill; where there is none, there is a skeleton at least. */
export const takeRoom = (directory: string): Promise<unknown> =>
  // Bytes that are not zero: some disks keep no room for those.
  inRoom(directory, (path) => writeFile(path, Buffer.alloc(bytes, 'room'), { flag: 'wx' }))

/** For what is written now; whatever else a program put in their place stays. */
export const giveRoomBack = (directory: string): Promise<unknown> => inRoom(directory, (path) => rm(path))
