export const id = 352;
export const ids = [352];
export const modules = {

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.U)
/* harmony export */ });
/* harmony import */ var _dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);

(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.W)();
(0,_dist_cjs_js__WEBPACK_IMPORTED_MODULE_0__.I)();



/***/ })

};
