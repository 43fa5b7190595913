import type { MaskReason } from '../article';

interface MarkupRule {
  id: string;
  reason: MaskReason;
  tags?: string[];
  /** a class or id as a whole, or one of its parts between hyphens and underscores */
  names?: string[];
  /** classes and ids that are written in many ways */
  pattern?: RegExp;
  /** an element with more text than this is something else under the same name */
  longest: number;
  example: string;
  counterexample: string;
}

/** What elements of a page are, by their tag, class or id. Earlier rules come first. */
export const markupRules: MarkupRule[] = [
  {
    id: 'comments',
    reason: 'comment',
    names: ['comments', 'comment', 'komentar', 'disqus', 'respond', 'commentlist', 'komen'],
    longest: Infinity,
    example: '<section id="comments-area"><p>⟦Semoga cepat diperbaiki.⟧</p></section>',
    counterexample: '<section class="uncommented"><p>Jalan itu rusak.</p></section>',
  },
  {
    id: 'other-articles',
    reason: 'related',
    names: [
      ...[
        'related',
        'terkait',
        'bacajuga',
        'lihatjuga',
        'readmore',
        'recommended',
        'recommendation',
        'recommendations',
      ],
      ...[
        'rekomendasi',
        'popular',
        'populer',
        'terpopuler',
        'trending',
        'morestories',
        'promotionspace',
        'reated',
      ],
      ...['yarpp', 'crp', 'jp-relatedposts', 'linksisip', 'latest', 'terbaru', 'terkini', 'lainnya'],
    ],
    pattern:
      /^(?:(?:baca|lihat|simak|berita|artikel)[-_](?:juga|lain|terkait)|(?:more|other|next|prev|previous|recent|also)[-_]?(?:read|stories|posts?|news|articles?|nav)|read[-_](?:more|also))/,
    longest: Infinity,
    example: '<div class="jnews_related_post"><a href="/x">⟦Dua Camat Dilantik⟧</a></div>',
    counterexample: '<div class="correlated"><p>Dua camat dilantik.</p></div>',
  },
  {
    id: 'advertisement',
    reason: 'advertisement',
    names: [
      ...[
        'ad',
        'ads',
        'adv',
        'advert',
        'advertisement',
        'adsense',
        'adsbygoogle',
        'adslot',
        'iklan',
        'banner',
        'sponsor',
      ],
      ...[
        'sponsored',
        'promo',
        'newsletter',
        'subscribe',
        'parallax',
        'gpt',
        'para_caption',
        'googlenews',
        'langganan',
      ],
    ],
    longest: 400,
    example: '<div class="iklan-tengah"><p>⟦Diskon besar akhir tahun⟧</p></div>',
    counterexample: '<div class="shadow"><p>Diskon pajak untuk warga</p></div>',
  },
  {
    id: 'caption',
    reason: 'caption',
    tags: ['figcaption'],
    names: ['caption', 'photocredit', 'fotocaption', 'keterangan', 'kredit', 'credit', 'imgdesc'],
    pattern:
      /^img-?cap|^(?:(?:photo|foto|image|img|gambar|media|picture)[-_]+(?:credit|caption|desc(?:ription)?|info|title|text|ket(?:erangan)?))/,
    longest: 600,
    example: '<figure><img src="a.jpg"><figcaption>⟦Bupati meninjau pasar⟧</figcaption></figure>',
    counterexample: '<div class="photo"><p>Bupati meninjau pasar</p></div>',
  },
  {
    id: 'share-and-tags',
    reason: 'navigation',
    names: [
      ...[
        'share',
        'shares',
        'sharing',
        'sharedaddy',
        'social',
        'socials',
        'sosmed',
        'sosial-media',
        'addtoany',
        'heateor',
      ],
      ...[
        'tags',
        'taglist',
        'tagcloud',
        'tag-list',
        'tag-box',
        'breadcrumb',
        'breadcrumbs',
        'crumbs',
        'pagination',
        'paging',
        'pager',
      ],
      ...['categories', 'cat-links', 'toolbar', 'toc', 'skip-link', 'bagikan'],
    ],
    pattern: /(?:^tag|[-_]tag)$/,
    longest: 400,
    example: '<div class="post-tags"><a href="/t">⟦APBD⟧</a></div>',
    counterexample: '<div class="tag-apbd"><p>APBD naik</p></div>',
  },
  {
    id: 'author-and-day',
    reason: 'byline',
    tags: ['address'],
    names: [
      ...[
        'byline',
        'author',
        'authors',
        'penulis',
        'editor',
        'reporter',
        'wartawan',
        'meta',
        'postmeta',
        'date',
        'datetime',
      ],
      ...[
        'tanggal',
        'timestamp',
        'published',
        'posted-on',
        'pubdate',
        'reading-time',
        'jurnalis',
        'redaktur',
      ],
    ],
    pattern: /^(?:(?:post|article|total|jumlah)[-_]?)?views?$/,
    longest: 300,
    example: '<div class="entry-meta">⟦Rina Maharani⟧</div>',
    counterexample: '<div class="metadata-free">Rina Maharani</div>',
  },
  {
    id: 'rights',
    reason: 'legal',
    names: ['copyright', 'disclaimer', 'copyleft'],
    longest: 1000,
    example: '<p class="copyright">⟦Hak penerbit⟧</p>',
    counterexample: '<p class="copy">Hak warga</p>',
  },
  {
    id: 'menus',
    reason: 'navigation',
    tags: ['nav', 'menu', 'footer', 'aside', 'dialog'],
    names: [
      ...[
        'nav',
        'navbar',
        'navigation',
        'menu',
        'footer',
        'masthead',
        'topbar',
        'sidebar',
        'offcanvas',
        'modal',
        'popup',
      ],
      ...[
        'cookie',
        'cookies',
        'search',
        'searchform',
        'login',
        'widget',
        'widget-area',
        'ticker',
        'marquee',
        'running-text',
      ],
    ],
    longest: Infinity,
    example: '<nav><a href="/">⟦Beranda⟧</a></nav>',
    counterexample: '<div class="navy"><p>Beranda kantor bupati</p></div>',
  },
];

const byTag = new Map(markupRules.flatMap((rule) => (rule.tags ?? []).map((tag) => [tag, rule] as const)));
const byName = new Map(
  markupRules.flatMap((rule) => (rule.names ?? []).map((name) => [name, rule] as const)),
);
const patterns = markupRules.filter(({ pattern }) => pattern !== undefined);
/** Names of layouts and of what an article is about, not of what an element is. */
const layout =
  /^(?:(?:has|with|no|is|without)[-_]|elementor|tag-|category-|post-\d|js-|ck-|tinymce|wysiwyg|(?:text|rich)-)/;

export function markupRule(tag: string, names: string): MarkupRule | null {
  let found: MarkupRule | null = byTag.get(tag) ?? null;
  for (const name of names.toLowerCase().split(/\s+/, 40)) {
    if (name === '' || layout.test(name)) continue;
    const rule = named(name);
    if (rule && (found === null || markupRules.indexOf(rule) < markupRules.indexOf(found))) found = rule;
  }
  return found;
}

function named(name: string): MarkupRule | undefined {
  const whole = byName.get(name) ?? patterns.find(({ pattern }) => pattern?.test(name));
  if (whole) return whole;
  for (const part of name.split(/[-_]+/, 8)) {
    const rule = byName.get(part);
    if (rule) return rule;
  }
  return undefined;
}
