export const id = 904;
export const ids = [904,851];
export const modules = {

/***/ 7432:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const defaultProvider = (init) => {
    let made;
    return async (properties) => {
        const chain = (await Promise.all(/* import() */[__webpack_require__.e(222), __webpack_require__.e(861)]).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19)));
        made ??= chain.defaultProvider(init);
        return made(properties);
    };
};
module.exports = { defaultProvider };


/***/ }),

/***/ 7159:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const { NodeHttpHandler } = __webpack_require__(4034);
const { streamCollector } = __webpack_require__(700);
module.exports = { NodeHttpHandler, streamCollector };


/***/ }),

/***/ 2421:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
module.exports = __webpack_require__(690);


/***/ })

};
