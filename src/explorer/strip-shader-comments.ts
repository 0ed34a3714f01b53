import type { Plugin } from 'vite';

/** Within a string of JavaScript: a line of a shader that is a comment, up to the next line or the end of the string. */
const COMMENT = /\\n[ \t]*\/\/(?:(?!\\n)(?:\\.|[^"`\\\n]))*(?=\\n|["`])/g;
const BLANK = /\\n(?:[ \t]*\\n)+/g;
const INDENT = /\\n[ \t]+/g;
/** Around signs in a statement of a shader; not in lines that begin with `#`, where a space may mean something. */
const STATEMENT = /(?<=\\n)(?!#)(?:\\[^n]|[^"`\\\n])+;(?=\\n)/g;
const AROUND_SIGNS = / *([=+\-*/<>,;{}()?:&|]) */g;

/**
 * Takes the comments and indents out of sigma's shaders, which are strings, so that no minifier does: a tenth of what the page loads. The
 * graphics driver passes over both.
 */
export function stripShaderComments(): Plugin {
  return {
    name: 'strip-shader-comments',
    transform: {
      filter: { id: /\/sigma\/.*\.esm\.js$/ },
      handler: (code) => ({
        code: code
          .replace(COMMENT, '')
          .replace(BLANK, '\\n')
          .replace(INDENT, '\\n')
          .replace(STATEMENT, (line) => line.replace(AROUND_SIGNS, '$1')),
        map: null,
      }),
    },
  };
}
