import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article';
import { ExtractError } from '../extract-error';
import { unmarked } from '../rule';
import { articleFromHtml } from './article-from-html';
import { articleFromText } from './article-from-text';
import { markupRules } from './markup-rules';

// All sentences and pages are invented.
const title = 'Bupati Ogan Tengah Belajar Pelayanan ke Banyu Asri';
const lead =
  'OGAN TENGAH, KABAROGAN – Bupati Ogan Tengah Rudi Hartawan melakukan kunjungan kerja ke Kabupaten Banyu Asri, Selasa (8/10/2024).';
const second = 'Rombongan diterima Bupati Banyu Asri, Sri Wahyuni, di pendopo kabupaten pada pagi hari.';
const third =
  '“Kami ingin belajar dari Banyu Asri,” ujar Rudi, yang didampingi sekretaris daerah dan para camat.';
const body = `<p>${lead}</p><p>${second}</p><p>${third}</p>`;

function pageOf(content: string, head = ''): string {
  return `<!doctype html><html lang="id"><head><title>${title} - Kabar Ogan</title>${head}</head>
    <body class="single has-sidebar comments-open"><header class="site-header"><nav><a href="/">Beranda</a> <a href="/d">Daerah</a></nav></header>
    <div class="wrap">${content}</div><footer>Alamat redaksi</footer></body></html>`;
}

describe('a page of news', () => {
  const page = pageOf(`
    <div class="breadcrumb"><a href="/">Home</a> » <a href="/d">Daerah</a></div>
    <article class="post tag-layanan category-daerah"><h1 class="entry-title">${title}</h1>
      <div class="entry-meta"><span class="author">Rina</span> <time datetime="2024-10-09T08:05:00+07:00">Rabu, 9 Oktober 2024 08:05 WIB</time></div>
      <figure><img src="a.jpg"><figcaption>Bupati tiba di Banyu Asri. (Foto: Humas)</figcaption></figure>
      <div class="share"><a href="#">Facebook</a><a href="#">WhatsApp</a></div>
      <div class="entry-content"><p>${lead}</p><p class="para_caption">ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p>
        <p>${second}</p><p><strong>Baca juga: <a href="/x">Wali Kota Lantik 40 Pejabat</a></strong></p>
        <table><tr><th>Uraian</th><th>Anggaran</th></tr><tr><td>Perjalanan dinas</td><td>Rp&nbsp;1.234.567</td><td>2024</td></tr></table>
        <ul><li>Belanja modal Rp 10 miliar</li><li>Hibah Rp 2 miliar</li></ul>
        <p>${third}</p><p>Penulis: Rina | Editor: Budi</p></div>
      <div class="post-tags">Tags: <a href="/t">layanan</a></div>
      <section class="jnews_related_post"><h3>Berita Terkait</h3><ul><li><a href="/1">Warga Minta Jembatan Diperbaiki</a></li></ul></section>
      <div id="comments"><h3>2 Komentar</h3><p>Semoga pelayanan di kabupaten kami menjadi lebih baik dan lebih cepat.</p></div>
    </article><aside><h4>Populer</h4><a href="/9">Gubernur Kunjungi Pasar</a></aside>`);
  const article = articleFromHtml(page, 'https://www.kabarogan.example/1');

  test('its article is what is not masked', () => {
    expect(unmaskedLines(article)).toEqual([
      title,
      lead,
      second,
      'Uraian | Anggaran',
      'Perjalanan dinas | Rp 1.234.567 | 2024',
      'Belanja modal Rp 10 miliar',
      'Hibah Rp 2 miliar',
      third,
    ]);
  });

  test('every other part of its main area is masked with the reason', () => {
    expect(article.masks.map(({ start, end, reason }) => [reason, article.text.slice(start, end)])).toEqual([
      ['byline', 'Rina\nRabu, 9 Oktober 2024 08:05 WIB'],
      ['caption', 'Bupati tiba di Banyu Asri. (Foto: Humas)'],
      ['navigation', 'FacebookWhatsApp'],
      ['advertisement', 'ADVERTISEMENT\nSCROLL TO CONTINUE WITH CONTENT'],
      ['related', 'Baca juga: Wali Kota Lantik 40 Pejabat'],
      ['byline', 'Penulis: Rina | Editor: Budi'],
      ['navigation', 'Tags: layanan'],
      ['related', 'Berita Terkait\nWarga Minta Jembatan Diperbaiki'],
      ['comment', '2 Komentar\nSemoga pelayanan di kabupaten kami menjadi lebih baik dan lebih cepat.'],
    ]);
  });

  test('menus and sidebars outside of the main area are left out', () => {
    for (const words of ['Beranda', 'Gubernur Kunjungi Pasar', 'Alamat redaksi'])
      expect(article.text).not.toContain(words);
  });

  test('it says what the page says of itself', () => {
    expect(article.meta).toEqual({
      title,
      url: 'https://www.kabarogan.example/1',
      publisher: 'kabarogan.example',
      published: '2024-10-09',
      published_basis: 'time_element',
    });
    expect(article.headline && article.text.slice(article.headline.start, article.headline.end)).toBe(title);
  });
});

describe('pages of other makings', () => {
  const paragraphs = [lead, second, third];
  test.each([
    ['a part of a page', body, paragraphs],
    ['without html and body', `<title>x</title><h1>${title}</h1>${body}`, [title, ...paragraphs]],
    [
      'a body that is not where it should be',
      `<html><head></head><div><body>${body}</body></div></html>`,
      paragraphs,
    ],
    [
      'words behind its end',
      `<html><head></head><body><p>${lead}</p></body></html><p>${second}</p>`,
      [lead, second],
    ],
    [
      'lines broken by br',
      `<html><body><div class="isi">${paragraphs.join('<br><br>')}</div></body></html>`,
      paragraphs,
    ],
    [
      'paragraphs as div',
      `<body><div>${paragraphs.map((words) => `<div>${words}</div>`).join('')}</div></body>`,
      paragraphs,
    ],
    ['no closing tags', `<body><p>${paragraphs.join('<p>')}`, paragraphs],
    [
      'a layout of tables',
      `<body><table><tr><td><p>${paragraphs.join('</p><p>')}</p></td></tr></table></body>`,
      paragraphs,
    ],
    ['preformatted', `<body><pre>${paragraphs.join('\n')}</pre></body>`, paragraphs],
    [
      'a class of the layout that sounds like something else',
      `<body><div class="sidebar-content widget ads">${body}</div></body>`,
      paragraphs,
    ],
    ['one paragraph', `<body><h1>${title}</h1><p>${lead}</p></body>`, [title, lead]],
    [
      'short paragraphs',
      `<body><h1>${title}</h1><div><p>${lead}</p><p>Ini yang pertama</p><p>${third}</p></div></body>`,
      [title, lead, 'Ini yang pertama', third],
    ],
    [
      'links inside of sentences',
      `<body><p>${lead.replace('Banyu Asri', '<a href="/t">Banyu Asri</a>')}</p><p>${second}</p></body>`,
      [lead, second],
    ],
    [
      'entities',
      '<body><p>Wali Kota &amp; wakilnya meninjau pasar &ldquo;Subuh&rdquo; pada pukul 06&#46;00 dan pulang.</p></body>',
      ['Wali Kota & wakilnya meninjau pasar “Subuh” pada pukul 06.00 dan pulang.'],
    ],
  ])('%s', (_, html, expected) => {
    expect(unmaskedLines(articleFromHtml(html))).toEqual(expected);
  });

  test('a lead that stands apart from the body is article', () => {
    const html = pageOf(`<h1>${title}</h1><h2 class="lead">${second}</h2><div class="isi">${body}</div>`);
    expect(unmaskedLines(articleFromHtml(html))).toEqual([title, second, lead, second, third]);
  });

  test('a place before the first paragraph is its dateline', () => {
    const html = `<body><div><strong>Ogan Tengah</strong> - <p>${second}</p><p>${third}</p></div></body>`;
    expect(unmaskedLines(articleFromHtml(html))).toEqual([`Ogan Tengah - ${second}`, third]);
  });

  test.each([
    ['which is the next', 'Rabu, 9 Oktober 2024', '2024-10-09', 'printed'],
    ['which is another', 'Sabtu, 12 Oktober 2024', '2024-10-08', 'open_graph'],
  ])('a moment in UTC, late in the evening, and a printed day %s', (_, printed, published, basis) => {
    const head = '<meta property="article:published_time" content="2024-10-08T23:10:00+00:00">';
    const html = pageOf(`<h1>${title}</h1><div>${printed}</div>${body}`, head);
    expect(articleFromHtml(html).meta).toMatchObject({ published, published_basis: basis });
  });

  test('the name of the site in the largest heading is not the headline', () => {
    const html = `<html><head><meta property="og:title" content="${title}"></head><body><h1>Kabar Ogan Tengah Terkini</h1><h2>${title}</h2>${body}</body></html>`;
    const { text, headline } = articleFromHtml(html);
    expect(headline && text.slice(headline.start, headline.end)).toBe(title);
  });

  test('a text that a page shows only by script is read from its JSON-LD', () => {
    const ld = JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody: `${lead}\n${second}` });
    const article = articleFromHtml(
      `<html><head><script type="application/ld+json">${ld}</script></head><body><div id="app"></div></body></html>`,
    );
    expect(article).toMatchObject({ text: `${lead}\n${second}`, meta: { title } });
  });
});

describe('what no reader sees is no text', () => {
  test.each([
    ['script', '<script>document.body.innerHTML = "Rp 9 miliar"</script>'],
    ['a script that never ends', '<script>"Rp 9 miliar"'],
    ['style', '<style>p::after { content: "Rp 9 miliar" }</style>'],
    ['hidden elements', '<p hidden>Rp 9 miliar</p>'],
    ['hidden by style', '<p style="color: red; display : none">Rp 9 miliar</p>'],
    ['comments', '<!-- Rp 9 miliar -->'],
    [
      'buttons and lists to choose from',
      '<button>Rp 9 miliar</button><select><option>Rp 9 miliar</option></select>',
    ],
    ['pages without scripts', '<noscript><p>Rp 9 miliar</p></noscript>'],
  ])('%s', (_, html) => {
    expect(articleFromHtml(`<body><h1>${title}</h1>${body}${html}</body>`).text).not.toContain('9 miliar');
  });

  test('nothing runs and nothing is asked for', () => {
    const html = `<body>${body}<script>globalThis.ran = true</script><img src="https://x.example/a" onerror="globalThis.ran = true"><iframe srcdoc="<script>globalThis.ran = true</script>"></iframe></body>`;
    articleFromHtml(html);
    expect(globalThis).not.toHaveProperty('ran');
  });
});

describe('every rule of markup masks what its example marks, and not its counter-example', () => {
  test.each(markupRules.map((rule) => [rule.id, rule] as const))(
    '%s',
    (_, { example, counterexample, reason }) => {
      const { text, spans } = unmarked(example);
      const marked = spans.map(({ start, end }) => text.slice(start, end));
      const article = articleFromHtml(`<article><h1>${title}</h1>${body}${text}<p>${third}</p></article>`);
      expect(article.masks.map((mask) => [mask.reason, article.text.slice(mask.start, mask.end)])).toEqual(
        marked.map((words) => [reason, words]),
      );
      expect(
        articleFromHtml(`<article><h1>${title}</h1>${body}${counterexample}<p>${third}</p></article>`).masks,
      ).toEqual([]);
    },
  );
});

describe('pages that no one writes', () => {
  test.each([
    ['deep', '<div>'.repeat(100_000), 'too_deep'],
    ['deep without closing tags', '<p><li>'.repeat(50_000), 'too_deep'],
    ['deep in words', '<b>'.repeat(100_000), 'too_deep'],
    ['wide', '<p>a</p>'.repeat(30_000), 'too_large'],
    ['of breaks', 'a<br>'.repeat(30_000), 'too_large'],
    ['of entities', '&amp;'.repeat(200_000), 'too_large'],
    ['of brackets', '<'.repeat(1_000_000), 'too_large'],
    ['of attributes', `<p ${'a '.repeat(1000)}>`, 'too_large'],
    ['of classes', `<p class="${'a '.repeat(20_000)}">`, 'too_large'],
    ['of words', `<p>${'kata '.repeat(100_000)}`, 'too_large'],
    ['empty', '', 'no_article'],
    ['of links', '<nav><a href="/">Beranda</a></nav>', 'no_article'],
  ])('%s: %#', (_, html, fault) => {
    const start = performance.now();
    expect(() => articleFromHtml(`<html><head></head><body>${html}`)).toThrow(
      expect.objectContaining({ fault }),
    );
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('deep lists and tables as they are written are not too deep', () => {
    const html = `<body>${'<li>kata'.repeat(1000)}<table>${'<tr><td>kata'.repeat(1000)}</table>${body}</body>`;
    expect(unmaskedLines(articleFromHtml(html))).toContain(lead);
  });
});

test('of any page: offsets lie inside, and the text is canonical', () => {
  const tag = fc.constantFrom(
    ...[
      'p',
      'div',
      'a href=x',
      'b',
      'td',
      'tr',
      'table',
      'li',
      'ul',
      'h1',
      'article',
      'aside',
      'script',
      'body',
      'html',
      'head',
      'title',
      'svg',
      'pre',
      'form',
      'section class=related',
      'div class=ads',
      'figcaption',
      'time datetime=2024-10-09',
      'span hidden',
      'noscript',
      'template',
      'br',
      'x-y',
    ],
  );
  const piece = fc.oneof(
    { weight: 4, arbitrary: tag.map((name) => `<${name}>`) },
    { weight: 3, arbitrary: tag.map((name) => `</${name.split(' ')[0] ?? ''}>`) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        lead,
        second,
        third,
        title,
        'Baca juga: ',
        'Berita Terkait',
        '&nbsp;',
        '&#x202e;',
        '&#0;',
        '<!--',
        '-->',
        '<![CDATA[',
        '\u0301',
        '"',
        '<',
        '&',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const article = attempt(() => articleFromHtml(pieces.join('')));
      if (!article) return;
      const { text, masks, headline } = article;
      for (const { start, end } of [...masks, ...(headline ? [headline] : [])]) {
        if (!(0 <= start && start < end && end <= text.length)) throw new Error('outside');
      }
      // an article of masked lines only is none as a text of its own
      expect(attempt(() => articleFromText(text))?.text ?? text).toBe(text);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

function attempt(read: () => Article): Article | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ExtractError) return null;
    throw error;
  }
}

function unmaskedLines({ text, masks }: Article): string[] {
  let left = '';
  let from = 0;
  for (const { start, end } of masks) {
    left += text.slice(from, start);
    from = end;
  }
  return (left + text.slice(from)).split('\n').filter((line) => line !== '');
}
