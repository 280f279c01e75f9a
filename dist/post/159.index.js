export const id = 159;
export const ids = [159];
export const modules = {

/***/ 7159:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const { NodeHttpHandler } = __webpack_require__(867);
const { streamCollector } = __webpack_require__(700);
module.exports = { NodeHttpHandler, streamCollector };


/***/ })

};
