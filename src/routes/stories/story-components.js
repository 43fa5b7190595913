/**
 * Stories are texts: what stands in them as `<Number … />` comes without an import of their own.
 * @type {import('svelte/compiler').PreprocessorGroup}
 */
export const storyComponents = {
  name: 'story-components',
  markup({ content, filename }) {
    if (!filename?.includes('/data/stories/')) return;
    const imports = ['Chart', 'Evidence', 'Number', 'Timeline'].map(
      (name) => `import ${name} from '/src/routes/stories/${name}.svelte';`,
    );
    return { code: `<script>\n${imports.join('\n')}\n</script>\n${content}` };
  },
};
