/**
 * - `refused`: not one statement, so never sent
 * - `unread`: the engine's parser takes nothing but a SELECT there
 * - `forbidden`: read, and not allowed or not there
 * - `ended`: stopped by the time limit, for want of memory, or with its worker
 * - `harmless`: answered, and nothing is changed by it
 */
export type HostileEnd = 'refused' | 'unread' | 'forbidden' | 'ended' | 'harmless';

/** What no reader's SQL may bring about, each with how it has to end. */
export const hostileSql: [sql: string, end: HostileEnd][] = [
  // other databases and files
  ["ATTACH 'https://example.com/other.duckdb' AS other", 'unread'],
  ["ATTACH 'sorot.duckdb' AS writable (READ_WRITE)", 'unread'],
  ['DETACH sorot', 'unread'],
  ['USE memory', 'unread'],
  ["COPY region TO 'out.csv'", 'unread'],
  ["COPY (FROM region) TO 'https://example.com/out.csv'", 'unread'],
  ["COPY own FROM 'https://example.com/in.csv'", 'unread'],
  ["EXPORT DATABASE 'out'", 'unread'],
  ["IMPORT DATABASE 'in'", 'unread'],
  ["FROM read_csv('https://example.com/x.csv')", 'forbidden'],
  ["FROM read_csv('/etc/passwd', columns = {'a': 'VARCHAR'})", 'forbidden'],
  ["FROM read_parquet('https://example.com/x.parquet')", 'forbidden'],
  ["FROM parquet_scan('s3://bucket/x.parquet')", 'forbidden'],
  ["FROM read_json('https://example.com/x.json')", 'forbidden'],
  ["SELECT size FROM read_blob('sorot.duckdb')", 'harmless'],
  ["FROM read_blob('*')", 'forbidden'],
  ["FROM glob('/**')", 'forbidden'],
  ["FROM sniff_csv('https://example.com/x.csv')", 'forbidden'],
  ["FROM 'https://example.com/x.parquet'", 'forbidden'],
  ["FROM 'sorot.duckdb'", 'forbidden'],
  ["SELECT * FROM postgres_scan('host=example.com', 'public', 'a')", 'forbidden'],
  // extensions and settings
  ['INSTALL httpfs', 'unread'],
  ["FORCE INSTALL spatial FROM 'https://example.com'", 'unread'],
  ['LOAD httpfs', 'unread'],
  ['UPDATE EXTENSIONS', 'unread'],
  ['SET enable_external_access = true', 'unread'],
  ['SET lock_configuration = false', 'unread'],
  ["SET memory_limit = '100GB'", 'unread'],
  ['SET GLOBAL autoload_known_extensions = true', 'unread'],
  ['RESET lock_configuration', 'unread'],
  ['PRAGMA enable_external_access = true', 'unread'],
  ['PRAGMA database_list', 'unread'],
  ['CALL dbgen(sf = 100)', 'unread'],
  ['CALL force_checkpoint()', 'unread'],
  ["CREATE SECRET s (TYPE s3, KEY_ID 'a', SECRET 'b')", 'unread'],
  ["SELECT '2024-01-01 00:00:00+07'::TIMESTAMPTZ AT TIME ZONE 'Asia/Jakarta'", 'forbidden'],
  // changing the dataset, or what later questions find
  ['DROP TABLE region', 'unread'],
  ['DELETE FROM visit', 'unread'],
  ['UPDATE region SET population = 0', 'unread'],
  ["INSERT INTO person VALUES ('p-0', 'x', 'y', NULL)", 'unread'],
  ['ALTER TABLE region RENAME TO wilayah', 'unread'],
  ['TRUNCATE claim', 'unread'],
  ['CREATE TABLE own.intruder AS FROM region', 'unread'],
  ['CREATE OR REPLACE TEMP VIEW region AS SELECT 1 AS code', 'unread'],
  ['CREATE MACRO sum(a) AS 42', 'unread'],
  ['PREPARE p AS DELETE FROM visit', 'unread'],
  ['EXECUTE p', 'unread'],
  ['BEGIN TRANSACTION', 'unread'],
  ['WITH gone AS (DELETE FROM visit RETURNING id) FROM gone', 'forbidden'],
  ["FROM query('DROP TABLE region')", 'forbidden'],
  ['EXPLAIN ANALYZE DELETE FROM visit', 'unread'],
  // a second statement
  ['FROM region; DROP TABLE region', 'refused'],
  ['SELECT 1); DROP TABLE region; SELECT (1', 'refused'],
  ["SELECT $$ ' $$; SET lock_configuration = false; SELECT $$ ' $$", 'refused'],
  ["SELECT '\\'; ATTACH 'https://example.com/x' --'", 'refused'],
  ['FROM region) UNION ALL (FROM region', 'refused'],
  // too much
  ['WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n', 'ended'],
  [
    'WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT a.i FROM n a, n b, range(9)) SELECT count(*) FROM n',
    'ended',
  ],
  [
    'SELECT count(*) FROM claim a, claim b, claim c, claim d WHERE a.value + b.value > c.value + d.value',
    'ended',
  ],
  ['SELECT a.name || b.key || c.id FROM region a, claim b, source c, visit d ORDER BY random()', 'ended'],
  ['SELECT sum(range) FROM range(1000000000000)', 'ended'],
  ['SELECT length(string_agg(range::VARCHAR)) FROM range(10000000000)', 'ended'],
  ["SELECT repeat('a', 1000000000) AS a", 'ended'],
  ["SELECT length(repeat(repeat('a', 100000), 100000))", 'ended'],
  ["SELECT list_aggregate(range(3000000000), 'sum')", 'ended'],
  ["SELECT levenshtein(repeat('a', 200000), repeat('b', 200000))", 'ended'],
  ["SELECT length(regexp_replace(repeat('a', 90000000), 'a', repeat('b', 1000), 'g'))", 'ended'],
  ['SELECT list(a.range) FROM range(100000000) a GROUP BY a.range', 'ended'],
  ["SELECT md5(repeat('x', 400000000)) FROM range(100)", 'ended'],
  ['FROM range(1000000000000)', 'harmless'],
  // looking where there is nothing to find
  ['FROM duckdb_settings()', 'harmless'],
  ['FROM duckdb_secrets()', 'harmless'],
  ['SELECT \'<img src=x onerror=alert(1)>\' AS "<script>"', 'harmless'],
];
