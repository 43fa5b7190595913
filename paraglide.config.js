const anyHost = ':protocol://:domain(.*)::port?';

/**
 * One set of options for the bundler and for `npm run check`, so that both compile the same messages.
 * The patterns say what the default ones say, but leave the last slash of an address alone.
 * @type {import('@inlang/paraglide-js').CompilerOptions}
 */
export const paraglide = {
  project: './src/lib/i18n/project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['url', 'baseLocale'],
  urlPatterns: [
    {
      pattern: `${anyHost}/:path(.*)?`,
      localized: [
        ['en', `${anyHost}/en/:path(.*)?`],
        ['id', `${anyHost}/:path(.*)?`],
      ],
    },
  ],
  cleanOutdir: false,
  isServer: 'import.meta.env.SSR',
};
