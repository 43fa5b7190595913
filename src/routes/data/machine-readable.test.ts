import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readCatalogue } from './catalogue.server';
import { croissant } from './croissant';
import { dcat } from './dcat';

const catalogue = readCatalogue();
const iri = z.object({ '@id': z.url() });

describe('DCAT', () => {
  const described = dcat(catalogue, new Map([['visit', { first_year: 2004, last_year: 2026 }]]));

  test('has what DCAT-AP asks of a catalogue, a dataset and a distribution', () => {
    const text = z
      .array(z.object({ '@language': z.enum(['id', 'en']), '@value': z.string().min(1) }))
      .length(2);
    const distribution = z.looseObject({
      '@type': z.literal('dcat:Distribution'),
      'dcat:accessURL': iri,
      'dcat:downloadURL': iri,
      'dcat:mediaType': iri,
    });
    const dataset = z.looseObject({
      '@id': z.url(),
      '@type': z.literal('dcat:Dataset'),
      'dct:title': text,
      'dct:description': text,
      'dcat:distribution': z.array(distribution).length(3),
    });
    const catalog = z.looseObject({
      '@type': z.literal('dcat:Catalog'),
      'dct:title': text,
      'dct:description': text,
      'dct:publisher': z.looseObject({ 'foaf:name': z.string() }),
      'dcat:dataset': z.array(dataset).length(catalogue.tables.length),
    });
    expect(catalog.safeParse(described).error).toBeUndefined();
  });

  test('uses no term whose vocabulary it does not name', () => {
    const known = new Set(Object.keys(described['@context']));
    const used = [
      ...JSON.stringify({ ...described, '@context': null }).matchAll(/"([a-z]+):[A-Za-z]+"/g),
    ].map(([, prefix = '']) => prefix);
    expect(used.length).toBeGreaterThan(100);
    expect([...new Set(used)].filter((prefix) => !known.has(prefix))).toEqual([]);
  });

  test('dates what is dated', () => {
    const dated = described['dcat:dataset'].filter((dataset) => 'dct:temporal' in dataset);
    expect(dated.map((dataset) => dataset['dct:identifier'])).toEqual(['visit']);
  });
});

describe('Croissant', () => {
  const described = croissant(catalogue);

  // the properties that the specification (mlcommons.org/croissant/1.0) requires of each class
  test('has what the specification requires', () => {
    const ref = z.object({ '@id': z.string().min(1) });
    const required = z.looseObject({
      '@context': z.looseObject({ '@vocab': z.literal('https://schema.org/') }),
      '@type': z.literal('sc:Dataset'),
      conformsTo: z.literal('http://mlcommons.org/croissant/1.0'),
      name: z.string().min(1),
      description: z.string().min(1),
      url: z.url(),
      license: z.array(z.url()).min(1),
      creator: z.looseObject({ name: z.string() }),
      datePublished: z.iso.date(),
      version: z.string().regex(/^\d+\.\d+\.\d+(\+\w+)?$/),
      distribution: z.array(
        z.strictObject({
          '@type': z.literal('cr:FileObject'),
          '@id': z.string(),
          name: z.string(),
          contentUrl: z.url(),
          contentSize: z.string().regex(/^\d+ B$/),
          encodingFormat: z.literal('text/csv'),
          sha256: z.string().regex(/^[0-9a-f]{64}$/),
        }),
      ),
      recordSet: z.array(
        z.looseObject({
          '@type': z.literal('cr:RecordSet'),
          '@id': z.string(),
          name: z.string(),
          field: z
            .array(
              z.looseObject({
                '@type': z.literal('cr:Field'),
                '@id': z.string(),
                name: z.string(),
                description: z.string().min(1),
                dataType: z.enum(['sc:Text', 'sc:Integer', 'sc:Float', 'sc:Boolean', 'sc:Date']),
                source: z.object({ fileObject: ref, extract: z.object({ column: z.string() }) }),
              }),
            )
            .min(1),
        }),
      ),
    });
    expect(required.safeParse(described).error).toBeUndefined();
  });

  test('names everything once, and refers to nothing else', () => {
    const fields = described.recordSet.flatMap(({ field }) => field);
    const ids = [...described.distribution, ...described.recordSet, ...fields].map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = [
      ...fields.map(({ source }) => source.fileObject['@id']),
      ...fields.flatMap((field) => (field.references ? [field.references.field['@id']] : [])),
      ...described.recordSet.flatMap(({ key = [] }) => key.map((column) => column['@id'])),
    ];
    expect(referred.length).toBeGreaterThan(fields.length);
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
