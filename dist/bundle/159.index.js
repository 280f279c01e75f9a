export const id = 159;
export const ids = [159];
export const modules = {

/***/ 4159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromHttp: () => (/* reexport safe */ _dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.P)
/* harmony export */ });
/* harmony import */ var _dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);

(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.F)();
(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.N)();



/***/ })

};
