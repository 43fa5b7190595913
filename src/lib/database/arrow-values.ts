import { decimal, exactInteger, isoDay, isoMoment, unsupported } from './values';

/** What is needed here of Arrow's vectors, whose package is the engine's own. */
export interface ArrowVector {
  readonly type: ArrowType;
  readonly data: readonly { readonly values: unknown }[];
  readonly length: number;
  isValid(index: number): boolean;
  get(index: number): unknown;
  getChildAt(index: number): ArrowVector | null;
}

export interface ArrowType {
  readonly typeId: number;
  readonly scale?: number;
  readonly unit?: number;
  readonly timezone?: string | null;
  readonly children?: readonly { readonly name: string; readonly type: ArrowType }[] | null;
  toString(): string;
}

/** Numbers of the union `Type` in Arrow's Schema.fbs. */
const arrow = {
  null: 1,
  int: 2,
  float: 3,
  text: 5,
  bool: 6,
  decimal: 7,
  date: 8,
  timestamp: 10,
  list: 12,
  struct: 13,
  fixedSizeList: 16,
};

const scalars = new Set([
  arrow.null,
  arrow.int,
  arrow.float,
  arrow.text,
  arrow.bool,
  arrow.decimal,
  arrow.date,
]);
const nested = new Set([arrow.list, arrow.fixedSizeList, arrow.struct]);
const microsOfUnit = [1_000_000n, 1000n, 1n];

/** @throws TypeError for a type that would lose something on its way (an ENUM arrives as NULL) or that has no shape here */
export function checkArrowType(type: ArrowType): void {
  if (scalars.has(type.typeId)) return;
  if (type.typeId === arrow.timestamp && !type.timezone && (type.unit ?? 0) in microsOfUnit) return;
  if (!nested.has(type.typeId)) throw unsupported(String(type));
  type.children?.forEach((child) => {
    checkArrowType(child.type);
  });
}

/** A value of a checked type, as the rows of both engines have it. Read from the buffers where Arrow's getters round. */
export function fromArrow(vector: ArrowVector, index: number): unknown {
  if (!vector.isValid(index)) return null;
  const { typeId, scale, unit, children } = vector.type;
  switch (typeId) {
    case arrow.decimal:
      return decimal(int128(buffer(vector) as Uint32Array, index), scale ?? 0);
    case arrow.date:
      return isoDay((buffer(vector) as Int32Array)[index] ?? 0);
    case arrow.timestamp:
      return isoMoment(((buffer(vector) as BigInt64Array)[index] ?? 0n) * (microsOfUnit[unit ?? 0] ?? 0n));
    case arrow.list:
    case arrow.fixedSizeList: {
      const items = vector.get(index) as ArrowVector;
      return Array.from({ length: items.length }, (_, item) => fromArrow(items, item));
    }
    case arrow.struct:
      return Object.fromEntries(
        (children ?? []).map(({ name }, child) => [name, fromChild(vector, child, index)]),
      );
    default: {
      const value = vector.get(index);
      return typeof value === 'bigint' ? exactInteger(value) : value;
    }
  }
}

function fromChild(vector: ArrowVector, child: number, index: number): unknown {
  const values = vector.getChildAt(child);
  return values ? fromArrow(values, index) : null;
}

/** A vector of one record batch lies in one piece. */
function buffer(vector: ArrowVector): unknown {
  return vector.data[0]?.values;
}

function int128(words: Uint32Array, index: number): bigint {
  const bits = words
    .slice(index * 4, index * 4 + 4)
    .reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  return BigInt.asIntN(128, bits);
}
