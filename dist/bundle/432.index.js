export const id = 432;
export const ids = [432];
export const modules = {

/***/ 97432:
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


/***/ })

};
