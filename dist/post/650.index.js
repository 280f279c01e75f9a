export const id = 650;
export const ids = [650];
export const modules = {

/***/ 4650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/core/bounded-call.js

const CALL = new external_node_vm_.Script('work()');
function callWithin(limitMs, work) {
    try {
        return CALL.runInContext((0,external_node_vm_.createContext)({ work }), { timeout: Math.max(1, Math.ceil(limitMs)) });
    }
    catch (error) {
        if (isCode(error, 'ERR_SCRIPT_EXECUTION_TIMEOUT'))
            return 'too-long';
        if (error instanceof RangeError)
            return 'too-deep';
        throw error;
    }
}
function isCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

// EXTERNAL MODULE: ./lib/inputs/conf-text.js
var conf_text = __webpack_require__(7771);
;// CONCATENATED MODULE: ./lib/inputs/yaml-text.js



const LIMIT_MS = 2_000;
const MOST_VALUES = 100_000;
function readYaml(text) {
    const document = parse(text);
    const [issue] = [...document.errors, ...document.warnings];
    if (issue !== undefined)
        throw describeIssue(text, issue);
    return new YamlReader().read(document.contents, 0).json;
}
function parse(text) {
    const parsed = callWithin(LIMIT_MS, () => (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    }));
    if (parsed === 'too-deep')
        throw new conf_text/* TextProblem */.dY(conf_text/* TOO_DEEP */.gZ, 0);
    if (parsed === 'too-long')
        throw new conf_text/* TextProblem */.dY('this takes too long to read; write it as JSON', 0);
    return parsed;
}
function describeIssue(text, { code, pos: [offset] }) {
    const colon = SPACE_CAUSES.has(code) ? (0,conf_text/* findMissingSpace */.KM)(text, offset) : undefined;
    if (colon !== undefined)
        return new conf_text/* TextProblem */.dY(conf_text/* MISSING_SPACE */.qp, colon);
    return new conf_text/* TextProblem */.dY(CAUSES[code] ?? 'this is not YAML', offset);
}
const SPACE_CAUSES = new Set([
    'MISSING_CHAR',
    'MULTILINE_IMPLICIT_KEY',
    'BLOCK_AS_IMPLICIT_KEY',
    'UNEXPECTED_TOKEN',
]);
const CAUSES = {
    BAD_DQ_ESCAPE: 'a "\\" in double quotes is followed by what YAML does not know',
    BAD_INDENT: 'the indentation does not fit',
    BAD_SCALAR_START: 'a text that begins like this needs quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a second ":" is on this line; text that has ": " in it needs quotes',
    MISSING_CHAR: 'a quote, bracket, comma or colon is missing',
    MULTILINE_IMPLICIT_KEY: 'a key needs its ":" on the same line',
    MULTIPLE_DOCS: 'a second document begins',
    RESOURCE_EXHAUSTION: conf_text/* TOO_DEEP */.gZ,
    TAB_AS_INDENT: 'a tab cannot indent; use spaces',
    TAG_RESOLVE_FAILED: 'tags (a "!" in front) are not accepted; text that begins with "!" needs quotes',
};
class YamlReader {
    #anchors = new Map();
    read(node, depth) {
        if (node === null)
            return { json: null, count: 1 };
        if (depth > conf_text/* DEEPEST */.FI)
            throw new conf_text/* TextProblem */.dY(conf_text/* TOO_DEEP */.gZ, offsetOf(node));
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node);
        if ((0,dist/* isMap */.jh)(node))
            return this.#keep(node, this.#map(node, depth));
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.read(item, depth + 1));
            return this.#keep(node, count(items.map((item) => item.json), items, offsetOf(node)));
        }
        if ((0,dist/* isScalar */.jn)(node))
            return this.#keep(node, { json: readScalar(node), count: 1 });
        throw new conf_text/* TextProblem */.dY('this is not YAML', offsetOf(node));
    }
    #map(node, depth) {
        const keys = new Set();
        const entries = node.items.map(({ key, value }) => {
            const name = this.#key(key, offsetOf(node));
            requireSpace(key, value);
            if (keys.has(name))
                throw new conf_text/* TextProblem */.dY(conf_text/* REPEATED_KEY */.tn, offsetOf(key));
            keys.add(name);
            return [name, this.read(value, depth + 1)];
        });
        const json = Object.fromEntries(entries.map(([name, item]) => [name, item.json]));
        return count(json, entries.map(([, item]) => item), offsetOf(node));
    }
    #key(key, fallback) {
        const offset = key === null ? fallback : offsetOf(key);
        if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string') {
            throw new conf_text/* TextProblem */.dY('a key must be text; put it in quotes', offset);
        }
        if (key.value === '<<' && key.type === 'PLAIN') {
            throw new conf_text/* TextProblem */.dY('merge keys are not part of YAML 1.2; write the values out', offset);
        }
        this.#keep(key, { json: key.value, count: 1 });
        return key.value;
    }
    #alias(node) {
        const target = this.#anchors.get(node.source);
        if (target === undefined)
            throw new conf_text/* TextProblem */.dY('this alias names nothing before it, or what it is part of', offsetOf(node));
        return target;
    }
    #keep(node, counted) {
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, counted);
        return counted;
    }
}
function requireSpace(key, value) {
    if (value !== null || !(0,dist/* isScalar */.jn)(key) || key.type !== 'PLAIN')
        return;
    const colon = String(key.source).search(/:(?!\/)/);
    if (colon >= 0)
        throw new conf_text/* TextProblem */.dY(conf_text/* MISSING_SPACE */.qp, offsetOf(key) + colon);
}
function readScalar(node) {
    const { value, source = '' } = node;
    if (typeof value === 'number') {
        if (/^[+-]?0\d/.test(source)) {
            throw new conf_text/* TextProblem */.dY('this number loses the zeros in front of it; put it in quotes', offsetOf(node));
        }
        if (/^[+-]?\d*\.\d*0$/.test(source)) {
            throw new conf_text/* TextProblem */.dY('this number loses the zeros at its end; put it in quotes', offsetOf(node));
        }
        if (!(0,conf_text/* isHeldExactly */.OD)(source))
            throw new conf_text/* TextProblem */.dY(conf_text/* INEXACT */.fP, offsetOf(node));
        return value;
    }
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return value;
    throw new conf_text/* TextProblem */.dY('this value is none that JSON has', offsetOf(node));
}
function count(json, parts, offset) {
    const total = parts.reduce((sum, part) => sum + part.count, 1);
    if (total > MOST_VALUES)
        throw new conf_text/* TextProblem */.dY(`there are more than ${MOST_VALUES} values here`, offset);
    return { json, count: total };
}
function offsetOf(node) {
    return node.range?.[0] ?? 0;
}


/***/ })

};
