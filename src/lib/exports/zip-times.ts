/** 1 January 1980, the first day that a zip can say. */
const firstDay = 0x0021;

/**
 * Sets the times in a zip archive to the first that it can say: packed twice, the same files are the same bytes.
 * @throws RangeError where the bytes are no zip archive without a comment
 */
export function withoutTimes(zip: ArrayBuffer): ArrayBuffer {
  const copy = zip.slice(0);
  const view = new DataView(copy);
  const end = copy.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new RangeError('not a zip archive');
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let done = 0; done < count; done += 1) {
    const local = view.getUint32(entry + 42, true);
    for (const place of [entry + 12, local + 10]) {
      view.setUint16(place, 0, true);
      view.setUint16(place + 2, firstDay, true);
    }
    entry += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(entry + field, true), 0);
  }
  return copy;
}
