import { expect, test } from 'vitest';
import { reportAsIssue, reportByMail } from './report';

const report = {
  id: 'b-0000000001',
  title: 'Belanja & Daerah, 2024',
  address: 'https://sorot.example/facts/b-0000000001/?a=1#x',
  datasetVersion: '2026.1-abc',
  question: 'What is wrong?\nWhich source is right?',
};

test('a mail carries the record, the version and the address whole', () => {
  const url = new URL(reportByMail('koreksi@sorot.example', report));
  expect(url.pathname).toBe('koreksi@sorot.example');
  expect(url.searchParams.get('subject')).toBe('[Sorot b-0000000001] Belanja & Daerah, 2024');
  expect(url.searchParams.get('body')).toBe(
    `${report.question}\n\n\nId: b-0000000001\nData: 2026.1-abc\n${report.address}`,
  );
  expect(url.search).not.toContain('+');
});

test('an issue carries the same', () => {
  const url = new URL(reportAsIssue('https://tracker.example/new', report));
  expect(url.searchParams.get('title')).toBe('[Sorot b-0000000001] Belanja & Daerah, 2024');
  expect(url.searchParams.get('body')).toContain(report.address);
});
