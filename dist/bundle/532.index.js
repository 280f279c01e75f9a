export const id = 532;
export const ids = [532];
export const modules = {

/***/ 51532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68406);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35796);



const MOST_VALUES = 100_000;
function readYaml(text) {
    const document = parse(text);
    const [issue] = [...document.errors, ...document.warnings];
    if (issue !== undefined)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TextProblem */ .dY(CAUSES[issue.code] ?? 'this is not YAML', issue.pos[0]);
    return new YamlReader().read(document.contents, 0).json;
}
function parse(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            resolveKnownTags: false,
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'error',
        });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TextProblem */ .dY(_text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_DEEP */ .gZ, 0);
        throw error;
    }
}
const CAUSES = {
    BAD_DQ_ESCAPE: 'a "\\" in double quotes is followed by what YAML does not know',
    BAD_INDENT: 'the indentation does not fit',
    BAD_SCALAR_START: 'a text that begins like this needs quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a second ":" is on this line; text that has ": " in it needs quotes',
    MISSING_CHAR: 'a quote, bracket, comma or colon is missing',
    MULTILINE_IMPLICIT_KEY: 'a key needs its ":" on the same line',
    MULTIPLE_DOCS: 'a second document begins',
    RESOURCE_EXHAUSTION: _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_DEEP */ .gZ,
    TAB_AS_INDENT: 'a tab cannot indent',
    TAG_RESOLVE_FAILED: 'tags (a "!" in front) are not accepted; text that begins with "!" needs quotes',
};
class YamlReader {
    #anchors = new Map();
    read(node, depth) {
        if (node === null)
            return { json: null, count: 1 };
        if (depth > _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .DEEPEST */ .FI)
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TextProblem */ .dY(_text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_DEEP */ .gZ, offsetOf(node));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#alias(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#keep(node, this.#map(node, depth));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const items = node.items.map((item) => this.read(item, depth + 1));
            return this.#keep(node, count(items.map((item) => item.json), items, offsetOf(node)));
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.#keep(node, { json: readScalar(node), count: 1 });
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TextProblem */ .dY('this is not YAML', offsetOf(node));
    }
    #map(node, depth) {
        const keys = new Set();
        const entries = node.items.map(({ key, value }) => {
            const name = this.#key(key, offsetOf(node));
            if (keys.has(name))
                throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TextProblem */ .dY(_text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .REPEATED_KEY */ .tn, offsetOf(key));
            keys.add(name);
            return [name, this.read(value, depth + 1)];
        });
        const json = Object.fromEntries(entries.map(([name, item]) => [name, item.json]));
        return count(json, entries.map(([, item]) => item), offsetOf(node));
    }
    #key(key, fallback) {
        const offset = key === null ? fallback : offsetOf(key);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || typeof key.value !== 'string') {
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TextProblem */ .dY('a key must be text; put it in quotes', offset);
        }
        if (key.value === '<<' && key.type === 'PLAIN') {
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TextProblem */ .dY('merge keys are not part of YAML 1.2; write the values out', offset);
        }
        this.#keep(key, { json: key.value, count: 1 });
        return key.value;
    }
    #alias(node) {
        const target = this.#anchors.get(node.source);
        if (target === undefined)
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TextProblem */ .dY('this alias names nothing before it, or what it is part of', offsetOf(node));
        return target;
    }
    #keep(node, counted) {
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, counted);
        return counted;
    }
}
function readScalar(node) {
    const { value, source = '' } = node;
    if (typeof value === 'number') {
        if (/^[+-]?0\d/.test(source)) {
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TextProblem */ .dY('this number loses the zeros in front of it; put it in quotes', offsetOf(node));
        }
        if (!(0,_exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeldExactly */ .O)(source))
            throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TextProblem */ .dY(_text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .INEXACT */ .fP, offsetOf(node));
        return value;
    }
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return value;
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TextProblem */ .dY('this value is none that JSON has', offsetOf(node));
}
function count(json, parts, offset) {
    const total = parts.reduce((sum, part) => sum + part.count, 1);
    if (total > MOST_VALUES)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TextProblem */ .dY(`there are more than ${MOST_VALUES} values here`, offset);
    return { json, count: total };
}
function offsetOf(node) {
    return node.range?.[0] ?? 0;
}


/***/ })

};
