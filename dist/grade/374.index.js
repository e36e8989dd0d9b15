export const id = 374;
export const ids = [374];
export const modules = {

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeOwnCopies: () => (/* binding */ makeOwnCopies)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10061);





const everything = { most: Number.POSITIVE_INFINITY };
/**
 * Gives these directories a copy of each file that has another name elsewhere. Package managers save room so (uv and pnpm
 * link what they install to their caches): through it student code would write to what the next one is graded with.
 */
async function makeOwnCopies(directories) {
    for (const path of await namedElsewhere(directories))
        await makeOwnCopy(path);
}
async function namedElsewhere(directories) {
    const files = new Map();
    for (const directory of directories) {
        const { entries } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(directory, everything);
        for (const entry of entries.filter(({ kind }) => kind === 'file')) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, entry.path);
            const { dev, ino, nlink: names } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path, { bigint: true });
            if (names === 1n)
                continue;
            const here = files.get(`${dev} ${ino}`)?.here ?? [];
            files.set(`${dev} ${ino}`, { names, here: [...here, path] });
        }
    }
    return [...files.values()].flatMap(({ names, here }) => (BigInt(here.length) < names ? here : []));
}
async function makeOwnCopy(path) {
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const { atime, mtime } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(path, copy, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
        // What was compiled from it is believed only as long as it is no older.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.utimes)(copy, atime, mtime);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(copy, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(copy, { force: true });
    }
}


/***/ })

};
