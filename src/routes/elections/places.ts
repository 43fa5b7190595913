import { shortName } from '$lib/charts/short-name';
import type { TilePlaceRow } from '$lib/queries/tile-places';

export interface Place extends TilePlaceRow {
  /** Name without `Kabupaten`. */
  short: string;
}

/** Regions as the page carries them: the island group once a province. */
export interface PackedPlaces {
  places: Omit<TilePlaceRow, 'island_group'>[];
  islands: Record<string, string>;
}

export function packPlaces(rows: TilePlaceRow[]): PackedPlaces {
  return {
    places: rows.map(({ code, name, tile_col, tile_row }) => ({ code, name, tile_col, tile_row })),
    islands: Object.fromEntries(
      rows.filter(({ code }) => code.length === 2).map(({ code, island_group }) => [code, island_group]),
    ),
  };
}

/** All regions by their code, in the order of the codes. */
export class Places {
  readonly all: Place[];
  readonly islands: string[];
  readonly #byCode: Map<string, Place>;

  constructor({ places, islands }: PackedPlaces) {
    this.all = places.map((place) => ({
      ...place,
      short: shortName(place.name),
      island_group: islands[provinceOf(place.code)] ?? '',
    }));
    this.islands = [...new Set(Object.values(islands))];
    this.#byCode = new Map(this.all.map((place) => [place.code, place]));
  }

  get regencies(): Place[] {
    return this.all.filter(({ code }) => code.length > 2);
  }

  get provinces(): Place[] {
    return this.all.filter(({ code }) => code.length === 2);
  }

  get(code: string | null): Place | undefined {
    return code === null ? undefined : this.#byCode.get(code);
  }

  name(code: string): string {
    return this.#byCode.get(code)?.short ?? code;
  }

  /** Regions of a province or of an island group, or all. */
  within<T extends { code: string; island_group: string }>(
    list: T[],
    { province, island }: { province: string | null; island: string | null },
  ): T[] {
    return list.filter(
      ({ code, island_group }) =>
        (province === null || provinceOf(code) === province) && (island === null || island_group === island),
    );
  }
}

export function provinceOf(code: string): string {
  return code.slice(0, 2);
}
