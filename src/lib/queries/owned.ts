/** A row and the person, region or record whose page shows it. */
export type Owned<Row> = Row & { owner: string };
