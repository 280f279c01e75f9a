export const id = 532;
export const ids = [532];
export const modules = {

/***/ 21571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ callWithin)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

const CALL = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()');
function callWithin(limitMs, work) {
    try {
        return CALL.runInContext((0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ work }), { timeout: Math.max(1, Math.ceil(limitMs)) });
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


/***/ }),

/***/ 51532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_bounded_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21571);
/* harmony import */ var _core_json_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3743);
/* harmony import */ var _conf_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47771);




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
    const parsed = (0,_core_bounded_call_js__WEBPACK_IMPORTED_MODULE_1__/* .callWithin */ .w)(LIMIT_MS, () => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    }));
    if (parsed === 'too-deep')
        throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY(_conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP */ .gZ, 0);
    if (parsed === 'too-long')
        throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY('this takes too long to read; write it as JSON', 0);
    return parsed;
}
function describeIssue(text, { code, pos: [offset] }) {
    const colon = SPACE_CAUSES.has(code) ? (0,_conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .findMissingSpace */ .KM)(text, offset) : undefined;
    if (colon !== undefined)
        return new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY(_conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .MISSING_SPACE */ .qp, colon);
    return new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY(CAUSES[code] ?? 'this is not YAML', offset);
}
const SPACE_CAUSES = new Set([
    'MISSING_CHAR',
    'MULTILINE_IMPLICIT_KEY',
    'BLOCK_AS_IMPLICIT_KEY',
    'UNEXPECTED_TOKEN',
]);
const CAUSES = {
    BAD_DQ_ESCAPE: 'a string in double quotes has an escape ("\\") that YAML does not know',
    BAD_INDENT: 'the indentation is not consistent',
    BAD_SCALAR_START: 'text that begins with this character needs quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a second ":" is on this line; text that has ": " in it needs quotes',
    MISSING_CHAR: 'a quote, bracket, comma or colon is missing',
    MULTILINE_IMPLICIT_KEY: 'a key needs its ":" on the same line',
    MULTIPLE_DOCS: 'a second YAML document begins here; only one is accepted',
    RESOURCE_EXHAUSTION: _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP */ .gZ,
    TAB_AS_INDENT: 'a tab cannot indent; use spaces',
    TAG_RESOLVE_FAILED: 'tags (a "!" in front) are not accepted; text that begins with "!" needs quotes',
};
class YamlReader {
    #anchors = new Map();
    read(node, depth) {
        if (node === null)
            return { json: null, count: 1 };
        if (depth > _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .FI)
            throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY(_conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP */ .gZ, offsetOf(node));
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
        throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY('this is not YAML', offsetOf(node));
    }
    #map(node, depth) {
        const keys = new Set();
        const entries = node.items.map(({ key, value }) => {
            const name = this.#key(key, offsetOf(node));
            requireSpace(key, value);
            if (keys.has(name))
                throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY(_conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .REPEATED_KEY */ .tn, offsetOf(key));
            keys.add(name);
            return [name, this.read(value, depth + 1)];
        });
        const json = Object.fromEntries(entries.map(([name, item]) => [name, item.json]));
        return count(json, entries.map(([, item]) => item), offsetOf(node));
    }
    #key(key, fallback) {
        const offset = key === null ? fallback : offsetOf(key);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || typeof key.value !== 'string') {
            throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY('a key must be text; put it in quotes', offset);
        }
        if (key.value === '<<' && key.type === 'PLAIN') {
            throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY('merge keys are not part of YAML 1.2; write the values out', offset);
        }
        this.#keep(key, { json: key.value, count: 1 });
        return key.value;
    }
    #alias(node) {
        const target = this.#anchors.get(node.source);
        if (target === undefined)
            throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY('this alias has no anchor before it, or is part of the value of its own anchor', offsetOf(node));
        return target;
    }
    #keep(node, counted) {
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, counted);
        return counted;
    }
}
function requireSpace(key, value) {
    if (value !== null || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || key.type !== 'PLAIN')
        return;
    const colon = String(key.source).search(/:(?!\/)/);
    if (colon >= 0)
        throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY(_conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .MISSING_SPACE */ .qp, offsetOf(key) + colon);
}
function readScalar(node) {
    const { value, source = '' } = node;
    if (typeof value === 'number') {
        if (/^[+-]?0\d/.test(source)) {
            throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY('this number loses the zeros in front of it; put it in quotes', offsetOf(node));
        }
        if (/^[+-]?\d*\.\d*0$/.test(source)) {
            throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY('this number loses the zeros at its end; put it in quotes', offsetOf(node));
        }
        if (!(0,_core_json_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeldExactly */ .OD)(source))
            throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY(_conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .INEXACT */ .fP, offsetOf(node));
        return value;
    }
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return value;
    throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY('JSON has no such value', offsetOf(node));
}
function count(json, parts, offset) {
    const total = parts.reduce((sum, part) => sum + part.count, 1);
    if (total > MOST_VALUES)
        throw new _conf_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextProblem */ .dY(`there are more than ${MOST_VALUES} values here`, offset);
    return { json, count: total };
}
function offsetOf(node) {
    return node.range?.[0] ?? 0;
}


/***/ })

};
