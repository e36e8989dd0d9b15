export const id = 5066;
export const ids = [5066];
export const modules = {

/***/ 24480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ chosenAssignments)
/* harmony export */ });
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33192);



/** Each `--assignment` alone, or all of them; a course without any is a mistake in the call. */
function chosenAssignments({ texts, words }, grades) {
    const { assignments } = grades;
    const names = texts('assignment');
    const known = assignments.map(({ assignment }) => assignment);
    if (known.length === 0)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([
            {
                message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(words[0] ?? '.')} has no attempts`,
                hint: '`harvest`, `batch` or `run --out` makes some',
            },
        ]);
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(names
        .filter((name) => !known.includes(name))
        .map((name) => ({
        message: `--assignment: there is no ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`,
        hint: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .guessing */ .u5)(name, known, `there are ${known.join(', ')}`),
    })));
    if (names.length === 0)
        return grades;
    return { ...grades, assignments: assignments.filter(({ assignment }) => names.includes(assignment)) };
}


/***/ }),

/***/ 10576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ courseRequestOf),
/* harmony export */   RY: () => (/* binding */ directoryNamed),
/* harmony export */   _7: () => (/* binding */ submissionNamed)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_zero_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44477);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48814);






/** Which configuration a call is about. */
async function courseRequestOf(call, scratch) {
    const [name = '.'] = call.words;
    // A single file is a submission where something else says how to grade it.
    const named = call.text('config') === undefined ? directoryNamed : submissionNamed;
    const dir = await named(name, call.terminal);
    return {
        dir,
        config: call.text('config'),
        base: call.terminal.cwd,
        zero: {},
        advice: '`init` writes one, --config names another',
        assignment: async () => (0,_config_zero_js__WEBPACK_IMPORTED_MODULE_2__/* .assignmentName */ .R1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dir)),
        server: (0,_server_js__WEBPACK_IMPORTED_MODULE_5__/* .serverOf */ .F)(call.terminal),
        scratch,
    };
}
/** A directory or a single file. */
async function submissionNamed(name, terminal) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, name);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found?.isFile() === true ? path : directoryNamed(name, terminal);
}
/** A name that leads to no directory is a mistake in the call. */
async function directoryNamed(name, { cwd }) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const isDirectory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(dir).then((found) => found.isDirectory(), () => false);
    if (!isDirectory)
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ message: `there is no directory ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)}` }]);
    return dir;
}


/***/ }),

/***/ 45066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportGrades: () => (/* binding */ exportGrades)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/export/entry.js
/** A group's account once for each of its members. */
const entriesOf = (assignment) => assignment.accounts.flatMap((account) => account.members.length === 0
    ? [{ assignment, account }]
    : account.members.map((student) => ({ assignment, account, student })));
/** Everybody once: the roster's in its order, then who is in no roster. */
function peopleOf({ assignments, students }) {
    const rows = new Map();
    const rowOf = (submitter, student) => {
        const key = JSON.stringify(student === undefined ? [submitter] : ['', student.key]);
        const row = rows.get(key) ?? {
            who: nameOf(submitter, student),
            submitter,
            ...(student !== undefined && { student }),
            entries: assignments.map(() => undefined),
        };
        rows.set(key, row);
        return row;
    };
    for (const student of students)
        rowOf(student.key, student);
    for (const [index, assignment] of assignments.entries())
        for (const entry of entriesOf(assignment))
            rowOf(entry.account.submitter, entry.student).entries[index] = entry;
    return [...rows.values()];
}
/** `Ada Example (ada)`, or what there is of it. */
const nameOf = (submitter, student) => student?.name === undefined ? (student?.key ?? submitter) : `${student.name} (${student.key})`;

// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(97368);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(29556);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/export/file-names.js
/** What Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;
/** A file name of plain letters for a text from outside; no path, nothing hidden, nothing that a system keeps for itself. */
function safeFileName(text) {
    const plain = text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^A-Za-z0-9._@-]+/g, '_')
        .replace(/^[._-]+|[._]+$/g, '')
        .slice(0, LONGEST);
    return plain === '' || RESERVED.test(plain.replace(/\..*$/, '')) ? `_${plain}` : plain;
}
/** The names with a number behind those that are there before, also where a system takes `A` for `a`. */
function uniqueNames(names) {
    const taken = new Set();
    return names.map((name) => {
        let unique = name;
        for (let count = 2; taken.has(unique.toLowerCase()); count += 1)
            unique = `${name}-${count}`;
        taken.add(unique.toLowerCase());
        return unique;
    });
}

// EXTERNAL MODULE: ./build/domain/trust.js
var domain_trust = __webpack_require__(40199);
;// CONCATENATED MODULE: ./build/export/handing-out.js


/** What may be called a zero, and only when it is named. */
const zeroable = ['missing', 'ungradable', 'error'];
/** Which points are before lateness or after it. */
const pointKinds = ['final', 'raw'];
const words = {
    ok: 'there is no grade',
    pending: 'there is work that no attempt grades yet',
    no_result: 'nothing was graded',
    no_repository: 'there is no repository',
    not_visible: 'the repository cannot be seen',
    renamed: 'there is no grade',
    duplicate: 'there are several repositories',
    not_in_roster: 'nobody in the roster',
    invalid: 'the record cannot be read',
    truncated: 'the record came cut off',
    identity_mismatch: 'the record belongs to another repository',
    unverified: 'the grade is trusted less than the course requires',
    error: 'grading went wrong on the course’s side',
};
/** Whose grade may be handed out where its trust suffices. */
const standing = new Set(['ok', 'renamed', 'unverified']);
function handedOf(account, rules) {
    const { grade, status, trust = 'unverified', trustReason } = account;
    if (grade === undefined || !standing.has(status))
        return zeroOf(account, rules);
    if (!grade.complete)
        return { withheld: `waits for a person: ${grade.pending.join(', ')}` };
    if (!(0,domain_trust/* reaches */.O)(trust, rules.require)) {
        const why = trustReason === undefined ? '' : ` (${trustReason})`;
        return { withheld: `trusted as "${trust}", and "${rules.require}" is required${why}` };
    }
    return { points: pointsOf(grade, rules) };
}
const pointsOf = ({ raw, points }, rules) => rules.points === 'raw' ? raw : points;
function zeroOf(account, { zero }) {
    const kind = zeroableAs(account);
    return kind !== undefined && zero.includes(kind) ? { points: 0 } : { withheld: whyWithout(account) };
}
/** What a zero would be called; undefined where nobody may call it one: a grade waits, or it is not known whose it is. */
function zeroableAs({ grade, status, ungraded }) {
    if (grade !== undefined)
        return undefined;
    switch (status) {
        case 'ok':
        case 'renamed':
        case 'error':
        case 'no_result':
            if (ungraded !== undefined)
                return ungraded.status === 'cancelled' ? undefined : ungraded.status;
            return status === 'error' ? 'error' : status === 'no_result' ? 'missing' : undefined;
        case 'no_repository':
            return 'missing';
        case 'pending':
        case 'not_visible':
        case 'duplicate':
        case 'not_in_roster':
        case 'invalid':
        case 'truncated':
        case 'identity_mismatch':
        case 'unverified':
            return undefined;
    }
}
function whyWithout({ status, reason, ungraded }) {
    const why = standing.has(status) ? (ungraded?.reason ?? reason) : (reason ?? ungraded?.reason);
    const what = ungraded !== undefined && standing.has(status) ? ungraded.status : status;
    return `${what.replaceAll('_', ' ')}: ${why ?? words[status]}`;
}
/** Who of these has no number, and why. */
const leftOutOf = (entries, rules) => entries.flatMap(({ assignment, account, student }) => {
    const handed = handedOf(account, rules);
    if (!('withheld' in handed))
        return [];
    return [
        {
            assignment: assignment.assignment,
            who: nameOf(account.submitter, student),
            why: handed.withheld,
        },
    ];
});

;// CONCATENATED MODULE: ./build/export/feedback.js







/** A plain text for each student and assignment: what they have and why, or why there is no grade. */
function feedbackFiles({ assignments }, rules) {
    const directories = uniqueNames(assignments.map(({ assignment }) => safeFileName(assignment)));
    return assignments.flatMap((assignment, index) => {
        const told = entriesOf(assignment).flatMap((entry) => {
            const text = feedbackText(entry, rules);
            return text === undefined ? [] : [{ entry, text }];
        });
        const names = uniqueNames(told.map(({ entry: { student, account } }) => safeFileName(student?.key ?? account.submitter)));
        return told.map(({ text }, at) => ({ path: `${directories[index]}/${names[at]}.txt`, text }));
    });
}
/** Nothing where nothing may be handed out, but a grade that waits for a person says so, and why work cannot be graded. */
function feedbackText({ assignment, account }, rules) {
    const { grade, ungraded } = account;
    const title = line(assignment.name);
    if (grade === undefined) {
        if (ungraded?.status !== 'ungradable')
            return undefined;
        return page([title, '', `It could not be graded: ${line(ungraded.reason)}`]);
    }
    const waits = { ...account, grade: { ...grade, complete: true } };
    if ('withheld' in handedOf(waits, rules))
        return undefined;
    return page([title, '', ...pointLines(grade), ...lateLines(grade, assignment), '', ...itemLines(grade)]);
}
const line = (text) => (0,visible/* visible */.RK)(text, { oneLine: true });
const page = (lines) => `${lines.join('\n').trimEnd()}\n`;
function pointLines({ raw, penalty, points, maxPoints, complete }) {
    if (!complete)
        return [`${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)} so far: what is marked "pending" waits for a person.`];
    const total = (0,domain_points/* formatPointsOf */.AD)(points, maxPoints);
    return penalty === 0
        ? [total]
        : [`${total}: ${(0,domain_points/* formatPoints */.Xf)(raw)} less ${(0,domain_points/* formatPoints */.Xf)(penalty)} for lateness`];
}
function lateLines({ lateMs, lateDaysSpent, submittedAt }, { timezone }) {
    const late = lateMs === null || lateMs <= 0 ? '' : `, late by ${(0,duration/* formatDuration */.a3)(lateMs)}`;
    const days = lateDaysSpent === 0 ? '' : `, ${lateDaysSpent} of your late days spent`;
    return [`Submitted ${(0,time/* formatInstant */.r4)(submittedAt, timezone)}${late}${days}`];
}
const itemLines = ({ items, adjustments }) => [
    ...items.flatMap((item) => itemLine(item, '')),
    ...adjustments.flatMap(({ points, reason, mark }) => [
        `${points > 0 ? '+' : ''}${(0,domain_points/* formatPoints */.Xf)(points)}  ${line(reason)}`,
        ...comment(mark?.comment, ''),
    ]),
];
function itemLine(item, indent) {
    const { id, name, status, points, maxPoints, mark, items = [] } = item;
    const title = id === name ? line(id) : `${line(id)} ${line(name)}`;
    return [
        `${indent}${title}: ${status === 'pending' ? 'pending' : worth(points, maxPoints)}${said[status] ?? ''}`,
        ...comment(mark?.comment, indent),
        ...items.flatMap((inner) => itemLine(inner, `${indent}  `)),
    ];
}
/** What points alone do not tell. */
const said = { not_run: ' (not run)', error: ' (error)' };
/** A deduction has nothing to reach. */
const worth = (points, maxPoints) => maxPoints === 0 ? (0,domain_points/* formatPoints */.Xf)(points) : (0,domain_points/* formatPointsOf */.AD)(points, maxPoints);
const comment = (said, indent) => said === undefined
    ? []
    : (0,visible/* visible */.RK)(said)
        .split('\n')
        .map((one) => `${indent}  ${one}`);

;// CONCATENATED MODULE: ./build/export/told.js




const MOST_LINES = 20;
/** For stderr, each person by name. */
function renderTold({ file, rows, changed, feedback, leftOut, unknown, notices }) {
    const cells = changed === undefined ? '' : `, ${count(changed, 'cell')} changed`;
    const lines = [
        ...(file === undefined ? [] : [`${file}: ${count(rows, 'row')}${cells}`]),
        ...(feedback === undefined ? [] : [`feedback: ${count(feedback, 'file')}`]),
        ...list(`without a grade in it (${leftOut.length}):`, leftOut.map(({ assignment, who, why }) => `${assignment}: ${who}: ${why}`)),
        ...list(`in the file and not in the course (${unknown.length}):`, unknown),
        ...[...new Set(notices)].map((notice) => `note: ${notice}`),
    ];
    return lines.map((line) => `${(0,visible/* visible */.RK)(line, { oneLine: true })}\n`).join('');
}
const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;
function list(heading, names) {
    if (names.length === 0)
        return [];
    const more = names.length - MOST_LINES;
    return [
        heading,
        ...names.slice(0, MOST_LINES).map((name) => `- ${name}`),
        ...(more > 0 ? [`- and ${more} more: --json names all of them`] : []),
    ];
}
/** What should be known of numbers that only flags let out. */
function flagNotices(grades, rules) {
    const { require, assignments, made } = grades;
    const accounts = assignments.flatMap(entriesOf);
    const trusted = accounts.filter(({ account }) => {
        const now = handedOf(account, rules);
        return 'points' in now && 'withheld' in handedOf(account, { ...rules, require });
    });
    const early = assignments.flatMap(({ assignment, due, timezone, accounts: all }) => {
        const zeros = all.filter(({ grade, ...rest }) => !grade && 'points' in handedOf(rest, rules)).length;
        if (zeros === 0 || due === undefined || Date.parse(due) <= Date.parse(made))
            return [];
        return `${assignment} is due only on ${(0,time/* formatInstant */.r4)(due, timezone)}: ${count(zeros, 'zero')} already`;
    });
    const forgeable = accounts.filter(({ account }) => account.trust === 'unverified' && 'points' in handedOf(account, rules));
    if (trusted.length === 0)
        return [
            ...(forgeable.length === 0
                ? []
                : [
                    `${count(forgeable.length, 'grade')} unverified: a student who can push can forge such a record (\`require: run\` in course.yml asks for more)`,
                ]),
            ...early,
        ];
    return [
        `${count(trusted.length, 'grade')} trusted less than the course requires ("${require}"), because of --require ${rules.require}`,
        ...early,
    ];
}

// EXTERNAL MODULE: ./build/store/file.js
var file = __webpack_require__(31334);
// EXTERNAL MODULE: ./build/text/json-document.js
var json_document = __webpack_require__(62758);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
// EXTERNAL MODULE: ./build/cli/chosen-assignments.js
var chosen_assignments = __webpack_require__(24480);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./node_modules/csv-stringify/lib/sync.js + 7 modules
var sync = __webpack_require__(96789);
;// CONCATENATED MODULE: ./build/export/separated.js



// What spreadsheets take for the start of a formula or of a call (CWE-1236), also in full width and behind white space.
const SIGNS = '=+\\-@＝＋－＠﹢﹣﹦﹫';
const FORMULA = new RegExp(`^[\\s\\0]*[${SIGNS}|%]`);
// Where a spreadsheet separates by something else than we do, what follows that begins a cell.
const INNER_FORMULA = {
    ',': new RegExp(`(;[\\s"]*)([${SIGNS}])`, 'g'),
    '\t': new RegExp(`([;,][\\s"]*)([${SIGNS}])`, 'g'),
};
/** What most cells are; the rest is looked at more closely. */
const PLAIN = /^[A-Za-z0-9][ -+\-.-:<-~]*$|^$/;
/** Excel takes 32,767 into a cell, and what is more into the next ones. */
const MOST_CHARACTERS = 32_000;
/** A text that no spreadsheet calculates, on one line, with nothing hidden in it. */
function disarmed(text, delimiter = ',') {
    if (text.length <= MOST_CHARACTERS && PLAIN.test(text))
        return text.trimEnd();
    const shown = (0,visible/* visible */.RK)(text, { oneLine: true, limit: MOST_CHARACTERS }).replace(INNER_FORMULA[delimiter], "$1'$2");
    return FORMULA.test(text) || FORMULA.test(shown) ? `'${shown}` : shown;
}
/** Texts as another system knows them. */
const exactly = (texts) => texts.map((text) => (text === undefined ? undefined : { exactly: text }));
// Nor what cannot be seen: an id that looks like another one would be taken for it.
const isSeen = (id) => !/[\n\t]/.test(id) && (0,visible/* withoutInvisible */.OT)(id, () => '') === id;
/** Whether an id can stand in a file for another system as it is: quoting a formula would change the id. */
const isSafeId = (id) => !FORMULA.test(id) && isSeen(id);
function separated(rows, how) {
    const { delimiter, lineEnd, bom = false, quoted = false, decimals = 6 } = how;
    return (0,sync/* stringify */.A)([...rows], {
        delimiter,
        bom,
        quoted,
        quoted_empty: quoted,
        record_delimiter: lineEnd,
        quote_record_delimiter: true,
        cast: {
            // Most are whole, and their exact decimals take as long as the rest of the line.
            number: (value) => Number.isInteger(value) ? String(value) : (0,domain_points/* formatPoints */.Xf)((0,domain_points/* roundPoints */.uI)(value, decimals)),
            string: (value) => quoteDisarmed(value, delimiter),
            object: ({ exactly: value }) => String(value),
        },
    });
}
function quoteDisarmed(text, delimiter) {
    const safe = disarmed(text, delimiter);
    return safe.startsWith("'") ? { value: safe, quoted: true } : safe;
}

;// CONCATENATED MODULE: ./build/export/identified.js




/** Who gets a row in a file for another system, and who cannot, by name. */
function identified(grades, rules, identity) {
    const rows = [];
    const refused = [];
    for (const person of peopleOf(grades)) {
        const points = pointsFor(person, rules);
        if (points.every((one) => one === undefined))
            continue;
        const found = identify(person, identity);
        if ('why' in found)
            refused.push({ assignment: handedIn(grades, points), who: person.who, why: found.why });
        else
            rows.push({ ...found, points });
    }
    const blanks = rows.flatMap(({ points }) => points).filter((one) => one === undefined).length;
    return { rows, refused, blanks };
}
const pointsFor = ({ entries }, rules) => entries.map((entry) => {
    const handed = entry && handedOf(entry.account, rules);
    return handed !== undefined && 'points' in handed ? handed.points : undefined;
});
const handedIn = ({ assignments }, points) => assignments
    .filter((_, index) => points[index] !== undefined)
    .map(({ assignment }) => assignment)
    .join(', ');
function identify({ student }, { ids, needs }) {
    if (student === undefined)
        return { why: `nobody in a roster: give one with ${needs} (course.yml, roster)` };
    const found = ids(student);
    if (found.every((id) => id === undefined || id === ''))
        return { why: `the roster has no ${needs} for them` };
    const unsafe = found.find((id) => id !== undefined && !isSafeId(id));
    if (unsafe !== undefined)
        return { why: unsafeId(unsafe) };
    return { student, ids: found.map((id) => id ?? '') };
}
/** Disarmed it would be another id, and as it is it must not be in a file that a spreadsheet may open. */
const unsafeId = (id) => `the id ${(0,quote/* quote */.hD)(id)} is a formula for a spreadsheet or holds what cannot be seen: enter the grade by hand`;
/** What a system does with an empty cell where it has a score is not the same everywhere. */
const blankNotices = (blanks, what) => blanks === 0
    ? []
    : [
        `${blanks} ${blanks === 1 ? 'cell is' : 'cells are'} empty: ${what}; --fill leaves such cells alone, and --assignment exports one by itself`,
    ];

;// CONCATENATED MODULE: ./build/export/ids.js
const plain = (header) => header.toLowerCase().replace(/[^a-z0-9]/g, '');
/** What the roster has under one of these headers, however they are spelt. */
function cellOf({ cells }, ...headers) {
    const exact = headers.map((header) => cells[header]?.trim()).find((value) => value);
    if (exact !== undefined)
        return exact;
    const wanted = headers.map(plain);
    const found = Object.entries(cells).find(([header, value]) => wanted.includes(plain(header)) && value.trim() !== '');
    return found?.[1].trim();
}
/** A roster that Canvas wrote has its own number under `ID`; in any other, `ID` is the institution's. */
const isFromCanvas = (student) => cellOf(student, 'SIS User ID', 'SIS Login ID') !== undefined ||
    ['Student', 'ID', 'Section'].every((header) => student.cells[header] !== undefined);
const canvasIdOf = (student) => isFromCanvas(student) ? cellOf(student, 'ID') : undefined;
const sisUserIdOf = (student) => cellOf(student, 'SIS User ID') ?? (isFromCanvas(student) ? undefined : student.id);
const sisLoginIdOf = (student) => cellOf(student, 'SIS Login ID') ?? usernameOf(student);
/** The name for signing in at the institution; `username` beside a `github_id` is GitHub's (Classroom 50). */
const usernameOf = (student) => cellOf(student, 'github_id') === undefined || student.login !== cellOf(student, 'Username')
    ? cellOf(student, 'Username', 'User Name', 'Login ID')
    : undefined;
/** `Lovelace, Ada`, as Canvas has its students. */
function sortableName(student) {
    const { name, givenName, familyName } = student;
    const full = givenName === undefined || familyName === undefined ? name : `${familyName}, ${givenName}`;
    return cellOf(student, 'Student') ?? full;
}
/** Given and family name; of a single name, the last word is the family's. */
function splitName({ name = '', givenName, familyName }) {
    if (givenName !== undefined || familyName !== undefined)
        return [givenName ?? '', familyName ?? ''];
    const words = name.trim().split(/\s+/);
    return [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
}

;// CONCATENATED MODULE: ./build/export/titles.js

/** What the other system calls an assignment, as far as course.yml says. */
const titleOf = ({ lms, name }) => lms ?? disarmed(name);
/** Canvas' number behind a title, `Homework 3 (48213)`. */
const canvasNumberIn = (title) => /\((\d+)\)\s*$/.exec(title)?.[1];
/** Blackboard's number of a column, `Quiz 1 [Total Pts: 10 Score] |1281892`. */
const blackboardNumberIn = (title) => /\|\s*(\d+)\s*$/.exec(title)?.[1];
/** A title as people write it: without what the systems put around it. */
const bareTitle = (title) => title
    .replace(/^\uFEFF/, '')
    .replace(/\s*\|\s*\d+\s*$/, '')
    .replace(/\s*\[Total Pts:[^\]]*\]\s*$/i, '')
    .replace(/\s*\((?:\d+|Real)\)\s*$/i, '')
    .replace(/\s+Points Grade(?:\s*<[^>]*>)?\s*$/i, '')
    .replace(/^\s*(?:Assignment|Quiz):\s*/i, '')
    .trim();
/** What a header says that can be earned: Blackboard and Brightspace write it there. */
function maximumIn(title) {
    return (/\[Total Pts:\s*([\d.,]+)/i.exec(title) ?? /<Numeric MaxPoints:\s*([\d.,]+)/i.exec(title))?.[1];
}

;// CONCATENATED MODULE: ./build/export/blackboard.js





/** For Blackboard's Grade Center: tabs, which it recommends, and every value in quotes. Without names it is plain ASCII. */
function exportBlackboard(grades, rules) {
    const { rows, refused, blanks } = identified(grades, rules, {
        ids: (student) => [usernameOf(student)],
        needs: 'Username',
    });
    const table = [
        ['Username', ...exactly(grades.assignments.map(columnOf))],
        ...rows.map(({ ids, points }) => [...exactly(ids), ...points]),
    ];
    const text = separated(table, { delimiter: '\t', lineEnd: '\r\n', quoted: true, decimals: 2 });
    const notices = [
        ...newColumns(grades),
        ...blankNotices(blanks, 'clear the box of such a column on the confirmation page if scores are there'),
    ];
    return { text, rows: rows.length, refused, notices };
}
function columnOf(assignment) {
    const title = titleOf(assignment);
    if (title.includes('[') || assignment.maxPoints === null)
        return title;
    return `${title} [Total Pts: ${(0,domain_points/* formatPoints */.Xf)(assignment.maxPoints)} Score]`;
}
const newColumns = ({ assignments }) => assignments
    .map(titleOf)
    .filter((title) => blackboardNumberIn(title) === undefined)
    .map((title) => `"${title}" has no number of a Blackboard column, so Blackboard makes a new one: use --fill with its own file, or write the column's whole title (… |1281892) as \`lms\` in course.yml`);

;// CONCATENATED MODULE: ./build/export/brightspace.js




const hashed = (id) => id === undefined || id === '' || id.startsWith('#') ? id : `#${id}`;
/** Brightspace's import of grades; ids begin with `#`, as its own files have them, and each line ends with one. */
function exportBrightspace(grades, rules) {
    const { assignments } = grades;
    const { rows, refused, blanks } = identified(grades, rules, {
        ids: (student) => [cellOf(student, 'OrgDefinedId') ?? student.id, usernameOf(student)],
        needs: 'OrgDefinedId or Username',
    });
    const table = [
        [
            ...['OrgDefinedId', 'Username'],
            ...exactly(assignments.map((one) => `${titleOf(one).replace(/ Points Grade.*$/, '')} Points Grade`)),
            'End-of-Line Indicator',
        ],
        ...rows.map(({ ids, points }) => [...exactly(ids.map(hashed)), ...points, '#']),
    ];
    const text = separated(table, { delimiter: ',', lineEnd: '\n', decimals: 2 });
    const notices = [
        ...overMaximum(assignments, rows),
        ...blankNotices(blanks, 'Brightspace does not say what it does with one where it has a grade'),
    ];
    return { text, rows: rows.length, refused, notices };
}
const overMaximum = (assignments, rows) => assignments
    .filter(({ maxPoints }, index) => rows.some(({ points }) => maxPoints !== null && (points[index] ?? 0) > maxPoints))
    .map(({ assignment }) => `${assignment}: some have more than the maximum, which Brightspace cuts unless the grade item says "Can Exceed"`);

;// CONCATENATED MODULE: ./build/export/canvas.js




const studentColumns = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'];
/** Canvas' gradebook file (canvas-lms, `lib/gradebook_importer.rb`); it knows students by the first id it finds. */
function exportCanvas(grades, rules) {
    const { assignments } = grades;
    const { rows, refused, blanks } = identified(grades, rules, {
        ids: (student) => [canvasIdOf(student), sisUserIdOf(student), sisLoginIdOf(student)],
        needs: 'ID, SIS User ID or SIS Login ID',
    });
    const table = [
        [...studentColumns, ...exactly(assignments.map(titleOf))],
        [
            ...exactly(['    Points Possible']),
            '',
            '',
            '',
            '',
            ...assignments.map(({ maxPoints }) => maxPoints ?? undefined),
        ],
        ...rows.map(({ student, ids, points }) => [
            sortableName(student) ?? student.key,
            ...exactly(ids),
            student.section ?? '',
            ...points,
        ]),
    ];
    const text = separated(table, { delimiter: ',', lineEnd: '\n', decimals: 2 });
    const notices = [...newTitles(grades), ...blankNotices(blanks, 'Canvas takes one over a score as a change')];
    return { text, rows: rows.length, refused, notices };
}
const newTitles = ({ assignments }) => assignments
    .map(titleOf)
    .filter((title) => canvasNumberIn(title) === undefined)
    .map((title) => `"${title}" has no Canvas number: unless an assignment is called exactly that, Canvas makes a new one; write \`lms: ${title} (12345)\` in course.yml, or use --fill`);

;// CONCATENATED MODULE: ./build/export/github-classroom.js





const columns = [
    ...['assignment_name', 'assignment_url', 'starter_code_url', 'github_username', 'roster_identifier'],
    ...['student_repository_name', 'student_repository_url', 'submission_timestamp'],
    ...['points_awarded', 'points_available'],
];
/** `grades.csv` as GitHub Classroom wrote it, every value in quotes, for scripts that read it; the group only where there are groups. */
function exportGitHubClassroom(grades, rules) {
    const entries = grades.assignments.flatMap(entriesOf);
    const hasGroups = entries.some(isOfGroup);
    const refused = [];
    const rows = [];
    for (const entry of entries) {
        const ids = idsOf(entry);
        const unsafe = ids.find((id) => !isSafeId(id));
        if (unsafe !== undefined)
            refused.push(refusal(entry, unsafe));
        else
            rows.push([...rowOf(entry, ids, rules), ...(hasGroups ? [groupOf(entry)] : [])]);
    }
    const header = hasGroups ? [...columns, 'group_name'] : columns;
    const text = separated([header, ...rows], { delimiter: ',', lineEnd: '\n', quoted: true, decimals: 2 });
    return { text, rows: rows.length, refused, notices: [] };
}
const refusal = ({ assignment, account, student }, id) => ({
    assignment: assignment.assignment,
    who: nameOf(account.submitter, student),
    why: unsafeId(id),
});
const isOfGroup = ({ account }) => account.members.length > 1;
const groupOf = (entry) => (isOfGroup(entry) ? entry.account.submitter : '');
const idsOf = ({ account, student }) => [
    student === undefined ? account.submitter : (student.login ?? ''),
    student === undefined ? '' : (cellOf(student, 'identifier') ?? student.id ?? ''),
];
function rowOf({ assignment, account }, ids, rules) {
    const { repository, grade } = account;
    const handed = handedOf(account, rules);
    const url = repository && `${rules.server}/${repository.owner}/${repository.name}`;
    return [
        assignment.name,
        ...['', ''],
        ...exactly(ids),
        ...[repository?.name ?? '', url ?? ''],
        grade === undefined ? '' : classroomTime(grade.submittedAt),
        'points' in handed ? handed.points : '',
        assignment.maxPoints ?? '',
    ];
}
/** `2022-09-18 23:59:59 UTC` */
const classroomTime = (instant) => `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

;// CONCATENATED MODULE: ./build/export/gradescope.js





const person = ['First Name', 'Last Name', 'SID', 'Email', 'Sections'];
const single = [
    ...['Total Score', 'Max Points', 'Status', 'Submission ID', 'Submission Time'],
    ...['Lateness (H:M:S)', 'View Count', 'Submission Count'],
];
/** The shape of Gradescope's own exports, which many scripts read: of an assignment, or of several as of a course. */
function exportGradescope(grades, rules) {
    const { assignments } = grades;
    const [only] = assignments;
    const isSingle = assignments.length === 1 && only !== undefined;
    const rows = [];
    const refused = [];
    for (const one of peopleOf(grades)) {
        const ids = [one.student === undefined ? one.submitter : (one.student.id ?? ''), one.student?.email ?? ''];
        const unsafe = ids.find((id) => !isSafeId(id));
        if (unsafe !== undefined)
            refused.push(gradescope_refusal(grades, one, unsafe));
        else
            rows.push([...personIn(one, ids), ...(isSingle ? singleIn : courseIn)(assignments, one, rules)]);
    }
    const header = [...person, ...(isSingle ? single : assignments.flatMap(courseColumns))];
    const text = separated([header, ...rows], { delimiter: ',', lineEnd: '\n', decimals: 2 });
    return { text, rows: rows.length, refused, notices: [] };
}
const gradescope_refusal = ({ assignments }, { who }, id) => ({
    assignment: assignments.map(({ assignment }) => assignment).join(', '),
    who,
    why: unsafeId(id),
});
function personIn({ student }, ids) {
    const [given, family] = student === undefined ? ['', ''] : splitName(student);
    return [given, family, ...exactly(ids), student?.section ?? ''];
}
function singleIn([assignment], { entries }, rules) {
    const [entry] = entries;
    const { attempts = [] } = entry?.account ?? {};
    const { score, status, submitted, late } = resultOf(entry, rules);
    const count = attempts.length === 0 ? undefined : attempts.length;
    const id = entry?.account.grade?.commit;
    return [score, assignment?.maxPoints ?? undefined, status, id, submitted, late, undefined, count];
}
const courseColumns = ({ name }) => [
    name,
    `${name} - Max Points`,
    `${name} - Submission Time`,
    `${name} - Lateness (H:M:S)`,
];
const courseIn = (assignments, { entries }, rules) => assignments.flatMap(({ maxPoints }, index) => {
    const { score, submitted, late } = resultOf(entries[index], rules);
    return [score, maxPoints ?? undefined, submitted, late];
});
function resultOf(entry, rules) {
    const handed = entry === undefined ? { withheld: '' } : handedOf(entry.account, rules);
    const score = 'points' in handed ? handed.points : undefined;
    const { grade, attempts = [] } = entry?.account ?? {};
    const status = score !== undefined ? 'Graded' : attempts.length > 0 ? 'Ungraded' : 'Missing';
    const submitted = grade && gradescopeTime(grade.submittedAt);
    return { score, status, submitted, late: grade && hours(Math.max(0, grade.lateMs ?? 0)) };
}
/** `2026-11-20 10:00:00 +0000` */
const gradescopeTime = (instant) => `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} +0000`;
/** `13:29:30`; more than a day is more hours. */
function hours(ms) {
    const seconds = Math.floor(ms / 1000);
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

;// CONCATENATED MODULE: ./build/export/json.js



/** Goes up when a reader of version 1 would be misled. */
const VERSION = 1;
/** Everything that is known, for programs: members are keys of the list of students. */
function exportJson(grades) {
    const { students, assignments, ...course } = grades;
    const document = {
        version: VERSION,
        ...snakeObject(course),
        students: students.map(studentOf),
        assignments: assignments.map(({ accounts, ...assignment }) => ({
            ...snakeObject(assignment),
            accounts: accounts.map(accountOf),
        })),
    };
    const rows = assignments.reduce((sum, one) => sum + entriesOf(one).length, 0);
    return { text: (0,json_document/* jsonDocument */.Q)(document), rows, refused: [], notices: [] };
}
const snakeObject = (value) => Object((0,keys/* snakeKeys */.H)(value));
const accountOf = ({ members, ...account }) => ({
    ...snakeObject(account),
    members: members.map(({ key }) => key),
});
/** The headers of a roster are data. */
const studentOf = ({ cells, ...student }) => ({ ...snakeObject(student), cells });

;// CONCATENATED MODULE: ./build/export/long.js




const header = [
    ...['assignment', 'name', 'id', 'email', 'login', 'section', 'submitter', 'status'],
    ...['raw', 'penalty', 'final', 'max', 'so_far', 'complete', 'pending'],
    ...['late_hours', 'late_days', 'submitted', 'attempts', 'trust', 'attempt', 'commit', 'repository'],
    ...['reason', 'flags'],
];
const bom = { delimiter: ',', lineEnd: '\r\n', bom: true };
const long_plain = { delimiter: '\t', lineEnd: '\n' };
const exportLong = (how) => (grades, rules) => {
    const rows = grades.assignments.flatMap(entriesOf).map((entry) => long_rowOf(entry, rules));
    return { text: separated([header, ...rows], how), rows: rows.length, refused: [], notices: [] };
};
/** One line for each student and assignment, for a spreadsheet: UTF-8 with the byte order mark that Excel needs. */
const exportCsv = exportLong(bom);
/** The same lines separated by tabs, for scripts: without a byte order mark. */
const exportTsv = exportLong(long_plain);
function long_rowOf(entry, rules) {
    const { assignment, account, student } = entry;
    const { submitter, grade, status, trust, reason, ungraded, attempts, repository, flags } = account;
    return [
        assignment.assignment,
        ...[student?.name, student?.id, student?.email, student?.login, student?.section],
        submitter,
        status,
        ...pointsIn(entry, rules),
        ...lateIn(grade),
        attempts.length,
        ...[grade === undefined ? undefined : trust, grade?.attempt, grade?.commit],
        repository === undefined ? undefined : `${repository.owner}/${repository.name}`,
        reason ?? ungraded?.reason,
        flags.join('; '),
    ];
}
/** A grade that waits for a person has no points yet, only what is known so far; a zero is one that was asked for. */
function pointsIn({ assignment, account }, rules) {
    const { grade } = account;
    if (grade === undefined) {
        const handed = handedOf(account, rules);
        const zero = 'points' in handed ? handed.points : undefined;
        return [undefined, undefined, zero, assignment.maxPoints ?? undefined, undefined, undefined, undefined];
    }
    const { raw, penalty, points, maxPoints, complete, pending } = grade;
    const known = complete ? [raw, penalty, points] : [undefined, undefined, undefined];
    const soFar = complete ? undefined : points;
    return [...known, maxPoints, soFar, complete ? 'yes' : 'no', pending.join(' ')];
}
const lateIn = (grade) => [
    grade?.lateMs == null || grade.lateMs <= 0 ? undefined : (0,domain_points/* roundPoints */.uI)(grade.lateMs / 3_600_000, 2),
    grade === undefined || grade.lateDaysSpent === 0 ? undefined : grade.lateDaysSpent,
    grade?.submittedAt,
];

;// CONCATENATED MODULE: ./build/export/matrix.js




const how = { delimiter: ',', lineEnd: '\r\n', bom: true };
const table = (withItems) => (grades, rules) => {
    const itemsOf = ({ items }) => (withItems ? items : []);
    const header = [
        ...['name', 'id', 'email', 'login', 'section'],
        ...grades.assignments.flatMap((one) => [
            one.maxPoints === null ? one.assignment : `${one.assignment} /${(0,domain_points/* formatPoints */.Xf)(one.maxPoints)}`,
            ...itemsOf(one).map(({ id, maxPoints }) => `${one.assignment} ${id} /${(0,domain_points/* formatPoints */.Xf)(maxPoints)}`),
        ]),
    ];
    const rows = peopleOf(grades).map(({ submitter, student, entries }) => [
        ...(student === undefined
            ? [undefined, undefined, undefined, submitter, undefined]
            : [student.name, student.id, student.email, student.login, student.section]),
        ...grades.assignments.flatMap((one, index) => [
            totalOf(entries[index], rules),
            ...itemsOf(one).map(({ id }) => itemOf(entries[index], id)),
        ]),
    ]);
    return { text: separated([header, ...rows], how), rows: rows.length, refused: [], notices: [] };
};
/** A line for each student, a column for each assignment. */
const exportMatrix = table(false);
/** The same with a column for each item behind its assignment. */
const exportItems = table(true);
function totalOf(entry, rules) {
    // What a course asks of an export to another system is no reason to hide a grade from its staff.
    const handed = entry && handedOf(entry.account, { ...rules, require: 'unverified' });
    return handed !== undefined && 'points' in handed ? handed.points : undefined;
}
function itemOf(entry, id) {
    const item = entry?.account.grade?.items.find((one) => one.id === id);
    return item === undefined || item.status === 'pending' ? undefined : item.points;
}

;// CONCATENATED MODULE: ./build/export/moodle.js




/** What Moodle can know a user by; the teacher says on import which column it is. */
const moodle_keys = [
    { header: 'Email address', of: ({ email }) => email },
    { header: 'ID number', of: (student) => cellOf(student, 'ID number') ?? student.id },
    { header: 'Username', of: usernameOf },
];
/** For Moodle's import of grades from CSV (`grade/import/csv`): one key column, since one user it cannot find stops all. */
function exportMoodle(grades, rules) {
    const [key] = moodle_keys.toSorted((one, other) => known(grades, other) - known(grades, one));
    const { header = '', of = () => undefined } = key ?? {};
    const { rows, refused, blanks } = identified(grades, rules, {
        ids: (student) => [of(student)],
        needs: moodle_keys.map(({ header }) => header).join(', '),
    });
    const table = [
        [header, 'Full name', ...exactly(grades.assignments.map((one) => `Assignment: ${titleOf(one)}`))],
        ...rows.map(({ student, ids, points }) => [...exactly(ids), student.name ?? '', ...points]),
    ];
    const text = separated(table, { delimiter: ',', lineEnd: '\n', decimals: 2 });
    const notices = [...overHundred(rows), ...blankNotices(blanks, 'Moodle takes one for no grade')];
    return { text, rows: rows.length, refused, notices };
    function known({ students }, { of }) {
        return students.filter((student) => of(student) !== undefined).length;
    }
}
const overHundred = (rows) => rows.some(({ points }) => points.some((one) => one !== undefined && one > 100))
    ? ['Moodle stops the whole import at a grade over 100 unless the site allows it']
    : [];

;// CONCATENATED MODULE: ./build/export/formats.js









/** Every file an export can write; the names are what is typed. */
const exporters = {
    csv: exportCsv,
    tsv: exportTsv,
    matrix: exportMatrix,
    items: exportItems,
    json: exportJson,
    canvas: exportCanvas,
    moodle: exportMoodle,
    brightspace: exportBrightspace,
    blackboard: exportBlackboard,
    gradescope: exportGradescope,
    'github-classroom': exportGitHubClassroom,
};

// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
;// CONCATENATED MODULE: ./build/cli/export-asked.js






function exportAsked(call) {
    const { text } = call;
    const format = (0,command/* choiceOf */.FH)(call, 'to', Object.keys(exporters).filter(isFormat));
    const points = (0,command/* choiceOf */.FH)(call, 'points', pointKinds);
    const require = (0,command/* choiceOf */.FH)(call, 'require', domain_trust/* trustLevels */.e);
    const zero = zerosIn(text('zero'));
    (0,problem/* throwProblems */.Jh)([...zero.problems, ...misfits(call, format)]);
    const [fill, out, feedback] = [text('fill'), text('out'), text('feedback')];
    return {
        ...(format !== undefined && { format }),
        ...(fill !== undefined && { fill }),
        ...(out !== undefined && out !== '-' && { out }),
        ...(feedback !== undefined && { feedback }),
        ...(require !== undefined && { require }),
        points: points ?? 'final',
        zero: zero.kinds,
    };
}
const isFormat = (name) => name in exporters;
function zerosIn(text) {
    const words = text === undefined ? [] : text.split(',').map((word) => word.trim());
    const kinds = zeroable.filter((kind) => words.includes(kind));
    const unknown = words.filter((word) => !zeroable.some((kind) => kind === word));
    const problems = unknown.map((word) => ({
        message: `--zero: ${(0,quote/* quote */.hD)(word)} is not known`,
        hint: (0,command/* guessing */.u5)(word, zeroable, `it can be ${zeroable.join(', ')}, with commas; what waits is never a zero`),
    }));
    return { kinds, problems };
}
/** Options that would do nothing beside the others. */
function misfits({ text, flag }, format) {
    const given = (option) => text(option) !== undefined;
    const problem = (message, hint) => ({ message, hint });
    const known = `it can be ${Object.keys(exporters).join(', ')}`;
    if (format === undefined) {
        if (given('fill'))
            return [problem('--fill: whose file is it?', `say so with --to: ${known}`)];
        if (!given('feedback'))
            return [problem('export to what?', `--to FORMAT: ${known}; or --feedback DIR`)];
        return ['out', 'points', 'zero']
            .filter(given)
            .map((option) => problem(`--${option} is for --to FORMAT`, known));
    }
    const whole = given('fill')
        ? []
        : { csv: ['points'], tsv: ['points'], json: ['points', 'zero'] }[String(format)];
    return [
        ...(whole ?? [])
            .filter(given)
            .map((option) => problem(`--${option}: ${format} has everything as it is`, 'leave it out')),
        ...(format === 'json' && given('fill')
            ? [problem('--fill: a table is filled, and json is none', 'say whose file it is with --to')]
            : []),
        ...(flag('json') && (text('out') ?? '-') === '-'
            ? [problem('--json: stdout would have two documents', 'write the export to a file with --out FILE')]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/bounded-text.js
var bounded_text = __webpack_require__(61785);
;// CONCATENATED MODULE: ./build/export/encode.js
/** A text in the encoding that its file had; the byte order mark is in the text. */
function encodeText(text, encoding) {
    if (encoding === 'utf-8')
        return Buffer.from(text, 'utf8');
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

// EXTERNAL MODULE: ./build/text/csv.js + 2 modules
var text_csv = __webpack_require__(89597);
;// CONCATENATED MODULE: ./build/export/fill-maximum.js



/** `10`, `10.00`, and `10,5` as a system writes it that has decimal commas. */
function numberIn(text) {
    const written = text.trim();
    return /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)$/.test(written) ? Number(written.replace(',', '.')) : undefined;
}
/** What a file says of columns rather than of people: Canvas' row of points. */
const pointsRow = (rows) => rows.slice(0, 5).find(({ cells }) => cells[0]?.value.includes('Points Possible'));
/** Columns that the system does not read back. */
const readOnlyProblems = (rows, columns, file) => columns
    .filter(({ index }) => /read\s+only/.test(pointsRow(rows)?.cells[index]?.value ?? ''))
    .map(({ assignment, index }) => ({
    message: `${assignment.assignment}: the column ${(0,quote/* quote */.hD)(rows[0]?.cells[index]?.value ?? '')} is read only`,
    hint: 'name another one as `lms` in course.yml',
    place: { file, line: 1 },
}));
const maximumColumns = ['Maximum Grade', 'Max Points', 'points_available'];
/** Systems show two decimals. */
const isShownAs = (one, other) => (0,domain_points/* comparePoints */.v6)((0,domain_points/* roundPoints */.uI)(one, 2), (0,domain_points/* roundPoints */.uI)(other, 2)) === 0;
/** Where the file says that something else can be earned than we say. */
function maximumNotices(rows, columns) {
    const headers = rows[0]?.cells.map(({ value }) => value.trim()) ?? [];
    const own = headers.findIndex((header) => maximumColumns.includes(header));
    return columns.flatMap(({ assignment: { assignment, maxPoints }, index }) => {
        const said = [
            pointsRow(rows)?.cells[index]?.value ?? '',
            maximumIn(headers[index] ?? '') ?? '',
            ...(own === -1 ? [] : rows.slice(1).map(({ cells }) => cells[own]?.value ?? '')),
        ];
        const numbers = new Set(said.flatMap((one) => numberIn(one) ?? []));
        const others = [...numbers].filter((one) => maxPoints !== null && !isShownAs(one, maxPoints));
        if (maxPoints === null || others.length === 0)
            return [];
        return `${assignment}: the file says that ${others.map(domain_points/* formatPoints */.Xf).join(' or ')} can be earned, the course says ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}`;
    });
}

;// CONCATENATED MODULE: ./build/export/fill-cell.js



/** What Canvas writes where a score has no place: excused, and not assigned to them. */
const KEPT = /^\s*(?:EX|N\/A)\s*$/i;
/** How a row's cell becomes the grade; a text says why it stays what it is, nothing that it is the grade already. */
function changeOf({ cells }, index, points, headers) {
    const cell = cells[index];
    if (cell === undefined)
        return 'their line has no such cell';
    if (KEPT.test(cell.value))
        return `the file says ${(0,quote/* quote */.hD)(cell.value)}, which stays`;
    const locked = headers.indexOf('Grade can be changed');
    if (locked !== -1 && cells[locked]?.value.trim() === 'No')
        return 'the file says that the grade cannot be changed';
    const written = (0,domain_points/* roundPoints */.uI)(points, 2);
    const before = numberIn(cell.value);
    if (before !== undefined && (0,domain_points/* comparePoints */.v6)((0,domain_points/* roundPoints */.uI)(before, 2), written) === 0)
        return undefined;
    return {
        cell: { ...cell, isQuoted: cell.isQuoted || isQuotedLike(cell, cells) },
        value: (0,domain_points/* formatPoints */.Xf)(written),
    };
}
/** An empty cell is quoted where all the others of its line are. */
const isQuotedLike = (cell, cells) => {
    const others = cells.filter((one) => one !== cell && one.value !== '');
    return cell.value === '' && others.length > 0 && others.every(({ isQuoted }) => isQuoted);
};

// EXTERNAL MODULE: ./build/text/closest.js
var closest = __webpack_require__(22665);
;// CONCATENATED MODULE: ./build/export/fill-columns.js



/** A file about one assignment has its grades in a column that does not say its name. */
const only = {
    moodle: 'Grade',
    gradescope: 'Total Score',
    'github-classroom': 'points_awarded',
};
/** The column of each assignment that has one; a problem for those that have none or several. */
function columnsIn(headers, assignments, format, file) {
    const columns = [];
    const missing = [];
    for (const assignment of assignments) {
        const found = candidates(headers, assignment);
        const alone = assignments.length === 1 ? headers.indexOf(only[format] ?? '') : -1;
        const [index = alone] = found;
        if (found.length > 1)
            missing.push(several(assignment, found, headers, file));
        else if (index === -1)
            missing.push(none(assignment, headers, file, only[format]));
        else if (columns.some((one) => one.index === index))
            missing.push(taken(assignment, headers[index], file));
        else
            columns.push({ assignment, index });
    }
    return { columns, missing };
}
/** By the number that the system gave it, else by its exact title, else by its title as people write it. */
function candidates(headers, assignment) {
    const { lms, name, assignment: slug } = assignment;
    const where = (fits) => [...headers.keys()].filter((index) => fits(headers[index] ?? ''));
    const titles = lms === undefined ? [name, slug] : [lms];
    const numberOf = [canvasNumberIn, blackboardNumberIn].find((one) => lms !== undefined && one(lms));
    if (numberOf !== undefined && lms !== undefined) {
        const numbered = where((header) => numberOf(header) === numberOf(lms));
        if (numbered.length > 0)
            return numbered;
    }
    // A title with another number in it is another assignment: only what the file adds is taken off.
    const tries = titles.flatMap((title) => [
        where((header) => header.trim() === title.trim()),
        where((header) => bareTitle(header) === title.trim()),
        where((header) => bareTitle(header).toLowerCase() === title.trim().toLowerCase()),
    ]);
    return tries.find((found) => found.length > 0) ?? [];
}
const taken = ({ assignment }, header, file) => ({
    message: `${assignment}: the column ${(0,quote/* quote */.hD)(header ?? '')} is another assignment's already`,
    hint: 'write the title of the right one as `lms` in course.yml',
    place: { file, line: 1 },
});
const several = ({ assignment, lms, name }, found, headers, file) => ({
    message: `${assignment}: several columns are called ${(0,quote/* quote */.hD)(bareTitle(lms ?? name))}: ${(0,quote/* quoteSome */.Jv)(found.map((index) => headers[index] ?? ''))}`,
    hint: 'write the whole title of the right one as `lms` in course.yml',
    place: { file, line: 1 },
});
function none({ assignment, lms, name }, headers, file, onlyOne) {
    const wanted = lms ?? name;
    const meant = (0,closest/* didYouMean */.au)(bareTitle(wanted), headers.map(bareTitle));
    const isOfOne = onlyOne !== undefined && headers.includes(onlyOne);
    const say = isOfOne
        ? 'say whose grades the file is for with --assignment'
        : 'write its title as `lms` in course.yml';
    return {
        message: `${assignment}: there is no column ${(0,quote/* quote */.hD)(wanted)}`,
        hint: [meant, say, `the file has ${(0,quote/* quoteSome */.Jv)(headers, 12)}`]
            .filter((part) => part !== undefined)
            .join('; '),
        place: { file, line: 1 },
    };
}

;// CONCATENATED MODULE: ./build/export/fill-keys.js

const loginKey = {
    headers: ['github_username', 'GitHub', 'Login', 'GitHub username'],
    of: ({ student, submitter }) => (student === undefined ? [submitter] : [student.login]),
};
const emailKey = {
    headers: ['Email address', 'Email', 'E-Mail', 'Mail'],
    of: ({ student }) => [student?.email],
};
const usernameKey = {
    headers: ['Username', 'User Name'],
    of: ({ student }) => [student && usernameOf(student)],
};
const idKey = (...headers) => ({
    headers,
    of: ({ student }) => (student === undefined ? [] : [cellOf(student, ...headers), student.id]),
});
const canvas = [
    { headers: ['ID'], of: ({ student }) => [student && canvasIdOf(student)] },
    { headers: ['SIS User ID'], of: ({ student }) => [student && sisUserIdOf(student)] },
    { headers: ['SIS Login ID'], of: ({ student }) => [student && sisLoginIdOf(student), student?.email] },
];
const anybody = [
    idKey('ID', 'SID', 'Student ID', 'ID number', 'OrgDefinedId', 'SIS User ID', 'identifier'),
    emailKey,
    loginKey,
    usernameKey,
];
/** Of each system's file, most trusted first. */
const keysOf = {
    canvas,
    moodle: [
        idKey('ID number'),
        emailKey,
        usernameKey,
        { headers: ['Identifier'], of: ({ student }) => [student && cellOf(student, 'Identifier')] },
    ],
    brightspace: [idKey('OrgDefinedId'), usernameKey, emailKey],
    blackboard: [usernameKey, idKey('Student ID')],
    gradescope: [idKey('SID'), emailKey],
    'github-classroom': [loginKey, idKey('roster_identifier', 'identifier')],
    csv: anybody,
    tsv: anybody,
    matrix: anybody,
    items: anybody,
};

;// CONCATENATED MODULE: ./build/export/fill-rows.js
const folded = (text) => text.trim().replace(/^#/, '').toLowerCase();
/** A header without a byte order mark, in any spelling. */
const foldedHeader = (text) => folded(text).replace(/[\s_-]/g, '');
/** Tells whom a row is of, by the ids that the file has columns for; undefined without any such column. */
function ownersIn(headers, keys, people) {
    const columns = keys.flatMap((key) => fill_rows_columnOf(key, headers, people) ?? []);
    return columns.length === 0 ? undefined : (row) => ownerOf(row, columns);
}
function fill_rows_columnOf({ headers: names, of }, headers, people) {
    const wanted = names.map(foldedHeader);
    const index = headers.findIndex((header) => wanted.includes(foldedHeader(header)));
    if (index === -1)
        return undefined;
    const found = new Map();
    for (const person of people) {
        const ids = of(person).filter((id) => id !== undefined && id.trim() !== '');
        for (const id of new Set(ids.map((one) => folded(one ?? ''))))
            found.set(id, [...(found.get(id) ?? []), person]);
    }
    return { index, people: found };
}
function ownerOf({ cells }, columns) {
    const label = labelOf(cells.map(({ value }) => value));
    const ids = columns.map(({ index, people }) => ({ id: folded(cells[index]?.value ?? ''), people }));
    if (isOfNobody(cells[0]?.value ?? '') || ids.every(({ id }) => id === ''))
        return undefined;
    const found = new Set(ids.flatMap(({ id, people }) => people.get(id) ?? []));
    const [person] = found;
    if (person === undefined)
        return { unknown: label };
    if (found.size > 1)
        return { clash: `${label}: the ids belong to ${[...found].map(({ who }) => who).join(' and ')}` };
    return { person };
}
/** What Canvas keeps beside its students: the test student, and its rows on the columns. */
const isOfNobody = (first) => /^\s*(?:Student, Test|Test Student)\s*$/.test(first) || first.includes('Points Possible');
const labelOf = (values) => values.find((value) => value.trim() !== '') ?? '';

;// CONCATENATED MODULE: ./build/export/fill.js










/** The file with the grades in it: only cells whose number is another one change, and no byte besides. */
function fill(request) {
    const csv = (0,text_csv/* parseCsv */.Wk)(request.text, request.file);
    const headers = csv.rows[0]?.cells.map(({ value }) => value.trim()) ?? [];
    const { columns, notices } = columnsOf(request, headers, csv.rows);
    const people = peopleOf(request.grades);
    const { rows, unknown, clashes } = rowsOf(request, headers, csv.rows, people);
    const changes = [];
    const refused = [];
    for (const column of columns)
        for (const person of people) {
            const done = fill_cellOf(person, column, rows.get(person) ?? [], headers, request);
            if (typeof done === 'string')
                refused.push({ assignment: column.assignment.assignment, who: person.who, why: done });
            else if (done !== undefined)
                changes.push(done);
        }
    return {
        text: (0,text_csv/* withCells */.O$)(request.text, csv, changes),
        rows: rows.size,
        changed: changes.length,
        assignments: columns.map(({ assignment }) => assignment.assignment),
        unknown,
        refused,
        notices: [...notices, ...clashes, ...maximumNotices(csv.rows, columns)],
    };
}
/** With nothing asked for by name, an assignment that the file has no column for is only said. */
function columnsOf(request, headers, rows) {
    const { grades, format, file, isAsked } = request;
    const { columns, missing } = columnsIn(headers, grades.assignments, format, file);
    if (isAsked || columns.length === 0)
        (0,problem/* throwProblems */.Jh)(missing);
    (0,problem/* throwProblems */.Jh)(readOnlyProblems(rows, columns, file));
    return { columns, notices: missing.map(({ message }) => message) };
}
/** The lines of each person, by the ids of that system. */
function rowsOf({ format, file }, headers, lines, people) {
    const keys = keysOf[format];
    const ownerOf = ownersIn(headers, keys, people);
    if (ownerOf === undefined)
        throw noIds(format, file, headers);
    const rows = new Map();
    const unknown = [];
    const clashes = [];
    for (const line of lines.slice(1)) {
        const owner = ownerOf(line);
        if (owner === undefined)
            continue;
        if ('unknown' in owner)
            unknown.push(owner.unknown);
        else if ('clash' in owner)
            clashes.push(owner.clash);
        else
            rows.set(owner.person, [...(rows.get(owner.person) ?? []), line]);
    }
    return { rows, unknown, clashes };
}
const noIds = (format, file, headers) => new problem/* UserError */.yo([
    {
        message: `the file has no column with ids of students: ${keysOf[format].flatMap((key) => key.headers.slice(0, 1)).join(', ')}`,
        hint: `its columns are ${(0,quote/* quoteSome */.Jv)(headers, 12)}; --to says whose file it is`,
        place: { file, line: 1 },
    },
]);
function fill_cellOf(person, { assignment, index }, lines, headers, { grades, rules }) {
    const points = fill_pointsOf(person, grades.assignments.indexOf(assignment), rules);
    const [line, second] = lines;
    if (points === undefined)
        return undefined;
    if (line === undefined)
        return 'not in the file';
    return second === undefined ? changeOf(line, index, points, headers) : 'in the file more than once';
}
function fill_pointsOf({ entries }, index, rules) {
    const entry = entries[index];
    const handed = entry && handedOf(entry.account, rules);
    return handed !== undefined && 'points' in handed ? handed.points : undefined;
}

// EXTERNAL MODULE: ./build/text/decode.js
var decode = __webpack_require__(75174);
;// CONCATENATED MODULE: ./build/cli/export-sheet.js








/** The largest table that a system is believed to write. */
const MOST_MEGABYTES = 200;
/** A new table, or a system's own with the grades in it. */
async function sheetOf(call, asked, grades, rules) {
    const { format } = asked;
    if (asked.fill !== undefined && format !== 'json')
        return filled(call, { ...asked, format, fill: asked.fill }, grades, rules);
    const sheet = exporters[format](grades, rules);
    return { sheet, bytes: encodeText(sheet.text, 'utf-8') };
}
async function filled({ terminal, texts }, asked, grades, rules) {
    const { format, fill: file } = asked;
    const bytes = await (0,bounded_text/* readBoundedBytes */.f)((0,external_node_path_.resolve)(terminal.cwd, file), MOST_MEGABYTES);
    if (bytes === undefined)
        throw new problem/* UserError */.yo([{ message: `--fill: there is no file ${(0,quote/* quote */.hD)(file)}` }]);
    const encoding = (0,decode/* encodingOf */.P)(bytes);
    if (encoding !== 'utf-8' && asked.out === undefined)
        throw notForTerminals(file);
    const text = (0,decode/* decodeText */.g)(bytes, { file });
    const isAsked = texts('assignment').length > 0;
    const sheet = fill({ text, file, format, isAsked, grades, rules });
    const { changed, assignments, unknown } = sheet;
    return { sheet, bytes: encodeText(sheet.text, encoding), changed, assignments, unknown };
}
const notForTerminals = (file) => new problem/* UserError */.yo([
    {
        message: `${(0,quote/* quote */.hD)(file)} is written in UTF-16, and stays in it: that is nothing for stdout`,
        hint: 'name a file with --out FILE; it can be the same one',
    },
]);

// EXTERNAL MODULE: ./build/cli/grades-asked.js
var grades_asked = __webpack_require__(94000);
// EXTERNAL MODULE: ./build/cli/server.js
var cli_server = __webpack_require__(48814);
;// CONCATENATED MODULE: ./build/cli/export.js













/** `grade-action export`: the grades as files; a table goes to stdout or `--out`, what is said of it to stderr. */
async function exportGrades(call) {
    const { terminal, flag, text } = call;
    const asked = exportAsked(call);
    const grades = (0,chosen_assignments/* chosenAssignments */.B)(call, await (0,grades_asked/* gradesAsked */.h)(call));
    const { url: server } = (0,cli_server/* serverOf */.F)(terminal);
    const rules = { ...asked, require: asked.require ?? grades.require, server };
    const made = asked.format && (await sheetOf(call, { ...asked, format: asked.format }, grades, rules));
    if (made !== undefined && asked.out === undefined)
        terminal.out(made.sheet.text, 'file');
    if (made !== undefined && asked.out !== undefined)
        await (0,file/* writeFileAtomic */.Zf)((0,external_node_path_.resolve)(terminal.cwd, asked.out), made.bytes);
    const feedback = await writeFeedback(call, asked.feedback, grades, rules);
    const told = toldOf(grades, rules, made);
    const report = { ...told, ...(asked.out && { file: asked.out }), ...(feedback && { feedback }) };
    if (flag('json'))
        terminal.out((0,json_document/* jsonDocument */.Q)((0,keys/* snakeKeys */.H)({ ...report, format: text('to') })));
    else
        terminal.err(renderTold(report));
    return report.leftOut.length + report.unknown.length > 0 ? 1 : 0;
}
/** A file tells only of the assignments it has. */
function toldOf(grades, rules, made) {
    const names = made?.assignments ?? grades.assignments.map(({ assignment }) => assignment);
    const own = grades.assignments.filter(({ assignment }) => names.includes(assignment));
    return {
        rows: made?.sheet.rows ?? 0,
        ...(made?.changed !== undefined && { changed: made.changed }),
        leftOut: [...leftOutOf(own.flatMap(entriesOf), rules), ...(made?.sheet.refused ?? [])],
        unknown: made?.unknown ?? [],
        notices: [
            ...own.flatMap(({ notices }) => notices),
            ...flagNotices({ ...grades, assignments: own }, rules),
            ...(made?.sheet.notices ?? []),
        ],
    };
}
/** How many files it wrote; undefined where nobody asked for any. */
async function writeFeedback({ terminal }, dir, grades, rules) {
    if (dir === undefined)
        return undefined;
    const files = feedbackFiles(grades, rules);
    for (const { path, text } of files)
        await (0,file/* writeFileAtomic */.Zf)((0,external_node_path_.join)((0,external_node_path_.resolve)(terminal.cwd, dir), path), text);
    return files.length;
}


/***/ }),

/***/ 94000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gradesAsked)
/* harmony export */ });
/* harmony import */ var _course_grades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23091);
/* harmony import */ var _store_stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75927);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _course_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10576);
/* harmony import */ var _grades_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55341);
/* harmony import */ var _marking_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(921);







/** The grades of the course a call is about, from the directory of attempts it names. */
async function gradesAsked(call) {
    const { terminal, words } = call;
    const dir = await (0,_course_request_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryNamed */ .RY)(words[0] ?? (0,_marking_config_js__WEBPACK_IMPORTED_MODULE_6__/* .attemptsDirectory */ .mD)(call), terminal);
    const request = await (0,_grades_request_js__WEBPACK_IMPORTED_MODULE_5__/* .gradesRequestOf */ .z)(call, dir);
    if (!(await (0,_store_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .isCollected */ .G0)(dir)))
        throw notCollected(words[0]);
    return (0,_course_grades_js__WEBPACK_IMPORTED_MODULE_0__/* .courseGrades */ .UL)({ ...request, now: terminal.now() });
}
const notCollected = (named = '.') => new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([
    {
        message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(named)} has no attempts, and nothing was harvested into it`,
        hint: 'name the directory that `harvest`, `batch` or `run --out` filled',
    },
]);


/***/ }),

/***/ 55341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ rescoreRequestOf),
/* harmony export */   z: () => (/* binding */ gradesRequestOf)
/* harmony export */ });
/* harmony import */ var _rulings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81646);
/* harmony import */ var _course_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59740);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58071);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48814);




/** A directory of attempts with its course and every configuration that the course, or `--config`, names. */
async function gradesRequestOf(call, dir) {
    const course = await (0,_course_of_js__WEBPACK_IMPORTED_MODULE_1__/* .courseFilesOf */ .G)(call);
    const rulings = await rulingsAsked(call, course);
    return { dir, course, rulings };
}
/** The course's configurations; the one that `--config` names wins over the course's own of that assignment. */
function rulingsAsked(call, course) {
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .inScratch */ .Q)('config', async (scratch) => {
        const server = (0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .serverOf */ .F)(call.terminal);
        const named = call.text('config');
        const ruling = named === undefined ? undefined : await (0,_rulings_js__WEBPACK_IMPORTED_MODULE_0__/* .rulingIn */ .v)(named, call.terminal.cwd, { server, scratch });
        const others = course.config.assignments.filter(({ assignment }) => assignment !== ruling?.config.assignment);
        const config = { ...course.config, assignments: others };
        const rulings = await (0,_rulings_js__WEBPACK_IMPORTED_MODULE_0__/* .rulingsOf */ .S)({ course: { ...course, config }, server, scratch });
        return ruling === undefined ? rulings : rulings.set(ruling.config.assignment, ruling);
    });
}
/** The same for one assignment whose configuration is at hand; the others' are read only where late days depend on them. */
async function rescoreRequestOf(call, dir, ruling) {
    const course = await (0,_course_of_js__WEBPACK_IMPORTED_MODULE_1__/* .courseFilesOf */ .G)(call);
    const { assignment } = ruling.config;
    const own = course.config.assignments.find((one) => one.assignment === assignment);
    const needsAll = (own?.late ?? ruling.config.late)?.days !== undefined;
    const rulings = needsAll ? await rulingsAsked(call, course) : new Map();
    return { dir, course, rulings: rulings.set(assignment, ruling), assignment, now: call.terminal.now() };
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ sayOtherConfiguration),
/* harmony export */   mD: () => (/* binding */ attemptsDirectory),
/* harmony export */   zh: () => (/* binding */ courseRuling)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _course_find_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73461);
/* harmony import */ var _course_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53206);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43075);
/* harmony import */ var _rulings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81646);
/* harmony import */ var _store_gradebook_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96900);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29093);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14252);
/* harmony import */ var _course_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59740);
/* harmony import */ var _course_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10576);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58071);












/** The configuration of the assignment a call is about: the one that is named or lies here, else the only one of the course. */
async function courseRuling(call) {
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_11__/* .inScratch */ .Q)('config', async (scratch) => {
        // The words of these commands name attempts, not a submission.
        const request = await (0,_course_request_js__WEBPACK_IMPORTED_MODULE_10__/* .courseRequestOf */ .Ap)({ ...call, words: [] }, scratch);
        const { config, base, server } = request;
        const named = config ?? (await onlyOfCourse(call, base));
        if (typeof named === 'object')
            return (0,_rulings_js__WEBPACK_IMPORTED_MODULE_5__/* .rulingIn */ .v)(named.config, named.base, { server, scratch });
        const found = await (0,_course_find_config_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u)(request);
        return { config: found.config, digests: (0,_job_js__WEBPACK_IMPORTED_MODULE_4__/* .digestsOfCourse */ .OZ)(found, undefined) };
    });
}
/** Where nothing is named and nothing lies here, the configuration of a course's only assignment that has one. */
async function onlyOfCourse(call, dir) {
    for (const place of _course_places_js__WEBPACK_IMPORTED_MODULE_3__/* .usualPlaces */ .dO)
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, place)).catch(() => undefined)) !== undefined)
            return undefined;
    const { config, directory } = await (0,_course_of_js__WEBPACK_IMPORTED_MODULE_9__/* .courseFilesOf */ .G)(call);
    const configs = config.assignments.flatMap((one) => one.config ?? []);
    const [only, ...others] = configs;
    if (only === undefined)
        return undefined;
    if (others.length === 0)
        return { config: only, base: directory };
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo([
        {
            message: `which assignment? ${config.file} names ${configs.length}`,
            hint: `such as --config ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, only)}`,
        },
    ]);
}
/** Marking makes the gradebook anew: whoever does it by other rules than those of before should mean it. */
async function sayOtherConfiguration({ terminal }, dir, { config, digests }) {
    // What is wrong with it is said when it is written.
    const before = await (0,_store_gradebook_js__WEBPACK_IMPORTED_MODULE_6__/* .readGradebook */ .VA)(dir, config.assignment).catch(() => undefined);
    if (before === undefined || rulesOf(before.digests) === rulesOf(digests))
        return;
    const was = before.digests.find((one) => one.of === 'config')?.path;
    const by = was === undefined || was === config.file ? `${config.file} as it was then` : was;
    const line = `The gradebook was made by ${by}; marking makes it anew by ${config.file} as it is now.`;
    terminal.err(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(line, { oneLine: true })}\n`);
}
const rulesOf = (digests) => digests.map((one) => one.sha256).join();
/** The directory of attempts that is named. */
function attemptsDirectory({ words: [dir], terminal }) {
    if (dir !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, dir);
    throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo([
        {
            message: 'which directory of attempts?',
            hint: 'name the one that `harvest`, `batch` or `run --out` filled',
        },
    ]);
}


/***/ })

};
