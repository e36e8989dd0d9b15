export const id = 59;
export const ids = [59];
export const modules = {

/***/ 59740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ courseFilesOf)
/* harmony export */ });
/* harmony import */ var _course_course_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95834);

/** The course a call is about: `--course F`, else course.yml in the working directory, else an empty one. */
const courseFilesOf = ({ text, terminal }) => (0,_course_course_files_js__WEBPACK_IMPORTED_MODULE_0__/* .findCourse */ .F)(text('course'), terminal.cwd);


/***/ }),

/***/ 77286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ resultSources)
/* harmony export */ });
/** Where a grade may be read from, in this order. */
const resultSources = ['branch', 'artifact', 'classroom50', 'classroom'];


/***/ }),

/***/ 50122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ rulesUnder),
/* harmony export */   f: () => (/* binding */ termsOf)
/* harmony export */ });
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6879);

function termsOf(assignment, course, ruling) {
    const own = course.assignments.find((one) => one.assignment === assignment);
    const due = own?.due ?? ruling?.config.due;
    const late = own?.late ?? ruling?.config.late ?? (ruling === undefined ? undefined : null);
    return {
        ...(ruling !== undefined && { scoring: { ...ruling.config, expected: (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedOf */ .E)(ruling.config) } }),
        ...(due !== undefined && { due }),
        ...(late !== undefined && { late }),
        counts: own?.counts ?? ruling?.config.counts ?? 'best',
    };
}
/** The rules for one submitter, whose records say what nobody else does. */
function rulesUnder({ due, late, counts, scoring }, recorded) {
    const ownDue = due ?? (scoring === undefined ? recorded?.due : undefined);
    const ownLate = late === undefined ? (recorded?.policy ?? null) : late;
    return { ...(ownDue !== undefined && { due: ownDue }), late: ownLate, counts };
}


/***/ }),

/***/ 23091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UL: () => (/* binding */ courseGrades),
  xs: () => (/* binding */ gradesOfAssignment),
  Tw: () => (/* binding */ keepGradebooks)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/account.js
var domain_account = __webpack_require__(8750);
// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/domain/trust.js
var trust = __webpack_require__(40199);
;// CONCATENATED MODULE: ./build/domain/account-status.js

/** The one status that a submitter ends in, with why where it is not `ok`. */
function statusOf(known) {
    const there = known.seen.filter(({ refused }) => refused['']?.status !== 'no_repository');
    if (there.length > 1)
        return duplicate(there);
    const [seen] = there.length === 0 ? known.seen : there;
    const standing = seen === undefined ? withoutRepository(known) : inRepository(seen, known);
    return standing ?? byTrust(known, seen);
}
const duplicate = (seen) => ({
    status: 'duplicate',
    reason: `has several repositories: ${seen.map(({ repository }) => repository.name).join(', ')}; exclude all but one, such as '!${seen[0]?.repository.name}' in repos`,
});
function withoutRepository({ harvested, looked, roster }) {
    if (!harvested)
        return roster === 'not_in' ? stranger : undefined;
    if (looked?.kind === 'not_visible')
        return { status: 'not_visible', reason: looked.reason };
    return { status: 'no_repository', reason: looked?.reason ?? 'no repository has been seen' };
}
const stranger = {
    status: 'not_in_roster',
    reason: 'nobody in the roster is behind it; add its login, or exclude the repository',
};
function inRepository({ head, tip, refused }, { attempts, roster }) {
    const unasked = refused[''];
    if (unasked !== undefined)
        return unasked;
    if (roster === 'not_in')
        return stranger;
    const ofHead = attempts.filter(({ commit }) => commit === head);
    const bad = refusalThatHides(refused, ofHead.length === 0 ? head : null, attempts.length === 0);
    if (bad !== undefined)
        return bad;
    if (attempts.length === 0)
        return withoutResult(head, tip);
    return ofHead.length === 0 ? pending(head) : broken(ofHead);
}
/** A refused file never hides an older good one: it decides only where it is all there is, or all there is of the head. */
function refusalThatHides(refused, head, isAll) {
    const files = Object.entries(refused).filter(([file]) => isAll || (head !== null && file.startsWith(head)));
    const [file, refusal] = files.at(-1) ?? [];
    return refusal === undefined ? undefined : { status: refusal.status, reason: `${file}: ${refusal.reason}` };
}
function withoutResult(head, tip) {
    if (head === null)
        return { status: 'no_result', reason: 'the repository is empty' };
    const reason = tip === null
        ? 'nothing is recorded on the results branch; did the grading workflow ever run?'
        : 'the results branch has no record of this assignment';
    return { status: 'no_result', reason };
}
const pending = (head) => ({
    status: 'pending',
    reason: `the newest commit ${head?.slice(0, 7) ?? ''} is not graded yet; is its workflow still running, or did it fail?`,
});
function broken(ofHead) {
    const newest = ofHead.toSorted((one, other) => Date.parse(one.gradedAt) - Date.parse(other.gradedAt)).at(-1);
    if (newest?.status !== 'error' && newest?.status !== 'cancelled')
        return undefined;
    return { status: 'error', reason: newest.reason ?? `grading the newest commit ended with ${newest.status}` };
}
function byTrust({ counted, require, attempts }, seen) {
    if (counted !== undefined && !(0,trust/* reaches */.O)(counted.trust, require)) {
        const why = counted.trustReason === undefined ? '' : `: ${counted.trustReason}`;
        return { status: 'unverified', reason: `the course requires ${require}, this is ${counted.trust}${why}` };
    }
    const newest = attempts.at(-1);
    if (counted === undefined && (newest?.status === 'error' || newest?.status === 'cancelled'))
        return { status: 'error', reason: newest.reason ?? `the grading ended with ${newest.status}` };
    if (seen?.formerName === undefined)
        return { status: 'ok' };
    return { status: 'renamed', reason: `was ${seen.formerName}, is ${seen.repository.name}` };
}

// EXTERNAL MODULE: ./build/domain/counting.js
var counting = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/domain/grade-row.js
var grade_row = __webpack_require__(19891);
;// CONCATENATED MODULE: ./build/domain/account-of.js



/** A submitter with their one status, what counts and what came before. */
function accountOf(facts) {
    const { account, seen, attempts, grade } = facts;
    const { submitter, members } = account;
    const past = attempts.toSorted((one, other) => (0,counting/* compareAttempts */.c)(one.summary, other.summary)).map(pastAttempt);
    const { status, reason } = standingOf(facts, past);
    const row = grade === undefined || status === 'duplicate' ? undefined : (0,grade_row/* gradeRowOf */.rZ)(grade);
    const ungraded = row === undefined ? ungradedOf(submitter, attempts, grade && reason) : undefined;
    const [repository] = seen.map((one) => one.repository);
    return {
        submitter,
        members,
        ...(repository !== undefined && { repository }),
        status,
        ...(reason !== undefined && { reason }),
        ...(row !== undefined && trustIn(grade)),
        ...(row !== undefined && { grade: row }),
        ...(ungraded !== undefined && { ungraded }),
        attempts: past,
        flags: [...facts.flags, ...markedElsewhere(row), ...seen.flatMap(refusals)],
    };
}
function standingOf({ account, grade, looked, seen, harvested, require }, attempts) {
    const { submitters, roster } = account;
    if (seen.length < 2 && submitters.length > 1)
        return severalNames(submitters);
    const isHere = attempts.length > 0;
    // A directory that was not harvested knows no repository in which there could be anything.
    if (!harvested && !isHere)
        return { status: 'no_result', reason: 'there is no attempt, and nothing was harvested' };
    const standing = statusOf({
        roster,
        seen,
        ...(looked !== undefined && { looked }),
        // What was graded here by hand needs no repository.
        harvested: harvested && !(seen.length === 0 && isHere),
        attempts,
        ...(grade !== undefined && { counted: grade.counted.attempt }),
        require,
    });
    if (standing.status === 'no_repository' && hasNoLogin(account))
        return { ...standing, reason: `${standing.reason}; the roster knows no GitHub account of theirs` };
    return standing.status === 'not_in_roster' && account.reason !== undefined
        ? { ...standing, reason: account.reason }
        : standing;
}
/** Repositories are called after accounts, or after groups. */
const hasNoLogin = ({ members: [first, ...others] }) => first !== undefined && others.length === 0 && first.login === undefined && first.githubId === undefined;
const severalNames = (submitters) => ({
    status: 'duplicate',
    reason: `there are attempts under several names: ${submitters.join(', ')}`,
});
function trustIn(grade) {
    if (grade === undefined)
        return {};
    const { trust, trustReason } = grade.counted.attempt;
    return { trust, ...(trustReason !== undefined && { trustReason }) };
}
const pastAttempt = ({ attempt, summary, score }) => ({
    file: summary.file,
    ...(summary.commit !== undefined && { commit: summary.commit }),
    submittedAt: summary.submittedAt,
    gradedAt: summary.gradedAt,
    status: summary.status,
    ...(attempt.reason !== undefined && { reason: attempt.reason }),
    raw: score?.points ?? null,
    maxPoints: summary.maxPoints,
    trust: attempt.trust,
});
/** `withheld` says why a grade there would be is none. */
function ungradedOf(submitter, attempts, withheld) {
    const newest = attempts.at(-1);
    if (newest === undefined)
        return undefined;
    const { status } = newest.summary;
    if (withheld !== undefined || status === 'graded')
        return { submitter, status: 'error', reason: withheld ?? 'no attempt counts by these rules' };
    return { submitter, status, reason: newest.attempt.reason ?? status };
}
const markedElsewhere = (row) => row === undefined || row.markedOnAnother.length === 0
    ? []
    : [`marked on another submission than the one that counts: ${row.markedOnAnother.join(', ')}`];
const refusals = ({ refused }) => Object.entries(refused).flatMap(([file, { reason }]) => (file === '' ? [] : [`${file}: ${reason}`]));

// EXTERNAL MODULE: ./build/text/order.js
var order = __webpack_require__(4158);
;// CONCATENATED MODULE: ./build/domain/differing-digests.js

const FEW = 3;
/** Whose configuration, rubric, protected files or workflow are not those of most others: by their index, in sentences. */
function differingDigests(all) {
    const usual = usualDigests(all);
    return all.map((digests) => digests.flatMap((digest) => {
        const most = usual.get(nameOf(digest));
        return most === undefined || most.sha256 === digest.sha256
            ? []
            : [`${nameOf(digest)} is not what ${most.count} others have`];
    }));
}
const nameOf = ({ of, path }) => {
    const what = of === 'protected' ? 'the protected files' : `the ${of}`;
    return path === undefined ? what : `${what} (${path})`;
};
/** What more than half of those who have it have, where they are enough to tell. */
function usualDigests(all) {
    const counts = new Map();
    for (const digest of all.flat()) {
        const known = counts.get(nameOf(digest)) ?? new Map();
        counts.set(nameOf(digest), known.set(digest.sha256, (known.get(digest.sha256) ?? 0) + 1));
    }
    return new Map([...counts].flatMap(([name, bySha]) => {
        const [[sha256, count] = ['', 0]] = [...bySha].sort(([a, some], [b, others]) => others - some || (0,order/* compareTexts */.q)(a, b));
        const whole = [...bySha.values()].reduce((sum, next) => sum + next, 0);
        return count >= FEW && count * 2 > whole ? [[name, { sha256, count }]] : [];
    }));
}

// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/domain/row-notices.js
var row_notices = __webpack_require__(83293);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/domain/markable.js
var markable = __webpack_require__(35844);
// EXTERNAL MODULE: ./build/domain/marks.js
var domain_marks = __webpack_require__(73551);
;// CONCATENATED MODULE: ./build/domain/unaccounted.js



/** Marks that count for nothing, for whoever keeps the gradebook: of people without an attempt, of items that are gone. */
function unaccountedMarks(marks, submitters, rubric) {
    const known = new Set((0,markable/* markablesOf */.OU)(rubric?.items ?? []).map(({ id }) => id));
    const unknown = [...(0,domain_marks/* marksBySubmitter */.l5)(marks).keys()].filter((submitter) => !submitters.has(submitter));
    const stray = rubric === undefined ? [] : [...(0,domain_marks/* newestMarks */.DC)(marks).keys()].filter((id) => !known.has(id));
    return [
        ...sayOf('there are marks, and no attempt, of', unknown),
        ...sayOf('the rubric has no item for the marks of', stray),
    ];
}
/** `what "a", "b" and 3 more`; nothing where there is nobody. */
const sayOf = (what, names) => names.length === 0 ? [] : [`${what} ${(0,quote/* quoteSome */.Jv)(names)}`];

// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
;// CONCATENATED MODULE: ./build/grades/said-columns.js

const nothingSaid = () => ({ maxima: new Map(), items: new Map() });
function addMaximum({ maxima }, maxPoints) {
    maxima.set(maxPoints, (maxima.get(maxPoints) ?? 0) + 1);
}
function addItem({ items }, { id, name, maxPoints, bonus }) {
    const known = items.get(id) ?? new Map();
    items.set(id, known);
    const key = JSON.stringify([name, maxPoints, bonus]);
    const found = known.get(key);
    if (found !== undefined)
        found.count++;
    else
        known.set(key, { column: { id, name, maxPoints, bonus }, count: 1 });
}
/** The largest maximum that more than one attempt has, since who lacks tests has less; null where nothing is graded. */
function maximumSaid(said) {
    const shared = [...said.maxima].filter(([, count]) => isShared(said, count));
    const [[most] = [null]] = (shared.length === 0 ? [...said.maxima] : shared).sort(([one], [other]) => (0,domain_points/* comparePoints */.v6)(other, one));
    return most;
}
/** As most have each; who is alone with one has it in the own row. */
const itemsSaid = (said) => [...said.items.values()].flatMap((known) => {
    const [first, ...others] = [...known.values()].sort((one, other) => other.count - one.count);
    const all = others.reduce((sum, { count }) => sum + count, first?.count ?? 0);
    return first !== undefined && isShared(said, all) ? [first.column] : [];
});
/** Of one or two attempts nobody can tell which is the odd one. */
const isShared = ({ maxima }, count) => {
    const graded = [...maxima.values()].reduce((sum, each) => sum + each, 0);
    return graded < 3 || count > 1;
};

;// CONCATENATED MODULE: ./build/grades/assignment-grades.js








function startGathering(opened, course) {
    const items = new Map();
    for (const { id, name, points, bonus } of opened.ruling?.config.rubric?.items ?? [])
        items.set(id, { id, name, maxPoints: (0,domain_points/* largerPoints */.b9)(points, 0), bonus });
    const said = nothingSaid();
    return { opened, course, accounts: [], digests: [], maxima: [], items, said, times: [], notices: [] };
}
/** The next account; what it is in comparison with all others is not known yet. */
function nextAccount({ account, seen, looked, attempts }, grade, gathering) {
    const { opened, course, digests, items, said, times, notices } = gathering;
    const { harvested } = opened;
    const { require } = course.config;
    const made = accountOf({ account, seen, looked, attempts, harvested, require, grade, flags: [] });
    digests.push(grade?.counted.attempt.digests ?? []);
    // Without a rubric each attempt's tests are its items.
    for (const item of grade?.counted.score?.items ?? [])
        if (!items.has(item.id))
            addItem(said, item);
    const row = made.grade;
    gathering.maxima.push(row?.maxPoints);
    if (row === undefined)
        return made;
    addMaximum(said, row.maxPoints);
    times.push({ submitter: row.submitter, lateMs: row.lateMs });
    notices.push(...(0,row_notices/* rowNotices */.s)(row));
    return made;
}
/** What whoever keeps the gradebook should know, when all accounts are made. */
function noticesOf({ opened, times, notices }) {
    const { assignment, ruling, terms, marks, stored, scoring } = opened;
    const rules = {
        ...(terms.due !== undefined && { due: terms.due }),
        ...(terms.late && { late: terms.late }),
    };
    const rubric = ruling?.config.rubric;
    const submitters = new Set(stored.bySubmitter.keys());
    return [
        ...(ruling === undefined ? [sayUnruled(assignment, marks.length > 0)] : []),
        ...(0,row_notices/* timeNotices */.L)(times, rules),
        ...notices,
        ...unaccountedMarks(marks, submitters, rubric),
        ...sayOf('a record has no room for all tests, and keeps the score it had, of', inOrder(scoring.short)),
        ...sayOf('hidden tests are found only by their ids, and count no more for', inOrder(scoring.losing)),
    ];
}
/** Everybody's account for an assignment. */
function gatheredGrades(gathering) {
    const { opened, course, accounts, digests, maxima, items, said } = gathering;
    const { assignment, ruling, terms, stored, scoring } = opened;
    const { config } = course;
    const differing = differingDigests(digests);
    const configured = ruling && (0,expected/* maximumOf */.c)(ruling.config);
    const most = configured ?? maximumSaid(said);
    const own = config.assignments.find((one) => one.assignment === assignment);
    return {
        assignment,
        name: ruling?.config.name ?? scoring.name?.said ?? assignment,
        ...(terms.due !== undefined && { due: terms.due }),
        timezone: ruling?.config.timezone ?? config.timezone,
        ...(own?.lms !== undefined && { lms: own.lms }),
        maxPoints: most,
        items: [...items.values(), ...itemsSaid(said)],
        digests: ruling?.digests ?? [],
        accounts: accounts.map((account, index) => withFlags(account, [
            ...sayAlone(maxima[index], configured === undefined ? most : null),
            ...(differing[index] ?? []),
        ])),
        notices: [...noticesOf(gathering), ...stored.problems.map(problem/* formatProblem */.Vw)],
    };
}
const withFlags = (account, flags) => flags.length === 0 ? account : { ...account, flags: [...flags, ...account.flags] };
const sayAlone = (own, most) => own !== undefined && most !== null && (0,domain_points/* comparePoints */.v6)(own, most) > 0
    ? [`says that ${(0,domain_points/* formatPoints */.Xf)(own)} points could be earned, and nobody else's record does`]
    : [];
/** In the order in which they were stored, however they were read. */
const inOrder = (places) => [...places].sort(([, one], [, other]) => one - other).map(([submitter]) => submitter);
const sayUnruled = (assignment, hasMarks) => `${assignment} has no configuration here: recorded scores stand, and recorded dates where course.yml says none${hasMarks ? ', and marks of items count for nothing' : ''}`;

// EXTERNAL MODULE: ./build/domain/gradebook.js + 1 modules
var gradebook = __webpack_require__(89415);
;// CONCATENATED MODULE: ./build/domain/late-days-bank.js


/**
 * The grades of a course where late days are a budget over its assignments. They are spent in the order of the due
 * dates; a group spends for every member, so it has as many as the member who has fewest.
 */
function spendLateDays(requests) {
    const spent = new Map();
    return inOrderOfDue(requests).map((request) => {
        const gone = Math.max(0, ...request.members.map((member) => spent.get(member) ?? 0));
        const lateDaysLeft = (request.rules.late?.days ?? 0) - gone;
        const grade = (0,gradebook/* gradeOf */.V)({ ...request, lateDaysLeft });
        const days = grade?.lateDays ?? 0;
        for (const member of request.members)
            spent.set(member, (spent.get(member) ?? 0) + days);
        return { request, grade, lateDaysLeft };
    });
}
function inOrderOfDue(requests) {
    const dated = requests.map((request) => ({ request, dueMs: dueMsOf(request.rules) }));
    dated.sort((one, other) => one.dueMs - other.dueMs || (0,order/* compareTexts */.q)(one.request.assignment, other.request.assignment));
    return dated.map(({ request }) => request);
}
const dueMsOf = ({ due }) => due === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(due);

;// CONCATENATED MODULE: ./build/grades/in-turn.js
/** Attempts of so many bytes are read together: enough to be quick, few enough to be forgotten while they are young. */
const mostBytes = 2 ** 20;
/** Everybody in turns that are derived together, in the order of their accounts as far as late days allow. */
function* inTurn(opened, most = mostBytes) {
    let together = [];
    let bytes = 0;
    for (const unit of unitsOf(opened)) {
        together.push(...unit);
        for (const turn of unit)
            bytes += bytesOf(opened, turn);
        if (bytes < most)
            continue;
        yield together;
        together = [];
        bytes = 0;
    }
    if (together.length > 0)
        yield together;
}
// Whoever has nothing costs something too.
const leastBytes = 1000;
function bytesOf(opened, { assignment, account }) {
    const { stored, submitters } = opened[assignment] ?? {};
    const names = submitters?.[account]?.stored ?? [];
    return names
        .flatMap((name) => stored?.bySubmitter.get(name) ?? [])
        .reduce((sum, { length }) => sum + length, leastBytes);
}
/** What must be derived together: where late days are a budget, all that the same students hand in. */
function* unitsOf(opened) {
    const byStudent = opened.some(spendsLateDays) ? unitsByStudent(opened) : new Map();
    for (const turn of turnsOf(opened)) {
        const unit = byStudent.get(keyOf(turn, opened));
        if (unit === undefined)
            yield [turn];
        else if (unit[0]?.assignment === turn.assignment && unit[0].account === turn.account)
            yield unit;
    }
}
function* turnsOf(opened) {
    for (const [assignment, { submitters }] of opened.entries())
        for (const account of submitters.keys())
            yield { assignment, account };
}
/** Without a configuration the records say how many there are. */
const spendsLateDays = ({ terms: { late } }) => late === undefined || late?.days !== undefined;
/** Any of the students behind an account tells its unit: those of a group are in one. */
const keyOf = ({ assignment, account }, opened) => opened[assignment]?.submitters[account]?.keys[0] ?? '';
/** By student, where anything else is to be derived with it. */
function unitsByStudent(opened) {
    const leaders = new Map();
    for (const { submitters } of opened)
        for (const one of submitters)
            join(one, leaders);
    const units = new Map();
    for (const turn of turnsOf(opened)) {
        const leader = leaderOf(keyOf(turn, opened), leaders);
        const unit = units.get(leader);
        if (unit === undefined)
            units.set(leader, [turn]);
        else
            unit.push(turn);
    }
    const byStudent = new Map();
    for (const student of leaders.keys()) {
        const unit = units.get(leaderOf(student, leaders)) ?? [];
        if (unit.length > 1)
            byStudent.set(student, unit);
    }
    return byStudent;
}
/** Puts the students behind an account, and all who are with them elsewhere, behind one leader. */
function join({ keys: [first = '', ...others] }, leaders) {
    const leader = leaderOf(first, leaders);
    leaders.set(first, leader);
    for (const student of others) {
        const other = leaderOf(student, leaders);
        leaders.set(student, leader);
        leaders.set(other, leader);
    }
}
function leaderOf(student, leaders) {
    let leader = student;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
        leader = next;
    if (leader !== student)
        leaders.set(student, leader);
    return leader;
}

;// CONCATENATED MODULE: ./build/grades/derive.js



/** Makes everybody's account, some after others, so that no more than what is kept of them is in memory. */
async function derive(opened, course, keep, bytesTogether) {
    const lanes = opened.map((one) => ({
        opened: one,
        ready: new Map(),
        gathering: startGathering(one, course),
    }));
    for (const turns of inTurn(opened, bytesTogether)) {
        await readTurns(turns, lanes);
        for (const lane of lanes) {
            const kept = await keep(lane.opened, derive_inOrder(lane));
            for (const one of kept)
                lane.gathering.accounts.push(one);
        }
    }
    return lanes.map(({ gathering }) => gathering);
}
/** What counts for whom, late days spent over all assignments. */
async function readTurns(turns, lanes) {
    const read = [];
    for (const [assignment, { opened, ready }] of lanes.entries()) {
        const own = turns.filter((turn) => turn.assignment === assignment).map(({ account }) => account);
        const some = await opened.read(own.flatMap((index) => opened.submitters[index] ?? []));
        read.push(...some.map((by, at) => ({ by, index: own[at] ?? 0, ready })));
    }
    const banked = new Map(spendLateDays(read.map(({ by }) => by.request)).map((one) => [one.request, one]));
    for (const { by, index, ready } of read) {
        const known = banked.get(by.request);
        if (known !== undefined)
            ready.set(index, { by, banked: known });
    }
}
function derive_inOrder({ ready, gathering }) {
    const derived = [];
    for (let index = gathering.digests.length;; index += 1) {
        const next = ready.get(index);
        if (next === undefined)
            return derived;
        ready.delete(index);
        derived.push({ account: nextAccount(next.by, next.banked.grade, gathering), banked: next.banked });
    }
}

// EXTERNAL MODULE: ./build/config/ruling.js
var config_ruling = __webpack_require__(50122);
// EXTERNAL MODULE: ./build/domain/extension.js
var extension = __webpack_require__(47432);
// EXTERNAL MODULE: ./build/domain/join.js + 1 modules
var domain_join = __webpack_require__(50677);
// EXTERNAL MODULE: ./build/domain/superseded.js
var superseded = __webpack_require__(11945);
// EXTERNAL MODULE: ./build/record/remembered.js
var record_remembered = __webpack_require__(81964);
// EXTERNAL MODULE: ./build/store/attempt-places.js
var attempt_places = __webpack_require__(43692);
// EXTERNAL MODULE: ./build/store/marks.js
var store_marks = __webpack_require__(89932);
// EXTERNAL MODULE: ./build/domain/repository-name.js
var repository_name = __webpack_require__(61977);
;// CONCATENATED MODULE: ./build/grades/found.js


function foundIn(journal, assignment, { config }) {
    const names = config.assignments.find((one) => one.assignment === assignment)?.repos.names ?? [];
    const sightings = (0,record_remembered/* sightingsOf */.YW)(journal, assignment);
    const isChosen = ({ repository: { name }, formerName }) => (0,repository_name/* isStillChosen */.L4)(names, { name, formerName });
    const seen = new Map();
    for (const sighting of sightings.filter(isChosen)) {
        const known = seen.get(sighting.submitter);
        if (known === undefined)
            seen.set(sighting.submitter, [sighting]);
        else
            known.push(sighting);
    }
    const left = sightings.filter((sighting) => !isChosen(sighting)).map(({ repository }) => repository.id);
    return { seen, looks: journal.looks.get(assignment) ?? new Map(), left: new Set(left) };
}

// EXTERNAL MODULE: ./build/grades/scored-attempts.js + 2 modules
var scored_attempts = __webpack_require__(10859);
;// CONCATENATED MODULE: ./build/grades/handed-in.js










/** Says whose is what a directory holds of an assignment, so that it can be read for some after others. */
async function openAssignment({ dir, course, rulings }, journal, assignment) {
    const ruling = rulings.get(assignment);
    const terms = (0,config_ruling/* termsOf */.f)(assignment, course.config, ruling);
    const marks = await (0,store_marks/* readMarks */.pc)(dir, assignment);
    const marksOf = (0,domain_marks/* marksBySubmitter */.l5)(marks);
    const found = foundIn(journal, assignment, course);
    const stored = await (0,attempt_places/* placesOf */.e)(dir, assignment, found.left);
    const scoring = (0,scored_attempts/* startScoring */.S)(assignment, terms, marksOf);
    const submitters = expectedOf(course, { ...(0,record_remembered/* cluesIn */.eR)(journal, assignment), assignment }, found, stored);
    const extensions = extensionsByStudent(course.extensions);
    return {
        assignment,
        ruling,
        terms,
        marks,
        harvested: found.seen.size > 0 || found.looks.size > 0,
        left: found.left,
        stored,
        scoring,
        submitters,
        read: async (some) => {
            const names = some.flatMap((one) => one.stored);
            const attemptsOf = await (0,scored_attempts/* scoredAttempts */.$)(stored, names, scoring);
            return some.map((one) => handedInBy(one, { assignment, terms, marksOf, found, extensions, attemptsOf }));
        },
    };
}
function expectedOf(course, clues, { seen }, { bySubmitter }) {
    const names = new Set(seen.keys());
    for (const [submitter, places] of bySubmitter)
        if (places.length > 0)
            names.add(submitter);
    const { students, groups } = course;
    return (0,domain_join/* joinAccounts */.V)({ ...clues, students, groups, submitters: [...names] }).map((account) => {
        const stored = account.submitters.length === 0 ? [account.submitter] : account.submitters;
        const keys = account.members.length === 0 ? stored : account.members.map(({ key }) => key);
        return { account, stored, keys };
    });
}
function handedInBy({ account, stored, keys }, around) {
    const { assignment, terms, marksOf, found, extensions, attemptsOf } = around;
    const attempts = stored.flatMap((name) => attemptsOf.get(name) ?? []);
    const seen = stored.flatMap((name) => found.seen.get(name) ?? []);
    // Everybody is read once: what is told of them is let go.
    for (const name of stored)
        found.seen.delete(name);
    const granted = keys.flatMap((key) => extensions.get(key) ?? []);
    const rules = (0,extension/* extended */.uQ)((0,config_ruling/* rulesUnder */.e)(terms, recordedLateness(attempts)), (0,extension/* extensionsFor */.il)({ assignment, members: keys }, granted));
    const { submitter } = account;
    const marks = stored.flatMap((name) => marksOf.get(name) ?? []);
    const competes = (0,superseded/* competing */.h)(attempts, handed_in_standingOf);
    const request = { assignment, submitter, members: keys, attempts: competes, rules, marks };
    return { account, seen, looked: found.looks.get(submitter), attempts, request };
}
function extensionsByStudent(extensions) {
    const byStudent = new Map();
    for (const extension of extensions) {
        const known = byStudent.get(extension.student);
        if (known === undefined)
            byStudent.set(extension.student, [extension]);
        else
            known.push(extension);
    }
    return byStudent;
}
/** When the newest record that knows says it was due. */
const recordedLateness = (attempts) => attempts.findLast(({ attempt }) => attempt.late !== null)?.attempt.late ?? undefined;
const handed_in_standingOf = ({ attempt, summary }) => ({
    file: summary.file,
    state: summary.commit ?? summary.contentDigest,
    status: summary.status,
    trust: attempt.trust,
    supersedes: attempt.supersedes,
});

// EXTERNAL MODULE: ./build/record/gradebook.js + 1 modules
var record_gradebook = __webpack_require__(96810);
// EXTERNAL MODULE: ./build/record/row-in-brief.js
var row_in_brief = __webpack_require__(44091);
// EXTERNAL MODULE: ./build/store/gradebook.js + 1 modules
var store_gradebook = __webpack_require__(96900);
// EXTERNAL MODULE: ./build/store/harvest-journal.js + 2 modules
var harvest_journal = __webpack_require__(32343);
// EXTERNAL MODULE: ./build/store/stored.js
var stored = __webpack_require__(75927);
;// CONCATENATED MODULE: ./build/course-grades.js












/** Everybody's grades, as they follow from what is stored and from the course's rules of today; writes nothing. */
async function courseGrades(request) {
    const { dir, course, now, bytesTogether } = request;
    const { config, students } = course;
    const opened = await openAll(request, await assignmentsIn(dir, course));
    const gathered = await derive(opened, course, (_, derived) => derived.map(accountIn), bytesTogether);
    return {
        course: config.name ?? config.org ?? (0,external_node_path_.basename)(dir),
        made: now,
        timezone: config.timezone,
        require: config.require,
        students,
        assignments: gathered.map(gatheredGrades),
    };
}
const accountIn = ({ account }) => account;
/**
 * Keeps the gradebooks of assignments beside their attempts, for people and other programs; says of each account what
 * fits into memory of tens of thousands.
 */
async function keepGradebooks(request, assignments) {
    const { dir, course, now: made, bytesTogether } = request;
    const opened = await openNeeded(request, assignments);
    const files = new Map();
    try {
        for (const { assignment, ruling, submitters } of opened)
            if (assignments.includes(assignment) && submitters.length > 0) {
                const digests = ruling?.digests ?? [];
                files.set(assignment, await (0,store_gradebook/* startGradebook */.th)(dir, { assignment, made, digests }));
            }
        const keep = async ({ assignment }, derived) => {
            await files.get(assignment)?.add(derived.flatMap(({ account }) => account.grade ?? []));
            return derived.map(({ account }) => (0,domain_account/* briefOf */.Gb)(account));
        };
        const grades = (await derive(opened, course, keep, bytesTogether)).map(gatheredGrades);
        for (const { assignment, accounts } of grades) {
            const ungraded = accounts.flatMap((one) => one.ungraded ?? []);
            await files.get(assignment)?.keep({ ungraded, accounts: linesOf(accounts) });
            files.delete(assignment);
        }
        return grades.filter(({ assignment }) => assignments.includes(assignment));
    }
    finally {
        for (const file of files.values())
            await file.drop();
    }
}
function* linesOf(accounts) {
    for (const account of accounts)
        yield (0,record_gradebook/* accountLine */.Gp)(account);
}
/** The same of one assignment, reading only what its grades depend on. */
async function gradesOfAssignment(request, assignment) {
    const opened = await openNeeded(request, [assignment]);
    const deals = new Map();
    const gathered = await derive(opened, request.course, (one, derived) => {
        if (one.assignment !== assignment)
            return [];
        for (const { banked } of derived) {
            const { request: asked, lateDaysLeft } = banked;
            deals.set(asked.submitter, { rules: asked.rules, lateDaysLeft });
        }
        return derived.map(accountIn);
    });
    const own = gathered.find((one) => one.opened.assignment === assignment);
    if (own === undefined)
        throw new Error(`${assignment} was not opened`);
    const accounts = new Map(own.opened.submitters.flatMap(({ account }) => namesOf(account)));
    return {
        grades: gatheredGrades(own),
        handedIn: own.opened,
        notices: noticesOf(own),
        dealOf: (submitter) => deals.get(accounts.get(submitter) ?? submitter),
    };
}
/** An account by every name that something of it is stored under. */
const namesOf = ({ submitter, submitters }) => submitters.map((name) => [name, submitter]);
/** Some assignments, and all others where what is left of somebody's late days depends on what they spent before. */
async function openNeeded(request, names) {
    const opened = await openAll(request, names);
    if (!opened.some(spendsLateDays))
        return opened;
    const all = await assignmentsIn(request.dir, request.course);
    return all.every((name) => names.includes(name))
        ? opened
        : openAll(request, [...new Set([...all, ...names])]);
}
/** What harvests saw is let go when it is said whose is what. */
async function openAll(request, names) {
    const journal = await journalOf(request.dir);
    const opened = [];
    for (const name of names)
        opened.push(await openAssignment(request, journal, name));
    return opened;
}
async function journalOf(dir) {
    const remembered = (0,record_remembered/* nothingRemembered */.aw)();
    for await (const row of (0,harvest_journal/* readJournal */.a0)(dir))
        (0,record_remembered/* remember */.kY)(remembered, (0,row_in_brief/* withoutFiles */.O)(row));
    return remembered;
}
/** The course's assignments in its order, and behind them what else was stored. */
async function assignmentsIn(dir, { config }) {
    const named = config.assignments.map(({ assignment }) => assignment);
    const others = (await (0,stored/* storedAssignments */.uo)(dir)).filter((name) => !named.includes(name));
    return [...named, ...others];
}


/***/ }),

/***/ 95834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findCourse),
  Z: () => (/* binding */ readCourseFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bounded-text.js
var bounded_text = __webpack_require__(61785);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(97368);
// EXTERNAL MODULE: ./build/text/loose.js
var loose = __webpack_require__(30980);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/yaml.js + 4 modules
var yaml = __webpack_require__(43116);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/config/values.js
var values = __webpack_require__(93017);
;// CONCATENATED MODULE: ./build/config/course-repositories.js


/** Names of repositories have letters, digits, dots, dashes and underscores; `*` and `?` stand for some of them. */
const glob = values/* line */.n8.regex(/^!?[\w.*?-]+$/, 'expected a name or a pattern of names\nsuch as "hw1-*"; which organisation is said once, by `org`');
const globs = (0,values/* list */.p_)(glob).refine(([first]) => first?.startsWith('!') === false, 'the first pattern takes something out of nothing\nbegin with what is taken, such as "*"');
const oneGlob = glob.refine((value) => !value.startsWith('!'), 'expected what is taken, not what is left out');
const names = schemas/* union */.KCZ([globs, oneGlob], {
    error: 'expected a pattern such as "hw1-*", or a list of patterns',
});
const property = values/* line */.n8
    .regex(/^[^=]+=.+$/, 'expected a property and its value\nsuch as course=cs101')
    .meta({ pattern: '^[^=]+=.+$' });
const repository = values/* line */.n8.regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/repo\nsuch as cs101/hw1-template');
const listed = values/* line */.n8.regex(/^([\w.-]+\/)?[\w.-]+$/, 'expected owner/repo, or a name in the organisation\nsuch as cs101/hw1-ada');
const ByWhat = (0,values/* keys */.HP)({
    names: names.exactOptional().describe('Patterns of their names; the last that fits wins, `!` leaves out.'),
    topic: values/* line */.n8.exactOptional().describe('Those with this topic.'),
    property: property.exactOptional().describe('Those whose custom property has this value: course=cs101.'),
    team: values/* line */.n8.exactOptional().describe('Those this team (its slug) has access to.'),
    template: repository.exactOptional().describe('Those made from this template, owner/repo.'),
    list: (0,values/* list */.p_)(listed).exactOptional().describe('Exactly these; nothing is listed or searched then.'),
    roster: values/* flag */.Jt
        .exactOptional()
        .describe('One for each student or group of the roster: `names` with the login in place of its *.'),
});
/** Which repositories hold an assignment, in each way it may be written. */
const Repositories = schemas/* union */.KCZ([globs, oneGlob, ByWhat], {
    error: 'expected a pattern such as "hw1-*", a list of patterns, or a map',
});
function choiceOf(written, assignment) {
    if (written === undefined)
        return { names: [`${assignment}-*`] };
    if (typeof written === 'string' || Array.isArray(written))
        return { names: namesOf(written) };
    const { names: some, property: pair, roster, ...rest } = written;
    const [name = '', ...value] = pair?.split('=') ?? [];
    const ofRoster = roster === true && some === undefined ? `${assignment}-*` : some;
    return {
        names: namesOf(ofRoster),
        ...rest,
        ...(pair !== undefined && { property: { name, value: value.join('=') } }),
        ...(roster === true && { fromRoster: true }),
    };
}
const namesOf = (written) => written === undefined ? [] : [written].flat();

// EXTERNAL MODULE: ./build/domain/trust.js
var trust = __webpack_require__(40199);
// EXTERNAL MODULE: ./build/config/course.js
var course = __webpack_require__(77286);
// EXTERNAL MODULE: ./build/config/late.js
var config_late = __webpack_require__(22211);
// EXTERNAL MODULE: ./build/config/schema.js
var schema = __webpack_require__(57096);
;// CONCATENATED MODULE: ./build/config/course-schema.js







const oneOrMore = schemas/* union */.KCZ([values/* line */.n8, (0,values/* list */.p_)(values/* line */.n8)], { error: 'expected a path, or a list of paths' });
const branch = values/* line */.n8.refine((name) => !/[\s~^:?*[\\]|^[-/.]|\.\.|@\{|\/\/|[./]$/.test(name), 'expected the name of a branch\nsuch as grades');
const organisation = values/* line */.n8.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'expected the name of an organisation\nsuch as cs101-f26');
const Assignment = (0,values/* keys */.HP)({
    repos: Repositories.exactOptional().describe('Which repositories: a pattern of names ("hw1-*", the default made of the assignment), a list of them with `!` for what is left out, or a map.'),
    config: values/* line */.n8
        .exactOptional()
        .describe("Its grading.yml: a path seen from this file, or owner/repo@ref:path. Today's rubric and name are taken from it."),
    due: values/* line */.n8
        .exactOptional()
        .describe('Wins over the configuration. A date (its last second) or a date-time, in `timezone`.'),
    late: config_late/* Late */.HZ.exactOptional().describe('Wins over the configuration: what lateness costs.'),
    counts: (0,values/* choice */.Yq)(['best', 'latest', 'latest-before-due'])
        .exactOptional()
        .describe('Wins over the configuration: which submission counts.'),
    lms: values/* line */.n8.exactOptional().describe('What the learning management system calls it: Homework 1 (48213).'),
    workflow: oneOrMore
        .exactOptional()
        .describe('The workflow file that students were given, seen from this file, or every one of them: what a trusted run must have used.'),
    scores: values/* line */.n8
        .exactOptional()
        .describe("Classroom 50's scores.json, seen from this file: what its own collector has of the assignment."),
    branch: branch.prefault('grades').describe('The branch that holds the records.'),
    from: (0,values/* list */.p_)((0,values/* choice */.Yq)(course/* resultSources */.K))
        .prefault(['branch'])
        .describe('Where records are read, in this order: branch, artifact, classroom50, classroom.'),
});
/** A whole course.yml, as it is written. */
const Course = (0,values/* keys */.HP)({
    name: values/* line */.n8.exactOptional().describe('What people read; the organisation unless said.'),
    org: organisation.exactOptional().describe('The organisation with the repositories.'),
    timezone: schema/* timezone */.sg.prefault('UTC').describe('Of the dates here, in the extensions and in reports.'),
    roster: oneOrMore
        .exactOptional()
        .describe('Files that say who is in the course, by the names of their columns; together they say what is known of each student.'),
    groups: values/* line */.n8.exactOptional().describe('A file with the columns assignment, group, student.'),
    extensions: values/* line */.n8
        .exactOptional()
        .describe('A file with the columns student, assignment (or *), due (a date, a date-time or +2d), note.'),
    require: (0,values/* choice */.Yq)(trust/* trustLevels */.e)
        .prefault('unverified')
        .describe('The least trust a grade may have that is exported.'),
    assignments: schemas/* record */.g1P(schema/* assignment */.mU, Assignment, 'expected a map of assignments\nsuch as hw1: {repos: "hw1-*"}')
        .prefault({})
        .describe('Each assignment by its name, which is that in its grading.yml.'),
});

// EXTERNAL MODULE: ./build/config/finding.js
var config_finding = __webpack_require__(38918);
// EXTERNAL MODULE: ./build/config/issues.js
var issues = __webpack_require__(66175);
;// CONCATENATED MODULE: ./build/config/course-load.js









/** A `course.yml` with its defaults; throws one `UserError` with every problem and its place. */
function parseCourse(text, file) {
    const source = (0,yaml/* parseYaml */.h)(text, file);
    const parsed = Course.safeParse(source.value);
    const shape = parsed.success ? [] : (0,issues/* findingsOf */.W)(parsed.error.issues, source.value);
    const isReported = ({ path }) => shape.some((known) => (0,config_finding/* isWithin */.UO)(path, known.path));
    const rules = ruleFindings((0,loose/* looseOf */.gr)(source.value)).filter((finding) => !isReported(finding));
    const found = (0,config_finding/* withoutMisspelt */.Yf)([...shape, ...rules]).map((finding) => (0,config_finding/* problemOf */.Zw)(finding, source.placeOf));
    (0,problem/* throwProblems */.Jh)([...source.problems, ...found].toSorted((a, b) => (0,problem/* comparePlaces */.ig)(a.place, b.place)));
    if (!parsed.success)
        throw new problem/* UserError */.yo([{ message: 'not a course', place: { file } }]);
    return courseOf(parsed.data, file);
}
const courseOf = (raw, file) => ({
    file,
    ...((raw.name ?? raw.org) !== undefined && { name: raw.name ?? raw.org }),
    ...(raw.org !== undefined && { org: raw.org }),
    timezone: raw.timezone,
    roster: [raw.roster ?? []].flat(),
    ...(raw.groups !== undefined && { groups: raw.groups }),
    ...(raw.extensions !== undefined && { extensions: raw.extensions }),
    require: raw.require,
    assignments: Object.entries(raw.assignments).map(([name, one]) => assignmentOf(name, one, raw.timezone)),
});
function assignmentOf(assignment, written, timezone) {
    const { repos, due: dueText, late, from, workflow, ...rest } = written;
    const due = dueText === undefined ? undefined : (0,time/* parseInstant */.nV)(dueText, timezone);
    return {
        assignment,
        repos: choiceOf(repos, assignment),
        ...rest,
        ...(due !== undefined && { due }),
        ...(late !== undefined && { late: (0,config_late/* latePolicyOf */.AG)(late, timezone) }),
        ...(workflow !== undefined && { workflow: [workflow].flat() }),
        sources: [...new Set(from)],
    };
}
/** What a schema of single values cannot see. */
function ruleFindings(course) {
    const named = (0,loose/* textOf */.b6)(course.timezone) ?? 'UTC';
    const timezone = (0,time/* isTimezone */.KJ)(named) ? named : 'UTC';
    return Object.entries((0,loose/* looseOf */.gr)(course.assignments)).flatMap(([name, value]) => assignmentFindings((0,loose/* looseOf */.gr)(value), timezone).map((finding) => ({
        ...finding,
        path: ['assignments', name, ...finding.path],
    })));
}
const assignmentFindings = (assignment, timezone) => [
    ...dateFindings(assignment, timezone),
    // The due date may be in the assignment's own configuration.
    ...(0,config_late/* lateFindings */.hZ)({ due: '', ...assignment }, timezone),
    ...choiceFindings((0,loose/* looseOf */.gr)(assignment.repos)),
];
const dateFindings = (assignment, timezone) => [
    { path: ['due'], text: (0,loose/* textOf */.b6)(assignment.due) },
    { path: ['late', 'until'], text: (0,loose/* textOf */.b6)((0,loose/* looseOf */.gr)(assignment.late).until) },
].flatMap(({ path, text }) => text === undefined || (0,time/* parseInstant */.nV)(text, timezone) !== undefined
    ? []
    : [(0,config_finding/* valueFinding */.dH)(path, 'is not a date', 'such as 2026-11-30 or 2026-11-30 18:00')]);
const others = ['topic', 'property', 'team', 'template'];
function choiceFindings(repos) {
    const findings = [
        (0,loose/* has */.zy)(repos, 'list') &&
            [...others, 'names', 'roster'].some((key) => (0,loose/* has */.zy)(repos, key)) &&
            (0,config_finding/* keyFinding */.FI)(['repos', 'list'], 'excludes everything else', 'exactly these repositories are looked at'),
        repos.roster === true &&
            (0,loose/* has */.zy)(repos, 'names') &&
            !/^[^*?]*\*[^*?]*$/.test((0,loose/* textOf */.b6)(repos.names) ?? '') &&
            (0,config_finding/* valueFinding */.dH)(['repos', 'names'], 'needs one * where the login goes', 'such as hw1-*'),
        repos.roster === true &&
            others.some((key) => (0,loose/* has */.zy)(repos, key)) &&
            (0,config_finding/* keyFinding */.FI)(['repos', 'roster'], `excludes ${others.join(', ')}`, 'the roster names every repository'),
    ];
    return findings.filter((finding) => finding !== false);
}

// EXTERNAL MODULE: ./build/domain/extension.js
var extension = __webpack_require__(47432);
// EXTERNAL MODULE: ./build/text/csv.js + 2 modules
var csv = __webpack_require__(89597);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/text/closest.js
var closest = __webpack_require__(22665);
;// CONCATENATED MODULE: ./build/roster/known-assignment.js



/** What is wrong with the name of an assignment in a file of the course; undefined where it is one, or where nobody says which there are. */
function assignmentFault(name, known) {
    if (name === extension/* EVERY_ASSIGNMENT */.sd)
        return { message: 'nobody says which assignments `*` stands for', hint: 'name them in course.yml' };
    if (known.length === 0 || known.includes(name))
        return undefined;
    const meant = (0,closest/* closest */.kp)(name, known);
    return {
        message: `${(0,quote/* quote */.hD)(name)} is no assignment of the course`,
        hint: meant === undefined ? `there are ${known.slice(0, 10).join(', ')}` : `did you mean ${(0,quote/* quote */.hD)(meant)}?`,
    };
}

;// CONCATENATED MODULE: ./build/roster/table.js
/** The first row names the columns. */
function tableOf(csv, columnsOf) {
    const [header, ...rows] = csv.rows;
    const headers = header?.cells.map(({ value }) => value.trim()) ?? [];
    const placeOf = (cell) => csv.placeOf(cell ?? { start: 0 });
    return { table: { headers, columns: columnsOf(headers), placeOf }, rows };
}
/** What a cell says; undefined where there is nothing in it. */
const textIn = ({ cells }, column) => (column === undefined ? undefined : cells[column]?.value.trim()) || undefined;
/** A header as it is compared: `E-Mail address` is `emailaddress`. */
const plainHeader = (header) => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

;// CONCATENATED MODULE: ./build/roster/named-columns.js

/** Finds each column by the first of its names that a file has. */
const namedColumns = (names) => (headers) => {
    const plain = headers.map(plainHeader);
    const found = {};
    for (const column in names) {
        const at = names[column].map((name) => plain.indexOf(name)).find((index) => index !== -1);
        if (at !== undefined)
            found[column] = at;
    }
    return found;
};
/** A problem where the first row lacks a column. */
function missingColumns({ headers, columns }, needed, file) {
    const missing = Object.keys(needed).filter((column) => !(column in columns));
    if (missing.length === 0)
        return [];
    const message = headers.length === 0 ? 'the file is empty' : `there is no column ${missing.join(', no column ')}`;
    const hint = `the first row names the columns: ${Object.keys(needed).join(',')}`;
    return [{ message, hint, place: { file, line: 1, column: 1 } }];
}

;// CONCATENATED MODULE: ./build/roster/extensions-file.js






const needed = {
    student: ['student', 'studentid', 'id', 'email', 'login', 'github', 'githubusername', 'username'],
    assignment: ['assignment', 'homework', 'project'],
    due: ['due', 'newdue', 'duedate', 'newduedate', 'until'],
};
const columns = { ...needed, note: ['note', 'notes', 'reason', 'comment'] };
/** `student,assignment,due,note`: an assignment or `*`; a date, a date-time or `+2d`. */
function parseExtensions(text, file, context) {
    const { table, rows } = tableOf((0,csv/* parseCsv */.Wk)(text, file), namedColumns(columns));
    const missing = missingColumns(table, needed, file);
    if (missing.length > 0)
        return { extensions: [], problems: missing };
    const read = rows
        .filter(({ cells }) => cells.some(({ value }) => value.trim() !== ''))
        .map((row) => readExtension(row, table, context));
    return {
        extensions: read.flatMap(({ extension }) => extension ?? []),
        problems: read.flatMap(({ problems }) => problems),
    };
}
function readExtension(row, table, { people, assignments, timezone }) {
    const at = table.columns;
    const [student, assignment, dueText, note] = [at.student, at.assignment, at.due, at.note].map((column) => textIn(row, column));
    const place = (column) => table.placeOf(row.cells[column ?? 0] ?? row.cells[0]);
    if (student === undefined || assignment === undefined || dueText === undefined)
        return {
            problems: [{ message: 'needs a student, an assignment (or *) and a due date', place: place(0) }],
        };
    const meant = people(student);
    const due = (0,extension/* parseExtendedDue */.vV)(dueText, timezone);
    const fault = assignment === extension/* EVERY_ASSIGNMENT */.sd ? undefined : assignmentFault(assignment, assignments);
    const problems = [
        'student' in meant ? [] : { ...meant, place: place(at.student) },
        fault === undefined ? [] : { ...fault, place: place(at.assignment) },
        due === undefined
            ? {
                message: `${(0,quote/* quote */.hD)(dueText)} is no due date`,
                hint: 'such as 2026-12-03, 2026-12-03 18:00 or +2d',
                place: place(at.due),
            }
            : [],
    ].flat();
    if (!('student' in meant) || due === undefined || problems.length > 0)
        return { problems };
    return {
        extension: { student: meant.student, assignment, due, ...(note !== undefined && { note }) },
        problems,
    };
}

// EXTERNAL MODULE: ./build/text/order.js
var order = __webpack_require__(4158);
;// CONCATENATED MODULE: ./build/domain/groups.js

/** Students who are in more than one group of an assignment, each with all of them: whose grade would be theirs? */
function clashesOf(rows) {
    const seats = new Map();
    for (const { assignment, group, student } of rows) {
        const key = JSON.stringify([assignment, student]);
        const seat = seats.get(key) ?? { assignment, student, groups: new Set() };
        seats.set(key, { ...seat, groups: seat.groups.add(group) });
    }
    return [...seats.values()]
        .filter(({ groups }) => groups.size > 1)
        .map((seat) => ({ ...seat, groups: [...seat.groups].sort(order/* compareTexts */.q) }));
}

;// CONCATENATED MODULE: ./build/roster/groups-file.js







const groups_file_columns = {
    assignment: ['assignment', 'homework', 'project'],
    group: ['group', 'team', 'groupname', 'teamname'],
    student: ['student', 'studentid', 'id', 'email', 'login', 'github', 'githubusername', 'username', 'member'],
};
/** `assignment,group,student`; `*` for an assignment stands for every assignment of the course. */
function parseGroups(text, file, { people, assignments }) {
    const { table, rows } = tableOf((0,csv/* parseCsv */.Wk)(text, file), namedColumns(groups_file_columns));
    const missing = missingColumns(table, groups_file_columns, file);
    if (missing.length > 0)
        return { groups: [], problems: missing };
    const read = rows.map((row) => readSeats(row, table, { people, assignments }));
    const seats = read.flatMap((row) => row.seats);
    return {
        groups: seats.map(({ assignment, group, student }) => ({ assignment, group, student })),
        problems: [...read.flatMap((row) => row.problems), ...clashProblems(seats)],
    };
}
/** Where a row puts a student: in one assignment or in every. */
function readSeats(row, { columns: at, placeOf }, { people, assignments }) {
    const [assignment, group, name] = [at.assignment, at.group, at.student].map((column) => textIn(row, column));
    const place = placeOf(row.cells[0]);
    if (assignment === undefined && group === undefined && name === undefined)
        return { seats: [], problems: [] };
    if (assignment === undefined || group === undefined || name === undefined)
        return { seats: [], problems: [{ message: 'needs an assignment, a group and a student', place }] };
    const meant = people(name);
    const isEvery = assignment === extension/* EVERY_ASSIGNMENT */.sd && assignments.length > 0;
    const fault = isEvery ? undefined : assignmentFault(assignment, assignments);
    const problems = fault === undefined ? [] : [{ ...fault, place }];
    if (!('student' in meant))
        problems.push({ ...meant, place: placeOf(row.cells[at.student ?? 0]) });
    if (problems.length > 0 || !('student' in meant))
        return { seats: [], problems };
    const { student } = meant;
    const named = isEvery ? assignments : [assignment];
    return { seats: named.map((one) => ({ assignment: one, group, student, place })), problems };
}
/** In two groups of one assignment: whose grade would be theirs? */
const clashProblems = (seats) => clashesOf(seats).map(({ assignment, student, groups }) => {
    const last = seats.findLast((seat) => seat.assignment === assignment && seat.student === student);
    return {
        message: `${(0,quote/* quote */.hD)(student)} is in several groups of ${assignment}: ${groups.map(quote/* quote */.hD).join(', ')}`,
        hint: 'whose grade would be theirs? keep one',
        ...(last !== undefined && { place: last.place }),
    };
});

// EXTERNAL MODULE: ./build/domain/grouped.js
var grouped = __webpack_require__(22907);
;// CONCATENATED MODULE: ./build/roster/same-person.js

const identities = ['id', 'login', 'email', 'githubId'];
/** How an identity is compared: GitHub's names and addresses know no case. */
const plain = (value) => String(value).toLowerCase();
/** The rows of each person, by the first of them: those that share an id, a login, an address or GitHub's number. */
function groupsOf(rows) {
    const leaders = rows.map((_, index) => index);
    const leaderOf = (index) => {
        let at = index;
        while (leaders[at] !== at)
            at = leaders[at] ?? at;
        leaders[index] = at;
        return at;
    };
    const firstWith = new Map();
    for (const [index, row] of rows.entries()) {
        for (const identity of identities) {
            const value = row[identity];
            if (value === undefined)
                continue;
            const known = firstWith.get(`${identity} ${plain(value)}`);
            if (known === undefined)
                firstWith.set(`${identity} ${plain(value)}`, index);
            else
                join(leaders, leaderOf(known), leaderOf(index));
        }
    }
    const groups = (0,grouped/* groupedBy */.m)(rows.entries(), ([index]) => leaderOf(index));
    return [...groups.values()].map((group) => group.map(([, row]) => row));
}
const join = (leaders, one, other) => {
    leaders[Math.max(one, other)] = Math.min(one, other);
};

;// CONCATENATED MODULE: ./build/roster/merge-rosters.js



const calledFor = {
    id: 'id',
    login: 'GitHub account',
    email: 'email address',
    githubId: "GitHub account's number",
};
/**
 * The rows of all rosters as people, in their order: two rows are one person where they share an id, a login, an address
 * or GitHub's number. Whoever would then be two by another of them is a problem with both places, and never guessed.
 */
function mergeRosters(rows) {
    const people = groupsOf(rows);
    const problems = people.flatMap(conflictsOf);
    const students = people.map(studentOf);
    return {
        students,
        problems: [...problems, ...sameKeys(students, people)],
        notices: people.flatMap(addressNotices),
    };
}
function conflictsOf(rows) {
    return ['id', 'login', 'githubId'].flatMap((identity) => {
        const having = rows.filter((row) => row[identity] !== undefined);
        const [first] = having;
        const other = having.find((row) => plain(row[identity] ?? '') !== plain(first?.[identity] ?? ''));
        if (first === undefined || other === undefined)
            return [];
        const shared = identities.find((one) => one !== identity && first[one] !== undefined && plain(first[one]) === plain(other[one] ?? ''));
        const same = shared === undefined
            ? 'other rows make one person of both'
            : `both have the ${calledFor[shared]} ${(0,quote/* quote */.hD)(String(first[shared]))}`;
        return [
            {
                message: `the ${calledFor[identity]} is ${(0,quote/* quote */.hD)(String(other[identity]))} here, but ${(0,quote/* quote */.hD)(String(first[identity]))} at ${(0,problem/* formatPlace */.dE)(first.place)}`,
                hint: `${same}: mend one of the two`,
                place: other.place,
            },
        ];
    });
}
/** People have several addresses: the first is theirs here. */
function addressNotices(rows) {
    const [first, ...others] = rows.filter(({ email }) => email !== undefined);
    const other = others.find(({ email }) => plain(email ?? '') !== plain(first?.email ?? ''));
    if (first === undefined || other === undefined)
        return [];
    return [`${(0,problem/* formatPlace */.dE)(other.place)}: another address than at ${(0,problem/* formatPlace */.dE)(first.place)}, which counts`];
}
function studentOf(rows) {
    const first = (key) => rows.find((row) => row[key] !== undefined)?.[key];
    const [id, login, email, githubId, section] = [
        first('id'),
        first('login'),
        first('email'),
        first('githubId'),
        first('section'),
    ];
    // Parts of a name belong together, so they come from one row: the one that knows most of them.
    const named = rows.find(({ givenName }) => givenName !== undefined) ?? rows.find(({ name }) => name !== undefined);
    return {
        key: keyOf({ id, login, email }),
        ...(id !== undefined && { id }),
        ...(named?.name !== undefined && { name: named.name }),
        ...(named?.givenName !== undefined && { givenName: named.givenName }),
        ...(named?.familyName !== undefined && { familyName: named.familyName }),
        ...(email !== undefined && { email }),
        ...(login !== undefined && { login }),
        ...(githubId !== undefined && { githubId }),
        ...(section !== undefined && { section }),
        cells: Object.assign({}, ...rows.toReversed().map(({ cells }) => cells)),
    };
}
const keyOf = ({ id, login, email }) => login?.toLowerCase() ?? id ?? email?.toLowerCase() ?? '';
/** An id that is another one's login: files could not tell the two. */
function sameKeys(students, people) {
    const seen = new Map();
    return students.flatMap(({ key }, index) => {
        const first = seen.get(key);
        if (first === undefined) {
            seen.set(key, index);
            return [];
        }
        const place = people[index]?.[0]?.place;
        const other = people[first]?.[0]?.place;
        return [
            {
                message: `${(0,quote/* quote */.hD)(key)} is somebody else, too${other === undefined ? '' : `, at ${(0,problem/* formatPlace */.dE)(other)}`}`,
                ...(place !== undefined && { place }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/roster/aside.js

/** Rows of an exported gradebook that are no people: what there is to earn, how grades are posted, Canvas's own student. */
function isAside(row, { headers, columns }) {
    if (row.cells.every(({ value }) => value.trim() === ''))
        return true;
    if (!headers.some((header) => plainHeader(header) === 'student'))
        return false;
    const name = textIn(row, columns.name);
    if (name === undefined)
        return [columns.id, columns.email, columns.login].every((column) => textIn(row, column) === undefined);
    return name.includes('Points Possible') || name === 'Student, Test';
}
const staff = /\b(teacher|instructor|ta|assistant|staff|admin|owner|grader|tutor|observer|designer|professor|manager)\b/i;
/** Whether a role is none of a student; a role nobody knows is one. */
const isStaff = (role) => staff.test(role.replaceAll('_', ' ')) && !/\b(student|learner)\b/i.test(role);

;// CONCATENATED MODULE: ./build/roster/columns.js

/**
 * How each is called in the files of GitHub Classroom, Classroom 50, Canvas, Moodle, Brightspace, Blackboard and
 * Gradescope, and where people make their own; of several in a file the one named first here counts.
 */
const columns_names = {
    id: [
        'sisuserid',
        'idnumber',
        'orgdefinedid',
        'studentid',
        'studentnumber',
        'studentno',
        'sid',
        'matriculationnumber',
        'matrikelnummer',
        'idnummer',
        'identifier',
        'id',
    ],
    name: ['name', 'fullname', 'displayname', 'studentname', 'student', 'vollständigername'],
    givenName: ['firstname', 'givenname', 'givennames', 'forename', 'first', 'vorname', 'prénom'],
    familyName: ['lastname', 'familyname', 'surname', 'last', 'nachname'],
    email: ['email', 'emailaddress', 'mail', 'emailadresse'],
    login: ['githubusername', 'github', 'githublogin', 'githubuser', 'githubaccount', 'githubhandle', 'login'],
    githubId: ['githubid', 'githubuserid', 'githubnumber'],
    section: ['section', 'sections', 'sectionname'],
    role: ['role', 'roles'],
};
const fields = [
    'id',
    'name',
    'givenName',
    'familyName',
    'email',
    'login',
    'githubId',
    'section',
    'role',
];
/** Which column says what. */
function columnsOf(headers) {
    const plain = headers.map(plainHeader);
    // Classroom 50 calls the GitHub account `username`; elsewhere that is the institution's.
    const isClassroom50 = plain.includes('githubid') && plain.includes('username');
    const isWorksheet = plain.includes('fullname') && plain.includes('identifier');
    const found = fields.flatMap((field) => {
        const own = field === 'login' && isClassroom50 ? [...columns_names.login, 'username'] : columns_names[field];
        // In Moodle's worksheets the identifier is Moodle's own.
        const candidates = own.filter((name) => !(isWorksheet && name === 'identifier'));
        const index = candidates.map((name) => plain.indexOf(name)).find((at) => at !== -1);
        return index === undefined ? [] : [[field, index]];
    });
    return Object.fromEntries(found);
}
/** Whether a file's rows can be told apart: something in them names a person. */
const areEnough = (columns) => ['id', 'email', 'login'].some((field) => columns[field] !== undefined);

;// CONCATENATED MODULE: ./build/roster/github-account.js
/** A login out of what people write for it: `Ada`, `@ada`, `https://github.com/ada`; null if it can be none. */
function parseLogin(said) {
    const login = said.replace(/^@|^(?:https?:\/\/)?(?:www\.)?github\.com\/|\/$/gi, '');
    // Those of Enterprise Managed Users have an underscore.
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(login) ? login : null;
}
/** GitHub's number of an account; null if it can be none. */
const parseGithubId = (said) => /^[1-9]\d{0,14}$/.test(said) ? Number(said) : null;

;// CONCATENATED MODULE: ./build/roster/person-name.js
const suffix = /^(jr|sr|ii|iii|iv|phd|md)\.?$/i;
/** A name as people write it, given name first: gradebooks turn it round (`Lovelace, Ada`) or keep its parts apart. */
function personName({ name, givenName, familyName }) {
    if (givenName !== undefined || familyName !== undefined) {
        const whole = name === undefined || name.includes(',') ? [givenName, familyName].filter(Boolean).join(' ') : name;
        return {
            name: whole,
            ...(givenName !== undefined && { givenName }),
            ...(familyName !== undefined && { familyName }),
        };
    }
    if (name === undefined)
        return {};
    const [family, given, ...more] = name.split(',').map((part) => part.trim());
    if (!family || !given || more.length > 0 || suffix.test(given))
        return { name };
    return { name: `${given} ${family}`, givenName: given, familyName: family };
}

;// CONCATENATED MODULE: ./build/roster/read-row.js




/** What a row says of a person, or what is wrong with it. */
function readRow(row, table) {
    const problems = problemsIn(row, table);
    if (problems.length > 0)
        return { problems };
    const said = (field) => textIn(row, table.columns[field]);
    const id = idIn(row, table);
    const email = emailIn(row, table);
    const login = parseLogin(said('login') ?? '');
    const githubId = parseGithubId(said('githubId') ?? '');
    const section = said('section');
    const rosterRow = {
        ...(id !== undefined && { id }),
        ...personName({ name: said('name'), givenName: said('givenName'), familyName: said('familyName') }),
        ...(email !== undefined && { email }),
        ...(login !== null && { login }),
        ...(githubId !== null && { githubId }),
        ...(section !== undefined && { section }),
        cells: cellsOf(row, table.headers),
        place: table.placeOf(row.cells[0]),
    };
    return { rosterRow, problems };
}
const isEmail = (text) => /^\S+@\S+$/.test(text);
function idIn(row, { headers, columns }) {
    const id = textIn(row, columns.id) ?? textIn(row, signInColumn(headers));
    if (id === undefined || isEmail(id))
        return undefined;
    // Brightspace writes #123456 for 123456.
    return plainHeader(headers[columns.id ?? 0] ?? '') === 'orgdefinedid' ? id.replace(/^#/, '') : id;
}
/** Canvas tells no address, but many institutions sign in with one; in GitHub Classroom it often is the identifier. */
function emailIn(row, { headers, columns }) {
    const others = [textIn(row, columns.id), textIn(row, signInColumn(headers))];
    return textIn(row, columns.email) ?? others.find((text) => text !== undefined && isEmail(text));
}
/** By what people sign in to Canvas. */
const signInColumn = (headers) => headers.findIndex((header) => plainHeader(header) === 'sisloginid');
const cellsOf = ({ cells }, headers) => Object.fromEntries(headers.flatMap((header, index) => (header === '' ? [] : [[header, cells[index]?.value ?? '']])));
const faults = [
    {
        field: 'login',
        isIn: (text) => parseLogin(text) === null,
        why: 'is not the name of a GitHub account',
        hint: 'it is what the address of its page ends with',
    },
    {
        field: 'githubId',
        isIn: (text) => parseGithubId(text) === null,
        why: 'is not the number of a GitHub account',
        hint: 'it has digits only',
    },
    {
        field: 'id',
        isIn: (text) => /^\d(?:[.,]\d+)?E\+\d+$/i.test(text),
        why: 'is what a spreadsheet makes of a long number',
        hint: 'make the column text, and export it again',
    },
];
const problemsIn = (row, table) => [
    ...surplusProblems(row, table),
    ...faults.flatMap((fault) => faultIn(row, table, fault)),
    ...(isNobody(row, table) ? [{ ...nobody, place: table.placeOf(row.cells[0]) }] : []),
];
function surplusProblems({ cells }, { headers, placeOf }) {
    const surplus = cells.slice(headers.length).find(({ value }) => value.trim() !== '');
    if (surplus === undefined)
        return [];
    const hint = 'a text with a comma in it goes in quotes';
    return [{ message: 'there are more cells than columns', hint, place: placeOf(surplus) }];
}
function faultIn(row, table, { field, isIn, why, hint }) {
    const column = table.columns[field];
    const text = textIn(row, column);
    if (text === undefined || !isIn(text))
        return [];
    return [{ message: `${(0,quote/* quote */.hD)(text)} ${why}`, hint, place: table.placeOf(row.cells[column ?? 0]) }];
}
const isNobody = (row, table) => idIn(row, table) === undefined &&
    textIn(row, table.columns.login) === undefined &&
    emailIn(row, table) === undefined;
const nobody = {
    message: 'nothing in this row says who it is',
    hint: 'it needs an id, an email address or a GitHub account',
};

;// CONCATENATED MODULE: ./build/roster/parse-roster.js






/** A file of people, by the names of its columns; an exported gradebook is one, too. */
function parseRoster(text, file) {
    const { table, rows } = tableOf((0,csv/* parseCsv */.Wk)(text, file), columnsOf);
    if (!areEnough(table.columns))
        return { rows: [], problems: [notARoster(table, file)], notices: [] };
    const people = rows.filter((row) => !isAside(row, table));
    const isOfStaff = (row) => isStaff(textIn(row, table.columns.role) ?? '');
    const read = people.filter((row) => !isOfStaff(row)).map((row) => readRow(row, table));
    return {
        rows: read.flatMap(({ rosterRow }) => rosterRow ?? []),
        problems: read.flatMap(({ problems }) => problems),
        notices: [
            ...staffNotice(people.length - read.length, table, file),
            ...(rows.length === 0 ? [`${file}: nobody is in it`] : []),
        ],
    };
}
function notARoster({ headers }, file) {
    const place = { file, line: 1, column: 1 };
    if (headers.length === 0)
        return { message: 'the file is empty', place };
    const message = 'no column says who a student is: an id, an email address or a GitHub account';
    return { message, hint: 'the first row names the columns, such as id,name,email,github,section', place };
}
function staffNotice(left, { headers, columns }, file) {
    if (left === 0)
        return [];
    const who = left === 1 ? '1 person is no student' : `${left} people are no students`;
    return [`${file}: ${who} by the column ${(0,quote/* quote */.hD)(headers[columns.role ?? 0] ?? '')}`];
}

;// CONCATENATED MODULE: ./build/roster/people.js


/**
 * Finds students by key, login, id or address. In a course without a roster every name is somebody, called by it in small
 * letters as repositories are.
 */
function peopleOf(students) {
    if (students.length === 0)
        return (name) => ({ student: name.toLowerCase() });
    const known = new Map();
    for (const { key, id, email, login } of students)
        for (const name of [key, id, email, login].filter((one) => one !== undefined))
            known.set(name.toLowerCase(), (known.get(name.toLowerCase()) ?? new Set()).add(key));
    const names = [...known.keys()];
    // Measuring a name against a whole course takes a while: some misspelt ones in a small one, none in a huge one.
    let left = 20_000;
    return (name) => {
        const [first, ...others] = known.get(name.toLowerCase()) ?? [];
        if (first !== undefined && others.length === 0)
            return { student: first };
        if (first !== undefined)
            return {
                message: `${(0,quote/* quote */.hD)(name)} could be ${[first, ...others].map(quote/* quote */.hD).join(' or ')}`,
                hint: 'name them by their GitHub account',
            };
        left -= names.length;
        const meant = left < 0 ? undefined : (0,closest/* closest */.kp)(name, names);
        return {
            message: `${(0,quote/* quote */.hD)(name)} is nobody in the roster`,
            hint: meant === undefined ? 'by id, email address or GitHub account' : `did you mean ${(0,quote/* quote */.hD)(meant)}?`,
        };
    };
}

// EXTERNAL MODULE: ./build/text/decode.js
var decode = __webpack_require__(75174);
;// CONCATENATED MODULE: ./build/course/course-files.js











const usualName = 'course.yml';
/** The course that somebody named, or `course.yml` here; without it an empty course, called after the directory. */
async function findCourse(named, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, named ?? usualName);
    const text = await (0,bounded_text/* readBoundedText */.H)(path);
    if (text !== undefined) {
        const config = parseCourse(text, named ?? (0,external_node_path_.relative)(cwd, path));
        return readCourseFiles({ name: (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)), ...config }, (0,external_node_path_.dirname)(path));
    }
    if (named === undefined)
        return emptyCourse(cwd);
    throw new problem/* UserError */.yo([{ message: `there is no course ${(0,quote/* quote */.hD)(named)}`, hint: '`init --course` writes one' }]);
}
const emptyCourse = (directory) => ({
    config: {
        file: usualName,
        name: (0,external_node_path_.basename)(directory),
        timezone: 'UTC',
        roster: [],
        require: 'unverified',
        assignments: [],
    },
    directory,
    students: [],
    groups: [],
    extensions: [],
    notices: [],
});
/** What the files of a course say; throws one `UserError` with every problem in all of them. */
async function readCourseFiles(config, directory) {
    const read = (path) => readCsv(path, config, directory);
    const rosters = await Promise.all(config.roster.map((path) => parsed(path, read, ({ text, name }) => parseRoster(text, name))));
    const merged = mergeRosters(rosters.flatMap(({ said }) => said?.rows ?? []));
    const ofRosters = [...rosters.flatMap(({ problems }) => problems), ...merged.problems];
    // Whom the other files mean cannot be said before it is known who there is.
    (0,problem/* throwProblems */.Jh)(someOf(ofRosters));
    const context = {
        people: peopleOf(merged.students),
        assignments: config.assignments.map(({ assignment }) => assignment),
        timezone: config.timezone,
    };
    const groups = await parsed(config.groups, read, (file) => parseGroups(file.text, file.name, context));
    const extensions = await parsed(config.extensions, read, (file) => parseExtensions(file.text, file.name, context));
    (0,problem/* throwProblems */.Jh)(someOf([...groups.problems, ...extensions.problems]));
    return {
        config,
        directory,
        students: merged.students,
        groups: groups.said?.groups ?? [],
        extensions: extensions.said?.extensions ?? [],
        notices: [...rosters.flatMap(({ said }) => said?.notices ?? []), ...merged.notices],
    };
}
/** More than anybody reads in one go: a wrong column is wrong in every row. */
const mostProblems = 50;
function someOf(problems) {
    const more = problems.length - mostProblems;
    return more <= 0 ? problems : [...problems.slice(0, mostProblems), { message: `and ${more} more problems` }];
}
// An exported gradebook of a large course has some ten of them.
const mostMegabytes = 64;
async function readCsv(path, { file }, directory) {
    const name = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)((0,external_node_path_.dirname)(file), path);
    const bytes = await (0,bounded_text/* readBoundedBytes */.f)((0,external_node_path_.resolve)(directory, path), mostMegabytes);
    if (bytes !== undefined)
        return { text: (0,decode/* decodeText */.g)(bytes, { file: name }), name };
    const message = `there is no file ${(0,quote/* quote */.hD)(path)}`;
    throw new problem/* UserError */.yo([{ message, hint: 'paths start where the course file is', place: { file } }]);
}
/** A file as what it says, or as what is wrong with it; undefined where none is named. */
async function parsed(path, read, parse) {
    if (path === undefined)
        return { problems: [] };
    try {
        const said = parse(await read(path));
        return { said, problems: said.problems };
    }
    catch (error) {
        if (error instanceof problem/* UserError */.yo)
            return { problems: error.problems };
        throw error;
    }
}


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ briefOf),
/* harmony export */   cP: () => (/* binding */ isAccountedFor),
/* harmony export */   cS: () => (/* binding */ accountStatuses)
/* harmony export */ });
/** What became of a student, a group or a repository in a harvest: everybody ends in exactly one. */
const accountStatuses = [
    'ok',
    /** There is work that no attempt grades yet. */
    'pending',
    'no_result',
    /** Looked for twice: there is none. */
    'no_repository',
    /** GitHub does not say whether it is there: the token may not see it. */
    'not_visible',
    /** Found under another name than when it was harvested before. */
    'renamed',
    /** Several repositories of one submitter. */
    'duplicate',
    'not_in_roster',
    'invalid',
    'truncated',
    /** The record says that it belongs to another repository. */
    'identity_mismatch',
    /** Trusted less than the course requires. */
    'unverified',
    /** The attempt, or collecting it, went wrong on the course's side. */
    'error',
];
const NO_FLAGS = [];
function briefOf({ grade, attempts, flags, ...account }) {
    const { commit } = grade ?? {};
    return {
        ...account,
        flags: flags.length === 0 ? NO_FLAGS : flags,
        ...(grade !== undefined && { grade: commit === undefined ? {} : { commit } }),
        attempts: { length: attempts.length },
    };
}
/** Whether somebody has a grade that counts; anybody else is named, and makes the exit code 1. */
const isAccountedFor = ({ status, grade }) => grade !== undefined && (status === 'ok' || status === 'renamed');


/***/ }),

/***/ 38940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ compareAttempts),
/* harmony export */   u: () => (/* binding */ countedAttempt)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4158);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89606);


const compareInstants = (one, other) => Date.parse(one) - Date.parse(other);
/** Earlier submissions first, of one submission the earlier gradings first. */
const compareAttempts = (one, other) => compareInstants(one.submittedAt, other.submittedAt) ||
    compareInstants(one.gradedAt, other.gradedAt) ||
    (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(one.file, other.file);
/** The attempt that counts; undefined while none can. `due` includes whatever grace there is. */
function countedAttempt(attempts, counts, due) {
    const competing = newestGradings(attempts).filter(({ competes }) => competes);
    switch (counts) {
        case 'best':
            return competing.reduce(better, undefined);
        case 'latest':
            return competing.at(-1);
        case 'latest-before-due':
            return competing.findLast(({ submittedAt, neverLate = false }) => due === undefined || neverLate || compareInstants(submittedAt, due) <= 0);
    }
}
/** Of several gradings of one submission the newest wins; what is not graded is no grading. */
function newestGradings(attempts) {
    const graded = attempts.filter(({ status }) => status === 'graded');
    const newest = new Map();
    for (const attempt of graded.toSorted((one, other) => compareInstants(one.gradedAt, other.gradedAt))) {
        newest.set(attempt.commit ?? attempt.contentDigest ?? attempt.file, attempt);
    }
    return [...newest.values()].sort(compareAttempts);
}
// Of equal points the one that spends fewer late days counts, of those the newer submission.
function better(best, attempt) {
    if (best === undefined)
        return attempt;
    const gain = (0,_points_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePoints */ .v6)(attempt.points ?? 0, best.points ?? 0);
    const saved = (best.lateDays ?? 0) - (attempt.lateDays ?? 0);
    return gain > 0 || (gain === 0 && saved >= 0) ? attempt : best;
}


/***/ }),

/***/ 47432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   il: () => (/* binding */ extensionsFor),
/* harmony export */   sd: () => (/* binding */ EVERY_ASSIGNMENT),
/* harmony export */   uQ: () => (/* binding */ extended),
/* harmony export */   vV: () => (/* binding */ parseExtendedDue)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29556);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97368);


/** `Extension.assignment` where it is meant for all of them. */
const EVERY_ASSIGNMENT = '*';
/** A date, a date-time or `+2d`; undefined if it is neither. */
function parseExtendedDue(text, timezone) {
    if (!text.startsWith('+')) {
        const at = (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text, timezone);
        return at === undefined ? undefined : { at };
    }
    const laterMs = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text.slice(1));
    return typeof laterMs === 'number' ? { laterMs } : undefined;
}
/** The extensions that hold for a submitter: any member's covers the group. */
const extensionsFor = ({ assignment, members }, extensions) => extensions.filter((extension) => members.includes(extension.student) && [assignment, EVERY_ASSIGNMENT].includes(extension.assignment));
/**
 * The rules with the most generous of the extensions. `until` moves as far as the due date does, so that whoever has more
 * time keeps the same window for late work, and nobody is too late before they are late.
 */
function extended(rules, extensions) {
    const { due, late } = rules;
    if (due === undefined)
        return rules;
    const laterMs = Math.max(0, ...extensions.map((extension) => laterBy(extension.due, due)));
    if (laterMs === 0)
        return rules;
    const until = late?.until;
    return {
        ...rules,
        due: later(due, laterMs),
        late: late === null || until === undefined ? late : { ...late, until: later(until, laterMs) },
    };
}
const laterBy = (extension, due) => 'at' in extension ? Date.parse(extension.at) - Date.parse(due) : extension.laterMs;
const later = (instant, ms) => new Date(Date.parse(instant) + ms).toISOString();


/***/ }),

/***/ 19891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ givenIn),
/* harmony export */   dl: () => (/* binding */ markedOnAnother),
/* harmony export */   rZ: () => (/* binding */ gradeRowOf)
/* harmony export */ });
function gradeRowOf(grade) {
    const { submitter, counted, raw, late, lateDays, points, maxPoints, complete, marks } = grade;
    const { commit, contentDigest, submittedAt, file } = counted.summary;
    const { items = [], adjustments = [] } = counted.score ?? {};
    return {
        submitter,
        attempt: file,
        ...(commit !== undefined && { commit }),
        ...(contentDigest !== undefined && { contentDigest }),
        submittedAt,
        lateMs: late?.lateMs ?? null,
        lateDaysSpent: lateDays,
        raw,
        penalty: late?.points ?? 0,
        points,
        maxPoints,
        complete,
        pending: pendingIn(items),
        marks: marks.length,
        markedOnAnother: markedOnAnother(items).map(({ id }) => id),
        items: items.map(rowItem),
        adjustments,
    };
}
const rowItem = ({ id, name, status, points, maxPoints, mark, items }) => ({
    id,
    name,
    status,
    points,
    maxPoints,
    ...(mark !== undefined && { mark }),
    ...(items.length > 0 && { items: items.map(rowItem) }),
});
/** What people gave, where it decides: a deduction's mark does not where its item was marked as a whole. */
const givenIn = (items) => items.flatMap((item) => {
    const isGiven = item.mark?.points !== undefined || item.mark?.passed !== undefined;
    return isGiven ? [item] : givenIn(item.items ?? []);
});
/** The items that a person marked looking at another submission. */
const markedOnAnother = (items) => givenIn(items).filter(({ mark }) => mark?.commit !== undefined);
/** The innermost items that wait for a person. */
const pendingIn = (items) => items.flatMap(({ id, status, items: inner }) => {
    if (status !== 'pending')
        return [];
    const inside = pendingIn(inner);
    return inside.length > 0 ? inside : [id];
});


/***/ }),

/***/ 89415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ gradeOf)
});

// EXTERNAL MODULE: ./build/domain/attempt.js
var domain_attempt = __webpack_require__(24900);
// EXTERNAL MODULE: ./build/domain/counting.js
var counting = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/domain/late.js
var domain_late = __webpack_require__(58233);
// EXTERNAL MODULE: ./build/domain/points.js
var points = __webpack_require__(89606);
;// CONCATENATED MODULE: ./build/domain/late-days.js


/** What is left of the points when late days are spent on them: as many of those `left` as earn most, and none that earns nothing. */
function lateDayChoice(lateness, left) {
    const none = spending(lateness, 0);
    const started = Math.ceil((none.late?.lateMs ?? 0) / domain_late/* LATE_DAY_MS */.Tb);
    const days = Math.max(Math.min(started, left), 0);
    const choices = Array.from({ length: days }, (_, index) => spending(lateness, index + 1));
    return [none, ...choices].reduce((best, choice) => (0,points/* comparePoints */.v6)(choice.points, best.points) > 0 ? choice : best);
}
function spending(lateness, lateDays) {
    const late = (0,domain_late/* latePenalty */.qn)({ ...lateness, lateDays });
    return { late, lateDays, points: (0,points/* subtractPoints */.kM)(lateness.points, late?.points ?? 0) };
}

;// CONCATENATED MODULE: ./build/domain/gradebook.js




/** What counts of a submitter's attempts, and for how much; undefined while nothing does. */
function gradeOf({ submitter, attempts, rules, marks, lateDaysLeft, }) {
    const candidates = attempts.flatMap((scored) => candidateOf(scored, rules, lateDaysLeft ?? 0));
    const due = rules.due === undefined ? undefined : (0,domain_late/* endOfGrace */.Px)(rules.due, rules.late ?? undefined);
    const best = (0,counting/* countedAttempt */.u)(candidates, rules.counts, due);
    if (best === undefined)
        return undefined;
    const { scored: counted, score, late, lateDays, points } = best;
    const { points: raw, maxPoints, complete } = score;
    return { submitter, counted, raw, late, lateDays, points, maxPoints, complete, marks };
}
/** An attempt by today's rules: what its record says of points and lateness is history. */
function candidateOf(scored, { due, late: policy }, left) {
    const { attempt, summary, score } = scored;
    if (score === null)
        return [];
    const { points, maxPoints } = score;
    const { submittedAt } = summary;
    const own = (0,domain_attempt/* dueOf */.IH)(attempt.submission, due);
    const lateness = { points, maxPoints, due: own, submittedAt, policy };
    const chosen = lateDayChoice(lateness, left);
    const competes = chosen.late?.competes ?? true;
    const { file, commit, contentDigest, gradedAt } = summary;
    return [
        {
            file,
            commit,
            contentDigest,
            submittedAt,
            gradedAt,
            status: 'graded',
            competes,
            neverLate: own === undefined,
            late: chosen.late,
            lateDays: chosen.lateDays,
            points: chosen.points,
            scored,
            score,
        },
    ];
}


/***/ }),

/***/ 9175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitsOf),
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/** Groups are called in repositories as GitHub makes it of their names: `Team Rocket` is `team-rocket`. */
const slugOf = (name) => name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .replace(/^-|-$/g, '');
/** An assignment's groups and the students who are in none, in the roster's order. */
function unitsOf(assignment, students, rows) {
    const byKey = new Map(students.map((student) => [student.key, student]));
    const groups = new Map();
    for (const { group, student } of rows.filter((row) => row.assignment === assignment)) {
        const members = groups.get(group) ?? new Map();
        groups.set(group, members.set(student, byKey.get(student) ?? { key: student, cells: {} }));
    }
    const grouped = new Set([...groups.values()].flatMap((members) => [...members.keys()]));
    const alone = students.filter(({ key }) => !grouped.has(key));
    return [
        ...[...groups].map(([group, members]) => ({
            name: slugOf(group),
            members: [...members.values()],
            group,
        })),
        ...alone.map((student) => ({ name: (student.login ?? student.key).toLowerCase(), members: [student] })),
    ];
}


/***/ }),

/***/ 50677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ joinAccounts)
});

// EXTERNAL MODULE: ./build/text/order.js
var order = __webpack_require__(4158);
// EXTERNAL MODULE: ./build/domain/join-units.js
var join_units = __webpack_require__(9175);
;// CONCATENATED MODULE: ./build/domain/join-clues.js

function cluesOf(units, { logins, people }) {
    const byNumber = index(units, ({ githubId }) => [githubId?.toString()]);
    const byTodaysLogin = index(units, ({ githubId }) => [
        githubId === undefined ? undefined : logins?.get(githubId),
    ]);
    const byLogin = index(units, ({ login }) => [login]);
    const byOther = index(units, ({ key, id, email }) => [key, id, email]);
    const byGroup = new Map();
    for (const unit of units)
        if (unit.group !== undefined)
            for (const name of new Set([(0,join_units/* slugOf */.t)(unit.group), unit.group.toLowerCase()]))
                add(byGroup, name, unit);
    const named = (submitter) => unique([...(byLogin.get(submitter) ?? []), ...(byGroup.get(submitter) ?? [])]);
    const peopleOf = (submitter) => people?.get(submitter) ?? [];
    const access = (submitter) => unique(peopleOf(submitter).flatMap(({ id }) => byNumber.get(String(id)) ?? []));
    const others = [
        // A repository keeps the login of the day it was made: it may be of whoever had the name then, or has it today.
        (submitter) => unique([...named(submitter), ...(byTodaysLogin.get(submitter) ?? [])]),
        (submitter) => byOther.get(submitter) ?? [],
        (submitter) => unique(peopleOf(submitter).flatMap(({ login }) => byLogin.get(login.toLowerCase()) ?? [])),
        (submitter) => (/-[1-9]$/.test(submitter) ? named(submitter.slice(0, -2)) : []),
    ];
    return { access, others };
}
const unique = (units) => [...new Set(units)];
function index(units, namesOf) {
    const found = new Map();
    for (const unit of units)
        for (const name of unit.members.flatMap(namesOf))
            if (name !== undefined)
                add(found, name.toLowerCase(), unit);
    return found;
}
function add(found, name, unit) {
    const known = found.get(name);
    if (known === undefined)
        found.set(name, [unit]);
    else if (!known.includes(unit))
        known.push(unit);
}

;// CONCATENATED MODULE: ./build/domain/join.js



/**
 * Joins what is stored with the rosters: by who has access first, then by login (the roster's and today's) or group, by
 * id or address, and last without the `-1` that GitHub Classroom puts behind a name that was taken. Whatever two could
 * claim is nobody's.
 */
function joinAccounts(request) {
    const units = (0,join_units/* unitsOf */.$)(request.assignment, request.students, request.groups);
    const clues = cluesOf(units, request);
    const found = request.submitters.map((submitter) => ({ submitter, claims: claimsOf(submitter, clues) }));
    const ofUnit = new Map();
    for (const { submitter, claims } of found) {
        const [unit, ...others] = claims;
        if (unit !== undefined && others.length === 0)
            ofUnit.set(unit, [...(ofUnit.get(unit) ?? []), submitter]);
    }
    const contested = found.filter(({ claims }) => claims.length > 1);
    const waiting = new Set(contested.flatMap(({ claims }) => claims).filter((unit) => !ofUnit.has(unit)));
    const roster = request.students.length === 0 ? 'none' : 'in';
    const accounts = [
        ...units
            .filter((unit) => !waiting.has(unit))
            .map((unit) => accountOf(unit, ofUnit.get(unit) ?? [], roster)),
        ...contestedAccounts(contested, waiting),
        ...found
            .filter(({ claims }) => claims.length === 0)
            .map(({ submitter }) => strangerOf(submitter, roster === 'none' ? 'none' : 'not_in')),
    ];
    return withNamesOfTheirOwn(accounts).sort((one, other) => (0,order/* compareTexts */.q)(one.submitter, other.submitter));
}
/** Who could be meant, by the best clue that says anything. Of several who have access, the name may tell whose it is. */
function claimsOf(submitter, { access, others }) {
    const having = access(submitter);
    if (having.length === 1)
        return having;
    for (const clue of others) {
        const fitting = clue(submitter);
        const closer = having.length === 0 ? fitting : fitting.filter((unit) => having.includes(unit));
        if (closer.length > 0)
            return closer;
    }
    return having;
}
function accountOf(unit, submitters, roster) {
    const sorted = submitters.toSorted(order/* compareTexts */.q);
    const submitter = sorted.find((name) => name === unit.name) ?? sorted[0] ?? unit.name;
    return { submitter, submitters: sorted, members: unit.members, roster };
}
/** Whoever has nothing must not be called like somebody who has: a login that another one has by now. */
function withNamesOfTheirOwn(accounts) {
    const taken = new Set(accounts.flatMap(({ submitters }) => submitters));
    return accounts.map((account) => {
        if (account.submitters.length > 0)
            return account;
        const [{ key, id, email }] = [...account.members, { key: '', cells: {} }];
        const names = [account.submitter, key, id, email].filter((name) => name !== undefined && name !== '');
        const own = names.find((name) => name !== undefined && !taken.has(name)) ?? `${account.submitter} (nothing)`;
        taken.add(own);
        return { ...account, submitter: own };
    });
}
/** Those who have nothing else wait with it, each in one account, so that nobody is lost. */
function contestedAccounts(contested, waiting) {
    const placed = new Set();
    return contested.map(({ submitter, claims }) => {
        const own = claims.filter((unit) => waiting.has(unit) && !placed.has(unit));
        for (const unit of own)
            placed.add(unit);
        const names = claims.map(({ name, group }) => (group === undefined ? name : `the group ${group}`));
        return {
            submitter,
            submitters: [submitter],
            members: [...new Set(own.flatMap(({ members }) => members))],
            roster: 'not_in',
            reason: `could be ${names.toSorted(order/* compareTexts */.q).join(' or ')}; say whose it is in the roster or in the groups`,
        };
    });
}
const strangerOf = (submitter, roster) => ({
    submitter,
    submitters: [submitter],
    members: [],
    roster,
});


/***/ }),

/***/ 61977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ choiceOfName),
/* harmony export */   L4: () => (/* binding */ isStillChosen),
/* harmony export */   SK: () => (/* binding */ submitterInName),
/* harmony export */   wB: () => (/* binding */ nameForSubmitter)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53399);

/** What globs over names (`hw3-*`, `!hw3-solution`) say of a repository: the last that fits decides. GitHub's names know no case. */
function choiceOfName(names, name) {
    const fitting = names.findLast((glob) => fits(glob.replace(/^!/, ''), name));
    if (fitting !== undefined)
        return fitting.startsWith('!') ? 'excluded' : 'chosen';
    return names.every((glob) => glob.startsWith('!')) ? 'chosen' : 'other';
}
const fits = (glob, name) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesText */ .F)(glob.toLowerCase(), name.toLowerCase());
/**
 * Whose repository a name is: what the glob's `*` stands for, else the name without the assignment before it.
 * It never depends on a roster.
 */
function submitterInName(names, assignment, name) {
    const lower = name.toLowerCase();
    const glob = names.findLast((one) => !one.startsWith('!') && fits(one, name))?.toLowerCase() ?? '';
    const [before = '', after, ...more] = glob.split('*');
    const isPlain = after !== undefined && more.length === 0 && !glob.includes('?');
    if (isPlain && glob !== '*')
        return lower.slice(before.length, lower.length - after.length) || lower;
    const prefix = `${assignment.toLowerCase()}-`;
    return lower.startsWith(prefix) ? lower.slice(prefix.length) || lower : lower;
}
/** What a submitter's repository would be called; undefined where the globs do not say. */
function nameForSubmitter(names, submitter) {
    const globs = names.filter((glob) => !glob.startsWith('!'));
    const [glob] = globs;
    if (glob === undefined || globs.length > 1 || glob === '*' || glob.includes('?'))
        return undefined;
    return glob.split('*').length === 2 ? glob.replace('*', () => submitter) : undefined;
}
/**
 * Whether a repository that was harvested belongs to an assignment by today's globs. One that was renamed away from
 * them stays, as long as the name it had fits; one that is excluded does not.
 */
function isStillChosen(names, { name, formerName }) {
    const today = choiceOfName(names, name);
    if (today !== 'other')
        return today === 'chosen';
    return formerName !== undefined && choiceOfName(names, formerName) === 'chosen';
}


/***/ }),

/***/ 83293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ timeNotices),
/* harmony export */   s: () => (/* binding */ rowNotices)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30390);
/* harmony import */ var _grade_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19891);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89606);



/** What whoever keeps the gradebook should know of the marks behind a row: none counts otherwise than it was meant unsaid. */
function rowNotices({ submitter, items, adjustments }) {
    const given = (0,_grade_row_js__WEBPACK_IMPORTED_MODULE_1__/* .givenIn */ .JS)(items);
    const others = given.filter(({ mark }) => mark?.commit !== undefined).map(sayBy);
    const adjusted = adjustments.flatMap(({ points, mark }) => mark?.commit === undefined ? [] : [`an adjustment of ${(0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(points)} by ${mark.by}`]);
    const numbers = given.flatMap((item) => numberOf(item) ?? []);
    const misfits = numbers.filter(({ status }) => status === 'pending').map(sayNumber);
    const stay = numbers.filter(({ status }) => status !== 'pending').map(sayNumber);
    return [
        ...sayFor(submitter, 'marked on another submission than the one that counts', [...others, ...adjusted]),
        ...sayFor(submitter, 'what was given does not fit any more and waits for a person', misfits),
        ...sayFor(submitter, 'points given by hand stay what they are', stay),
    ];
}
/** Where lateness costs something, who cannot be late, since nobody knows when they handed in. */
function timeNotices(rows, { due, late }) {
    const unknown = rows.filter(({ lateMs }) => lateMs === null).map(({ submitter }) => submitter);
    if (due === undefined || late === undefined || unknown.length === 0)
        return [];
    const who = unknown.length === rows.length ? 'anybody' : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteSome */ .Jv)(unknown);
    return [`lateness is not counted for ${who}: when that was handed in is not known`];
}
const sayFor = (submitter, what, parts) => parts.length === 0 ? [] : [`${submitter}: ${what}: ${parts.join(', ')}`];
/** An item that was given points when it was worth something else. */
function numberOf({ id, status, mark }) {
    if (mark?.points === undefined || mark.worthNow === undefined)
        return undefined;
    const { by, points, worth, worthNow: now } = mark;
    return { id, status, by, points, was: worth === undefined ? '' : ` of ${(0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(worth)}`, now };
}
const sayBy = ({ id, mark }) => `${id} by ${mark?.by}`;
const sayNumber = ({ id, by, points, was, now }) => `${id} (${by} gave ${(0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(points)}${was}, now it is worth ${(0,_points_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(now)})`;


/***/ }),

/***/ 11945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ competing)
/* harmony export */ });
/**
 * Those that still compete. What the course graded again stands in place of the record it names and of all that was
 * stored before it of the same submission: the clock in a student's record has no say in it.
 */
function competing(attempts, standingOf) {
    const standings = attempts.map(standingOf);
    if (!standings.some(isAgain))
        return [...attempts];
    return attempts.filter((_, index) => {
        const own = standings[index];
        return own === undefined || !standings.slice(index + 1).some((later) => replaces(later, own));
    });
}
const isAgain = ({ status, trust }) => status === 'graded' && trust === 'regraded';
function replaces(later, own) {
    if (!isAgain(later))
        return false;
    const isNamed = later.supersedes !== undefined && later.supersedes === own.file;
    return isNamed || (later.state !== undefined && later.state === own.state);
}


/***/ }),

/***/ 10859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ scoredAttempts),
  S: () => (/* binding */ startScoring)
});

// EXTERNAL MODULE: ./build/domain/scoring.js + 2 modules
var domain_scoring = __webpack_require__(61444);
// EXTERNAL MODULE: ./build/domain/trust.js
var domain_trust = __webpack_require__(40199);
// EXTERNAL MODULE: ./build/record/jsonl.js
var jsonl = __webpack_require__(79858);
// EXTERNAL MODULE: ./build/domain/attempt-of.js
var attempt_of = __webpack_require__(7836);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
// EXTERNAL MODULE: ./build/record/attempt-path.js
var attempt_path = __webpack_require__(45113);
// EXTERNAL MODULE: ./build/record/lists.js
var lists = __webpack_require__(94709);
;// CONCATENATED MODULE: ./build/record/recorded.js




/** `scores` where the score of then, and what it says of lateness, is what counts. */
function recordedOf(record, scores) {
    const { status, points, complete, max_points: maxPoints, reason, supersedes, notices, digests } = record;
    const submission = submissionOf(record.submission);
    const short = (0,lists/* isShort */.tQ)({ notices });
    const stands = scores || short;
    const late = record.late === null || !stands ? null : (0,keys/* camelKeys */.R)(record.late);
    const told = { submission, status, late, points, maxPoints, complete };
    const file = (0,attempt_path/* attemptFile */.yy)({ submission, ...(record.run !== undefined && { run: record.run }) });
    return {
        ...told,
        summary: (0,attempt_of/* inBrief */.aV)({ ...told, phases: record.phases }, file),
        score: record.score === null || !stands ? null : (0,keys/* camelKeys */.R)(record.score),
        tests: testsOf(record.tests),
        grader: graderOf(record.grader),
        digests: digests.map(({ of, path, sha256 }) => ({ of, ...(path !== undefined && { path }), sha256 })),
        isShort: short,
        ...(reason !== undefined && { reason }),
        ...(supersedes !== undefined && { supersedes }),
    };
}
function submissionOf(record) {
    const { name, commit, content_digest: contentDigest } = record;
    const { submitted_at: submittedAt, submitted_at_source: submittedAtSource } = record;
    return {
        name,
        ...(commit !== undefined && { commit }),
        ...(contentDigest !== undefined && { contentDigest }),
        submittedAt,
        submittedAtSource,
    };
}
/** Most formats state no maximum, and then a test is called the same on disk as here. */
const testsOf = (tests) => tests.some(({ max_points }) => max_points !== undefined) ? tests.map(testOf) : tests;
function testOf({ id, name, status, points, max_points, visibility }) {
    const test = { id, name, status };
    if (points !== undefined)
        test.points = points;
    if (max_points !== undefined)
        test.maxPoints = max_points;
    if (visibility !== undefined)
        test.visibility = visibility;
    return test;
}
function graderOf({ format, results, }) {
    return {
        ...(format !== undefined && { format }),
        ...(results !== undefined && { results: (0,keys/* camelKeys */.R)(results) }),
    };
}

// EXTERNAL MODULE: ./build/store/attempt-places.js
var attempt_places = __webpack_require__(43692);
// EXTERNAL MODULE: ./build/domain/outline.js
var outline = __webpack_require__(74163);
// EXTERNAL MODULE: ./build/domain/rescored.js
var rescored = __webpack_require__(71198);
;// CONCATENATED MODULE: ./build/grades/scored-again.js



/** An attempt by today's rubric and under its submitter's marks. */
function scoredAgain(from, recorded, { rules: scoring, scorer }, marks) {
    // Where a record had no room for all tests, or nobody says how to score, what it was given then is all that is known.
    const { status, reason, score, points, maxPoints, complete } = scoring === undefined || recorded.isShort
        ? asRecorded(recorded, scoring, marks)
        : (0,rescored/* endingOf */.z6)(recorded, scoring, marks, scorer);
    const summary = { ...recorded.summary, status, points, maxPoints, complete };
    const attempt = { ...keptOf(from, recorded), ...(reason !== undefined && { reason }) };
    return { attempt, summary, score: score === null ? null : (0,outline/* outlineOf */.W)(score) };
}
const asRecorded = (recorded, scoring, marks) => marks.length === 0 ? recorded : (0,rescored/* underMarks */.bJ)(recorded, scoring ?? {}, marks);
function keptOf({ trust, trustReason, repositoryId, digests }, recorded) {
    const { submission, supersedes, late } = recorded;
    return {
        trust,
        ...(trustReason !== undefined && { trustReason }),
        ...(repositoryId !== undefined && { repositoryId }),
        submission,
        digests,
        ...(supersedes !== undefined && { supersedes }),
        late,
    };
}
/** Whether hidden tests that counted when it was recorded are not found any more. */
function losesHidden({ attempt }, recorded, scoring) {
    if (!recorded.tests.some(({ visibility }) => visibility === 'hidden'))
        return false;
    const { score } = recordedOf(attempt, true);
    return (0,rescored/* hiddenTestsLost */.GE)({ ...recorded, score }, (0,rescored/* endingOf */.z6)(recorded, scoring, [])).length > 0;
}

;// CONCATENATED MODULE: ./build/grades/scored-attempts.js






const startScoring = (assignment, { scoring }, marks) => ({
    assignment,
    rules: scoring,
    scorer: (0,domain_scoring/* outlineScorer */.pu)(),
    marks,
    texts: new Map(),
    digests: new Map(),
    name: undefined,
    short: new Map(),
    losing: new Map(),
});
/** Reads some submitters' attempts one by one, each once, and scores them. */
async function scoredAttempts(stored, submitters, scoring) {
    const scored = new Map();
    const known = new Map();
    const places = [...submitters].flatMap((submitter) => stored.bySubmitter.get(submitter) ?? []);
    for await (const { record, place } of (0,attempt_places/* readPlaces */.B)(stored, places)) {
        const fresh = take(record, place.start, known, scoring);
        if (fresh === undefined)
            continue;
        const others = scored.get(record.submitter);
        if (others === undefined)
            scored.set(record.submitter, [fresh]);
        else
            others.push(fresh);
    }
    return scored;
}
/** An attempt as it counts; undefined of one that is there already. */
function take(record, start, known, scoring) {
    const { rules, marks } = scoring;
    const origin = (0,jsonl/* originOf */.yv)(record);
    const { submitter, trustReason } = origin;
    const key = keyOf(record);
    const before = key === undefined ? undefined : known.get(key);
    if (before !== undefined) {
        trusting(before.attempt, origin);
        return undefined;
    }
    const recorded = recordedOf(record.attempt, rules === undefined);
    const digests = sharedDigests(recorded.digests, scoring.digests);
    const reason = trustReason === undefined ? {} : { trustReason: shared(trustReason, scoring.texts) };
    const own = marks.get(submitter) ?? [];
    const scored = scoredAgain({ ...origin, ...reason, digests }, recorded, scoring, own);
    if (key !== undefined)
        known.set(key, scored);
    note(record, start, recorded, scoring);
    return scored;
}
function note(record, start, recorded, scoring) {
    const { submitter, attempt } = record;
    const { rules, short, losing } = scoring;
    if (scoring.name === undefined || scoring.name.start < start)
        scoring.name = { said: attempt.name, start };
    if (recorded.isShort && !short.has(submitter))
        short.set(submitter, start);
    if (rules !== undefined && !losing.has(submitter) && losesHidden(record, recorded, rules))
        losing.set(submitter, start);
}
const MANY_TEXTS = 1000;
/** One text for all who have the same: most of a class has. */
function shared(text, known) {
    const same = known.get(text);
    if (same === undefined && known.size < MANY_TEXTS)
        known.set(text, text);
    return same ?? text;
}
/** One list for all who have the same: a class has few. */
function sharedDigests(digests, known) {
    const key = digests.map(({ of, path = '', sha256 }) => `${of} ${path} ${sha256}`).join('\n');
    const same = known.get(key);
    if (same !== undefined)
        return same;
    known.set(key, digests);
    return digests;
}
/** One record may be stored twice: by two harvests, or where git merged two files of lines. */
const keyOf = ({ submitter, blob, sha256 }) => blob === undefined ? sha256 : `${blob} ${submitter}`;
/** Of the same record the line counts that proves more. */
function trusting(kept, { trust, trustReason }) {
    if (kept.trust === trust || !(0,domain_trust/* reaches */.O)(trust, kept.trust))
        return;
    kept.trust = trust;
    if (trustReason === undefined)
        delete kept.trustReason;
    else
        kept.trustReason = trustReason;
}


/***/ }),

/***/ 45113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yy: () => (/* binding */ attemptFile)
/* harmony export */ });
/* unused harmony exports attemptPath, indexPath, fileWord */
/* harmony import */ var _text_checksum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86743);

const LONGEST_KEY = 40;
/** `<assignment>/<commit>-<run_id>-<run_attempt>[-<key>].json`, the record's place on the results branch. */
const attemptPath = (attempt) => `${attempt.assignment}/${attemptFile(attempt)}`;
/** The list of an assignment's attempts, beside their records. */
const indexPath = (assignment) => `${assignment}/index.json`;
/** The record's file name, unique within its assignment. */
function attemptFile({ submission, run }) {
    const what = submission.commit ?? submission.contentDigest ?? 'files';
    const where = run === undefined ? ['local'] : [String(run.id), String(run.attempt)];
    const key = run?.key === undefined ? [] : [fileWord(run.key)];
    return `${[what, ...where, ...key].join('-')}.json`;
}
/** A key as part of the name of a file or an artifact; two keys never become the same. */
function fileWord(key) {
    const word = key
        .replace(/[^A-Za-z0-9._]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, LONGEST_KEY);
    return word === key ? word : `${word}${word === '' ? '' : '-'}${(0,_text_checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .checksum */ .c)(key)}`;
}


/***/ }),

/***/ 96810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gp: () => (/* binding */ accountLine),
  Sm: () => (/* binding */ gradebookOf),
  ww: () => (/* binding */ parseGradebook),
  qV: () => (/* binding */ standingIn)
});

// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
// EXTERNAL MODULE: ./build/text/parse-json.js + 1 modules
var parse_json = __webpack_require__(231);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/domain/account.js
var account = __webpack_require__(8750);
// EXTERNAL MODULE: ./build/domain/score.js
var score = __webpack_require__(81239);
// EXTERNAL MODULE: ./build/domain/trust.js
var trust = __webpack_require__(40199);
// EXTERNAL MODULE: ./build/record/parts.js
var parts = __webpack_require__(44858);
// EXTERNAL MODULE: ./build/record/values.js
var values = __webpack_require__(32132);
;// CONCATENATED MODULE: ./build/record/gradebook-schema.js






const Said = schemas/* looseObject */._H3({
    by: schemas/* string */.YjP(),
    comment: schemas/* string */.YjP().exactOptional(),
    commit: schemas/* string */.YjP()
        .exactOptional()
        .describe('The commit, or the digest of the files, that was looked at, where it is not the one that counts.'),
    passed: schemas/* boolean */.zMY().exactOptional().describe('True is good for the student.'),
    points: values/* points */.WR.exactOptional(),
    worth: values/* points */.WR.exactOptional().describe('What the item was worth when points were given to it.'),
    worth_now: values/* points */.WR.exactOptional().describe('Set where it is worth something else now.'),
});
const RowItem = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(score/* itemStatuses */.a),
    points: values/* points */.WR.describe('What is known; 0 while pending.'),
    max_points: values/* points */.WR,
    mark: Said.exactOptional().describe('What a person said of it.'),
    get items() {
        return schemas/* array */.YOg(RowItem).exactOptional().describe('The items of a group; the deductions of an item.');
    },
});
const Row = schemas/* looseObject */._H3({
    submitter: schemas/* string */.YjP(),
    attempt: schemas/* string */.YjP().describe('The record of the attempt that counts.'),
    commit: schemas/* string */.YjP().exactOptional(),
    content_digest: schemas/* string */.YjP().exactOptional().describe('SHA-256 over the files, where there is no commit.'),
    submitted_at: values/* instant */.uR,
    late_ms: values/* count */.U9
        .nullable()
        .describe('0 when in time or within grace; null where nothing is due, or nobody knows when it was handed in.'),
    late_days_spent: values/* count */.U9.describe("Taken from the submitter's late days."),
    raw: values/* points */.WR.describe('Before lateness.'),
    penalty: values/* points */.WR.describe('What lateness took.'),
    points: values/* points */.WR.describe('The grade.'),
    max_points: values/* points */.WR.describe('Without bonus items.'),
    complete: schemas/* boolean */.zMY().describe('False while something waits for a person.'),
    pending: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Items that wait for a person.'),
    marks: values/* count */.U9.describe('How many marks by people there are.'),
    marked_on_another: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('Items whose mark was made looking at another submission than the one that counts.'),
    items: schemas/* array */.YOg(RowItem),
    adjustments: schemas/* array */.YOg(schemas/* looseObject */._H3({ points: values/* points */.WR, reason: schemas/* string */.YjP(), mark: Said.exactOptional() }))
        .describe('Points that belong to no item.'),
});
const AccountRecord = schemas/* looseObject */._H3({
    submitter: schemas/* string */.YjP(),
    members: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Students of the roster, by what the course files call them.'),
    repository: schemas/* string */.YjP().exactOptional().describe('As owner/name, by its name of today.'),
    status: schemas/* enum */.k5n(account/* accountStatuses */.cS),
    reason: schemas/* string */.YjP().exactOptional().describe('Why it is not ok, and what to do.'),
    trust: schemas/* enum */.k5n(trust/* trustLevels */.e).exactOptional().describe('How far the attempt that counts can be believed.'),
    trust_reason: schemas/* string */.YjP().exactOptional().describe('What that rests on, or why it is not more.'),
    attempts: values/* count */.U9.describe('How many there are.'),
    flags: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What staff should look at.'),
});
/** `gradebook.json`. */
const GradebookRecord = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz('gradebook/v1'),
    assignment: schemas/* string */.YjP(),
    made: values/* instant */.uR,
    digests: schemas/* array */.YOg(parts/* Digest */.np).describe('The configuration that made it, with its name, and its rubric.'),
    rows: schemas/* array */.YOg(Row),
    ungraded: schemas/* array */.YOg(schemas/* looseObject */._H3({
        submitter: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['ungradable', 'error', 'cancelled']),
        reason: schemas/* string */.YjP(),
    }))
        .describe('Who has no grade, which is no zero.'),
    accounts: schemas/* array */.YOg(AccountRecord)
        .exactOptional()
        .describe('Everybody the assignment is for, and every repository of it, each in one status.'),
})
    .meta({ title: 'Gradebook', description: 'What follows from the attempts and marks of an assignment.' });

;// CONCATENATED MODULE: ./build/record/gradebook.js



/** An assignment's gradebook, of everybody's account. */
const gradebookOf = ({ assignment, digests, accounts }, made) => ({
    assignment,
    made,
    digests,
    rows: accounts.flatMap(({ grade }) => grade ?? []),
    ungraded: accounts.flatMap(({ ungraded }) => ungraded ?? []),
    accounts: accounts.map(accountLine),
});
function accountLine(account) {
    const { submitter, members, repository, status, reason, trust, trustReason, attempts, flags } = account;
    return {
        submitter,
        members: members.map(({ key }) => key),
        ...(repository !== undefined && { repository: `${repository.owner}/${repository.name}` }),
        status,
        ...(reason !== undefined && { reason }),
        ...(trust !== undefined && { trust }),
        ...(trustReason !== undefined && { trustReason }),
        attempts: attempts.length,
        flags: [...flags],
    };
}
/** What a gradebook says of one submitter. */
const standingIn = ({ rows, ungraded }, submitter) => {
    const row = rows.find((one) => one.submitter === submitter);
    const none = ungraded.find((one) => one.submitter === submitter);
    return { ...(row !== undefined && { row }), ...(none !== undefined && { ungraded: none }) };
};
const parseGradebook = (text, file) => (0,keys/* camelKeys */.R)((0,parse_json/* parseJson */.q)(GradebookRecord, text, file));


/***/ }),

/***/ 81964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YW: () => (/* binding */ sightingsOf),
/* harmony export */   aw: () => (/* binding */ nothingRemembered),
/* harmony export */   eR: () => (/* binding */ cluesIn),
/* harmony export */   kY: () => (/* binding */ remember)
/* harmony export */ });
const nothingRemembered = () => ({
    sightings: new Map(),
    looks: new Map(),
    accounts: new Map(),
    access: new Map(),
    watermarks: new Map(),
    open: undefined,
});
/** Takes a row of the journal into what is remembered. */
function remember(remembered, row) {
    switch (row.kind) {
        case 'started':
            remembered.open = row;
            return;
        case 'completed':
            remembered.watermarks.set(row.selection, row.watermark);
            if (remembered.open?.run === row.run)
                remembered.open = undefined;
            return;
        case 'seen':
            within(remembered.sightings, row.assignment).set(row.repository.id, row);
            // A repository is there now.
            remembered.looks.get(row.assignment)?.delete(row.submitter);
            return;
        case 'account':
            remembered.accounts.set(row.githubId, row);
            return;
        case 'access':
            remembered.access.set(row.repositoryId, row);
            return;
        case 'absent':
        case 'not_visible':
            within(remembered.looks, row.assignment).set(row.submitter, row);
    }
}
function within(maps, name) {
    const known = maps.get(name);
    if (known !== undefined)
        return known;
    const made = new Map();
    maps.set(name, made);
    return made;
}
/** What is remembered of an assignment's repositories, in the order in which they were first seen. */
const sightingsOf = ({ sightings }, assignment) => [
    ...(sightings.get(assignment)?.values() ?? []),
];
/** What GitHub said of who is behind an assignment's repositories: today's logins, and who has access. */
function cluesIn(remembered, assignment) {
    const accounts = [...remembered.accounts.values()];
    const sightings = sightingsOf(remembered, assignment);
    return {
        logins: new Map(accounts.flatMap(({ githubId, login }) => (login === null ? [] : [[githubId, login]]))),
        people: new Map(sightings.flatMap(({ submitter, repository }) => {
            const seen = remembered.access.get(repository.id);
            return seen === undefined ? [] : [[submitter, seen.people]];
        })),
    };
}


/***/ }),

/***/ 44091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutFiles),
/* harmony export */   W: () => (/* binding */ sharingRows)
/* harmony export */ });
const NOTHING = {};
const NONE = [];
/** Many rows say the same harvest, time and owner; there is no end of other texts. */
const MANY = 1000;
/** Makes rows that are kept in memory by tens of thousands share what they say alike. */
function sharingRows() {
    const texts = new Map();
    const shared = (text) => {
        const same = texts.get(text);
        if (same === undefined && texts.size < MANY)
            texts.set(text, text);
        return same ?? text;
    };
    return (row) => (row.kind === 'seen' ? sharing(row, shared) : row);
}
function sharing(row, shared) {
    const { repository, formerName, refused, unproved } = row;
    const { id, nodeId, owner, name } = repository;
    const brief = {
        kind: 'seen',
        run: shared(row.run),
        assignment: shared(row.assignment),
        repository: { id, nodeId, owner: shared(owner), name },
        submitter: row.submitter,
        pushedAt: row.pushedAt,
        head: row.head,
        tip: row.tip,
        files: row.files,
        refused: Object.keys(refused).length === 0 ? NOTHING : refused,
        withRuns: row.withRuns,
        unproved: unproved.length === 0 ? NONE : unproved,
        at: shared(row.at),
    };
    return formerName === undefined ? brief : { ...brief, formerName };
}
/** Where nobody asks what is stored of a repository. */
const withoutFiles = (row) => row.kind === 'seen' ? { ...row, files: NOTHING } : row;


/***/ }),

/***/ 81646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rulingsOf),
/* harmony export */   v: () => (/* binding */ rulingIn)
/* harmony export */ });
/* harmony import */ var _course_find_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73461);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43075);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);




/** A configuration that somebody named: a path relative to `base`, or `owner/repo@ref:path`. */
async function rulingIn(name, base, { server, scratch }) {
    const found = await (0,_course_find_config_js__WEBPACK_IMPORTED_MODULE_0__/* .findConfig */ .u)({
        dir: base,
        config: name,
        base,
        zero: {},
        advice: 'name another one',
        assignment: async () => 'default',
        server,
        scratch,
    });
    return { config: found.config, digests: (0,_job_js__WEBPACK_IMPORTED_MODULE_1__/* .digestsOfCourse */ .OZ)(found, undefined) };
}
/** The configuration of each assignment whose course file names one; throws every problem of all of them. */
async function rulingsOf(request) {
    const { course } = request;
    const rulings = new Map();
    const problems = [];
    for (const { assignment, config } of course.config.assignments) {
        if (config === undefined)
            continue;
        try {
            const ruling = await rulingIn(config, course.directory, request);
            if (ruling.config.assignment !== assignment)
                problems.push(otherAssignment(ruling, assignment, config));
            rulings.set(assignment, ruling);
        }
        catch (error) {
            if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .throwProblems */ .Jh)(problems);
    return rulings;
}
const otherAssignment = ({ config }, assignment, file) => ({
    message: `${file} is the configuration of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(config.assignment)}, and the course names it for ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(assignment)}`,
    hint: 'the attempts are kept by the name of the assignment: make them the same',
});


/***/ }),

/***/ 43692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPlaces),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _record_jsonl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79858);
/* harmony import */ var _record_seal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68611);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88445);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19529);







/** Finds the lines of an assignment's attempts; those of repositories that were `left` are nobody's, though they are named. */
async function placesOf(dir, assignment, left = new Set()) {
    const path = (0,_directory_js__WEBPACK_IMPORTED_MODULE_5__.attemptsPath)(dir, assignment);
    const bySubmitter = new Map();
    const problems = [];
    for await (const lines of (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .someLinesOf */ .T)(path))
        for (const line of lines) {
            const from = fromIn(line, path);
            if ('problems' in from) {
                problems.push(...from.problems);
                continue;
            }
            const known = bySubmitter.get(from.submitter);
            const isLeft = from.repositoryId !== undefined && left.has(from.repositoryId);
            const places = isLeft ? [] : [from.place];
            if (known === undefined)
                bySubmitter.set(from.submitter, places);
            else
                known.push(...places);
        }
    return { path, bySubmitter, problems };
}
/** In no text of JSON can it stand with these quotation marks. */
const attemptKey = ',"attempt":{';
/** Whose a line is: told by its beginning where it is as we wrote it, and by all of it where it may have been edited. */
function fromIn({ bytes, start, number, isWhole }, path) {
    const place = { start, length: bytes.length, isSealed: (0,_record_seal_js__WEBPACK_IMPORTED_MODULE_3__/* .isSealed */ .d)(bytes) };
    const end = place.isSealed ? bytes.indexOf(attemptKey) : -1;
    if (end > 0)
        return { ...beginningOf(`${bytes.toString('utf8', 0, end)}}`), place };
    const read = (0,_record_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .readAttemptLine */ .Uv)(bytes, path, number);
    if ('record' in read)
        return { ...whoseIs(read.record), place };
    return { problems: isWhole ? read.problems : [] };
}
const beginningOf = (text) => whoseIs(JSON.parse(text));
const whoseIs = (record) => ({
    submitter: record.submitter,
    repositoryId: record.repository_id,
});
/** Lines that lie together are read together, up to so many bytes. */
const mostBytes = 2 ** 16;
/** The records that lie at these places, in the order in which they were stored. */
async function* readPlaces({ path }, places) {
    if (places.length === 0)
        return;
    const sorted = places.toSorted((one, other) => one.start - other.start);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const buffer = Buffer.allocUnsafeSlow(Math.max(mostBytes, ...sorted.map(({ length }) => length)));
        for (const { start, end, among } of runsOf(sorted)) {
            // Tens of thousands of short reads of what was just written: waiting for each costs more than they do.
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file.fd, buffer, 0, end - start, start);
            for (const place of among)
                yield { record: recordAt(buffer.subarray(0, read), place, place.start - start, path), place };
        }
    }
    finally {
        await file.close();
    }
}
function* runsOf(places) {
    let run;
    for (const place of places) {
        const { start, length } = place;
        if (run !== undefined && start - run.end <= 2 && start + length - run.start <= mostBytes) {
            run.end = start + length;
            run.among.push(place);
            continue;
        }
        if (run !== undefined)
            yield run;
        run = { start, end: start + length, among: [place] };
    }
    if (run !== undefined)
        yield run;
}
function recordAt(bytes, { length, isSealed: asWritten }, at, path) {
    const line = bytes.subarray(at, at + length);
    try {
        if (asWritten) {
            const record = JSON.parse(line.toString('utf8'));
            return record;
        }
    }
    catch {
        throw changed(path);
    }
    const read = (0,_record_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .readAttemptLine */ .Uv)(line, path, 1);
    if ('record' in read)
        return read.record;
    throw changed(path);
}
const changed = (path) => new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ message: `${path} was changed while it was read`, hint: 'run it again' }]);


/***/ }),

/***/ 96900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qz: () => (/* binding */ gradebookPath),
  VA: () => (/* binding */ readGradebook),
  th: () => (/* binding */ startGradebook),
  Cf: () => (/* binding */ writeGradebook)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
;// CONCATENATED MODULE: ./build/record/format-gradebook.js

const MANY = 200;
/** The text of `gradebook.json`, some rows at a time: a course may have tens of thousands. */
function* formatGradebook({ rows, ungraded, accounts, ...head }) {
    yield gradebookStart(head);
    yield* rowTexts(rows);
    yield* gradebookEnd({ ungraded, ...(accounts !== undefined && { accounts }) }, rows.length > 0);
}
/** Its beginning, behind which its rows follow. */
function gradebookStart(head) {
    const fields = Object.entries({ schema: 'gradebook/v1', ...head }).filter(([, value]) => value !== undefined);
    const lines = fields.map(([key, value]) => `  ${JSON.stringify(key)}: ${typeof value === 'string' ? JSON.stringify(value) : [...listTexts(value)].join('')},\n`);
    return `{\n${lines.join('')}  "rows": [`;
}
/** Rows, of which the first is the list's first. */
function* rowTexts(rows, isFirst = true) {
    let before = isFirst ? '' : ',';
    let lines = [];
    const text = () => `${before}\n    ${lines.join(',\n    ')}`;
    for (const row of rows) {
        lines.push(JSON.stringify((0,keys/* snakeKeys */.H)(row)));
        if (lines.length < MANY)
            continue;
        yield text();
        lines = [];
        before = ',';
    }
    if (lines.length > 0)
        yield text();
}
function* gradebookEnd({ ungraded, accounts }, hasRows) {
    yield hasRows ? '\n  ],\n  "ungraded": ' : '],\n  "ungraded": ';
    yield* listTexts(ungraded);
    if (accounts !== undefined) {
        yield ',\n  "accounts": ';
        yield* listTexts(accounts);
    }
    yield '\n}\n';
}
/** A row in a line. */
function* listTexts(rows) {
    yield '[';
    let end = ']';
    for (const text of rowTexts(rows)) {
        yield text;
        end = '\n  ]';
    }
    yield end;
}

// EXTERNAL MODULE: ./build/record/gradebook.js + 1 modules
var gradebook = __webpack_require__(96810);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/store/directory.js
var directory = __webpack_require__(88445);
// EXTERNAL MODULE: ./build/store/file.js
var store_file = __webpack_require__(31334);
;// CONCATENATED MODULE: ./build/store/gradebook.js








/** Where a directory of attempts keeps what follows from them. */
const gradebookPath = (dir, assignment) => (0,external_node_path_.join)((0,external_node_path_.dirname)((0,directory.attemptsPath)(dir, assignment)), 'gradebook.json');
const writeGradebook = (dir, gradebook) => (0,store_file/* writeFileAtomic */.Zf)(gradebookPath(dir, gradebook.assignment), formatGradebook(gradebook));
async function startGradebook(dir, head) {
    const file = await (0,store_file/* startFile */.Be)(gradebookPath(dir, head.assignment));
    let count = 0;
    await file.write(gradebookStart(head));
    return {
        add: async (rows) => {
            for (const text of rowTexts(rows, count === 0))
                await file.write(text);
            count += rows.length;
        },
        keep: async (rest) => {
            for (const text of gradebookEnd(rest, count > 0))
                await file.write(text);
            await file.keep();
        },
        drop: () => file.drop(),
    };
}
/** The gradebook as it was last made; undefined where there is none, or none that can be read: it is made anew anyway. */
async function readGradebook(dir, assignment) {
    const path = gradebookPath(dir, assignment);
    try {
        return (0,gradebook/* parseGradebook */.ww)(await (0,promises_.readFile)(path, 'utf8'), path);
    }
    catch (error) {
        if (error instanceof problem/* UserError */.yo || (0,error_code/* errorCode */.C)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 32343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aM: () => (/* binding */ appendJournal),
  HY: () => (/* binding */ journalPath),
  a0: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/domain/seen.js
/** Why something of a repository is not among the attempts. */
const refusalStatuses = [
    'invalid',
    'truncated',
    'identity_mismatch',
    'no_repository',
    'not_visible',
    'error',
];

// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(89472);
// EXTERNAL MODULE: ./build/text/loose.js
var loose = __webpack_require__(30980);
// EXTERNAL MODULE: ./build/text/parse-json.js + 1 modules
var parse_json = __webpack_require__(231);
;// CONCATENATED MODULE: ./build/record/harvest-journal.js





const repository = schemas/* looseObject */._H3({ id: schemas/* int */.Whr(), node_id: schemas/* string */.YjP(), owner: schemas/* string */.YjP(), name: schemas/* string */.YjP() });
const refusal = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(refusalStatuses),
    reason: schemas/* string */.YjP(),
    blob: schemas/* string */.YjP().exactOptional(),
});
/** Lists of pairs, since the names of files are data. */
const Row = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* looseObject */._H3({
        kind: schemas/* literal */.euz('started'),
        run: schemas/* string */.YjP(),
        selection: schemas/* string */.YjP(),
        is_full: schemas/* boolean */.zMY(),
        at: schemas/* string */.YjP(),
    }),
    schemas/* looseObject */._H3({
        kind: schemas/* literal */.euz('seen'),
        run: schemas/* string */.YjP(),
        assignment: schemas/* string */.YjP(),
        repository,
        former_name: schemas/* string */.YjP().exactOptional(),
        submitter: schemas/* string */.YjP(),
        pushed_at: schemas/* string */.YjP().nullable(),
        head: schemas/* string */.YjP().nullable(),
        tip: schemas/* string */.YjP().nullable(),
        files: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()])),
        refused: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), refusal])),
        with_runs: schemas/* boolean */.zMY(),
        unproved: schemas/* array */.YOg(schemas/* string */.YjP()),
        at: schemas/* string */.YjP(),
    }),
    schemas/* looseObject */._H3({
        kind: schemas/* enum */.k5n(['absent', 'not_visible']),
        run: schemas/* string */.YjP(),
        assignment: schemas/* string */.YjP(),
        submitter: schemas/* string */.YjP(),
        reason: schemas/* string */.YjP(),
        at: schemas/* string */.YjP(),
    }),
    schemas/* looseObject */._H3({
        kind: schemas/* literal */.euz('account'),
        run: schemas/* string */.YjP(),
        github_id: schemas/* int */.Whr(),
        login: schemas/* string */.YjP().nullable(),
        at: schemas/* string */.YjP(),
    }),
    schemas/* looseObject */._H3({
        kind: schemas/* literal */.euz('access'),
        run: schemas/* string */.YjP(),
        repository_id: schemas/* int */.Whr(),
        people: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), login: schemas/* string */.YjP() })),
        at: schemas/* string */.YjP(),
    }),
    schemas/* looseObject */._H3({
        kind: schemas/* literal */.euz('completed'),
        run: schemas/* string */.YjP(),
        selection: schemas/* string */.YjP(),
        watermark: schemas/* string */.YjP(),
        at: schemas/* string */.YjP(),
    }),
]);
/** A row with its newline. */
function formatJournalRow(row) {
    const lists = row.kind === 'seen' ? { files: Object.entries(row.files), refused: Object.entries(row.refused) } : {};
    return `${JSON.stringify((0,keys/* snakeKeys */.H)({ ...row, ...lists }))}\n`;
}
/** One row; what is wrong with it is a `UserError` with its place. */
function parseJournalRow(text, file) {
    const row = (0,keys/* camelKeys */.R)(quickly(text) ?? (0,parse_json/* parseJson */.q)(Row, text, file));
    if (row.kind !== 'seen')
        return row;
    const refused = Object.fromEntries(row.refused);
    return { ...row, files: Object.fromEntries(row.files), refused };
}
/**
 * Texts that `parseJson` gives hold on to all of the text they are from: too much where tens of thousands are kept. Of
 * what is wrong it says nothing: whoever reads it strictly does.
 */
const quickly = (text) => Row.safeParse((0,loose/* jsonIn */.Yf)(text)).data;

// EXTERNAL MODULE: ./build/record/row-in-brief.js
var row_in_brief = __webpack_require__(44091);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
// EXTERNAL MODULE: ./build/text/torn.js
var torn = __webpack_require__(6905);
// EXTERNAL MODULE: ./build/store/lines.js
var lines = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/store/rows.js
var store_rows = __webpack_require__(33177);
;// CONCATENATED MODULE: ./build/store/harvest-journal.js








/** Where a directory of attempts keeps what its harvests saw. */
const journalPath = (dir) => (0,external_node_path_.join)(dir, 'harvest.jsonl');
/** Adds rows to the journal, all of them on disk when it returns. */
async function appendJournal(dir, rows) {
    if (rows.length === 0)
        return;
    const path = journalPath(dir);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,store_rows/* appendRow */.D)(path, rows.map(formatJournalRow).join(''));
}
/**
 * Every row of a journal, oldest first, without keeping the file in memory; none where there is no journal.
 * A row that a crash tore is left out; one that cannot be read otherwise is told of. Whose it was is not known.
 */
async function* readJournal(dir, complain = () => { }, hearUnread = () => { }) {
    const path = journalPath(dir);
    const sharing = (0,row_in_brief/* sharingRows */.W)();
    for await (const { bytes, number } of (0,lines/* linesOf */.D)(path)) {
        const row = readRow(bytes.toString(), path, number, complain);
        if (row === undefined)
            hearUnread();
        else
            yield sharing(row);
    }
}
function readRow(text, file, line, complain) {
    try {
        return parseJournalRow(text, file);
    }
    catch (error) {
        if (!(error instanceof problem/* UserError */.yo))
            throw error;
        if ((0,torn/* isTorn */.a)(text))
            return undefined;
        for (const problem of error.problems)
            complain({ ...problem, place: { ...problem.place, file, line } });
        return undefined;
    }
}


/***/ }),

/***/ 75927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   G0: () => (/* binding */ isCollected),
/* harmony export */   kp: () => (/* binding */ noAttempts),
/* harmony export */   uo: () => (/* binding */ storedAssignments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_assignment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15300);
/* harmony import */ var _domain_superseded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11945);
/* harmony import */ var _record_attempt_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45113);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4158);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88445);
/* harmony import */ var _harvest_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32343);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89932);











/**
 * The attempts and marks of an assignment, by submitter, without those of repositories that were `left` since; a
 * directory without any is a mistake in the call.
 */
async function readStored(dir, assignment, left = new Set()) {
    const [{ lines, problems }, marks] = await Promise.all([
        (0,_directory_js__WEBPACK_IMPORTED_MODULE_4__.readAttempts)(dir, assignment),
        (0,_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .readMarks */ .pc)(dir, assignment),
    ]);
    if (lines.length === 0 && problems.length === 0)
        throw await noAttempts(dir, assignment);
    const bySubmitter = new Map();
    for (const line of lines) {
        const { submitter, repositoryId } = line;
        if (repositoryId !== undefined && left.has(repositoryId))
            continue;
        bySubmitter.set(submitter, [...(bySubmitter.get(submitter) ?? []), line]);
    }
    const attempts = [...bySubmitter].map(([submitter, own]) => [submitter, (0,_domain_superseded_js__WEBPACK_IMPORTED_MODULE_7__/* .competing */ .h)(own, standingOf).map(({ attempt }) => attempt)]);
    return { attempts: new Map(attempts.sort(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_8__/* .compareTexts */ .q)(a, b))), marks, problems };
}
const standingOf = ({ trust, attempt }) => ({
    file: (0,_record_attempt_path_js__WEBPACK_IMPORTED_MODULE_9__/* .attemptFile */ .yy)(attempt),
    state: attempt.submission.commit ?? attempt.submission.contentDigest,
    status: attempt.status,
    trust,
    supersedes: attempt.supersedes,
});
/** The assignments a directory of attempts holds any of. */
async function storedAssignments(dir) {
    const names = (await namesIn(dir)).filter(_domain_assignment_js__WEBPACK_IMPORTED_MODULE_10__/* .isAssignment */ .d);
    const found = await Promise.all(names.map((name) => isFile((0,_directory_js__WEBPACK_IMPORTED_MODULE_4__.attemptsPath)(dir, name))));
    return names.filter((_, index) => found[index]).sort(_text_order_js__WEBPACK_IMPORTED_MODULE_8__/* .compareTexts */ .q);
}
/** What is wrong with a directory that holds nothing of an assignment. */
async function noAttempts(dir, assignment) {
    const hint = await guessDirectory(dir, assignment);
    return new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(dir)} has no attempts of ${assignment}`, hint }]);
}
/** Whether a directory holds any attempts, or was harvested into: else nobody in it can be said to have handed nothing in. */
const isCollected = async (dir) => (await isFile((0,_harvest_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .journalPath */ .HY)(dir))) || (await storedAssignments(dir)).length > 0;
/** The directory of attempts that was probably meant: the one above, or one inside. */
async function guessDirectory(dir, assignment) {
    for (const near of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir), ...(await namesIn(dir)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name))])
        if (await isFile((0,_directory_js__WEBPACK_IMPORTED_MODULE_4__.attemptsPath)(near, assignment)))
            return `the directory of attempts is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(near)}`;
    const others = await storedAssignments(dir);
    return others.length === 0 ? '`batch` or `run --out` makes some' : `there are those of ${others.join(', ')}`;
}
const namesIn = (dir) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => []);
const isFile = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isFile(), () => false);


/***/ }),

/***/ 86743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shortName),
/* harmony export */   c: () => (/* binding */ checksum)
/* harmony export */ });
/** FNV-1a in eight hexadecimal digits: tells names apart, proves nothing. */
function checksum(text) {
    let hash = 0x811c9dc5;
    for (const byte of Buffer.from(text))
        hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
}
const LONGEST_NAME = 300;
const KEPT = 250;
/** A name of a length that can be repeated for thousands of tests; two long ones stay apart by a checksum. */
function shortName(name) {
    if (name.length <= LONGEST_NAME)
        return name;
    const start = name.slice(0, KEPT).replace(/[\uD800-\uDBFF]$/, '');
    return `${start}…${checksum(name)}`;
}


/***/ }),

/***/ 89597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wk: () => (/* binding */ parseCsv),
  O$: () => (/* binding */ withCells)
});

// UNUSED EXPORTS: formatCell

;// CONCATENATED MODULE: ./build/text/csv-delimiter.js
const csvDelimiters = [',', ';', '\t'];
/** What separates the cells, from the first lines, and where the first row begins. */
function delimiterOf(text) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const said = /^sep=([,;\t])(?:\r\n|\r|\n)/.exec(text.slice(start, start + 8));
    const delimiter = csvDelimiters.find((one) => one === said?.[1]);
    if (said !== null && delimiter !== undefined)
        return { delimiter, start: start + said[0].length };
    const lines = firstLines(text.slice(start, start + 100_000));
    const counted = csvDelimiters.map((one) => ({
        one,
        counts: lines.map((line) => line.split(one).length - 1),
    }));
    // A separator comes equally often in each line; one in a title or a name does not.
    const even = counted.filter(({ counts: [first = 0, ...rest] }) => first > 0 && rest.every((count) => count === first));
    const [best] = (even.length > 0 ? even : counted).toSorted((a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0));
    return { delimiter: best?.one ?? ',', start };
}
/** Up to three lines that are not blank, without what is in quotes. */
const firstLines = (text) => text
    .replace(/"[^"]*("|$)/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .slice(0, 3);

;// CONCATENATED MODULE: ./build/text/line-places.js
/**
 * Lines and columns of many places in a text whose lines may also end with a carriage return alone: the lines are looked
 * for once, when the first place is asked for.
 */
function placesIn(text) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        const line = lineAt(starts, offset);
        const start = starts[line - 1] ?? 0;
        return { line, column: offset - start + 1 };
    };
}
/** The first line begins behind a byte order mark. */
const lineStarts = (text) => [
    text.startsWith('\uFEFF') ? 1 : 0,
    ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length),
];
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(29093);
;// CONCATENATED MODULE: ./build/text/csv.js



/**
 * A text of separated values as RFC 4180 has them, also with semicolons or tabs, with any line ends, a byte order mark and
 * Excel's line `sep=;`. Throws a `UserError` with the place of a quote that is open or where it does not belong, and of
 * what belongs in no text.
 */
function parseCsv(text, file) {
    const { delimiter, start } = delimiterOf(text);
    const positionOf = placesIn(text);
    const placeOf = ({ start: offset }) => ({ file, ...positionOf(offset) });
    const nul = text.indexOf('\0');
    if (nul !== -1)
        throw new problem/* UserError */.yo([{ ...noText, place: placeOf({ start: nul }) }]);
    const rows = [];
    for (let at = start; at < text.length;) {
        const { row, next } = readRow(text, at, delimiter, placeOf);
        if (!isBlank(row))
            rows.push(row);
        at = next;
    }
    return { delimiter, rows, placeOf };
}
const noText = {
    message: 'the character U+0000, which belongs in no text',
    hint: 'the file may be damaged: export it again, as "CSV UTF-8"',
};
const isBlank = ({ cells }) => cells.every(({ value, isQuoted }) => value === '' && !isQuoted) && cells.length === 1;
function readRow(text, start, delimiter, placeOf) {
    const cells = [];
    for (let at = start;;) {
        const cell = text[at] === '"' ? readQuoted(text, at, delimiter, placeOf) : readPlain(text, at, delimiter, placeOf);
        cells.push(cell);
        if (text[cell.end] !== delimiter)
            return { row: { cells }, next: afterLineEnd(text, cell.end) };
        at = cell.end + 1;
    }
}
const afterLineEnd = (text, end) => end + (text.startsWith('\r\n', end) ? 2 : 1);
const endsCell = (text, at, delimiter) => at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';
function readPlain(text, start, delimiter, placeOf) {
    let end = start;
    while (!endsCell(text, end, delimiter)) {
        if (text[end] === '"')
            throw badCsv('a quote inside a cell that does not begin with one', placeOf({ start: end }));
        end += 1;
    }
    return { value: text.slice(start, end), start, end, isQuoted: false };
}
function readQuoted(text, start, delimiter, placeOf) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1 && text[end + 1] === '"')
        end = text.indexOf('"', end + 2);
    if (end === -1)
        throw badCsv('a quote that is never closed', placeOf({ start }));
    if (!endsCell(text, end + 1, delimiter))
        throw badCsv('text behind the quote that closes the cell', placeOf({ start: end + 1 }));
    const value = text.slice(start + 1, end).replaceAll('""', '"');
    return { value, start, end: end + 1, isQuoted: true };
}
const badCsv = (message, place) => new problem/* UserError */.yo([{ message, hint: 'a cell with quotes is written "like ""this"""', place }]);
/** The text with other values in some of its cells, every other byte as it was; a quoted cell stays quoted. */
function withCells(text, { delimiter }, changes) {
    const parts = [];
    let at = 0;
    for (const { cell, value } of changes.toSorted((one, other) => one.cell.start - other.cell.start)) {
        parts.push(text.slice(at, cell.start), formatCell(value, delimiter, cell.isQuoted));
        at = cell.end;
    }
    return [...parts, text.slice(at)].join('');
}
/** A value as a cell: in quotes where it needs them or is told so. */
const formatCell = (value, delimiter, isQuoted = false) => isQuoted || value.includes(delimiter) || /["\r\n]|^[ \t]|[ \t]$/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : value;


/***/ }),

/***/ 75174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3924);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29093);


const marks = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };
/** How a spreadsheet's file was written: with a byte order mark for UTF-16, else UTF-8. */
const encodingOf = (bytes) => {
    const starts = ([first, second]) => bytes[0] === first && bytes[1] === second;
    if (starts(marks['utf-16le']))
        return 'utf-16le';
    return starts(marks['utf-16be']) ? 'utf-16be' : 'utf-8';
};
/** A spreadsheet's bytes as text, its byte order mark kept; what is neither UTF-8 nor UTF-16 is refused, not guessed. */
function decodeText(bytes, place) {
    try {
        return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA')
            throw error;
        const hint = 'save it as "CSV UTF-8"';
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([{ message: 'the file is not written in UTF-8', hint, place }], { cause: error });
    }
}


/***/ })

};
