#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 33192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   Mf: () => (/* binding */ parseCall),
/* harmony export */   u5: () => (/* binding */ guessing),
/* harmony export */   yj: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(22665);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30390);




function parseCall(command, args, terminal) {
    const { values, positionals } = parse(command, args, terminal);
    if (positionals.length > command.maxWords)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([
            { message: `unexpected argument '${positionals[command.maxWords]}'`, hint: helpFor(command, terminal) },
        ]);
    return {
        words: positionals,
        text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
        texts: (option) => textsIn(values[option]),
        flag: (option) => values[option] === true,
        terminal,
    };
}
const textsIn = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
function parse(command, args, terminal) {
    const options = Object.fromEntries(Object.entries({ ...command.options, help }).map(([name, { type, short, multiple = false }]) => [name, { type, multiple, ...(short !== undefined && { short }) }]));
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: withEmptyValues(command, args), options, allowPositionals: true });
    }
    catch (error) {
        if (error instanceof TypeError)
            throw parseError(command, error, terminal);
        throw error;
    }
}
/** `--code` at the end or before another option as `--code=`, for options that may stand alone. */
function withEmptyValues({ options }, args) {
    const alone = new Map();
    for (const [name, { short = name, valueIsOptional = false }] of Object.entries(options))
        if (valueIsOptional)
            alone.set(`--${name}`, `--${name}=`).set(`-${short}`, `--${name}=`);
    return args.map((arg, index) => {
        const next = args[index + 1];
        return next === undefined || next.startsWith('-') ? (alone.get(arg) ?? arg) : arg;
    });
}
/** The value of an option that can only be one of a few. */
function choiceOf(call, option, allowed) {
    const value = call.text(option);
    const found = allowed.find((one) => one === value);
    if (value === undefined || found !== undefined)
        return found;
    const hint = guessing(value, allowed, `it can be ${allowed.join(', ')}`);
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([{ message: `--${option}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)} is not known`, hint }]);
}
/** Every command has it. */
const help = { type: 'boolean', help: 'shows this page' };
/** Node's words, without its advice on words that look like options. */
function parseError(command, error, terminal) {
    const [said = error.message] = error.message.split(/\.\s/);
    const [, unknown] = /^Unknown option '--?(.+)'$/.exec(said) ?? [];
    const known = Object.keys(command.options).map((option) => `--${option}`);
    const message = `${said.slice(0, 1).toLowerCase()}${said.slice(1)}`;
    const [, dashed] = /^Option '(?:-\w, )?(--[\w-]+).*ambiguous/.exec(said) ?? [];
    const hint = dashed === undefined
        ? guessing(`--${unknown}`, unknown === undefined ? [] : known, helpFor(command, terminal))
        : `a value that begins with a dash is written ${dashed}=-…`;
    return new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([{ message, hint }], { cause: error });
}
const helpFor = ({ name }, { program }) => `see \`${program} ${name} --help\``;
/** A hint that begins with what was probably meant. */
const guessing = (word, candidates, hint) => [(0,_text_closest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(word, candidates) ?? [], hint].flat().join(' ');


/***/ }),

/***/ 59713:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _process_inherited_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76708);
/* harmony import */ var _report_for_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24989);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51504);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(31205);




(0,_process_inherited_js__WEBPACK_IMPORTED_MODULE_0__/* .closeInherited */ .$)(process.platform);
const cancelled = new AbortController();
// Also when the terminal is closed (SIGHUP): the submission's processes would outlive us, they have sessions of their own.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => cancelled.abort(signal));
const goneReader = ['EPIPE', 'EIO'];
for (const stream of [process.stdout, process.stderr]) {
    // Whoever read our output (`| head`) may have left: the work is still brought to its end and cleaned up.
    stream.on('error', (error) => {
        if (!goneReader.includes(error.code ?? ''))
            throw error;
    });
}
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)(process.argv.slice(2), {
    program: (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .programOf */ .o)(process.argv[1], process.cwd()),
    cwd: process.cwd(),
    env: process.env,
    platform: process.platform,
    home: process.env.HOME ?? process.env.USERPROFILE,
    script: process.argv[1],
    now: () => new Date().toISOString(),
    signal: cancelled.signal,
    color: process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    // A terminal that does not know its size says 0.
    width: process.stdout.columns || 100,
    showsProgress: process.stderr.isTTY && process.env.TERM !== 'dumb',
    ...(process.stdin.isTTY &&
        process.stdout.isTTY && {
        openPrompt: async () => (await __nccwpck_require__.e(/* import() */ 9863).then(__nccwpck_require__.bind(__nccwpck_require__, 9863))).openPrompt(process.stdin, process.stdout, cancelled.signal),
    }),
    out: (text, kind) => process.stdout.write(kind === 'file' && !process.stdout.isTTY ? text : (0,_report_for_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(text)),
    err: (text) => process.stderr.write((0,_report_for_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(text)),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 51504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/domain/tool.js
var tool = __nccwpck_require__(62395);
// EXTERNAL MODULE: ./build/text/json-document.js
var json_document = __nccwpck_require__(62758);
// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __nccwpck_require__(29093);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __nccwpck_require__(14252);
// EXTERNAL MODULE: ./build/cli/command.js
var cli_command = __nccwpck_require__(33192);
;// CONCATENATED MODULE: ./build/cli/commands/options.js
const json = {
    type: 'boolean',
    help: 'prints one JSON document on stdout and nothing else',
};
const config = {
    type: 'string',
    value: 'F',
    help: 'the grading.yml; default .github/grading.yml, then grading.yml',
};
const course = {
    type: 'string',
    value: 'F',
    help: 'the course, whose dates, groups and extensions hold; default: course.yml, if it is there',
};
/** Of commands that show what is stored. */
const courseHere = {
    type: 'string',
    value: 'F',
    help: 'the course; default: course.yml, if it is there',
};
/** An assignment's own configuration, for commands over a whole course. */
const configOfOne = {
    type: 'string',
    value: 'F',
    help: "an assignment's grading.yml, or owner/repo@ref:path; default: what the course names, else what was recorded",
};
const onlyAssignments = {
    type: 'string',
    multiple: true,
    value: 'A',
    help: 'only this assignment; may be given several times',
};
const jobs = {
    type: 'string',
    value: 'N',
    help: 'how many at the same time; default: one for each processor',
};
/** Which GitHub is asked, and as whom where there is no token. */
const asking = {
    'api-url': {
        type: 'string',
        value: 'U',
        help: 'of an Enterprise Server: https://HOST/api/v3; default: $GITHUB_API_URL, else github.com',
    },
    'app-id': { type: 'string', value: 'N', help: 'a GitHub App in place of a token; default: $GRADE_APP_ID' },
    'app-key': {
        type: 'string',
        value: 'FILE',
        help: "the App's private key; default: what $GRADE_APP_PRIVATE_KEY holds",
    },
    'app-installation': {
        type: 'string',
        value: 'N',
        help: "the App's installation; default: the organisation's",
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/export.js

const exporting = {
    name: 'export',
    summary: "Writes grades as files: for spreadsheets, programs, Canvas, Moodle, Brightspace, Blackboard; fills a system's own file",
    words: 'DIR',
    maxWords: 1,
    options: {
        to: {
            type: 'string',
            value: 'FORMAT',
            help: 'csv, tsv (a line for each student and assignment), matrix, items (a line for each student), json, canvas, moodle, brightspace, blackboard, gradescope, github-classroom',
        },
        out: { type: 'string', value: 'FILE', help: 'writes to a file; default: stdout' },
        fill: {
            type: 'string',
            value: 'FILE',
            help: "puts the grades into the system's own file (whose it is says --to) and leaves every other byte as it is",
        },
        assignment: onlyAssignments,
        points: {
            type: 'string',
            value: 'KIND',
            help: 'final, or raw: before lateness; for formats with one number for a grade; default final',
        },
        require: {
            type: 'string',
            value: 'LEVEL',
            help: 'the least trust of a grade that is handed out: unverified, run, signed, regraded; default: what the course requires',
        },
        zero: {
            type: 'string',
            value: 'LIST',
            help: 'who gets 0 instead of nothing: missing, ungradable, error, with commas; nobody without it',
        },
        feedback: {
            type: 'string',
            value: 'DIR',
            help: 'also writes a text for each student: DIR/<assignment>/<student>.txt',
        },
        course: courseHere,
        config: configOfOne,
        json: { ...json, help: 'prints on stdout who was left out and why; needs --out' },
    },
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(6789), __nccwpck_require__.e(7387), __nccwpck_require__.e(2423), __nccwpck_require__.e(8445), __nccwpck_require__.e(6198), __nccwpck_require__.e(1151), __nccwpck_require__.e(59), __nccwpck_require__.e(5066)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45066))).exportGrades,
};

;// CONCATENATED MODULE: ./build/cli/commands/harvest.js

const harvesting = {
    name: 'harvest',
    summary: "Collects a course's results from GitHub: only what is new, resumable, and everybody is accounted for",
    words: '',
    maxWords: 0,
    options: {
        course: courseHere,
        out: { type: 'string', value: 'DIR', help: 'the directory that keeps what was collected' },
        org: { type: 'string', value: 'O', help: 'the organisation; default: what the course says' },
        repos: {
            type: 'string',
            multiple: true,
            value: 'GLOB',
            help: "the assignment's repositories, such as 'hw1-*'; later ones win, '!hw1-solution' leaves out",
        },
        assignment: {
            type: 'string',
            value: 'A',
            help: 'only this assignment of the course, or which one --repos are of',
        },
        config: configOfOne,
        roster: {
            type: 'string',
            multiple: true,
            value: 'FILE',
            help: 'who takes the course (CSV); default: what the course names',
        },
        require: {
            type: 'string',
            value: 'LEVEL',
            help: 'the least trust of a grade that counts: unverified, run, signed, regraded; default: what the course says',
        },
        from: {
            type: 'string',
            multiple: true,
            value: 'SOURCES',
            help: 'where results are looked for, in this order: branch, artifact, classroom50, classroom; default: branch',
        },
        full: { type: 'boolean', help: 'asks every repository again, also where nothing was pushed' },
        source: {
            type: 'boolean',
            help: 'also fetches the commits that count, into DIR/<assignment>/source/<submitter>',
        },
        ...asking,
        json: json,
    },
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(9800), __nccwpck_require__.e(7387), __nccwpck_require__.e(2423), __nccwpck_require__.e(8445), __nccwpck_require__.e(6198), __nccwpck_require__.e(1151), __nccwpck_require__.e(59), __nccwpck_require__.e(3838), __nccwpck_require__.e(5509), __nccwpck_require__.e(720)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34101))).harvest,
};

;// CONCATENATED MODULE: ./build/cli/commands/report.js

const reporting = {
    name: 'report',
    summary: 'Writes one page for the course: charts, who is not accounted for, and every student’s grades, items and attempts',
    words: 'DIR',
    maxWords: 1,
    options: {
        out: { type: 'string', value: 'FILE', help: 'where the page goes; default DIR/report.html' },
        assignment: onlyAssignments,
        course: courseHere,
        config: configOfOne,
        json: { ...json, help: 'prints where the page is, and who is not accounted for' },
    },
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(7387), __nccwpck_require__.e(2423), __nccwpck_require__.e(8445), __nccwpck_require__.e(6198), __nccwpck_require__.e(1151), __nccwpck_require__.e(59), __nccwpck_require__.e(1743)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1743))).report,
};

;// CONCATENATED MODULE: ./build/cli/commands/course.js



/** Commands over a whole course: what is collected from GitHub, and what is made of it. */
const course_course = [harvesting, exporting, reporting];

;// CONCATENATED MODULE: ./build/cli/commands/grading.js

/** Commands that run graders. */
const grading = [
    {
        name: 'run',
        summary: 'Grades one submission, as the action would, and shows what a student sees',
        words: '[dir]',
        maxWords: 1,
        options: {
            config: config,
            sandbox: {
                type: 'string',
                value: 'L',
                help: 'how the code is kept in: auto, none, namespaces, bubblewrap or docker; default: what grading.yml says',
            },
            code: {
                type: 'string',
                value: 'C',
                help: 'only these items of the rubric, or declared tests where there is none (A1, or A1,B2)',
            },
            out: {
                type: 'string',
                value: 'DIR',
                help: 'also keeps the attempt in DIR/<assignment>/attempts.jsonl',
            },
            emit: {
                type: 'string',
                value: 'FORMAT',
                help: "classroom50: also writes Classroom 50's result.json into the current directory",
            },
            classroom: { type: 'string', value: 'C', help: 'with --emit: the classroom; default $CLASSROOM' },
            owner: { type: 'string', value: 'O', help: "with --emit: the repository's owner; default $OWNER" },
            submission: { type: 'string', value: 'TAG', help: 'with --emit: the tag; default $SUBMISSION_TAG' },
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7387), __nccwpck_require__.e(6198), __nccwpck_require__.e(7866), __nccwpck_require__.e(8236), __nccwpck_require__.e(1542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1542))).run,
    },
    {
        name: 'batch',
        summary: 'Grades many submissions by one configuration, each once; directories or single files',
        words: '<dirs, files or globs…>',
        maxWords: Number.POSITIVE_INFINITY,
        options: {
            config: { type: 'string', value: 'F', help: "the course's grading.yml, or owner/repo@ref:path" },
            course: course,
            out: {
                type: 'string',
                value: 'DIR',
                help: 'keeps each attempt in DIR/<assignment>/attempts.jsonl, and skips what is there already',
            },
            jobs: jobs,
            'submitter-from': {
                type: 'string',
                value: 'PATTERN',
                help: "where in a path the name is, such as 'repos/{submitter}/hw3.ipynb'; default: the directory's or file's name",
            },
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(7387), __nccwpck_require__.e(2423), __nccwpck_require__.e(8445), __nccwpck_require__.e(6198), __nccwpck_require__.e(1151), __nccwpck_require__.e(59), __nccwpck_require__.e(7866), __nccwpck_require__.e(4548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74548))).batch,
    },
    {
        name: 'regrade',
        summary: "Grades recorded submissions again by today's grader, from the course's own files; tells who goes up and down, and why",
        words: 'DIR',
        maxWords: 1,
        options: {
            config: {
                type: 'string',
                value: 'F',
                help: "the course's grading.yml, or owner/repo@ref:path; default: what course.yml names",
            },
            course: { type: 'string', value: 'F', help: 'the course.yml; default the one here, if there is one' },
            assignment: {
                type: 'string',
                value: 'A',
                help: 'without --config: which assignment of course.yml; default its only one',
            },
            student: {
                type: 'string',
                multiple: true,
                value: 'S',
                help: 'only this submitter; may be given several times',
            },
            all: {
                type: 'boolean',
                help: 'every submission; without it what counts, and the newest, which might count now',
            },
            again: { type: 'boolean', help: "also what today's grader has graded already" },
            jobs: jobs,
            'dry-run': { type: 'boolean', help: 'grades and shows, and keeps nothing' },
            'never-lower': { type: 'boolean', help: 'whoever would go down keeps what they have, and is named' },
            source: {
                type: 'string',
                value: 'DIR',
                help: 'where submissions without a commit are, each by its submitter; default DIR/<assignment>/source',
            },
            ...asking,
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(7387), __nccwpck_require__.e(2423), __nccwpck_require__.e(8445), __nccwpck_require__.e(6198), __nccwpck_require__.e(1151), __nccwpck_require__.e(59), __nccwpck_require__.e(7866), __nccwpck_require__.e(7502)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47502))).regrade,
    },
];

;// CONCATENATED MODULE: ./build/cli/commands/marking.js

/** Commands over a directory of attempts that run no grader. */
const marking = [
    {
        name: 'mark',
        summary: 'Marks by hand what no test can judge: prompts in a terminal, or sets; `merge` puts files of marks together',
        words: 'DIR [submitter] | merge FILE… --into DIR',
        maxWords: Number.POSITIVE_INFINITY,
        options: {
            config: config,
            course: course,
            code: {
                type: 'string',
                short: 'c',
                value: 'C',
                help: 'only these tables, items or subitems, by their exact codes (A, A1 or A1.1,B2)',
            },
            regrade: { type: 'boolean', short: 'r', help: 'asks also for what is marked' },
            'grade-only': { type: 'boolean', short: 'g', help: 'asks without running tests' },
            'test-only': { type: 'boolean', short: 't', help: 'runs the tests and shows them, without asking' },
            inspect: { type: 'boolean', short: 'i', help: 'opens a shell in a fresh copy of the submission' },
            source: {
                type: 'string',
                value: 'DIR',
                help: 'where the submissions are, each by its submitter; default DIR/<assignment>/source',
            },
            ...asking,
            as: { type: 'string', value: 'NAME', help: "who marks; default in a terminal: git's user.name" },
            set: {
                type: 'string',
                multiple: true,
                value: 'ITEM=VALUE',
                help: 'marks without asking, each item by its own --set: points, pass, fail, applies (a deduction), or nothing for only a comment',
            },
            adjust: {
                type: 'string',
                value: 'N',
                help: 'adds points that belong to no item, or takes them (--adjust=-1)',
            },
            comment: { type: 'string', value: 'T', help: 'what is said of it' },
            into: {
                type: 'string',
                value: 'DIR',
                help: 'with `merge`: whose marks.jsonl gets the marks, or the file',
            },
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(7387), __nccwpck_require__.e(2423), __nccwpck_require__.e(8445), __nccwpck_require__.e(6198), __nccwpck_require__.e(1151), __nccwpck_require__.e(59), __nccwpck_require__.e(9208)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69208))).mark,
    },
    {
        name: 'rescore',
        summary: 'Applies another rubric, late policy or marks to the attempts that are stored',
        words: 'DIR',
        maxWords: 1,
        options: { config: config, course: course, json: json },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(7387), __nccwpck_require__.e(2423), __nccwpck_require__.e(8445), __nccwpck_require__.e(6198), __nccwpck_require__.e(1151), __nccwpck_require__.e(59), __nccwpck_require__.e(7317)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97317))).rescore,
    },
    {
        name: 'dump',
        summary: "Prints grades as pygrader's dump does, from its own files (which are only read) or from attempts",
        words: 'DIR [submitter]',
        maxWords: 2,
        options: {
            code: {
                type: 'string',
                short: 'c',
                value: 'C',
                valueIsOptional: true,
                help: 'only items whose codes begin so, without lateness (B1 finds B10 as well); alone it means all',
            },
            rubric: {
                type: 'string',
                value: 'F',
                help: "pygrader's rubric.json, where it does not lie beside grades.json",
            },
            config: { type: 'string', value: 'F', help: 'for attempts: the grading.yml they are graded by' },
            course: course,
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(7387), __nccwpck_require__.e(2423), __nccwpck_require__.e(8445), __nccwpck_require__.e(6198), __nccwpck_require__.e(1151), __nccwpck_require__.e(59), __nccwpck_require__.e(8383)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48383))).dump,
    },
];

;// CONCATENATED MODULE: ./build/cli/commands/setup.js

/** Commands for who writes a configuration. */
const setup = [
    {
        name: 'check',
        summary: 'Validates grading.yml and lists every problem with its place; grades a solution, which must be full',
        words: '[dir]',
        maxWords: 1,
        options: {
            config: config,
            solution: {
                type: 'string',
                value: 'S',
                help: 'a submission (directory or file) that must earn every point that tests decide; patterns that fit none of its tests are named',
            },
            starter: { type: 'string', value: 'S', help: 'a submission that shows what students begin with' },
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(4006), __nccwpck_require__.e(7387), __nccwpck_require__.e(6198), __nccwpck_require__.e(7866), __nccwpck_require__.e(3174), __nccwpck_require__.e(6385)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46385))).check,
    },
    {
        name: 'init',
        summary: 'Writes grading.yml and a workflow for a language, or the repository of a whole course',
        words: '[dir]',
        maxWords: 1,
        options: {
            language: {
                type: 'string',
                value: 'L',
                help: 'python, c, java, javascript, go, rust or shell; default: what the files look like',
            },
            course: {
                type: 'boolean',
                help: 'writes a course repository instead: course.yml, roster, groups, extensions and a nightly harvest',
            },
            force: { type: 'boolean', help: 'overwrites files that are there' },
        },
        load: async () => (await __nccwpck_require__.e(/* import() */ 5727).then(__nccwpck_require__.bind(__nccwpck_require__, 5727))).init,
    },
    {
        name: 'import',
        summary: 'Makes a grading.yml of what GitHub Classroom, PrairieLearn or pygrader has, and what goes with it',
        words: '[dir]',
        maxWords: 1,
        options: {
            write: { type: 'boolean', help: 'writes the files; without it they are shown' },
            force: { type: 'boolean', help: 'overwrites files that are there' },
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(7387), __nccwpck_require__.e(2423), __nccwpck_require__.e(8445), __nccwpck_require__.e(1151), __nccwpck_require__.e(1595), __nccwpck_require__.e(6810)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36810))).importCourse,
    },
];

;// CONCATENATED MODULE: ./build/cli/commands.js




/** Every command, in the order of the help page; each loads only when it is called. */
const commands = [...grading, ...marking, ...course_course, ...setup];

;// CONCATENATED MODULE: ./build/cli/help.js

function usageOf(name, { short, value, valueIsOptional, multiple }) {
    const letter = short === undefined ? '' : `-${short}, `;
    const shown = valueIsOptional === true ? `[${value}]` : value;
    return `${letter}--${name}${shown === undefined ? '' : ` ${shown}`}${multiple === true ? ' …' : ''}`;
}
/** The page that `--help` behind a command prints. */
function renderHelp(command, { program }) {
    const options = Object.entries({ ...command.options, help: cli_command/* help */.yj }).map(([name, option]) => ({
        usage: usageOf(name, option),
        help: option.help,
    }));
    const width = Math.max(...options.map(({ usage }) => usage.length));
    return [
        `${command.summary}.`,
        '',
        `Usage: ${program} ${command.name} ${command.words}`.trimEnd(),
        '',
        ...options.map(({ usage, help }) => `  ${usage.padEnd(width)}  ${help}`),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/cli/main.js







const askingForHelp = ['help', '--help', '-h'];
/** Runs one command line; what a person can fix is printed as sentences, anything else keeps its stack. */
async function main(args, terminal) {
    const [name = 'help', ...rest] = args;
    try {
        if (askingForHelp.includes(name))
            return say(terminal, helpOn(rest[0], terminal));
        if (name === '--version')
            return say(terminal, `${tool/* tool */.z.version}\n`);
        return await dispatch(find(name, terminal), rest, terminal);
    }
    catch (error) {
        return explain(error, rest.includes('--json'), terminal);
    }
}
async function dispatch(command, args, terminal) {
    if (args.includes('--help') || args.includes('-h'))
        return say(terminal, renderHelp(command, terminal));
    const call = (0,cli_command/* parseCall */.Mf)(command, args, terminal);
    const run = await command.load();
    return run(call);
}
function find(name, { program }) {
    const command = commands.find((command) => command.name === name);
    if (command !== undefined)
        return command;
    if (name.startsWith('-')) {
        throw new text_problem/* UserError */.yo([{ message: `unknown option '${name}'`, hint: `see \`${program} --help\`` }]);
    }
    const names = commands.map(({ name }) => name);
    const hint = (0,cli_command/* guessing */.u5)(name, names, `the commands are ${names.join(', ')}`);
    throw new text_problem/* UserError */.yo([{ message: `there is no command '${name}'`, hint }]);
}
const helpOn = (name, terminal) => name === undefined ? renderOverview(terminal) : renderHelp(find(name, terminal), terminal);
/** What the machine refuses, such as a directory that may not be written: somebody can mend it, who is not us. */
const refusals = ['EACCES', 'EDQUOT', 'EFBIG', 'EISDIR', 'EMFILE', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS'];
function problemsOf(error) {
    if (error instanceof text_problem/* UserError */.yo)
        return error.problems;
    if (!(error instanceof Error) || !('code' in error))
        return undefined;
    return refusals.some((code) => code === error.code)
        ? [{ message: `the system refuses: ${error.message}` }]
        : undefined;
}
function explain(error, json, terminal) {
    const problems = problemsOf(error);
    if (problems === undefined) {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        terminal.err(`This is a bug in ${tool/* tool */.z.name} ${tool/* tool */.z.version}; please report it with the lines below.\n${(0,visible/* visible */.RK)(stack)}\n`);
        return 70;
    }
    if (json)
        terminal.out((0,json_document/* jsonDocument */.Q)({ problems }));
    else
        terminal.err(problems.map((problem) => `${(0,visible/* visible */.RK)((0,text_problem/* formatProblem */.Vw)(problem))}\n`).join(''));
    return 2;
}
function say(terminal, text) {
    terminal.out(text);
    return 0;
}
function renderOverview({ program }) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    return [
        'Grades submissions against a rubric, on GitHub and on your laptop.',
        '',
        `Usage: ${program} <command> [options]`,
        '',
        ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
        '',
        `\`${program} <command> --help\` explains a command.`,
        'Exit codes: 0 done · 1 done, but something could not be graded · 2 you can fix it · 70 our bug.',
        '',
    ].join('\n');
}


/***/ }),

/***/ 31205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** How somebody calls this command line: the file by its path from here, or the name npm gives it where it is installed. */
function programOf(file, cwd) {
    if (file === undefined || !/[\\/]dist[\\/]cli[\\/]index\.js$/.test(file) || isInstalled(file))
        return 'grade-action';
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, file);
    return `node ${/\s/.test(path) ? `"${path}"` : path}`;
}
/** On Windows npm's launcher starts the file by its path. */
const isInstalled = (file) => /[\\/]node_modules[\\/]/.test(file);


/***/ }),

/***/ 62395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** What graded; a test keeps the version equal to package.json's. */
const tool = { name: 'grade-action', version: '0.1.0' };


/***/ }),

/***/ 76708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ closeInherited)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

/** `O_CLOEXEC` of asm-generic/fcntl.h, as /proc shows it: such files no program of ours gets. */
const closedOnExec = 0o2000000;
/** Below are input and output. */
const first = 3;
/**
 * Closes what whoever started us left open by mistake, before it is handed on to student code: by a directory a program
 * gets out of every sandbox. A pipe leads nowhere, and may be what a shell calls a file: `--app-key <(pass show key)`.
 * Node itself looks no further than to the first free number above 15 (libuv's `uv_disable_stdio_inheritance`).
 */
function closeInherited(platform) {
    if (platform !== 'linux')
        return;
    for (const number of openFiles())
        if (isInherited(number))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(number);
}
function openFiles() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc/self/fd').map(Number);
    }
    catch {
        return [];
    }
}
function isInherited(number) {
    if (number < first)
        return false;
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/self/fdinfo/${number}`, 'utf8');
        const flags = /^flags:\s*([0-7]+)$/m.exec(text)?.[1];
        if (flags === undefined || (Number.parseInt(flags, 8) & closedOnExec) !== 0)
            return false;
        return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(number).isFIFO();
    }
    catch {
        // It was the list of them.
        return false;
    }
}


/***/ }),

/***/ 24989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ forTerminal)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14252);

const ESC = '\u001B';
// What `painter` writes, and how a line of progress begins again.
const OURS = new RegExp(`(${ESC}\\[(?:0|1|2|22|31|32|33|36|39)m|\r${ESC}\\[K)`);
/**
 * Text as it may go to a terminal: no control character but line feeds, tabs and our own colours, whatever forgot to
 * look after itself on its way. Lines that hold what somebody wrote are made by `inline` and `quoted`.
 */
const forTerminal = (text) => text
    .split(OURS)
    .map((part, index) => (index % 2 === 1 ? part : (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .nameInvisible */ .xC)(part)))
    .join('');


/***/ }),

/***/ 22665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   kp: () => (/* binding */ closest),
/* harmony export */   wx: () => (/* binding */ askIfMeant)
/* harmony export */ });
/** What somebody probably meant: the nearest candidate, if one is near enough; other spellings of it are. */
function closest(word, candidates) {
    // Longer than any name there is: not worth measuring.
    if (word.length > 100)
        return undefined;
    const wanted = snakeCase(word);
    const farthest = (candidate) => Math.floor(Math.max(wanted.length, candidate.length) / 3);
    const near = candidates
        // As far apart as their lengths they are at least.
        .filter((candidate) => Math.abs(wanted.length - snakeCase(candidate).length) <= farthest(candidate))
        .map((candidate) => ({ candidate, distance: distanceBetween(wanted, snakeCase(candidate)) }))
        .filter(({ candidate, distance }) => distance <= farthest(candidate))
        .sort((a, b) => a.distance - b.distance);
    return near[0]?.candidate;
}
/** `did you mean "timeout"?` */
const askIfMeant = (word) => `did you mean "${word}"?`;
/** The question for a misspelt word; undefined when nothing is near enough to ask. */
function didYouMean(word, candidates) {
    const meant = closest(word, candidates);
    return meant === undefined ? undefined : askIfMeant(meant);
}
const snakeCase = (word) => word
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();
/** Letters put in, left out, exchanged, or swapped with their neighbour. */
function distanceBetween(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const exchanged = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const swap = swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY;
            current.push(Math.min(exchanged, at(last, column) + 1, at(current, column - 1) + 1, swap));
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
const at = (row, column) => row[column] ?? Number.POSITIVE_INFINITY;


/***/ }),

/***/ 62758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ visibleJson),
/* harmony export */   Q: () => (/* binding */ jsonDocument)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14252);

/** `\u202e`; of a character beyond the first plane, both halves. */
const escaped = (character) => Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
/** The same JSON with nothing in it that cannot be seen: outside of strings there is no such character. */
const visibleJson = (json) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .OT)(json, escaped);
/** A document for programs that people may look at, too. */
const jsonDocument = (value) => `${visibleJson(JSON.stringify(value, null, 2))}\n`;


/***/ }),

/***/ 29093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ throwProblems),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   ig: () => (/* binding */ comparePlaces),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** An error somebody can fix; anything else that is thrown is our bug. */
class UserError extends Error {
    problems;
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.name = 'UserError';
        this.problems = problems;
    }
}
const formatPlace = ({ file, line, column }) => [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
/** In the order of the lines of one file. */
const comparePlaces = (one, other) => (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
/** `grading.yml:7:13: rubric[0].points: expected a number (hint)`. */
function formatProblem({ message, hint, place }) {
    const where = place === undefined ? '' : `${formatPlace(place)}: `;
    return `${where}${message}${hint === undefined ? '' : ` (${hint})`}`;
}
/** Throws every problem at once, if there is any. */
function throwProblems(problems) {
    if (problems.length > 0)
        throw new UserError(problems);
}


/***/ }),

/***/ 30390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ quoteSome),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   zQ: () => (/* binding */ describeCharacter)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14252);

/** A word from outside, in quotation marks, on one line and with nothing hidden, for a message to a person. */
const quote = (text) => `"${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, { oneLine: true, limit: 60 })}"`;
/** `"a", "b" and 3 more`. */
function quoteSome(words, most = 5) {
    const more = words.length - most;
    return `${words.slice(0, most).map(quote).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What stands at a place of a text, by name where it cannot be seen. */
function describeCharacter(text, offset) {
    const point = text.codePointAt(offset);
    if (point === undefined)
        return 'the end of the file';
    if (point > 0x20 && point < 0x7f)
        return `'${String.fromCodePoint(point)}'`;
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfCodePoint */ .qe)(point);
}


/***/ }),

/***/ 14252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ stripEscapes),
/* harmony export */   OT: () => (/* binding */ withoutInvisible),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   lD: () => (/* binding */ cutCharacters),
/* harmony export */   qe: () => (/* binding */ nameOfCodePoint),
/* harmony export */   xC: () => (/* binding */ nameInvisible)
/* harmony export */ });
const ESC = '\u001B';
const BEL = '\u0007';
const CSI = '\u009B';
const END = '\u009C';
// Every class excludes the character that starts a sequence, so that hostile input costs linear time.
// Without their terminator, strings for the terminal (title, link) stay: a lone start must not eat the output.
const ESCAPE_SEQUENCES = [
    `(?:${ESC}\\[|${CSI})[0-?]*[ -/]*[@-~]`, // colours, cursor
    `${ESC}[\\]PX^_][^${BEL}${ESC}${END}]*(?:${BEL}|${ESC}\\\\|${END})`, // title, hyperlink, device strings
    `${ESC}[ -/]+[0-~]`, // character sets
    `${ESC}[0-OQ-WYZ\\\\\`-~]`, // two characters
].map((pattern) => new RegExp(pattern, 'g'));
// Controls, what reorders or joins its surroundings, fillers and blanks, halves of pairs, and what no font agrees on.
const UNSEEN = [
    '\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}',
    '\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}',
    '\\u2800\\uFFFC\\u{16FE4}\\u{1D159}',
].join('');
// Signs that stand in front of a number or a word: formatting by their class, and yet they can be seen.
const SEEN = '\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}';
/** Most text is plain, and the tables behind these expressions take a millisecond to build. */
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
const invisible = lazily(() => new RegExp(`(?![\\n\\t${SEEN}])[${UNSEEN}]`, 'gu'));
const JOINING = '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}' +
    '\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}';
// Characters that cannot be seen but that honest writing needs, each only right where it works.
const needed = lazily(() => new RegExp([
    '(?<=(?![0-9#*])[\\p{Emoji}\\p{Extended_Pictographic}])[\\uFE0E\\uFE0F]', // emoji or text style
    '(?<=[0-9#*])\\uFE0F(?=\\u20E3)', // keycaps
    '(?<=\\p{Extended_Pictographic}\\uFE0F?|\\p{Emoji_Modifier})\\u200D(?=\\p{Extended_Pictographic})', // families
    `(?<=[${JOINING}])[\\u200C\\u200D](?=[${JOINING}])`, // Persian, Indic scripts
    '(?<=\\p{Script=Han})[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]', // forms of Chinese and Japanese characters
].join('|'), 'gu'));
/** `U+202E` */
const nameOfCodePoint = (point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
const names = new Map();
/** Made once for each character: a hostile text has the same one a million times. */
function named(character) {
    const known = names.get(character);
    if (known !== undefined)
        return known;
    const name = `⟨${nameOfCodePoint(character.codePointAt(0) ?? 0)}⟩`;
    if (names.size < MOST_NAMES)
        names.set(character, name);
    return name;
}
const MOST_NAMES = 1000;
/** Text without the colours and cursor movements meant for a terminal. */
const stripEscapes = (text) => ESCAPE_SEQUENCES.reduce((stripped, sequence) => stripped.replace(sequence, ''), text);
/** The text with something else for every character that cannot be seen, line feeds and tabs aside. */
const withoutInvisible = (text, instead) => PLAIN.test(text) ? text : text.replace(invisible(), instead);
/** What cannot be seen by its name (`⟨U+202E⟩`), but where honest writing needs it. */
function nameInvisible(text) {
    if (PLAIN.test(text) || text.search(invisible()) === -1)
        return text;
    if (text.search(JOINER) === -1)
        return text.replace(invisible(), named);
    const kept = new Set([...text.matchAll(needed())].map(({ index }) => index));
    return text.replace(invisible(), (character, index) => kept.has(index) ? character : named(character));
}
/** What `needed` may keep. */
const JOINER = /\u200C|\u200D|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u;
const JOINED = /(?:\u200C|\u200D|\uFE0E|\uFE0F)+$/;
/** The first `limit` characters; `…` says that there were more. Never splits a surrogate pair, nor ends with a joiner. */
function cutCharacters(text, limit) {
    if (text.length <= limit)
        return text;
    let count = 0;
    let end = 0;
    for (const character of text) {
        if (count === limit)
            return `${text.slice(0, end).replace(JOINED, '')}…`;
        count += 1;
        end += character.length;
    }
    return text;
}
/** At most so many units of a text, without the first half of a pair at its end. */
const startOf = (text, units) => text.slice(0, (text.codePointAt(units - 1) ?? 0) > 0xffff ? units - 1 : units);
/** Latin letters, dashes and quotes, arrows, boxes and signs: our own pages have them, too. */
const PLAIN = /^[\n\t -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2190-\u2426\u2460-\u27FF]*$/;
const nameAndThin = (text) => PLAIN.test(text) ? text : nameInvisible(text).replace(/(\p{M}{4})\p{M}+/gu, '$1');
/**
 * Text from outside with nothing hidden in it: escape sequences go, what cannot be seen or would reorder its
 * surroundings is named (`⟨U+202E⟩`), a letter keeps four marks. Line feeds and tabs stay unless `oneLine`.
 */
function visible(text, { oneLine = false, limit } = {}) {
    // Megabytes are not looked through for the sake of a short name.
    const most = limit === undefined ? text.length : 20 * limit + 1000;
    const start = startOf(text, most);
    const lines = PLAIN.test(start) ? start : stripEscapes(start).replaceAll('\r\n', '\n');
    // What cannot be seen is named before the edges are trimmed: JavaScript counts some of it as white space.
    const shown = oneLine ? nameAndThin(lines.replace(/[\n\t\r]+/g, ' ')).trim() : nameAndThin(lines);
    if (limit === undefined)
        return shown;
    return cutCharacters(text.length > most ? `${shown}…` : shown, limit);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(59713);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
