export const id = 851;
export const ids = [851];
export const modules = {

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
