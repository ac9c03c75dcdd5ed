import { constants, brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';

const api = process.env.KAPSTONE_API ?? 'http://localhost:3000';

/** What nearly every visit begins with: the frame and the day board. */
const firstPage = /src\/(shell\/shell|features\/board\/day-page)\.tsx$/;

/**
 * Names the chunks and the font of the first page in the document, so that they come beside the entry instead of after it has run.
 */
function preloadFirstPage(): Plugin {
  return {
    name: 'kapstone:preload-first-page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = new Set<string>();
        const add = (file: string) => {
          const chunk = bundle[file];
          if (chunk?.type !== 'chunk' || files.has(file)) return;
          files.add(file);
          chunk.viteMetadata?.importedCss.forEach((css) => files.add(css));
          chunk.imports.forEach(add);
        };
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && firstPage.test(chunk.facadeModuleId ?? '')) add(chunk.fileName);
        }
        const font = Object.keys(bundle).find((file) => /inter-latin-opsz-normal.*\.woff2$/.test(file));
        if (font) files.add(font);
        return [...files]
          .filter((file) => !html.includes(file))
          .map((file): HtmlTagDescriptor => ({
            tag: 'link',
            injectTo: 'head',
            attrs: { ...linkOf(file), crossorigin: true, href: `/${file}` },
          }));
      },
    },
  };
}

const linkOf = (file: string) =>
  file.endsWith('.js')
    ? { rel: 'modulepreload' }
    : { rel: 'preload', as: file.endsWith('.css') ? 'style' : 'font' };

/** Lays a compressed copy beside every text file, for the server to hand out as it lies. */
function compressed(): Plugin {
  return {
    name: 'kapstone:compressed',
    generateBundle: {
      order: 'post',
      handler(_: unknown, bundle: Rolldown.OutputBundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (!/\.(js|css|svg)$/.test(fileName)) continue;
          const source = file.type === 'chunk' ? file.code : file.source;
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
          this.emitFile({
            type: 'asset',
            fileName: `${fileName}.br`,
            source: brotliCompressSync(source, quality),
          });
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source) });
        }
      },
    },
  };
}

/** While developing, `/style-guide` shows every piece of the design; no build has it. */
function styleGuide(): Plugin {
  return {
    name: 'kapstone:style-guide',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        if (request.url === '/style-guide') request.url = '/style-guide.html';
        next();
      });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFirstPage(), compressed(), styleGuide()],
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows no data: address, so nothing is inlined into the style sheet.
    assetsInlineLimit: 0,
    // The size test reads which chunks the first page loads.
    manifest: true,
    rolldownOptions: {
      output: {
        // What every page is made of comes in two files instead of forty.
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|urql|@urql|wonka)\//,
            },
            // Not of it is what only pages and panels show that are loaded later.
            {
              name: 'design',
              test: /src\/(design\/(?!arch|conflict|dock|facts|pager|side-panel|two-versions|voussoirs)|format\/(?!money)|graphql)/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': { target: api, ws: true } } },
});
