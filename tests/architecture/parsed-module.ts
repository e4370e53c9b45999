// What the rules need to know of one TypeScript module, read from its syntax tree.
import { posix } from "node:path";
import { parseSync } from "vite";

export interface ModuleImport {
  /** A path from the root for a file of ours, the bare name for a package. */
  to: string;
  ours: boolean;
  typeOnly: boolean;
}

export interface ParsedModule {
  path: string;
  lines: number;
  imports: ModuleImport[];
  /** Names of what it exports, `*` for a whole module, `default`. */
  exports: string[];
  /** It hands on what another module exports. */
  reExports: boolean;
  /** Names used as values that stand for themselves: `window`, `fetch`. */
  names: ReadonlySet<string>;
  /** Dotted uses of such names and `new Date()` without arguments: `Date.now`, `stores.people`. */
  uses: ReadonlySet<string>;
  /** How many times the type `any` is written. */
  anys: number;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

const parsed = new Map<string, ParsedModule>();

/** Throws if the text is no TypeScript. */
export function parseModule(path: string, text: string): ParsedModule {
  const key = `${path}\n${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const result = parseSync(path, text);
  if (result.errors.length > 0) throw new Error(`${path}: ${result.errors[0]?.message}`);
  const module: ParsedModule & { names: Set<string>; uses: Set<string> } = {
    path,
    lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0),
    imports: [],
    exports: [],
    reExports: false,
    names: new Set(),
    uses: new Set(),
    anys: 0,
  };
  visit(result.program as unknown as Node, (node) => note(module, node));
  parsed.set(key, module);
  return module;
}

type Collecting = ParsedModule & { names: Set<string>; uses: Set<string> };

function note(module: Collecting, node: Node): void {
  noteImport(module, node);
  noteExport(module, node);
  if (node.type === "Identifier") module.names.add(String(node.name));
  if (node.type === "TSAnyKeyword") module.anys++;
  if (node.type === "MemberExpression") module.uses.add(dotted(node));
  if (node.type === "NewExpression" && (node.arguments as unknown[]).length === 0) {
    module.uses.add(`new ${dotted(node.callee as Node)}()`);
  }
}

function noteImport(module: Collecting, node: Node): void {
  const source = node.source as Node | null | undefined;
  const kinds = [
    "ImportDeclaration",
    "ImportExpression",
    "TSImportType",
    "ExportNamedDeclaration",
    "ExportAllDeclaration",
  ];
  if (!source || typeof source.value !== "string" || !kinds.includes(node.type)) return;
  const asked = source.value.replace(/\?.*$/, "");
  const ours = asked.startsWith(".");
  const specifiers = (node.specifiers ?? []) as Node[];
  const allTypes =
    specifiers.length > 0 &&
    specifiers.every((one) => one.importKind === "type" || one.exportKind === "type");
  module.imports.push({
    to: ours ? posix.join(posix.dirname(module.path), asked) : asked,
    ours,
    typeOnly:
      node.type === "TSImportType" ||
      node.importKind === "type" ||
      node.exportKind === "type" ||
      allTypes,
  });
}

function noteExport(module: Collecting, node: Node): void {
  if (node.type === "ExportDefaultDeclaration") module.exports.push("default");
  if (node.type === "ExportAllDeclaration") module.exports.push("*");
  if (node.type !== "ExportNamedDeclaration") return;
  if (node.source) module.reExports = true;
  for (const one of (node.specifiers ?? []) as Node[]) {
    module.exports.push(dotted(one.exported as Node));
  }
  const declaration = node.declaration as Node | null;
  if (declaration?.id) module.exports.push(dotted(declaration.id as Node));
  for (const one of (declaration?.declarations ?? []) as Node[]) {
    module.exports.push(dotted(one.id as Node));
  }
}

/** `a.b.c` of a chain of plain names; what is computed ends it. */
function dotted(node: Node): string {
  if (node.type === "Identifier") return String(node.name);
  if (node.type === "Literal") return String(node.value);
  if (node.type === "ThisExpression") return "this";
  if (node.type !== "MemberExpression" || node.computed === true) return "?";
  return `${dotted(node.object as Node)}.${dotted(node.property as Node)}`;
}

/** Keys under which a name is only a label, not a use of what the name stands for. */
function isLabel(parent: Node, key: string): boolean {
  if (parent.computed === true) return false;
  if (key === "property") return parent.type === "MemberExpression";
  if (key !== "key") return false;
  return parent.shorthand !== true;
}

function visit(node: Node, found: (node: Node) => void): void {
  found(node);
  for (const [key, value] of Object.entries(node)) {
    if (isLabel(node, key)) continue;
    if (Array.isArray(value)) {
      for (const one of value) if (isNode(one)) visit(one, found);
    } else if (isNode(value)) visit(value, found);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
