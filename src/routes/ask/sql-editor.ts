import { autocompletion, completionKeymap, type CompletionSource } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql, SQLDialect } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export interface EditorNames {
  /** columns by table */
  tables: Record<string, string[]>;
  functions: readonly string[];
}

interface EditorSettings {
  text: string;
  label: string;
  phrases: Record<string, string>;
  onChange: (text: string) => void;
  onRun: () => void;
}

export interface SqlEditorHandle {
  text: (text: string) => void;
  names: (names: EditorNames) => void;
  /** underlines what the engine does not understand; null: nothing */
  fault: (fault: { at: number; message: string } | null) => void;
  destroy: () => void;
}

const duckdb = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${PostgreSQL.spec.keywords ?? ''} pivot unpivot qualify exclude replace summarize describe asof positional anti semi sample columns glob ilike macro`,
  types: `${PostgreSQL.spec.types ?? ''} hugeint ubigint uinteger usmallint utinyint tinyint double varchar list struct map blob`,
  doubleDollarQuotedStrings: true,
});

/** Colours of the site, which keep their contrast in both themes. */
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--colour-votes)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--colour-visit-in)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--colour-money)' },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], color: 'var(--colour-muted)' },
  { tag: tags.typeName, color: 'var(--colour-visit-out)' },
]);

const look = EditorView.theme({
  '&': { backgroundColor: 'var(--colour-field)', color: 'var(--colour-ink)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: '2px solid var(--colour-ink)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, monospace',
    lineHeight: '1.6',
    minHeight: '11rem',
    maxHeight: '30rem',
  },
  '.cm-content': { caretColor: 'var(--colour-ink)' },
  '.cm-gutters': { backgroundColor: 'var(--colour-field)', color: 'var(--colour-muted)', border: '0' },
  '.cm-selectionMatch, .cm-matchingBracket': { backgroundColor: 'var(--colour-rule)' },
  '.cm-panels, .cm-tooltip': {
    backgroundColor: 'var(--colour-field)',
    color: 'var(--colour-ink)',
    borderColor: 'var(--colour-field-border)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--colour-ink)',
    color: 'var(--colour-paper)',
  },
});

/** Tab leads on to the next control: who types by keyboard alone is never caught here. */
export function sqlEditor(parent: HTMLElement, settings: EditorSettings): SqlEditorHandle {
  const language = new Compartment();
  const named = ({ tables, functions }: EditorNames) => [
    sql({ dialect: duckdb, schema: tables, upperCaseKeywords: true }),
    duckdb.language.data.of({ autocomplete: functionSource(functions) }),
  ];
  const run = () => {
    settings.onRun();
    return true;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: settings.text,
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        lineNumbers(),
        history(),
        bracketMatching(),
        highlightSelectionMatches(),
        autocompletion(),
        keymap.of([...completionKeymap, ...historyKeymap, ...searchKeymap, ...defaultKeymap]),
        language.of(named({ tables: {}, functions: [] })),
        syntaxHighlighting(colours),
        look,
        EditorView.lineWrapping,
        EditorState.phrases.of(settings.phrases),
        EditorView.contentAttributes.of({ 'aria-label': settings.label, spellcheck: 'false' }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) settings.onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    text(text) {
      if (view.state.doc.toString() === text) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    names(names) {
      view.dispatch({ effects: language.reconfigure(named(names)) });
    },
    fault(fault) {
      view.dispatch(setDiagnostics(view.state, fault ? [diagnostic(view.state, fault)] : []));
    },
    destroy() {
      view.destroy();
    },
  };
}

function functionSource(functions: readonly string[]): CompletionSource {
  const options = functions.map((name) => ({ label: name, type: 'function', boost: -1 }));
  return (context) => {
    const word = context.matchBefore(/\w+/);
    if (!word || word.from === word.to) return null;
    return { from: word.from, options, validFor: /^\w*$/ };
  };
}

/** The word at the place, or what stands before the end of the text. */
function diagnostic(state: EditorState, { at, message }: { at: number; message: string }) {
  const place = Math.min(at, state.doc.length);
  const word = state.wordAt(place);
  const from = word?.from ?? Math.max(0, Math.min(place, state.doc.length - 1));
  const to = word?.to ?? Math.min(from + 1, state.doc.length);
  return { from, to, severity: 'error' as const, message };
}
