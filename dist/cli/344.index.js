export const id = 344;
export const ids = [344];
export const modules = {

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/pattern.js
var domain_pattern = __webpack_require__(3399);
// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(3048);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
;// CONCATENATED MODULE: ./build/config/asked.js





/** The configuration with only the items asked for, by their codes, and the declared tests they need. */
function onlyAsked(config, codes) {
    if (codes.length === 0)
        return config;
    const { rubric, tests } = config;
    const known = rubric === undefined ? tests.map(({ id }) => id) : codesOf(rubric.items);
    (0,problem/* throwProblems */.Jh)(codes.filter((code) => !known.includes(code)).map((code) => unknownCode(code, known)));
    const items = itemsAskedFor(rubric?.items ?? [], codes);
    const patterns = patternsOf(items);
    const isNeeded = (test) => codes.includes(test.id) || patterns.some((pattern) => reaches(pattern, test, tests));
    return { ...config, ...(rubric !== undefined && { rubric: { items } }), tests: tests.filter(isNeeded) };
}
const codesOf = (items) => items.flatMap((item) => [item.id, ...codesOf(item.kind === 'group' ? item.items : [])]);
const unknownCode = (code, known) => ({
    message: `there is no item ${(0,quote/* quote */.hD)(code)} to grade`,
    hint: known.length === 0
        ? 'without a rubric or declared tests there are no codes'
        : `there are ${known.join(', ')}`,
});
/** Items asked for, whole, and groups with the items in them that were asked for. */
const itemsAskedFor = (items, codes) => items.flatMap((item) => {
    if (codes.includes(item.id))
        return [item];
    const inside = item.kind === 'group' ? itemsAskedFor(item.items, codes) : [];
    return item.kind !== 'group' || inside.length === 0
        ? []
        : [{ ...item, items: inside, points: (0,domain_points/* sumPoints */.RN)(inside.map(({ points }) => points)) }];
});
const patternsOf = (items) => items.flatMap(patternsOfItem);
function patternsOfItem(item) {
    switch (item.kind) {
        case 'group':
            return patternsOf(item.items);
        case 'manual':
            return [];
        case 'tested':
            return item.tests.length === 0 ? [item.id] : item.tests;
        case 'deductive':
            return item.deductions.flatMap(({ tests }) => tests);
    }
}
/** The tests in a suite are known only once it has run: a pattern that nothing else fits may mean one of them. */
function reaches(pattern, test, tests) {
    if ((0,domain_rubric/* matchesTest */.mj)(pattern, test))
        return true;
    if (test.kind === 'simple')
        return false;
    if ((0,domain_pattern/* isWildcard */.z)(pattern) || pattern.startsWith(`${test.id}/`))
        return true;
    return (!pattern.includes('/') && !tests.some((other) => other.kind === 'simple' && (0,domain_rubric/* matchesTest */.mj)(pattern, other)));
}

// EXTERNAL MODULE: ./build/course.js + 1 modules
var build_course = __webpack_require__(6127);
// EXTERNAL MODULE: ./build/domain/run.js
var run = __webpack_require__(3944);
// EXTERNAL MODULE: ./build/text/cut.js
var text_cut = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/domain/show.js
var domain_show = __webpack_require__(1484);
;// CONCATENATED MODULE: ./build/domain/attempt-of.js



/** Stage 7: everything about one grading, as it is recorded. */
function attemptOf(start, end) {
    const { confinement, maxPoints, ...known } = start;
    const results = 'results' in end.outcome ? end.outcome.results : undefined;
    const tests = results?.tests ?? [];
    const commands = (0,domain_show/* revealedCommands */.x1)(end.commands, tests, end.show);
    return {
        schema: 'attempt/v1',
        ...known,
        grader: { ...(end.format !== undefined && { format: end.format }), commands, confinement },
        ...said(results, end.show),
        formatErrors: results?.formatErrors ?? [],
        notices: [...new Set([...end.notices, ...(results?.notices ?? [])])],
        tests: (0,domain_show/* revealed */.Dr)(tests, end.show),
        ...ending(end, maxPoints),
    };
}
/** The skeleton that lies on disk while the student's code runs: it stays when nothing else gets written. */
const interruptedAttempt = (start) => attemptOf(start, {
    commands: [],
    outcome: { kind: 'error', reason: 'interrupted' },
    score: null,
    late: null,
    notices: [],
    show: domain_show/* SHOW_ALL */.u6,
});
function ending({ outcome, score, late }, maxPoints) {
    if (outcome.kind !== 'graded') {
        const { kind: status, reason } = outcome;
        return { status, reason, score: null, late: null, points: null, maxPoints, complete: false };
    }
    if (score === null)
        throw new Error('results were graded without a score');
    const points = (0,domain_points/* subtractPoints */.kM)(score.points, late?.points ?? 0);
    return { status: 'graded', score, late, points, maxPoints: score.maxPoints, complete: score.complete };
}
function said(results, show) {
    const { message, output, images = [] } = results ?? {};
    const showsOutput = results !== undefined && !(0,domain_show/* keepsSomethingBack */.iq)(results.tests, show);
    return {
        ...(message !== undefined && { message: (0,text_cut/* cutText */.I)(message, show.limitBytes) }),
        ...(output !== undefined && showsOutput && { output: (0,text_cut/* cutText */.I)(output, show.limitBytes) }),
        ...(images.length > 0 && showsOutput && { images }),
    };
}
/** The attempt's line in the index beside its record. */
function summaryOf(attempt, file, sha256) {
    const { submission, phases, status, points, maxPoints, complete, late } = attempt;
    const { commit, contentDigest, submittedAt } = submission;
    return {
        file,
        ...(commit !== undefined && { commit }),
        ...(contentDigest !== undefined && { contentDigest }),
        submittedAt,
        gradedAt: phases.graded ?? phases.finished ?? phases.received,
        status,
        points,
        maxPoints,
        complete,
        competes: late?.competes ?? true,
        sha256,
    };
}

;// CONCATENATED MODULE: ./build/domain/late.js

/** Until when a submission is not late. */
const endOfGrace = (due, policy) => new Date(Date.parse(due) + (policy?.graceMs ?? 0)).toISOString();
/** Stage 6: what lateness takes off the raw points; null where nothing is due. */
function latePenalty({ points, maxPoints, due, submittedAt, policy }) {
    if (due === undefined)
        return null;
    const past = Date.parse(submittedAt) - Date.parse(due);
    const lateMs = past <= (policy?.graceMs ?? 0) ? 0 : Math.max(past, 0);
    const until = policy?.until;
    return {
        due,
        submittedAt,
        lateMs,
        points: policy === null || lateMs === 0 ? 0 : taken(policy, lateMs, points, maxPoints),
        competes: until === undefined || Date.parse(submittedAt) <= Date.parse(until),
        policy,
    };
}
function taken(policy, lateMs, points, maxPoints) {
    const base = (0,domain_points/* largerPoints */.b9)(policy.of === 'max' ? maxPoints : points, 0);
    const steps = policy.steps.filter(({ afterMs }) => lateMs >= afterMs);
    // A step replaces the one before; the most that was reached stays, so that later never earns more.
    const ofSteps = steps.map(({ deduct }) => amountOf(deduct, base, 1)).reduce(domain_points/* largerPoints */.b9, 0);
    const times = policy.perMs === undefined ? 1 : Math.ceil(lateMs / policy.perMs);
    const ofTime = policy.deduct === undefined ? 0 : amountOf(policy.deduct, base, times);
    const cap = policy.atMost === undefined ? points : amountOf(policy.atMost, base, 1);
    return (0,domain_points/* largerPoints */.b9)([(0,domain_points/* sumPoints */.RN)([ofSteps, ofTime]), cap, points].reduce(domain_points/* smallerPoints */.y8), 0);
}
const amountOf = (amount, base, times) => 'percent' in amount
    ? (0,domain_points/* fractionOfPoints */.lC)(base, (0,domain_points/* multiplyPoints */.oE)(amount.percent, times), 100)
    : (0,domain_points/* multiplyPoints */.oE)(amount.points, times);

// EXTERNAL MODULE: ./build/domain/implied.js
var implied = __webpack_require__(5245);
;// CONCATENATED MODULE: ./build/domain/find.js


function finderOf({ tests, timedOut = false, declared = [] }) {
    const named = tests.map((test) => ({ test, names: (0,domain_rubric/* namesOf */.eZ)(test) }));
    const byId = index(tests.map((test) => [test.id, test]));
    const byName = index(named.flatMap(({ test, names }) => names.map((name) => [name, test])));
    const own = new Set(declared);
    const wild = (pattern) => named.filter(({ names }) => names.some((name) => (0,domain_pattern/* matchesText */.F)(pattern, name))).map(({ test }) => test);
    return {
        timedOut,
        withId: (id) => byId.get(id) ?? [],
        matching: (pattern) => {
            if ((0,domain_pattern/* isWildcard */.z)(pattern))
                return wild(pattern);
            return (own.has(pattern) ? byId : byName).get(pattern) ?? [];
        },
    };
}
function index(entries) {
    const tests = new Map();
    for (const [name, test] of entries) {
        const known = tests.get(name);
        if (known === undefined)
            tests.set(name, [test]);
        else
            known.push(test);
    }
    return tests;
}
/** An item without patterns means the test of its own id; a pattern that finds none counts as one test. */
function findTests({ id, tests: patterns, count }, finder) {
    const wanted = patterns.length === 0 ? [id] : [...new Set(patterns)];
    const finds = wanted.map((pattern) => patterns.length === 0 ? finder.withId(id) : finder.matching(pattern));
    const tests = [...new Set(finds.flat())];
    const missing = wanted.filter((_, index) => finds[index]?.length === 0);
    const expected = count === undefined ? tests.length + missing.length : Math.max(count, tests.length);
    return { tests, missing, expected, timedOut: finder.timedOut };
}

;// CONCATENATED MODULE: ./build/domain/reason.js



const MOST_NAMES = 3;
const FIRST_CHARACTERS = /^.{0,200}/su;
/** Why a tested item is not full, for the student: no test that is hidden is named here. */
function reasonOf(found, rule) {
    const { tests, expected } = found;
    const [only] = tests;
    if (only === undefined)
        return reasonOfNothing(found, rule.show);
    if (expected === 1)
        return reasonOfTest(only, rule);
    const passed = tests.filter(({ status }) => status === 'passed').length;
    const all = rule.award === 'all' ? ', and all must pass' : '';
    const sum = `${passed} of ${expected} tests passed${all}`;
    return [sum, ...ends(tests, rule), ...notRun(found, rule.show)].join('; ');
}
function reasonOfTest(test, { countsParts, show }) {
    switch (test.status) {
        case 'passed':
            return given(test);
        case 'partial':
            return countsParts ? given(test) : `the test ${partOf(test)} and counts as not passed`;
        case 'failed':
            if (!hasPart(test))
                return 'the test failed';
            return countsParts ? given(test) : `the test ${partOf(test)} and counts as not passed`;
        case 'error':
            return 'the test ended with an error';
        case 'skipped':
            return 'the test was skipped';
        case 'not_run':
            return sentenceOfNotRun(test, show);
    }
}
const given = ({ points, maxPoints }) => points === undefined || maxPoints === undefined
    ? 'the test passed in part'
    : `the grader gave ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)}`;
const hasPart = ({ points = 0, status }) => status === 'partial' || (status === 'failed' && points > 0);
const partOf = ({ points = 0, maxPoints }) => points === 0 || maxPoints === undefined
    ? 'passed only in part'
    : `earned ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)}`;
function ends(tests, { countsParts }) {
    const count = (wanted) => tests.filter(({ status }) => status === wanted).length;
    const says = (number, what) => (number === 0 ? [] : [`${number} ${what}`]);
    const inPart = countsParts ? 0 : tests.filter(hasPart).length;
    return [
        ...says(inPart, `passed only in part and ${inPart === 1 ? 'counts' : 'count'} as not passed`),
        ...says(count('error'), 'ended with an error'),
        ...says(count('skipped'), 'skipped'),
    ];
}
const TIME_WAS_UP = "before the grader's time was up";
/** Where the results have none of the item's tests. */
function reasonOfNothing({ missing, expected, timedOut }, show) {
    const who = expected === 1 ? 'the test was not' : `none of the ${expected} tests was`;
    if (timedOut)
        return `${who} reported ${TIME_WAS_UP}`;
    if (expected === 1)
        return missing
            .slice(0, MOST_NAMES)
            .map((pattern) => sentenceOfMissing(pattern, show))
            .join('; ');
    const named = missing.filter((pattern) => !isHiddenName(pattern, show));
    const why = [
        ...some('no test fits ', named.filter(domain_pattern/* isWildcard */.z).map(inBackticks)),
        ...some('the results lack ', named.filter((pattern) => !(0,domain_pattern/* isWildcard */.z)(pattern)).map(oneLine)),
    ];
    return why.length === 0 ? `${who} run` : `${who} run: ${why.join('; ')}`;
}
function some(before, names) {
    const more = names.length - MOST_NAMES;
    const rest = more > 0 ? ` and ${more} more` : '';
    return names.length === 0 ? [] : [`${before}${names.slice(0, MOST_NAMES).join(', ')}${rest}`];
}
function notRun({ tests, missing, expected, timedOut }, show) {
    const listed = tests
        .filter(({ status }) => status === 'not_run')
        .map((test) => sentenceOfNotRun(test, show));
    const lacking = timedOut ? [] : missing.map((pattern) => sentenceOfMissing(pattern, show));
    const unnamed = Math.max(0, expected - tests.length - (timedOut ? 0 : missing.length));
    const sentences = [...new Set([...listed, ...lacking])];
    const more = sentences.length - MOST_NAMES;
    if (more <= 0)
        return [...sentences, ...unnamedSentence(unnamed, timedOut)];
    const shown = sentences.slice(0, MOST_NAMES);
    return timedOut
        ? [...shown, `${more} more were not run`, ...unnamedSentence(unnamed, timedOut)]
        : [...shown, `${more + unnamed} more were not run`];
}
function unnamedSentence(unnamed, timedOut) {
    const what = timedOut ? `reported ${TIME_WAS_UP}` : 'run';
    return unnamed === 0 ? [] : [`${unnamed} ${unnamed === 1 ? 'was' : 'were'} not ${what}`];
}
function sentenceOfNotRun(test, show) {
    if ((0,domain_show/* shownOf */.Rp)(test, show) === 'none')
        return 'a hidden test was not run';
    const why = test.message === undefined || !(0,domain_show/* showsTexts */.N5)(test, show) ? '' : `: ${oneLine(test.message)}`;
    return `${oneLine(test.name)} was not run${why}`;
}
function sentenceOfMissing(pattern, show) {
    if (isHiddenName(pattern, show))
        return 'a hidden test was not run';
    return (0,domain_pattern/* isWildcard */.z)(pattern)
        ? `no test fits ${inBackticks(pattern)}`
        : `${oneLine(pattern)} was not run: the results lack it`;
}
const inBackticks = (pattern) => `\`${oneLine(pattern)}\``;
/** Whether what the rubric expects under this name is hidden, though the results lack it. */
const isHiddenName = (name, show) => (0,domain_show/* shownOf */.Rp)({ id: name, name }, show) === 'none';
function oneLine(text) {
    const line = text.trim().split('\n', 1)[0]?.trim() ?? '';
    const [start = ''] = FIRST_CHARACTERS.exec(line) ?? [];
    return start.length < line.length ? `${start}…` : line;
}

// EXTERNAL MODULE: ./build/domain/status.js
var domain_status = __webpack_require__(7299);
// EXTERNAL MODULE: ./build/domain/results.js
var results = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/domain/tested.js





/** Scores an item by the tests it names; a test the results lack earns nothing and stays in the denominator. */
function scoreTested(item, finder, show) {
    const found = findTests(item, finder);
    const status = statusOf(item, found);
    return {
        id: item.id,
        name: item.name,
        status,
        points: earned(item, found, item.points),
        maxPoints: item.points,
        bonus: item.bonus,
        tests: found.tests.map(({ id }) => id),
        missing: found.missing.filter((pattern) => !isHiddenName(pattern, show)),
        ...(status === 'passed'
            ? {}
            : { reason: reasonOf(found, { award: item.award, countsParts: countsParts(item, found), show }) }),
        items: [],
    };
}
function statusOf(item, found) {
    // An item worth nothing still passes or fails.
    const points = item.points === 0 ? 1 : item.points;
    const share = earned(item, found, points);
    if ((0,domain_points/* comparePoints */.v6)(share, points) === 0)
        return 'passed';
    if (share !== 0)
        return 'partial';
    const lacking = found.expected > found.tests.length ? ['not_run'] : [];
    return (0,domain_status/* statusOfNothing */.B)([...found.tests.map(({ status }) => status), ...lacking]);
}
function earned(item, found, points) {
    const passed = found.tests.filter(({ status }) => status === 'passed').length;
    switch (item.award) {
        case 'each':
            return (0,domain_points/* largerPoints */.b9)((0,domain_points/* fractionOfPoints */.lC)(points, passed, found.expected), granted(item, found));
        case 'all':
            return passed > 0 && passed === found.expected ? points : 0;
        case 'any':
            return passed > 0 ? points : 0;
        case 'fraction':
            return earnedFractions(found, points);
    }
}
/** What the grader gave the item itself: its one test has the item's maximum. */
function granted(item, { tests }) {
    if (item.points <= 0)
        return 0;
    const own = tests.find((test) => isOwnTest(item, test));
    if (own?.points === undefined || own.maxPoints === undefined || !(0,results/* canEarn */.TS)(own.status))
        return 0;
    if ((0,domain_points/* comparePoints */.v6)(own.maxPoints, item.points) !== 0)
        return 0;
    return (0,domain_points/* clampPoints */.JX)(own.points, item.points);
}
const countsParts = (item, found) => item.award === 'fraction' || (item.award === 'each' && granted(item, found) > 0);
/** Whether the test is, by its exact id, the only one the item names. */
const isOwnTest = ({ id, tests, count = 1 }, test) => count === 1 && tests.length <= 1 && test.id === (tests[0] ?? id);
// Whole tests are counted together, so that thirds of three add up to the whole.
function earnedFractions({ tests, expected }, points) {
    const whole = tests.filter((test) => fractionOf(test).isWhole).length;
    const inPart = tests.map(fractionOf).filter(({ isWhole }) => !isWhole);
    const shares = inPart.map(({ part, of }) => (0,domain_points/* fractionOfPoints */.lC)(points, part, of * expected));
    return (0,domain_points/* sumPoints */.RN)([(0,domain_points/* fractionOfPoints */.lC)(points, whole, expected), ...shares]);
}
function fractionOf(test) {
    const of = test.maxPoints ?? 1;
    if (!(0,results/* canEarn */.TS)(test.status))
        return { part: 0, of: 1, isWhole: false };
    if (test.points === undefined || of <= 0)
        return { part: 0, of: 1, isWhole: test.status === 'passed' };
    const part = (0,domain_points/* clampPoints */.JX)(test.points, of);
    return { part, of, isWhole: (0,domain_points/* comparePoints */.v6)(part, of) === 0 };
}

;// CONCATENATED MODULE: ./build/domain/item.js





const WAITS = 'a person marks this';
/** Scores one item of the rubric, and what is inside it. */
function scoreItem(item, finder, show) {
    switch (item.kind) {
        case 'tested':
            return scoreTested(item, finder, show);
        case 'manual':
            return scoreManual(item);
        case 'deductive':
            return scoreDeductive(item, finder, show);
        case 'group':
            return scoreGroup(item, finder, show);
    }
}
const scoreManual = (item) => ({
    ...blank(item),
    status: 'pending',
    maxPoints: item.points,
    reason: WAITS,
});
const blank = ({ id, name, bonus = false }) => ({
    id,
    name,
    status: 'passed',
    points: 0,
    maxPoints: 0,
    bonus,
    tests: [],
    missing: [],
    items: [],
});
function scoreDeductive(item, finder, show) {
    const deductions = item.deductions.map((deduction) => scoreDeduction(deduction, finder, show));
    const left = (0,domain_points/* sumPoints */.RN)([item.points, ...deductions.map(({ points }) => points)]);
    const isPending = deductions.some(({ status }) => status === 'pending');
    const points = isPending ? 0 : (0,domain_points/* clampPoints */.JX)(left, item.points);
    const reason = isPending
        ? WAITS
        : deductions.flatMap(({ name, points: taken }) => sayTaken(name, taken)).join('; ');
    const status = isPending ? 'pending' : statusAfter(item, points, deductions);
    const score = { ...blank(item), status, points, maxPoints: item.points, items: deductions };
    return reason === '' ? score : { ...score, reason };
}
const sayTaken = (name, points) => points === 0 ? [] : [`${name}: ${(0,domain_points/* formatPoints */.Xf)(points)}`];
function statusAfter(item, points, deductions) {
    if ((0,domain_points/* comparePoints */.v6)(points, item.points) === 0)
        return 'passed';
    return points === 0 ? (0,domain_status/* statusOfNothing */.B)(deductions.map(({ status }) => status)) : 'partial';
}
/** Applies when one of its tests did not pass or is not there; without tests a person decides. */
function scoreDeduction(deduction, finder, show) {
    if (deduction.tests.length === 0)
        return { ...blank(deduction), status: 'pending', reason: WAITS };
    const { tests, missing } = findTests(deduction, finder);
    const applies = missing.length > 0 || tests.some(({ status }) => status !== 'passed');
    const lacking = missing.length > 0 ? ['not_run'] : [];
    return {
        ...blank(deduction),
        status: applies ? (0,domain_status/* statusOfNothing */.B)([...tests.map(({ status }) => status), ...lacking]) : 'passed',
        points: applies ? deduction.points : 0,
        tests: tests.map(({ id }) => id),
        missing: missing.filter((pattern) => !isHiddenName(pattern, show)),
    };
}
function scoreGroup(item, finder, show) {
    const items = item.items.map((inner) => scoreItem({ ...inner, bonus: inner.bonus || item.bonus }, finder, show));
    const needed = items.filter(({ bonus }) => !bonus);
    const pending = items.filter(({ status }) => status === 'pending').length;
    return {
        ...blank(item),
        status: (0,domain_status/* statusTogether */.r)((needed.length === 0 || pending > 0 ? items : needed).map(({ status }) => status)),
        points: (0,domain_points/* sumPoints */.RN)(items.map(({ points }) => points)),
        maxPoints: (0,domain_points/* sumPoints */.RN)((item.bonus ? items : needed).map(({ maxPoints }) => maxPoints)),
        items,
        ...(pending > 0 ? { reason: `${pending} of ${items.length} to be marked` } : {}),
    };
}

;// CONCATENATED MODULE: ./build/domain/scoring.js







/** Stage 5: what the results are worth. `show` says which tests must not be named to the student. */
function scoreResults(rubric, results, show = domain_show/* SHOW_ALL */.u6) {
    const finder = finderOf(results);
    const scored = rubric.items.map((item) => scoreItem(item, finder, show));
    const named = rubric.implied === undefined ? scored : withoutHiddenNames(scored, results.tests, show);
    const maxPoints = (0,domain_rubric/* maxPointsOf */.Vp)(rubric);
    const { items, adjustments } = settled(named, maxPoints, rubric.implied?.points);
    const unexpected = unexpectedTests(items, results.tests, show);
    return {
        items,
        adjustments,
        points: total(items, adjustments),
        maxPoints,
        complete: items.every(({ status }) => status !== 'pending'),
        unexpected: unexpected.named,
        notices: [...(rubric.implied?.notices ?? countNotices(rubric, results)), ...unexpected.notices],
    };
}
const total = (items, adjustments) => (0,domain_points/* sumPoints */.RN)([...items, ...adjustments].map(({ points }) => points));
/** Where the format decides the whole, the parts are brought to sum to it; and the whole is never below 0. */
function settled(items, maxPoints, decided) {
    const sum = total(items, []);
    const wanted = decided === undefined ? (0,domain_points/* largerPoints */.b9)(sum, 0) : (0,domain_points/* clampPoints */.JX)(decided, maxPoints);
    const points = (0,domain_points/* subtractPoints */.kM)(wanted, sum);
    const [only] = items;
    if (points === 0 || only === undefined)
        return { items: [...items], adjustments: [] };
    if (items.length === 1 && decided !== undefined && only.items.length === 0) {
        return { items: [decidedItem(only, wanted)], adjustments: [] };
    }
    const reason = decided === undefined ? 'the whole is never below 0' : sayDecided(wanted, maxPoints);
    return { items: [...items], adjustments: [{ points, reason }] };
}
function decidedItem(item, points) {
    const { id, name, maxPoints, bonus, tests, missing, items } = item;
    const rest = { id, name, points, maxPoints, bonus, tests, missing, items };
    if ((0,domain_points/* comparePoints */.v6)(points, maxPoints) === 0)
        return { ...rest, status: 'passed' };
    return { ...rest, status: points === 0 ? 'failed' : 'partial', reason: sayDecided(points, maxPoints) };
}
const sayDecided = (points, maxPoints) => `the grader gave ${(0,domain_points/* formatPointsOf */.AD)(points, maxPoints)} for the whole`;
/** An item made up from a test carries the test's name. */
function withoutHiddenNames(items, tests, show) {
    const hidden = new Set(tests.filter((test) => (0,domain_show/* shownOf */.Rp)(test, show) === 'none').map(({ id }) => id));
    const conceal = (item) => {
        const inside = { ...item, items: item.items.map(conceal) };
        return hidden.has(item.id) || (0,domain_show/* shownOf */.Rp)(item, show) === 'none' ? { ...inside, name: domain_show/* HIDDEN_NAME */.xU } : inside;
    };
    return items.map(conceal);
}
function unexpectedTests(items, tests, show) {
    const expected = new Set(items.flatMap(testsOf));
    const others = tests.filter(({ id }) => !expected.has(id));
    const named = others.filter((test) => (0,domain_show/* shownOf */.Rp)(test, show) !== 'none').map(({ id }) => id);
    const hidden = others.length - named.length;
    const notice = `${hidden} hidden ${hidden === 1 ? 'test belongs' : 'tests belong'} to no item and count for nothing`;
    return { named, notices: hidden === 0 ? [] : [notice] };
}
const testsOf = (item) => [...item.tests, ...item.items.flatMap(testsOf)];
/** Where tests that are not there, or that nobody asked for, move the worth of the others. */
function countNotices(rubric, results) {
    const finder = finderOf(results);
    return (0,domain_rubric/* leavesOf */.wf)(rubric.items).flatMap((item) => {
        if (item.kind !== 'tested' || item.award === 'any')
            return [];
        const { tests } = findTests(item, finder);
        const isOpen = item.tests.some(domain_pattern/* isWildcard */.z) || tests.length > Math.max(1, item.tests.length);
        if (item.count === undefined)
            return isOpen ? [sayUncounted(item.id)] : [];
        return tests.length > item.count ? [sayTooMany(item.id, item.count, tests.length)] : [];
    });
}
const sayUncounted = (id) => `Item ${id} has patterns without a count: if fewer tests are run, the others count for more.`;
const sayTooMany = (id, count, found) => `Item ${id} expects ${count} ${count === 1 ? 'test' : 'tests'} and ${found} match: each of them counts for less.`;
/** What the instructor's own results and rubric disagree on: for graders whose format lets them state points. */
function scoreProblems(rubric, results) {
    const finder = finderOf(results);
    const disagreements = (0,domain_rubric/* leavesOf */.wf)(rubric.items).flatMap((item) => {
        if (rubric.implied !== undefined || item.kind !== 'tested' || item.award === 'fraction')
            return [];
        const own = findTests(item, finder).tests.find((test) => isOwnTest(item, test));
        if (own?.maxPoints === undefined || (0,domain_points/* comparePoints */.v6)(own.maxPoints, item.points) === 0)
            return [];
        return [sayDisagreement(item.id, item.points, own.id, own.maxPoints)];
    });
    return [...disagreements, ...largeWhole((0,domain_rubric/* maxPointsOf */.Vp)(rubric))];
}
const sayDisagreement = (item, points, test, maxPoints) => ({
    message: `test ${test} states max_points ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}, but item ${item} is worth ${(0,domain_points/* formatPoints */.Xf)(points)}`,
    hint: 'make them equal, or give the item `award: fraction`',
});
const largeWhole = (maxPoints) => (0,domain_points/* isPoints */.U2)(maxPoints)
    ? []
    : [{ message: `the points add up to ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}`, hint: 'a whole has at most 1000000000' }];

;// CONCATENATED MODULE: ./build/domain/score-outcome.js



/** Stage 5: graded results get a score, unless there is nothing to count or they contradict the rubric. */
function scoreOutcome({ outcome, expected, format = '' }, worth) {
    if (outcome.kind !== 'graded')
        return { outcome, score: null };
    const { results } = outcome;
    const rubric = worth.rubric ?? (0,implied/* rubricOf */.P)(expected, results, worth.maxPoints);
    // Only our own format promises that its points are the rubric's.
    const problems = format.split(', ').includes('native') ? scoreProblems(rubric, results) : [];
    if (rubric.items.length === 0)
        problems.push({ message: NOTHING });
    if (problems.length === 0)
        return { outcome, score: scoreResults(rubric, results, worth.show) };
    const reason = problems.map(problem/* formatProblem */.Vw).join('; ');
    return { outcome: { kind: 'error', reason, results }, score: null };
}
const NOTHING = 'the results name no test, and neither a rubric nor max_points says what there was to earn';

// EXTERNAL MODULE: ./build/config/expected.js
var expected = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/grader/content-digest.js
var content_digest = __webpack_require__(9620);
;// CONCATENATED MODULE: ./build/grader/course-guard.js

/** Watches over a directory from now on; without one there is nothing to watch over. */
async function guardCourse(directory) {
    const digestNow = async () => (directory === undefined ? '' : (0,content_digest/* contentDigest */.e)(directory));
    let digest = await digestNow();
    return {
        problem: async () => ((await digestNow()) === digest ? undefined : CHANGED),
        accept: async () => {
            digest = await digestNow();
        },
    };
}
const CHANGED = 'a program changed the directory that protected files and checks come from';

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/grader/digests.js

const sha256 = (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
/** One digest for several files, whatever their order. */
function digestOfFiles(files) {
    const lines = files.map((file) => `${file.path}\0${file.sha256}\n`);
    return sha256(lines.sort().join(''));
}
/** What a harvest compares with the template and with the rest of the class. */
function digestsOf({ config, rubric, protectedSha256, workflow }) {
    const ofFile = (of, file) => file === undefined ? [] : [{ of, path: file.path, sha256: sha256(file.text) }];
    return [
        ...ofFile('config', config),
        ...(rubric === undefined ? [] : [{ of: 'rubric', sha256: sha256(JSON.stringify(rubric)) }]),
        ...(protectedSha256 === undefined ? [] : [{ of: 'protected', sha256: protectedSha256 }]),
        ...ofFile('workflow', workflow),
    ];
}

// EXTERNAL MODULE: ./build/grader/home.js
var grader_home = __webpack_require__(515);
// EXTERNAL MODULE: ./build/grader/outcome.js + 1 modules
var grader_outcome = __webpack_require__(72);
// EXTERNAL MODULE: ./build/grader/ending.js
var grader_ending = __webpack_require__(4619);
// EXTERNAL MODULE: ./build/grader/grading.js + 2 modules
var grader_grading = __webpack_require__(2652);
// EXTERNAL MODULE: ./build/grader/ready.js
var ready = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/grader/read-results.js
var read_results = __webpack_require__(6503);
;// CONCATENATED MODULE: ./build/grader/whole.js





/** Runs the one command that grades everything. */
async function runWhole(grading, grader) {
    const { run, results, format, timeoutMs, exitCode } = grader;
    const settled = await (0,ready/* makeReady */.wE)(grading);
    if (settled !== undefined)
        return { outcome: settled };
    const step = { stage: 'grader', command: run, timeoutMs };
    const ended = await (0,grader_grading/* runConfined */.i)(grading, { ...step, ...(0,ready/* resultsFileIn */.CU)(grading.workspace, results) });
    const reporter = {
        who: 'the grader',
        format,
        timeoutMs,
        exitCode,
        ...(results !== undefined && { results }),
        withoutResults: (message) => grader.noResults === 'error'
            ? (0,grader_outcome/* failure */.V2)(message)
            : (0,grader_outcome/* failOthers */.Or)(grading.config, { id: 'results', name: 'Results', message, output: ended.output.text }),
    };
    const reported = await (0,read_results/* reportedBy */.J)(reporter, ended, grading.workspace);
    if (!ended.timedOut || grader.onTimeout === 'graded' || reported.outcome.kind !== 'graded')
        return reported;
    const reason = `the grader: ${(0,grader_ending/* describeEnd */.l)(ended, timeoutMs)}`;
    return { ...reported, outcome: { kind: 'ungradable', reason, results: reported.outcome.results } };
}

;// CONCATENATED MODULE: ./build/grader/stages.js






/** Set-up, build, then the grader and each declared test; what comes after a stage that settles all is not run. */
async function runStages(grading) {
    const tests = await stages_testsOf(grading);
    const settled = refusal(grading) ?? (await setUp(grading)) ?? (await buildAll(grading));
    if (settled !== undefined)
        return { outcome: settled, formats: [] };
    const parts = [];
    for (const { run, ...of } of tests) {
        if (grading.signal.aborted)
            break;
        parts.push({ ...(await run()), ...of });
    }
    const outcome = grading.signal.aborted ? grader_outcome/* cancelled */.KW : (0,grader_outcome/* together */.bs)(parts, grading.config.tests);
    return { outcome, formats: parts.flatMap(({ format }) => (format === undefined ? [] : [format])) };
}
/** A submission that is not even tried. */
function refusal({ config, workspace }) {
    const { missing, refused } = workspace;
    if (refused !== undefined)
        return { kind: 'ungradable', reason: refused };
    if (missing.length === 0)
        return undefined;
    const message = `required files are missing: ${(0,quote/* quoteSome */.Jv)(missing)}`;
    if (config.files.onMissing === 'ungradable')
        return { kind: 'ungradable', reason: message };
    return (0,grader_outcome/* failAll */.wf)(config, { id: 'files', name: 'Required files', message });
}
async function setUp(grading) {
    const { setup, limits } = grading.config;
    // Whatever comes next cleans up for itself.
    if (setup === undefined)
        return undefined;
    const settled = await (0,ready/* makeReady */.wE)(grading);
    if (settled !== undefined)
        return settled;
    const ended = await (0,grader_grading/* runConfined */.i)(grading, { stage: 'setup', command: setup, timeoutMs: limits.timeMs });
    if (ended.cancelled)
        return grader_outcome/* cancelled */.KW;
    if (!(0,grader_ending/* succeeded */.g)(ended))
        return (0,grader_outcome/* failure */.V2)(`the setup failed: ${(0,grader_ending/* describeEnd */.l)(ended, limits.timeMs)}`);
    await grading.home.keep(commandsAfterSetup(grading));
    return undefined;
}
const commandsAfterSetup = ({ config: { build, grader, tests } }) => [build, grader, ...tests.flatMap((test) => [test.build, test.run])].filter((run) => run !== undefined)
    .length;
async function buildAll(grading) {
    const { config } = grading;
    if (config.build === undefined)
        return undefined;
    const failed = (message, output) => (0,grader_outcome/* failAll */.wf)(config, { id: 'build', name: 'Build', message, output });
    return (await (0,ready/* makeReady */.wE)(grading)) ?? (0,ready/* build */.jq)(grading, { command: config.build }, failed);
}
/**
 * What each test needs is loaded here, and only where there is such a test: before any student code runs, since that
 * could change our own files.
 */
async function stages_testsOf(grading) {
    const { grader, tests } = grading.config;
    if (grader?.results !== undefined || tests.some(({ kind }) => kind === 'suite'))
        await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(800), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 8464));
    const declared = await Promise.all(tests.map(async (test) => ({ test, run: await declaredTest(grading, test) })));
    return grader === undefined ? declared : [{ run: () => runWhole(grading, grader) }, ...declared];
}
async function declaredTest(grading, test) {
    switch (test.kind) {
        case 'suite': {
            const { runSuite } = await __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 2202));
            return () => runSuite(grading, test);
        }
        case 'simple': {
            const { runSimpleTest } = await __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 1816));
            return async () => ({ outcome: await runSimpleTest(grading, test) });
        }
    }
}

;// CONCATENATED MODULE: ./build/grader/run.js








/** Stages 3 and 4: runs the course's commands over a workspace and reads what they wrote. */
async function runGrader(request) {
    const { config, workspace, now } = request;
    const started = now();
    const opened = await run_open(request);
    const { outcome, formats } = 'kind' in opened ? { outcome: opened, formats: [] } : await unlessBroken(opened);
    const grading = 'kind' in opened ? undefined : opened;
    const sources = grading?.protection.sources ?? [];
    return {
        outcome,
        commands: grading?.commands ?? [],
        ...(formats.length > 0 && { format: [...new Set(formats)].join(', ') }),
        expected: (0,expected/* expectedOf */.E)(config),
        protected: grading?.protection.files() ?? [],
        ...(sources.length > 0 && { protectedSha256: digestOfFiles(sources) }),
        started,
        finished: now(),
        notices: [...workspace.notices, ...(grading?.protection.notices() ?? []), ...(grading?.notices ?? [])],
    };
}
async function run_open(request) {
    const { config, workspace, protectFrom } = request;
    try {
        const protection = await protectionOf(workspace, config.protect.files, protectFrom);
        const home = (0,grader_home/* homeOf */.lt)(workspace.root, workspace.home, workspace.links);
        const hasCheck = config.tests.some((test) => test.kind === 'simple' && test.check !== undefined);
        const course = await guardCourse(hasCheck ? protectFrom : undefined);
        return { ...request, protection, home, course, commands: [], notices: [] };
    }
    catch (error) {
        return outcomeOfError(error);
    }
}
async function protectionOf({ files }, patterns, from) {
    if (patterns.length === 0)
        return noProtection;
    const { protectFiles } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(603)]).then(__webpack_require__.bind(__webpack_require__, 2603));
    return protectFiles(files, patterns, from);
}
const nothing = async () => undefined;
const noProtection = {
    putBack: nothing,
    keepBuilt: nothing,
    files: () => [],
    notices: () => [],
    sources: [],
};
async function unlessBroken(grading) {
    try {
        return await runStages(grading);
    }
    catch (error) {
        return { outcome: outcomeOfError(error), formats: [] };
    }
}
/** What a person or the machine can mend makes the attempt an error; a bug of ours is thrown on. */
function outcomeOfError(error) {
    if (error instanceof problem/* UserError */.yo)
        return (0,grader_outcome/* failure */.V2)(error.message);
    const code = (0,error_code/* errorCode */.C)(error);
    if (code === undefined || code.startsWith('ERR_'))
        throw error;
    return (0,grader_outcome/* failure */.V2)(`the grader's files could not be handled: ${String(error)}`);
}

// EXTERNAL MODULE: ./build/grader/workspace.js + 3 modules
var grader_workspace = __webpack_require__(3768);
// EXTERNAL MODULE: ./build/domain/tool.js
var tool = __webpack_require__(2395);
;// CONCATENATED MODULE: ./build/job.js




/** What is known of a grading from its job alone. */
function startOf(job) {
    const { course, submission, run, machine } = job;
    const { assignment, name, limits, network } = course.config;
    const confinement = {
        level: 'none',
        reason: 'nothing was run',
        network,
        limits,
        notEnforced: [],
    };
    return {
        assignment,
        name,
        submission,
        ...(run !== undefined && { run }),
        phases: { received: machine.now() },
        confinement,
        maxPoints: (0,expected/* maximumOf */.c)(course.config),
        digests: digestsOfJob(job, undefined),
        protected: [],
        tool: tool/* tool */.z,
    };
}
/** What preparing added: the confinement, and a name for files that have no commit. */
async function prepared(start, workspace, { level, reason, notEnforced }, { submission, machine }) {
    return {
        ...start,
        submission: submission.commit === undefined
            ? { ...submission, contentDigest: await (0,content_digest/* contentDigest */.e)(workspace.files) }
            : submission,
        phases: { ...start.phases, prepared: machine.now() },
        confinement: { ...start.confinement, level, reason, notEnforced },
    };
}
/** What running added. */
function finished(start, run, job) {
    const { started, finished, protected: files, protectedSha256 } = run;
    return {
        ...start,
        phases: { ...start.phases, started, finished, graded: job.machine.now() },
        digests: digestsOfJob(job, protectedSha256),
        protected: files,
    };
}
function digestsOfJob({ course, workflow }, protectedSha256) {
    const { config, text } = course;
    return digestsOf({ config: { path: config.file, text }, rubric: config.rubric, protectedSha256, workflow });
}

// EXTERNAL MODULE: ./build/process/path.js
var path = __webpack_require__(4791);
// EXTERNAL MODULE: ./build/process/spawn.js + 6 modules
var spawn = __webpack_require__(5138);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/sandbox/prlimit.js



const prlimit_path = '/usr/bin:/bin:/usr/sbin:/sbin';
const argumentOf = ({ option, value }) => `--${option}=${value}:${value}`;
/** Where `prlimit` is, if it can set these limits here: not every system has it, and ours cannot be exceeded. */
async function findWorkingPrlimit(limits) {
    const prlimit = (0,path/* findProgram */.Kp)('prlimit', prlimit_path);
    if (prlimit === undefined)
        return undefined;
    const works = (await isSure(limits)) || (await isTried(prlimit, limits));
    return works ? prlimit : undefined;
}
/** Where no filter looks at system calls, limits up to our own hard ones can always be set: no trial is needed. */
async function isSure(limits) {
    const read = (name) => (0,promises_.readFile)(`/proc/self/${name}`, 'utf8').catch(() => '');
    const [status, listed] = await Promise.all([read('status'), read('limits')]);
    const hard = parseHardLimits(listed);
    return (/^Seccomp:\s*0$/m.test(status) && limits.every(({ title, value }) => value <= (hard.get(title) ?? -1)));
}
/** The hard limits of `/proc/self/limits`, by their titles. */
function parseHardLimits(text) {
    const rows = text.matchAll(/^(Max .*?) {2,}\S+ +(unlimited|\d+)/gm);
    return new Map([...rows].map(([, title = '', hard]) => [
        title,
        hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number(hard),
    ]));
}
function isTried(prlimit, limits) {
    const args = [...limits.map(argumentOf), '--', '/bin/sh', '-c', ':'];
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(prlimit, args, { env: { PATH: prlimit_path }, timeout: 5000 }, (error) => resolve(error === null));
    });
}

;// CONCATENATED MODULE: ./build/sandbox/none.js





const openFiles = 4096;
/** No core files, since they fill the disk and hold whatever the program had read. */
const limitsOf = ({ fileSizeBytes }) => [
    { option: 'core', title: 'Max core file size', value: 0 },
    { option: 'fsize', title: 'Max file size', value: fileSizeBytes },
    { option: 'nofile', title: 'Max open files', value: openFiles },
];
/** Lies beyond thirty years of real-time scheduling, so it limits nothing; it is a number nobody else has. */
const drawMark = () => ({
    option: 'rttime',
    title: 'Max realtime timeout',
    value: 2 ** 50 + (0,external_node_crypto_.randomInt)(2 ** 48 - 1),
});
/**
 * No isolation: the student's code runs as us, sees what we see and can reach the network. It has an environment of
 * its own, limits on time, output and (on Linux) file size and open files, and what it leaves running is ended.
 * A process escapes that only if, on Linux, it loses its ancestry between two looks, lowers its own real-time limit,
 * clears its environment and leaves the grading's directory; elsewhere, if it leaves its process group.
 */
async function openNone(settings, reason) {
    const { limits, network, platform } = settings;
    // One for all commands, so that what an early one left behind is still found after a later one.
    const mark = drawMark();
    const resources = limitsOf(limits);
    const prlimit = platform === 'linux' ? await findWorkingPrlimit([...resources, mark]) : undefined;
    const notEnforced = [
        ...(network ? [] : ['network']),
        'limits.memory',
        'limits.processes',
        ...(prlimit === undefined ? ['limits.file_size'] : []),
    ];
    const run = async (command, signal) => {
        const { argv, limited } = command;
        if (prlimit === undefined)
            return (0,spawn/* runProcess */.R)(command, signal);
        const set = [...(limited ? resources : []), mark].map(argumentOf);
        const program = locate(command);
        // A program that is not there must fail as itself, not as prlimit.
        if (program === undefined)
            return (0,spawn/* runProcess */.R)(command, signal);
        const [, ...args] = argv;
        const confined = [prlimit, ...set, '--', program, ...args];
        return (0,spawn/* runProcess */.R)({ ...command, argv: confined, realTimeLimit: String(mark.value) }, signal);
    };
    return { level: 'none', reason, notEnforced, run };
}
/** Where a command's program is, as the child itself would look for it. */
function locate({ argv: [name], cwd, env }) {
    return name.includes('/') ? (0,path/* firstProgram */.xn)([(0,external_node_path_.resolve)(cwd, name)]) : (0,path/* findProgram */.Kp)(name, env.PATH ?? '');
}

;// CONCATENATED MODULE: ./build/sandbox/choose.js


/** The levels of this version. A level that is missing here is refused by name, never replaced by a lesser one. */
const levels = {
    none: openNone,
};
/** Strongest first: `auto` takes the first of them that there is. */
const byStrength = ['bubblewrap', 'namespaces', 'none'];
/** Opens the level that was asked for, or the strongest there is. */
async function chooseSandbox(wanted, settings) {
    if (settings.image !== undefined) {
        throw new problem/* UserError */.yo([{ message: '`image` needs the sandbox level docker, which is not in this version' }]);
    }
    const level = wanted === 'auto' ? (byStrength.find((name) => levels[name] !== undefined) ?? 'none') : wanted;
    const open = levels[level];
    if (open === undefined) {
        const message = `the sandbox level ${level} is not in this version`;
        throw new problem/* UserError */.yo([{ message, hint: `use \`auto\` or one of: ${Object.keys(levels).join(', ')}` }]);
    }
    const reason = wanted === 'auto' ? "auto: this version has no level that isolates the student's code" : 'asked for';
    return open(settings, reason);
}

;// CONCATENATED MODULE: ./build/grade.js








/**
 * Stages 2 to 7: a submission and its course in, an attempt out, whatever the student's code does. Stage 1 opened the
 * course; stages 8 and 9, to record and to report, are the entries', since they know where.
 */
async function grade(job) {
    const start = startOf(job);
    const { config } = job.course;
    try {
        const [sandbox, workspace] = await both(chooseSandbox(config.sandbox, { ...config, image: config.image, ...job.machine }), (0,grader_workspace/* prepareWorkspace */.t0)({ source: job.dir, parent: job.machine.temp, config, ...job.machine }));
        const ready = await prepared(start, workspace, sandbox, job);
        await job.keep(interruptedAttempt(ready));
        const run = await runIn(workspace, sandbox, job);
        const { outcome, score } = scoreOutcome(run, config);
        const late = latenessOf(score, job);
        const notices = [...config.notices, ...run.notices];
        return attemptOf(finished(ready, run, job), { ...run, outcome, score, late, notices, show: config.show });
    }
    catch (error) {
        if (!(error instanceof problem/* UserError */.yo))
            throw error;
        return brokenAttempt(error, job);
    }
}
/** Both, or what went wrong with one of them; either way nothing goes on behind our back. */
async function both(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}
/** An attempt that could not even begin: an error, never a zero. */
const brokenAttempt = (error, job) => attemptOf(startOf(job), {
    commands: [],
    outcome: { kind: 'error', reason: error.message },
    score: null,
    late: null,
    notices: [],
    show: job.course.config.show,
});
/** Stages 3 and 4; afterwards the workspace is gone. */
async function runIn(workspace, sandbox, job) {
    const { course, machine, items, signal } = job;
    const { config, protectFrom } = course;
    const { env: hostEnv, platform, now } = machine;
    const where = { workspace, sandbox, hostEnv, platform };
    const run = await runGrader({ ...where, config, protectFrom, items, signal, now });
    return { ...run, notices: [...run.notices, ...(await (0,grader_workspace/* removeWorkspace */.qh)(workspace))] };
}
function latenessOf(score, { submission, course }) {
    if (score === null)
        return null;
    const { points, maxPoints } = score;
    const { due, late: policy = null } = course.config;
    return latePenalty({ points, maxPoints, due, submittedAt: submission.submittedAt, policy });
}

// EXTERNAL MODULE: ./build/record/format-attempt.js + 2 modules
var format_attempt = __webpack_require__(4369);
;// CONCATENATED MODULE: ./build/report/tests.js
const groups = {
    failed: 'failing',
    error: 'failing',
    partial: 'failing',
    skipped: 'idle',
    not_run: 'idle',
    passed: 'passed',
};
const tests_groupOf = ({ status }) => groups[status];
function groupTests(tests) {
    const of = (group) => tests.filter((test) => tests_groupOf(test) === group);
    return { failing: of('failing'), idle: of('idle'), passed: of('passed') };
}
/** The tests without the message that is told about the whole already, such as that of a build that failed. */
const withoutRepeated = ({ tests, message: whole, }) => tests.map((test) => {
    if (test.message === undefined || test.message.trim() !== whole?.trim())
        return test;
    const { message: _said, ...rest } = test;
    return rest;
});
/** What a test printed, unless its message or its actual output is the same. */
function otherOutput({ output = '', message = '', actual = '' }) {
    const said = output.trim();
    return said === message.trim() || said === actual.trim() ? undefined : output;
}
/** `tests/test_list.py:12`, where a format gives it. */
const testPlace = ({ file, line }) => file === undefined || line === undefined ? file : `${file}:${line}`;

;// CONCATENATED MODULE: ./build/report/step.js

const fell = (item) => !item.bonus && item.status !== 'passed' && item.status !== 'pending';
function isFailing({ status, score, tests }) {
    if (status !== 'graded')
        return true;
    if (score === null || score.items.length === 0)
        return tests.some((test) => groupOf(test) !== 'passed');
    return score.items.some(fell);
}
/** An ungradable submission is the student's to mend: by itself it does not turn the step red. */
function stepFails(attempt, failOn) {
    switch (failOn) {
        case 'never':
            return false;
        case 'failing':
            return isFailing(attempt);
        case 'error':
            return attempt.status === 'error' || attempt.status === 'cancelled';
    }
}
/** The command line's: 0 graded, 1 not. */
const exitCodeOf = ({ status }) => (status === 'graded' ? 0 : 1);

;// CONCATENATED MODULE: ./build/report/bar.js
const CELLS = 20;
/** ▰▰▰▱▱: full only when nothing is missing, empty only when nothing was earned. */
function bar(points, maxPoints) {
    const fraction = Math.min(1, Math.max(0, points / maxPoints));
    const rounded = Math.round(fraction * CELLS);
    const filled = fraction === 0 || fraction === 1 ? rounded : Math.min(CELLS - 1, Math.max(1, rounded));
    return '▰'.repeat(filled) + '▱'.repeat(CELLS - filled);
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/late.js
var late = __webpack_require__(5839);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(7368);
;// CONCATENATED MODULE: ./build/report/history.js



const SHORT_COMMIT = 7;
const rules = {
    best: 'Your best submission counts',
    latest: 'Your latest submission counts',
    'latest-before-due': 'Your latest submission before the due date counts',
};
const commitOf = (commit) => commit === undefined ? [] : [', commit ', { code: commit.slice(0, SHORT_COMMIT) }];
const pointsOf = ({ points, maxPoints }) => {
    if (points === null)
        return 'no points';
    return maxPoints === null
        ? `${shownPoints(points)} points`
        : `${shownPoints(points)} of ${formatPoints(maxPoints)}`;
};
/** Which attempt this is: its number, commit and time. */
function history_whichSentence({ submission }, { history, timezone }) {
    const when = `submitted ${formatInstant(submission.submittedAt, timezone)}`;
    return [`Attempt ${history.length + 1}`, ...commitOf(submission.commit), `, ${when}.`];
}
/** The newest earlier attempt that has points. */
function previousOf(history) {
    const graded = history.filter(({ points }) => points !== null);
    return graded.sort((a, b) => Date.parse(b.gradedAt) - Date.parse(a.gradedAt))[0];
}
/** How the points moved since the attempt before; nothing for the first one. */
function history_comparisonSentence(attempt, { history }) {
    const previous = previousOf(history);
    if (previous === undefined || previous.points === null || attempt.points === null)
        return undefined;
    const change = subtractPoints(attempt.points, previous.points);
    const moved = change === 0 ? 'As many points as' : `${signed(change)} since`;
    return [`${moved} the attempt before (${pointsOf(previous)}`, ...commitOf(previous.commit), ').'];
}
/** The rule, and the attempt that counts by it. */
function history_countsSentence({ counts, counted, history }) {
    if (counted === undefined)
        return [`${rules[counts]}.`];
    const isEarlier = history.some(({ file }) => file === counted.file);
    if (!isEarlier)
        return [`${rules[counts]}: this one.`];
    return [`${rules[counts]}: an earlier one (${pointsOf(counted)}`, ...commitOf(counted.commit), ').'];
}

// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(1706);
;// CONCATENATED MODULE: ./build/report/notes.js


const MOST_FILES = 20;
const MOST_NOTICES = 20;
/** Which files were put back, and which taken out. */
function protectedSentences(files) {
    const sentencesOf = (action, one, many) => {
        const paths = files.filter((file) => file.action === action).map(({ path }) => path);
        return paths.length === 0 ? [] : [[...(0,sentence/* listed */.KE)(paths, MOST_FILES), paths.length === 1 ? one : many]];
    };
    return [
        ...sentencesOf('put_back', ' was put back: your changes to it do not count.', ' were put back: your changes to them do not count.'),
        ...sentencesOf('removed', ' was removed: only the course’s own files may be there.', ' were removed: only the course’s own files may be there.'),
    ];
}
/** Every notice once, however many stages said it; those of the score are not for students. */
function noticesOf(attempt, notices) {
    const all = [...new Set([...attempt.notices, ...notices])];
    const more = all.length - MOST_NOTICES;
    return more > 0 ? [...all.slice(0, MOST_NOTICES), `${more} more notices are in the record.`] : all;
}
function recordedSentence({ recorded }) {
    if (recorded === undefined)
        return undefined;
    const { where, url } = recorded;
    return ['Recorded: ', url === undefined ? { code: where } : { text: where, url }, '.'];
}
/** About the attempt as a whole: which one it is, what counts, what was put back, where it is kept. */
function noteSentences(attempt, context) {
    const publicSentence = context.publicRepository
        ? ['This repository is public: everybody can read this page and these points.']
        : undefined;
    return [
        whichSentence(attempt, context),
        comparisonSentence(attempt, context),
        countsSentence(context),
        ...protectedSentences(attempt.protected),
        ...noticesOf(attempt, context.notices).map((notice) => [notice]),
        recordedSentence(context),
        publicSentence,
    ].filter((note) => note !== undefined);
}

;// CONCATENATED MODULE: ./build/report/printed.js
const titles = {
    setup: 'What the setup printed',
    build: 'What the build printed',
    grader: 'What the grader printed',
    test: 'What the tests printed',
    check: 'What the checker printed',
};
/** A grader whose tests say it all is not quoted a second time; what broke or ran out of time is. */
function isTelling({ stage, exitCode, timedOut, test }, { status, tests }) {
    if (test !== undefined || (exitCode === 0 && !timedOut))
        return false;
    return stage === 'setup' || stage === 'build' || status === 'error' || timedOut || tests.length === 0;
}
/** What the grader said about the whole, and the output of commands that went wrong. */
function printedTexts(attempt) {
    const { message, output, grader } = attempt;
    const commands = grader.commands
        .filter((command) => isTelling(command, attempt))
        .map(({ stage, output: text }) => ({ title: titles[stage], text }));
    const said = { title: titles.grader, text: output ?? '' };
    // A command's own title is the better one where the grader quotes it.
    const all = [{ title: 'What the grading says', text: message ?? '' }, ...commands, said];
    const texts = all.filter(({ text }) => text.trim() !== '');
    return texts.filter(({ text }, index) => texts.findIndex((other) => other.text === text) === index);
}

;// CONCATENATED MODULE: ./build/report/shown.js

const A_HIDDEN_TEST = 'a hidden test';
const escapeRegExp = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Puts “a hidden test” in place of every name, where it stands as a word of its own. */
function concealer(names) {
    const longestFirst = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
    if (longestFirst.length === 0)
        return (text) => text;
    const name = `(?<!\\w)(?:${longestFirst.map(escapeRegExp).join('|')})(?!\\w)`;
    const pattern = new RegExp(`"${name}"|\`${name}\`|'${name}'|${name}`, 'g');
    return (text) => text.replace(pattern, A_HIDDEN_TEST);
}
function concealItem(item, hidden, conceal) {
    const { reason, ...rest } = item;
    return {
        ...rest,
        id: hidden.has(item.id) ? '' : item.id,
        name: hidden.has(item.name) || hidden.has(item.id) ? domain_show/* HIDDEN_NAME */.xU : item.name,
        tests: item.tests.filter((id) => !hidden.has(id)),
        missing: item.missing.filter((id) => !hidden.has(id)),
        ...(reason === undefined ? {} : { reason: conceal(reason) }),
        items: item.items.map((inner) => concealItem(inner, hidden, conceal)),
    };
}
const concealScore = (score, hidden, conceal) => ({
    ...score,
    items: score.items.map((item) => concealItem(item, hidden, conceal)),
    adjustments: score.adjustments.map((adjustment) => ({ ...adjustment, reason: conceal(adjustment.reason) })),
    unexpected: score.unexpected.filter((id) => !hidden.has(id)),
    notices: score.notices.map(conceal),
});
const isHidden = (test) => test.visibility === 'hidden';
/** The attempt as its student may read it: hidden tests are only counted, and named nowhere. */
function shownToStudent(attempt) {
    const hiddenTests = attempt.tests.filter(isHidden);
    const names = hiddenTests.flatMap(({ id, name }) => [id, name]);
    const conceal = concealer(names);
    const { reason, ...rest } = attempt;
    const shown = {
        ...rest,
        ...(reason === undefined ? {} : { reason: conceal(reason) }),
        notices: attempt.notices.map(conceal),
        tests: attempt.tests.filter((test) => !isHidden(test)),
        score: attempt.score === null ? null : concealScore(attempt.score, new Set(names), conceal),
    };
    return { attempt: shown, hiddenTests: hiddenTests.length };
}

// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(9556);
;// CONCATENATED MODULE: ./build/report/status.js


const happened = {
    ungradable: 'Your submission could not be graded',
    error: 'The grading broke',
    cancelled: 'The grading was stopped before its end',
};
// A submission can also end its grader in the middle, so this is never sure.
const notYours = 'This is probably not about your submission, and nothing was counted.';
const later = 'Once the grading is mended, this commit can be graded again.';
const next = {
    ungradable: {
        red_step: 'Correct this and push again. Nothing was counted: this attempt is not a zero.',
        green_step: 'Correct this and push again. Nothing was counted: this attempt is not a zero.',
        terminal: 'Correct this and run it again.',
    },
    error: {
        red_step: `${notYours} Your instructor has been told by the red step. ${later}`,
        green_step: `${notYours} Show this page to your instructor. ${later}`,
        terminal: `${notYours} Tell your instructor if it stays so.`,
    },
    cancelled: {
        red_step: 'Nothing was counted. Push again, or choose “Re-run jobs” on the page of this run.',
        green_step: 'Nothing was counted. Push again, or choose “Re-run jobs” on the page of this run.',
        terminal: 'Nothing was counted. Run it again.',
    },
};
/** What happened, whose it is to mend and what to do next; nothing for a graded attempt. */
function statusSentences({ status, reason }, reader) {
    if (status === 'graded')
        return [];
    return [[`${happened[status]}: ${reason ?? 'no reason was recorded.'}`], [next[status][reader]]];
}
/** PrairieLearn's words for what makes a submission ungradable. */
const formatErrorLines = ({ formatErrors }) => formatErrors.map((error) => `Error: ${error}`);
const stageNames = {
    setup: 'setup',
    build: 'build',
    grader: 'grader',
    test: 'test',
    check: 'checker',
};
/** Which of the commands that are not a single test's ran out of time. */
const timeoutSentences = ({ grader }) => grader.commands
    .filter(({ timedOut, test }) => timedOut && test === undefined)
    .map(({ stage, durationMs }) => [
    `The ${stageNames[stage]} was stopped after ${(0,duration/* formatDuration */.a3)(durationMs)}: its time was up.`,
]);
const MOST_PENDING = 20;
/** What somebody still has to mark by hand. */
function pendingSentence({ score }) {
    const pending = (0,headline/* pendingItems */.ye)(score?.items ?? []);
    if (pending.length === 0)
        return undefined;
    const names = pending.map(({ name, maxPoints }) => maxPoints > 0 ? `${name} (up to ${(0,headline/* shownPoints */.hA)(maxPoints)})` : name);
    const shown = names.slice(0, MOST_PENDING).join(', ');
    const more = names.length > MOST_PENDING ? ` and ${names.length - MOST_PENDING} more` : '';
    return [`Still to be marked by hand, and not in these points yet: ${shown}${more}.`];
}

// EXTERNAL MODULE: ./build/text/visible.js
var text_visible = __webpack_require__(4252);
;// CONCATENATED MODULE: ./build/report/words.js
const statusWords = {
    passed: { icon: '✅', sign: '✓', word: 'passed' },
    partial: { icon: '🟡', sign: '~', word: 'partly passed' },
    failed: { icon: '❌', sign: '✗', word: 'failed' },
    error: { icon: '💥', sign: '!', word: 'error' },
    skipped: { icon: '⏭️', sign: '-', word: 'skipped' },
    not_run: { icon: '⚪', sign: 'o', word: 'not run' },
    pending: { icon: '⏳', sign: '?', word: 'pending' },
};
const attemptWords = {
    graded: { icon: '🟡', word: 'graded' },
    ungradable: { icon: '⚠️', word: 'not gradable' },
    error: { icon: '💥', word: 'could not be graded' },
    cancelled: { icon: '🛑', word: 'cancelled' },
};

;// CONCATENATED MODULE: ./build/report/items.js






const items_MOST_NAMES = 10;
const MOST_CHARACTERS = 120;
// A deduction takes nothing when its tests passed: “passed” would read as praise for a leak.
const deductionWords = (item) => {
    const words = statusWords[item.status];
    if (item.status === 'pending')
        return words;
    return item.points < 0 ? { ...words, word: 'taken off' } : { ...words, word: 'not taken off' };
};
const isDeduction = (item) => item.maxPoints === 0 && item.points <= 0;
function pointsCell(item, isInner) {
    const isOpen = item.status === 'pending' && item.points === 0;
    if (isInner && isDeduction(item))
        return isOpen ? '?' : item.points === 0 ? '0' : (0,headline/* signed */.x8)(item.points);
    return `${isOpen ? '?' : (0,headline/* shownPoints */.hA)(item.points)} / ${(0,domain_points/* formatPoints */.Xf)(item.maxPoints)}`;
}
/** Made once: looking through thousands of tests for each of thousands of items takes many seconds. */
function testsByItem(tests) {
    const places = new Map(tests.map(({ id }, place) => [id, place]));
    return ({ tests: ids }) => [...new Set(ids)]
        .flatMap((id) => places.get(id) ?? [])
        .sort((one, other) => one - other)
        .flatMap((place) => tests[place] ?? []);
}
/** The item's tests that went wrong; one that has the item's own name is not said twice. */
const failingNames = (item, tests) => tests
    .filter((test) => tests_groupOf(test) === 'failing')
    .map(({ name }) => name)
    .filter((name) => name !== item.name && name !== item.id);
/** Beside the item's status these say nothing. */
const repeatingStatus = ['the test failed', 'the test ended with an error'];
/** What the item's one test says is a better reason than that it failed. */
function items_reasonOf({ reason = '' }, tests, failing) {
    if (!repeatingStatus.includes(reason))
        return reason;
    if (failing.length > 0)
        return '';
    const message = tests[0]?.message ?? '';
    return (0,text_visible/* cutCharacters */.lD)(message.trim().split('\n')[0] ?? '', MOST_CHARACTERS) || reason;
}
function whyOf(item, testsOf) {
    const tests = testsOf(item);
    const failing = failingNames(item, tests);
    const reason = items_reasonOf(item, tests, failing);
    const unsaid = item.missing.filter((name) => !reason.includes(name));
    const parts = [
        ...(reason === '' ? [] : [[reason]]),
        ...(failing.length === 0 ? [] : [['not passed: ', ...(0,sentence/* listed */.KE)(failing, items_MOST_NAMES)]]),
        ...(unsaid.length === 0 ? [] : [['not among the results: ', ...(0,sentence/* listed */.KE)(unsaid, items_MOST_NAMES)]]),
    ];
    return parts.flatMap((part, index) => (index === 0 ? part : ['; ', ...part]));
}
const nameOf = ({ id, name, bonus }) => {
    const named = id === '' || id === name ? name : `${id} ${name}`;
    return bonus ? `${named} (bonus)` : named;
};
function rowsOf(item, depth, testsOf) {
    const isInner = depth > 0;
    const row = {
        depth,
        name: nameOf(item),
        status: isInner && isDeduction(item) ? deductionWords(item) : statusWords[item.status],
        points: pointsCell(item, isInner),
        why: whyOf(item, testsOf),
    };
    return [row, ...item.items.flatMap((inner) => rowsOf(inner, depth + 1, testsOf))];
}
const adjustmentRow = ({ points, reason }) => ({
    depth: 0,
    name: 'Adjustment',
    points: (0,headline/* signed */.x8)(points),
    why: [reason],
});
const sumRow = ({ points, maxPoints }) => ({
    depth: 0,
    name: 'Sum',
    points: `${(0,headline/* shownPoints */.hA)(points)} / ${(0,domain_points/* formatPoints */.Xf)(maxPoints)}`,
    why: [],
    isSum: true,
});
/** Items with what is inside them, adjustments, and the sum where there is more than one line. */
function itemRows(score, tests) {
    const { items, adjustments } = score;
    const testsOf = testsByItem(tests);
    const rows = [...items.flatMap((item) => rowsOf(item, 0, testsOf)), ...adjustments.map(adjustmentRow)];
    return rows.length > 1 ? [...rows, sumRow(score)] : rows;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/report/excerpt.js


/** Head and tail of text from outside within `maxBytes`, with nothing hidden in it. */
const excerpt = (text, maxBytes) => cutText(visible(text), maxBytes);
const FIRST_LINES = 30;
const LAST_LINES = 10;
/** The same for a terminal, where a page is made of lines: the first and the last of them, and how many lie between. */
function excerptLines(text, maxBytes) {
    const lines = (0,text_visible/* visible */.RK)(text).split('\n');
    const more = lines.length - FIRST_LINES - LAST_LINES;
    if (more <= 1)
        return (0,text_cut/* cutText */.I)(lines.join('\n'), maxBytes).split('\n');
    const cut = (part, share) => (0,text_cut/* cutText */.I)(part.join('\n'), share).split('\n');
    return [
        ...cut(lines.slice(0, FIRST_LINES), maxBytes * 0.75),
        `… ${more} lines left out …`,
        ...cut(lines.slice(-LAST_LINES), maxBytes * 0.25),
    ];
}
/** White space as signs, for two texts that otherwise look the same. */
const showSpaces = (text) => text.replaceAll('\r', '\\r').replaceAll(' ', '·').replaceAll('\t', '→\t').replaceAll('\n', '↵\n');
/** Whether two texts differ, but only in spaces, tabs and line ends. */
const differInSpaceOnly = (one, other) => one !== other && one.replace(/\s+/g, '') === other.replace(/\s+/g, '');

;// CONCATENATED MODULE: ./build/report/terminal-text.js



/** Colours only where the caller wants them; the environment is not asked. */
const painter = (color) => color ? (styles, text) => (0,external_node_util_.styleText)(styles, text, { validateStream: false }) : (_, text) => text;
// East Asian wide and full-width characters, and emoji, take two cells.
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
function cellsOf(character) {
    if (/[\p{M}\u200C\u200D]/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
/** How many cells of a terminal a line takes, about. */
const widthOf = (text) => /^[ -~]*$/.test(text)
    ? text.length
    : Array.from(text).reduce((width, character) => width + cellsOf(character), 0);
const padEnd = (text, width) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
const padStart = (text, width) => ' '.repeat(Math.max(0, width - widthOf(text))) + text;
/** Prose on one line, with nothing hidden in it. */
const inline = (sentence, limit = 1000) => (0,text_visible/* visible */.RK)(sentence
    .map((part) => {
    if (typeof part === 'string')
        return part;
    return 'url' in part ? `${part.text} <${part.url}>` : part.code;
})
    .join(''), { oneLine: true, limit });
/** Prose in lines of at most `width` cells; a longer word keeps a line to itself. */
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        const fits = last !== undefined && widthOf(last) + 1 + widthOf(word) <= width;
        if (fits)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
const QUOTED_BYTES = 2000;
/** Text as it was printed, head and tail, behind a line at its left. */
const quoted = (text, margin) => excerptLines(text.trimEnd(), QUOTED_BYTES).map((line) => `${margin}│ ${line}`);
const indented = (lines, by) => lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

;// CONCATENATED MODULE: ./build/report/terminal-items.js


const NAME_WIDTH = 44;
const MARGIN = 2;
const INDENT = 2;
const styles = { '✓': 'green', '✗': 'red', '!': 'red', '~': 'yellow', '?': 'yellow' };
const terminal_items_nameOf = (row) => ' '.repeat(row.depth * INDENT) + inline([row.name], NAME_WIDTH);
const terminal_items_statusOf = ({ status }) => status === undefined ? '' : `${status.sign} ${status.word}`;
const widest = (texts) => Math.max(0, ...texts.map(widthOf));
/** The table of points; below each line why it is not full. */
function itemLines(score, tests, width, paint) {
    const rows = itemRows(score, tests);
    const names = widest(rows.map(terminal_items_nameOf));
    const statuses = widest(rows.map(terminal_items_statusOf));
    const points = widest(rows.map((row) => row.points));
    return rows.flatMap((row) => {
        const style = styles[row.status?.sign ?? ''];
        const status = padEnd(terminal_items_statusOf(row), statuses);
        const line = [
            padEnd(terminal_items_nameOf(row), names),
            style === undefined ? status : paint([style], status),
            padStart(row.points, points),
        ];
        const indent = MARGIN + (row.depth + 1) * INDENT;
        const why = row.why.length === 0 ? [] : wrap(inline(row.why), Math.max(20, width - indent));
        return [
            `${' '.repeat(MARGIN)}${line.join('  ')}`,
            ...indented(why, indent).map((text) => paint(['dim'], text)),
        ];
    });
}

;// CONCATENATED MODULE: ./build/report/terminal-tests.js





const MOST_TESTS = 20;
const terminal_tests_MOST_NAMES = 20;
const terminal_tests_MARGIN = '    ';
const ONLY_SPACES = 'only white space differs: · space, → tab, ↵ end of a line, \\r carriage return';
function block(label, text, paint) {
    if (text === undefined || text.trim() === '')
        return [];
    return [paint(['dim'], `${terminal_tests_MARGIN}${label}`), ...quoted(text, terminal_tests_MARGIN)];
}
const differsInSpace = ({ expected, actual }) => expected !== undefined && actual !== undefined && differInSpaceOnly(expected, actual);
function textsOf(test) {
    const { message, input, expected = '', actual = '' } = test;
    const isCompared = test.expected !== undefined && test.actual !== undefined;
    const spaces = differsInSpace(test);
    const empty = isCompared ? '(empty)' : '';
    const shown = (text) => (spaces ? showSpaces(text) : text) || empty;
    return [
        ['message', message],
        ['input', input],
        ['expected', shown(expected)],
        ['actual', shown(actual)],
        ['output', otherOutput(test)],
    ];
}
function failingLines(test, paint) {
    const { sign, word } = statusWords[test.status];
    const place = testPlace(test);
    const title = `  ${sign} ${inline([test.name], 200)} ${word}`;
    return [
        '',
        paint([test.status === 'partial' ? 'yellow' : 'red'], title) +
            (place === undefined ? '' : paint(['dim'], ` (${inline([place], 200)})`)),
        ...textsOf(test).flatMap(([label, text]) => block(label, text, paint)),
        ...(differsInSpace(test) ? [paint(['dim'], `${terminal_tests_MARGIN}${ONLY_SPACES}`)] : []),
    ];
}
/** How many tests passed, and everything about those that did not. */
function testLines(tests, hiddenTests, unexpected, paint) {
    const { failing, idle, passed } = groupTests(tests);
    const more = failing.length - MOST_TESTS;
    const idleNames = (0,sentence/* listed */.KE)(idle.map(({ name }) => name), terminal_tests_MOST_NAMES);
    return [
        ...(tests.length === 0 ? [] : [`Tests: ${passed.length} of ${tests.length} passed`]),
        ...failing.slice(0, MOST_TESTS).flatMap((test) => failingLines(test, paint)),
        ...(more > 0 ? ['', `  … and ${(0,sentence/* plural */.LS)(more, 'more test')} that did not pass`] : []),
        ...(idle.length === 0 ? [] : ['', `  - skipped or not run: ${inline(idleNames)}`]),
        ...(hiddenTests === 0 ? [] : ['', `  ${(0,sentence/* plural */.LS)(hiddenTests, 'more test is', 'more tests are')} hidden`]),
        ...(unexpected.length === 0
            ? []
            : ['', `  in no item, so counting for nothing: ${inline((0,sentence/* listed */.KE)(unexpected, terminal_tests_MOST_NAMES))}`]),
    ];
}

;// CONCATENATED MODULE: ./build/report/terminal.js












const notRecorded = 'This is not the recorded grade: that one is made where your instructor grades.';
function headingLines(attempt, paint) {
    const { status, points, maxPoints } = attempt;
    const name = inline([attempt.name], 200);
    if (status !== 'graded')
        return [paint(['bold', 'red'], `${name}: ${attemptWords[status].word}`)];
    const title = paint(['bold', (0,headline/* isFull */.uq)(attempt) ? 'green' : 'yellow'], `${name}: ${(0,headline/* pointsLine */.M1)(attempt)}`);
    return points === null || maxPoints === null || maxPoints <= 0 ? [title] : [title, bar(points, maxPoints)];
}
const topSentences = (attempt, timezone) => [
    ...formatErrorLines(attempt).map((line) => [line]),
    ...statusSentences(attempt, 'terminal'),
    ...timeoutSentences(attempt),
    (0,late/* lateSentence */.e)(attempt, timezone),
    pendingSentence(attempt),
].filter((line) => line !== undefined);
const printedLines = (attempt) => printedTexts(attempt).flatMap(({ title, text }) => [`${title}:`, ...quoted(text, '  ')]);
const terminal_noteSentences = (attempt) => [
    ...protectedSentences(attempt.protected),
    ...noticesOf(attempt, []).map((notice) => [notice]),
    ...sandboxSentences(attempt),
];
/** How the submission's code was kept in, where any ran. */
function sandboxSentences({ grader: { commands, confinement } }) {
    const { level, reason, notEnforced } = confinement;
    const lacking = notEnforced.length === 0 ? '' : ` Not enforced: ${notEnforced.join(', ')}.`;
    return commands.length === 0 ? [] : [[`Sandbox: ${level} (${reason}).${lacking}`]];
}
/** The attempt for a terminal: what the summary says, aligned, and that it is not the recorded grade. */
function renderTerminal(original, options) {
    const { color, width, timezone, isRecorded } = options;
    const { attempt, hiddenTests } = shownToStudent(original);
    const paint = painter(color);
    const prose = (sentences) => sentences.flatMap((line) => wrap(inline(line), width));
    const sections = [
        [...headingLines(attempt, paint), ...prose(topSentences(attempt, timezone))],
        printedLines(attempt),
        attempt.score === null ? [] : itemLines(attempt.score, attempt.tests, width, paint),
        testLines(withoutRepeated(attempt), hiddenTests, attempt.score?.unexpected ?? [], paint),
        prose(terminal_noteSentences(attempt)),
        isRecorded ? [] : prose([[notRecorded]]).map((line) => paint(['cyan'], line)),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/cli/course-request.js + 1 modules
var course_request = __webpack_require__(2751);
;// CONCATENATED MODULE: ./build/cli/run.js













/** `grade-action run`: grades a directory as the action would, and shows what its student sees. */
async function run_run(call) {
    const { text, flag, terminal } = call;
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'grade-run-'));
    try {
        const { attempt, timezone } = await gradeDirectory(call, scratch);
        const { color, width } = terminal;
        terminal.out(flag('json')
            ? (0,format_attempt/* formatAttempt */.l)(attempt)
            : renderTerminal(attempt, { color, width, timezone, isRecorded: false }));
        const out = text('out');
        return (out === undefined ? undefined : await keep(attempt, out, call)) ?? exitCodeOf(attempt);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function gradeDirectory(call, scratch) {
    const { text, terminal } = call;
    const { env, platform, now, signal, home } = terminal;
    const items = (text('code') ?? '')
        .split(',')
        .map((code) => code.trim())
        .filter((code) => code !== '');
    const request = await (0,course_request/* courseRequestOf */.A)(call, scratch);
    const course = await (0,build_course/* openCourse */._e)(request);
    const sandbox = (0,command/* choiceOf */.FH)(call, 'sandbox', run/* sandboxChoices */.Y) ?? course.config.sandbox;
    const config = { ...onlyAsked(course.config, items), sandbox };
    const attempt = await grade({
        submission: { name: (0,external_node_path_.basename)(request.dir), submittedAt: now(), submittedAtSource: 'clock' },
        dir: request.dir,
        course: { ...course, config },
        items,
        machine: { env, platform, home, temp: scratch, now },
        signal,
        keep: async () => undefined,
    });
    return { attempt, timezone: config.timezone };
}
/** Adds the attempt to a directory; one that cannot be written does not cost the grading, which is printed by now. */
async function keep(attempt, out, { flag, terminal }) {
    const { appendAttempt } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(862)]).then(__webpack_require__.bind(__webpack_require__, 5862));
    const submitter = attempt.submission.name;
    try {
        const directory = (0,external_node_path_.resolve)(terminal.cwd, out);
        const path = await appendAttempt(directory, { submitter, source: 'run', trust: 'unverified', attempt });
        if (!flag('json'))
            terminal.out(`${(0,text_visible/* visible */.RK)(`Kept in ${(0,external_node_path_.relative)(terminal.cwd, path)}.`)}\n`);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        terminal.err(`${(0,text_visible/* visible */.RK)(`The attempt could not be kept in ${out}: ${error.message}`)}\n`);
        return 2;
    }
}


/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ exitCodeTest)
/* harmony export */ });
/** The one test of a grader that writes no results. */
const exitCodeTest = { id: 'exit-code', name: 'The command ends with exit code 0' };


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sandboxChoices),
/* harmony export */   v: () => (/* binding */ sandboxLevels)
/* harmony export */ });
const sandboxLevels = ['none', 'namespaces', 'bubblewrap', 'docker'];
/** What may be asked for: a level, or the strongest there is. */
const sandboxChoices = ['auto', ...sandboxLevels];


/***/ }),

/***/ 1484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ testTexts),
/* harmony export */   Dr: () => (/* binding */ revealed),
/* harmony export */   N5: () => (/* binding */ showsTexts),
/* harmony export */   Rp: () => (/* binding */ shownOf),
/* harmony export */   iq: () => (/* binding */ keepsSomethingBack),
/* harmony export */   u6: () => (/* binding */ SHOW_ALL),
/* harmony export */   x1: () => (/* binding */ revealedCommands),
/* harmony export */   xU: () => (/* binding */ HIDDEN_NAME)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7850);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7271);
/* harmony import */ var _rubric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3048);



/** Holds no name back; for where there is no text to show. */
const SHOW_ALL = { output: 'all', limitBytes: 0, tests: [] };
const HIDDEN_NAME = 'Hidden test';
/** What the policy reveals of a test; what the grader hides stays hidden. */
function shownOf(test, policy) {
    if (test.visibility === 'hidden')
        return 'none';
    return policy.tests.find(({ pattern }) => (0,_rubric_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesTest */ .mj)(pattern, test))?.output ?? policy.output;
}
/** Whether the messages and outputs of a test may be seen. */
function showsTexts(test, policy) {
    const shown = shownOf(test, policy);
    return shown === 'all' || (shown === 'failed' && test.status !== 'passed');
}
/** The tests as they may lie in the student's repository. Ids and points stay: they are what is scored again. */
const revealed = (tests, policy) => tests.map((test) => revealedTest(test, policy));
function revealedTest(test, policy) {
    switch (shownOf(test, policy)) {
        case 'all':
            return withCutTexts(test, policy.limitBytes);
        case 'failed':
            return test.status === 'passed' ? withoutTexts(test) : withCutTexts(test, policy.limitBytes);
        case 'names':
            return bareTest(test);
        case 'none':
            return { ...bareTest(test), name: HIDDEN_NAME, visibility: 'hidden' };
    }
}
/** What a test says in texts of any length. */
const testTexts = ['message', 'output', 'input', 'expected', 'actual'];
function withCutTexts(test, limitBytes) {
    const cut = { ...test };
    for (const text of testTexts) {
        const value = cut[text];
        if (value !== undefined)
            cut[text] = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(value, limitBytes);
    }
    return cut;
}
// Named one by one, so that a new field is not shown by accident.
function withoutTexts(test) {
    const { file, line, tags } = test;
    return {
        ...bareTest(test),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(tags !== undefined && { tags }),
    };
}
function bareTest({ id, name, status, points, maxPoints, durationMs, visibility }) {
    return {
        id,
        name,
        status,
        ...(points !== undefined && { points }),
        ...(maxPoints !== undefined && { maxPoints }),
        ...(durationMs !== undefined && { durationMs }),
        ...(visibility !== undefined && { visibility }),
    };
}
/**
 * The processes without what would give away what the policy keeps back: a test's command holds its input, and a
 * grader prints about all its tests, so one test with less to show silences it.
 */
function revealedCommands(commands, tests, policy) {
    const keepsBack = keepsSomethingBack(tests, policy);
    return commands.map((run) => ({
        ...run,
        command: showsCommand(run, tests, policy) ? run.command : '',
        output: showsOutput(run, tests, policy, keepsBack) ? run.output : '',
    }));
}
const keepsSomethingBack = (tests, policy) => [policy, ...policy.tests].some(({ output }) => isKeptBack(output)) ||
    tests.some((test) => isKeptBack(shownOf(test, policy)));
const isKeptBack = (shown) => shown === 'names' || shown === 'none';
const showsCommand = ({ test }, tests, policy) => test === undefined || !isKeptBack(shownOf(namedTest(test, tests), policy));
function showsOutput(command, tests, policy, keepsBack) {
    switch (command.stage) {
        case 'setup':
            return true;
        case 'build':
            return showsCommand(command, tests, policy);
        case 'grader':
            return !keepsBack;
        case 'test':
        case 'check':
            return command.test === undefined ? !keepsBack : showsTestOutput(command.test, tests, policy);
    }
}
function showsTestOutput(id, tests, policy) {
    const inside = tests.filter((test) => (0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .isInSuite */ .M0)(test, id));
    if (inside.length > 0)
        return !inside.some((test) => isKeptBack(shownOf(test, policy)));
    return showsTexts(namedTest(id, tests), policy);
}
const namedTest = (id, tests) => tests.find((test) => test.id === id) ?? { id, name: id, status: 'not_run' };


/***/ }),

/***/ 7299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statusOfNothing),
/* harmony export */   r: () => (/* binding */ statusTogether)
/* harmony export */ });
/** The status of something that earned nothing, by what it consists of. */
function statusOfNothing(parts) {
    const bad = parts.filter((status) => status !== 'passed');
    if (bad.length > 0 && bad.every((status) => status === 'not_run' || status === 'skipped'))
        return 'not_run';
    const hasFailed = bad.some((status) => status === 'failed' || status === 'partial');
    return !hasFailed && bad.includes('error') ? 'error' : 'failed';
}
/** The status of a group by its items. */
function statusTogether(parts) {
    if (parts.includes('pending'))
        return 'pending';
    if (parts.every((status) => status === 'passed'))
        return 'passed';
    return parts.some((status) => status === 'passed' || status === 'partial')
        ? 'partial'
        : statusOfNothing(parts);
}


/***/ }),

/***/ 3605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   o: () => (/* binding */ resultsOfExit)
/* harmony export */ });
/* harmony import */ var _domain_exit_code_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2612);
/* harmony import */ var _domain_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7271);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9093);



const exitCode = {
    name: 'exit-code',
    title: 'a command that passes or fails as a whole: exit code 0 passes',
    detects: () => false,
    parse: (_text, file) => {
        const message = 'the format exit-code reads no results file';
        throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo([
            { message, hint: 'remove `results`, or name the format of the file', place: { file } },
        ]);
    },
    duplicates: 'error',
};
/** One test that passes with exit code 0; null: a signal or our time limit ended the command. */
function resultsOfExit(exitCode, output) {
    const passed = exitCode === 0;
    const message = exitCode === null ? 'the command was ended from outside' : `ended with exit code ${exitCode}`;
    return (0,_domain_results_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsOf */ .qS)([
        {
            ..._domain_exit_code_test_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeTest */ .q,
            status: passed ? 'passed' : 'failed',
            ...(passed ? {} : { message }),
            ...(output && { output }),
        },
    ]);
}


/***/ }),

/***/ 3270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readBoundedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _text_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3924);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7397);





// Windows lacks most of them: there they are undefined, which counts as 0.
const { O_DIRECTORY, O_NOCTTY, O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Reads a file a student's program may have made, below a directory of ours: a regular file of one name, up to
 * `most` bytes of UTF-8. Nothing that could hang, lead elsewhere or fill the memory is opened or read.
 */
async function readBoundedFile(directory, path, most) {
    const handles = [];
    try {
        const place = process.platform === 'linux' ? await descend(directory, path, handles) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
        handles.push(file);
        return await readText(file, most);
    }
    catch (error) {
        return {
            problem: problems[(0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) ?? ''] ?? `it cannot be read (${(0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) ?? String(error)})`,
        };
    }
    finally {
        for (const handle of handles)
            await handle.close();
    }
}
/** Through each directory, held open, so that nobody can put another in its place meanwhile; only Linux has a way. */
async function descend(directory, path, handles) {
    let place = directory;
    for (const step of path.split('/')) {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
        handles.push(handle);
        place = `/proc/self/fd/${handle.fd}/${step}`;
    }
    return place;
}
const problems = {
    EACCES: 'it may not be read',
    ELOOP: 'it is a symbolic link',
    EMLINK: 'it is a symbolic link',
    ENOENT: 'it is not there',
    ENOTDIR: 'a directory on its way is not one',
    ENXIO: 'it is not a regular file',
};
async function readText(file, most) {
    const found = await file.stat();
    if (!found.isFile())
        return { problem: 'it is not a regular file' };
    if (found.nlink !== 1)
        return { problem: 'it has a second name (a hard link)' };
    const tooLarge = { problem: `it is larger than ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(most)}` };
    if (found.size > most)
        return tooLarge;
    const bytes = await readAtMost(file, most + 1);
    if (bytes.length > most)
        return tooLarge;
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { problem: 'it is not UTF-8' };
    }
}
async function readAtMost(file, most) {
    const chunks = [];
    let read = 0;
    while (read < most) {
        const chunk = Buffer.alloc(Math.min(most - read, 65_536));
        const { bytesRead } = await file.read(chunk, 0, chunk.length);
        if (bytesRead === 0)
            break;
        chunks.push(chunk.subarray(0, bytesRead));
        read += bytesRead;
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 4619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ succeeded),
/* harmony export */   l: () => (/* binding */ describeEnd)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9556);


/** What a signal usually means to somebody who wrote a program. */
const meanings = {
    SIGABRT: 'the program gave up, often after a failed assertion',
    SIGBUS: 'invalid memory access',
    SIGFPE: 'invalid arithmetic, such as a division by zero',
    SIGILL: 'invalid instruction',
    SIGKILL: 'killed, often for using too much memory',
    SIGPIPE: 'written to where nobody reads any more',
    SIGSEGV: 'invalid memory access',
    SIGTERM: 'asked to end',
    SIGXCPU: 'too much CPU time',
    SIGXFSZ: 'a file larger than allowed',
};
const explained = (signal) => meanings[signal] === undefined ? signal : `${signal}: ${meanings[signal]}`;
const numbers = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals);
/** A shell reports a signal as 128 and its number. */
function explainCode(exitCode) {
    if (exitCode === 126)
        return 'the command cannot be run';
    if (exitCode === 127)
        return 'a command was not found';
    const [signal] = numbers.find(([name, number]) => number === exitCode - 128 && name in meanings) ?? [];
    return signal === undefined ? undefined : explained(signal);
}
/** How a program ended, for a person: `exit code 139 (SIGSEGV: invalid memory access)`. */
function describeEnd(ended, timeoutMs) {
    if (ended.startError !== undefined)
        return `it could not be started: ${ended.startError}`;
    if (ended.timedOut)
        return `no answer within ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(timeoutMs)}`;
    if (ended.signal !== null)
        return `ended by ${explained(ended.signal)}`;
    const exitCode = ended.exitCode ?? 0;
    const meaning = explainCode(exitCode);
    return `exit code ${exitCode}${meaning === undefined ? '' : ` (${meaning})`}`;
}
const succeeded = ({ exitCode, timedOut, startError }) => exitCode === 0 && !timedOut && startError === undefined;


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ runConfined),
  $: () => (/* binding */ runTrusted)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/process/path.js
var process_path = __webpack_require__(4791);
;// CONCATENATED MODULE: ./build/process/shell.js



/** A variable of ours; Windows writes `Path` and means `PATH`. */
function hostValue(host, name, platform) {
    if (platform !== 'win32')
        return host[name];
    const found = Object.keys(host).find((key) => key.toLowerCase() === name.toLowerCase());
    return found === undefined ? undefined : host[found];
}
/** The places of Git's bash: `bash` alone would be WSL's, which sees other files. */
function gitBashes(host) {
    const value = (name) => [hostValue(host, name, 'win32') ?? []].flat();
    const roots = [...value('ProgramFiles'), ...value('ProgramW6432'), ...value('ProgramFiles(x86)')];
    const users = value('LOCALAPPDATA').map((directory) => external_node_path_.win32.join(directory, 'Programs'));
    const besideGit = (0,process_path/* directoriesOf */.Pv)(value('PATH').join(';'))
        .filter((directory) => /[\\/]git[\\/]cmd$/i.test(directory))
        .map((directory) => external_node_path_.win32.dirname(directory));
    const gits = [...besideGit, ...[...roots, ...users].map((directory) => external_node_path_.win32.join(directory, 'Git'))];
    return gits.map((directory) => external_node_path_.win32.join(directory, 'bin', 'bash.exe'));
}
/** Where bash is; a `UserError` when it is nowhere. */
function findBash(host, platform) {
    const path = hostValue(host, 'PATH', platform) ?? '';
    const found = platform === 'win32'
        ? (0,process_path/* firstProgram */.xn)(gitBashes(host))
        : ((0,process_path/* findProgram */.Kp)('bash', path) ?? (0,process_path/* firstProgram */.xn)(['/bin/bash', '/usr/bin/bash']));
    if (found !== undefined)
        return found;
    const hint = platform === 'win32' ? 'install Git for Windows' : 'install bash';
    throw new problem/* UserError */.yo([{ message: 'bash is not there, and commands written as one string run in it', hint }]);
}
/** What a command runs: a string in bash, where the first thing that fails ends it; an array as it is. */
function argvOf(command, host, platform) {
    if (typeof command === 'string') {
        return [findBash(host, platform), '-eo', 'pipefail', '-c', command];
    }
    const [program, ...args] = command;
    if (program === undefined)
        throw new problem/* UserError */.yo([{ message: 'a command written as a list is empty' }]);
    return [program, ...args];
}

;// CONCATENATED MODULE: ./build/process/environment.js

/** Without these programs do not start or cannot find the system on Windows. */
const windowsNames = [
    'SystemRoot',
    'SystemDrive',
    'windir',
    'COMSPEC',
    'PATHEXT',
    'OS',
    'NUMBER_OF_PROCESSORS',
    'PROCESSOR_ARCHITECTURE',
    'ProgramFiles',
    'ProgramFiles(x86)',
    'ProgramW6432',
    'ProgramData',
    'CommonProgramFiles',
];
const standardPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** All of a child's environment: nothing of ours gets there that is not named here or by the course. */
function childEnvironment(host, settings, places, items, platform) {
    const { home, tmp, results, resultsFile } = places;
    const taken = (names) => names.flatMap((name) => {
        const value = hostValue(host, name, platform);
        return value === undefined ? [] : [[name, value]];
    });
    const windows = { USERPROFILE: home, TEMP: tmp, TMP: tmp };
    return {
        ...Object.fromEntries(taken(platform === 'win32' ? windowsNames : [])),
        PATH: hostValue(host, 'PATH', platform) ?? standardPath,
        HOME: home,
        TMPDIR: tmp,
        ...(platform === 'win32' ? windows : {}),
        LANG: 'C.UTF-8',
        TZ: settings.timezone,
        // Tools print for a log rather than a terminal, on a laptop as on GitHub.
        CI: 'true',
        // GitHub's runner ends by it what is left of a job.
        ...Object.fromEntries(taken(['RUNNER_TRACKING_ID', ...settings.passEnv])),
        ...settings.env,
        RESULTS_DIR: results,
        ...(resultsFile === undefined ? {} : { RESULTS_FILE: resultsFile }),
        GRADE_ITEMS: items.join(','),
    };
}

// EXTERNAL MODULE: ./build/process/spawn.js + 6 modules
var spawn = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/grader/missing-command.js
var missing_command = __webpack_require__(5458);
// EXTERNAL MODULE: ./build/grader/own-paths.js
var own_paths = __webpack_require__(8799);
// EXTERNAL MODULE: ./build/grader/workspace.js + 3 modules
var grader_workspace = __webpack_require__(3768);
;// CONCATENATED MODULE: ./build/grader/grading.js








/** Runs a command where it can do no harm, and keeps what became of it. */
async function runConfined(grading, step) {
    const { config, workspace, sandbox, signal } = grading;
    const isSetup = step.stage === 'setup';
    const command = {
        ...(await processOf(grading, step, workspace)),
        cwd: workspace.files,
        network: isSetup || config.network,
        limited: !isSetup,
        scratch: workspace.root,
    };
    return keep(grading, step, command, await sandbox.run(command, signal));
}
/** Runs a command of the course outside the student's sandbox. */
async function runTrusted(grading, step, inputFile) {
    const { workspace, protectFrom, signal } = grading;
    // Nothing a student's program could have written to: some languages run what lies in a HOME.
    const places = { home: (0,external_node_path_.join)(workspace.root, 'check-home'), tmp: (0,external_node_path_.join)(workspace.root, 'check-tmp') };
    for (const directory of [places.home, places.tmp]) {
        if (await (0,grader_workspace/* makeAnew */.wH)(directory))
            continue;
        throw new problem/* UserError */.yo([{ message: 'the directories of an earlier check could not be removed' }]);
    }
    const command = await processOf(grading, step, places);
    // The course's directory gets no files from running a checker in it.
    const env = { ...command.env, INPUT_FILE: inputFile, PYTHONDONTWRITEBYTECODE: '1' };
    const cwd = protectFrom ?? workspace.files;
    const ended = await (0,spawn/* runProcess */.R)({ ...command, env, cwd, scratch: workspace.root }, signal);
    return keep(grading, step, command, ended);
}
async function processOf(grading, { command, timeoutMs, stdin, resultsFile }, { home, tmp }) {
    const { config, workspace, hostEnv, platform, items } = grading;
    const places = { home, tmp, results: workspace.results, ...(resultsFile !== undefined && { resultsFile }) };
    return {
        argv: argvOf(command, hostEnv, platform),
        env: childEnvironment(hostEnv, config, places, items, platform),
        timeoutMs,
        outputBytes: config.limits.outputBytes,
        ...(stdin !== undefined && { stdin }),
    };
}
async function keep({ commands, notices, workspace }, { stage, test, command }, { env }, bare) {
    const ended = (0,missing_command/* withMissingCommand */.C)(command, env.PATH ?? '', bare);
    const { exitCode, signal, timedOut, startError, durationMs } = ended;
    const output = { ...ended.output, text: (0,own_paths/* withoutWorkspace */.k)(ended.output.text, workspace.files) };
    const text = typeof command === 'string' ? command : command.map(quoteWord).join(' ');
    commands.push({
        stage,
        ...(test !== undefined && { test }),
        command: text,
        exitCode,
        signal,
        timedOut,
        ...(startError !== undefined && { startError }),
        durationMs,
        outputBytes: output.bytes,
        output: output.text,
    });
    if (ended.leftRunning)
        notices.push(`something that \`${text}\` started could not be ended`);
    return { ...ended, output };
}
/** As somebody would type it in a shell. */
const quoteWord = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ readableLinks),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   o1: () => (/* binding */ makeHome)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(390);
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9620);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7696);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61);








/** A file system's clock may stand still for so long. */
const tickMs = 20;
const everything = { most: Number.POSITIVE_INFINITY };
/** What `readable` names in our home is to be found at the same place of the grader's home. */
async function readableLinks(readable, ours, theirs) {
    const links = [];
    const notices = [];
    const inHome = readable.filter((path) => path.startsWith('~/')).map((path) => path.slice(2));
    for (const path of ours === undefined ? [] : inHome) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(ours ?? '', path);
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).then(() => true, () => false);
        if (!isThere)
            notices.push(`readable: there is no ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(`~/${path}`)} here`);
        if (isThere && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(theirs, path).startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(theirs, node_path__WEBPACK_IMPORTED_MODULE_2__.sep)))
            links.push({ path, target });
    }
    return { links, notices };
}
/** Makes a home that has nothing but links to what `readable` names in ours. */
async function makeHome(home, links) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { mode: 0o700 });
    for (const { path, target } of links) {
        const link = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(link), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(target, link, 'junction');
    }
}
function homeOf(root, home, links) {
    let putBack = async () => {
        if (!(await (0,_remove_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(home)))
            return notRemoved;
        await makeHome(home, links);
        return undefined;
    };
    const keep = async (laterCommands) => {
        if (await hasOnly(home, links))
            return;
        putBack = laterCommands > 1 ? await copied(home, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'home-after-setup')) : leaveAlone;
    };
    return { keep, putBack: () => putBack() };
}
const notRemoved = 'the HOME of an earlier command could not be removed';
const notOurs = 'a program changed our copy of the HOME that setup left';
const leaveAlone = async () => undefined;
/** Makes a copy of a home, and tells how to put it back. */
async function copied(home, copy) {
    await (0,_remove_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(copy);
    await copyTree(home, copy);
    const stateOfCopy = await stateOf(copy);
    let state = await stateOf(home);
    return async () => {
        if ((await stateOf(home).catch(() => undefined)) === state)
            return undefined;
        if (!(await (0,_remove_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(home)))
            return notRemoved;
        if ((await stateOf(copy).catch(() => undefined)) !== stateOfCopy)
            return notOurs;
        await copyTree(copy, home);
        state = await stateOf(home);
        return undefined;
    };
}
const copyTree = (from, to) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    // Build tools believe them.
    preserveTimestamps: true,
    // Sockets and the like are of programs that have ended.
    filter: async (path) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        return found.isFile() || found.isDirectory() || found.isSymbolicLink();
    },
});
/** Differs after any change of a tree. */
async function stateOf(directory) {
    // Elsewhere nobody can set back the time of a file's last change, and nothing needs to be read.
    if (process.platform === 'win32')
        return (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .contentDigest */ .e)(directory);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(tickMs);
    const { entries } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .G)(directory, everything);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const path of ['', ...entries.map((entry) => entry.path)]) {
        const { ino, mode, size, ctimeNs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), { bigint: true });
        hash.update(`${path}\0${ino} ${mode} ${size} ${ctimeNs}\n`);
    }
    return hash.digest('hex');
}
/** Whether a home is still as we made it. */
async function hasOnly(home, links) {
    const { entries } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .G)(home, everything);
    const isOurs = async (path) => {
        const link = links.find((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, one.path) === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path));
        if (link === undefined)
            return links.some((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, one.path).startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path, '/')));
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path)).catch(() => undefined)) === link.target;
    };
    for (const { path } of entries)
        if (!(await isOurs(path)))
            return false;
    return true;
}


/***/ }),

/***/ 5458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withMissingCommand),
/* harmony export */   c: () => (/* binding */ isOfSubmission)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _process_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4791);


const notFound = /^\S*bash: line \d+: ([^\s:/]+): command not found$/m;
/**
 * A shell starts even when the course's own command is misspelt or not installed. A word of the command that was not
 * found is therefore told as a program that could not be started: nobody's zero. A student's program may print such a
 * line, too, so it is believed only of a word that stands for a program and is really nowhere.
 */
function withMissingCommand(command, path, ended) {
    if (typeof command !== 'string' || ended.exitCode !== 127)
        return ended;
    const word = notFound.exec(ended.output.text)?.[1];
    if (word === undefined || !programsOf(command).includes(word))
        return ended;
    if (builtins.has(word) || (0,_process_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(word, path) !== undefined)
        return ended;
    return { ...ended, startError: `${word}: command not found` };
}
/** What bash finds without looking for a program. */
const builtins = new Set(('. : [ alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown ' +
    'echo enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout ' +
    'mapfile popd printf pushd pwd read readarray readonly return set shift shopt source suspend test times ' +
    'trap true type typeset ulimit umask unalias unset wait').split(' '));
/** The first word of each simple command, as far as that can be told without bash's own grammar. */
const programsOf = (command) => command.split(/[\n;&|()`{}!]+|\b(?:command|do|elif|else|if|then|time|until|while)\s/).flatMap((part) => {
    const words = part.trim().split(/\s+/);
    return words.find((word) => !/^\w+=/.test(word)) ?? [];
});
/** What the submission's own program can be: not there, not a program. */
const ownFaults = ['EACCES', 'ENOENT', 'ENOEXEC', 'ENOTDIR'];
/**
 * Whose fault it is that a program could not be started: one of the submission's own is the student's to mend, unless
 * the system had no room for it.
 */
const isOfSubmission = (command, { startErrorCode }) => Array.isArray(command) &&
    /[\\/]/.test(command[0] ?? '') &&
    !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(command[0] ?? '') &&
    ownFaults.includes(startErrorCode);


/***/ }),

/***/ 72:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KW: () => (/* binding */ cancelled),
  wf: () => (/* binding */ failAll),
  Or: () => (/* binding */ failOthers),
  V2: () => (/* binding */ failure),
  sG: () => (/* binding */ outcomeOf),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./build/domain/pattern.js
var pattern = __webpack_require__(3399);
// EXTERNAL MODULE: ./build/domain/results.js
var domain_results = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/domain/rubric.js
var domain_rubric = __webpack_require__(3048);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
;// CONCATENATED MODULE: ./build/grader/own-ids.js


/** Student code can write results: none of them gets the id of a declared test, or of a suite's, that is not its own. */
function withOwnIds({ outcome, test }, declared) {
    if (outcome.kind === 'cancelled' || outcome.results === undefined)
        return outcome;
    const { tests, notices } = outcome.results;
    const isTaken = ({ id }) => {
        const owner = ownerOf(id, declared);
        return owner !== undefined && owner !== test;
    };
    const taken = tests.filter(isTaken).map(({ id }) => id);
    if (taken.length === 0)
        return outcome;
    const who = test?.id ?? 'grader';
    const notice = `results of ${test === undefined ? 'the grader' : who} have the ids of declared tests, and are renamed: ${(0,quote/* quoteSome */.Jv)(taken)}`;
    const renamed = tests.map((result) => (isTaken(result) ? rename(result, who, isTaken) : result));
    return { ...outcome, results: { ...outcome.results, tests: renamed, notices: [...notices, notice] } };
}
function ownerOf(id, declared) {
    const itself = declared.find((test) => test.id === id);
    if (itself !== undefined)
        return itself;
    const suites = declared.filter((test) => test.kind === 'suite' && (0,domain_results/* isInSuite */.M0)({ id }, test.id));
    return suites.sort((one, other) => other.id.length - one.id.length)[0];
}
function rename(result, who, isTaken) {
    let id = `${who}:${result.id}`;
    while (isTaken({ id }))
        id = `${who}:${id}`;
    // Rubrics find tests by their names, too.
    return { ...result, id, name: result.name === result.id ? id : `${who}:${result.name}` };
}

;// CONCATENATED MODULE: ./build/grader/outcome.js





const cancelled = { kind: 'cancelled', reason: 'the job was cancelled' };
const failure = (reason, results) => ({
    kind: 'error',
    reason,
    ...(results !== undefined && { results }),
});
/** Results as an outcome: what the format says of the whole decides. */
function outcomeOf(results) {
    if (results.graderError !== undefined)
        return failure(results.graderError, results);
    if (results.gradable)
        return { kind: 'graded', results };
    const said = [...results.formatErrors, ...(results.message === undefined ? [] : [results.message])];
    const reason = said[0] ?? 'the grader says that the submission cannot be graded';
    return { kind: 'ungradable', reason, results };
}
/** Every test that is known by its id failed, for one cause. */
function failAll(config, cause) {
    const declared = config.tests.map(({ id, name }) => ({ id, name }));
    return failing([...declared, ...undeclared(config)], cause);
}
/** The same where the declared tests are still to be run, and speak for themselves. */
const failOthers = (config, cause) => failing(undeclared(config), cause);
function failing(known, { id, name, message, output }) {
    const said = { message, ...(output && { output }) };
    const status = 'failed';
    const tests = known.map((test) => ({ ...test, status, message }));
    return {
        kind: 'graded',
        results: (0,domain_results/* resultsOf */.qS)(tests.length > 0 ? tests : [{ id, name, status, ...said }], said),
    };
}
/** What only the rubric knows. */
function undeclared({ tests, rubric }) {
    const named = (0,domain_rubric/* leavesOf */.wf)(rubric?.items ?? []).flatMap((item) => {
        if (item.kind === 'manual')
            return [];
        if (item.kind === 'deductive')
            return item.deductions.flatMap((deduction) => deduction.tests);
        return item.tests.length === 0 ? [item.id] : item.tests;
    });
    return [...new Set(named)]
        .filter((id) => !(0,pattern/* isWildcard */.z)(id) && !tests.some((test) => (0,domain_rubric/* matchesTest */.mj)(id, test)))
        .map((id) => ({ id, name: id }));
}
/** One outcome of several: what stopped one of them stops the whole, and nothing that was found out is lost. */
function together(found, tests) {
    const parts = found.map((part) => withOwnIds(part, tests));
    const stopped = parts.find(({ kind }) => kind === 'cancelled');
    if (stopped !== undefined)
        return stopped;
    const merged = (0,domain_results/* mergeResults */.n0)(parts.flatMap((part) => ('results' in part && part.results ? [part.results] : [])));
    const declared = tests.filter(({ kind }) => kind === 'simple').map(({ id }) => id);
    const results = { ...unique(merged), ...(declared.length > 0 && { declared }) };
    const errors = parts.flatMap((part) => (part.kind === 'error' ? [part.reason] : []));
    if (errors.length > 0)
        return failure([...new Set(errors)].join('; '), results);
    const refusals = parts.flatMap((part) => (part.kind === 'ungradable' ? [part.reason] : []));
    if (refusals.length > 0)
        return { kind: 'ungradable', reason: [...new Set(refusals)].join('; '), results };
    return { kind: 'graded', results };
}
function unique(results) {
    const twice = (0,domain_results/* duplicateIds */.kn)(results.tests);
    if (twice.length === 0)
        return results;
    const notice = `tests have the same id, and are numbered: ${(0,quote/* quoteSome */.Jv)(twice)}`;
    return { ...results, tests: (0,domain_results/* numberDuplicates */.iF)(results.tests), notices: [...results.notices, notice] };
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withoutWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);


/** Names files from the root of the submission, as its student does: the workspace is gone when this is read. */
function withoutWorkspace(text, files) {
    const directory = `${files}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`;
    const inJson = JSON.stringify(directory).slice(1, -1);
    const spellings = [`${(0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(files).href}/`, directory, inJson];
    return spellings.reduce((shown, spelling) => shown.replaceAll(spelling, ''), text);
}


/***/ }),

/***/ 6503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ reportedBy)
/* harmony export */ });
/* harmony import */ var _domain_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7271);
/* harmony import */ var _formats_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3605);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9093);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(390);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4619);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72);
/* harmony import */ var _own_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8799);







/** Reads what a command wrote, once it and all it started are dead. */
async function reportedBy(reporter, ended, workspace) {
    const { who, timeoutMs, exitCode, format } = reporter;
    const end = (0,_ending_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEnd */ .l)(ended, timeoutMs);
    if (ended.cancelled)
        return { outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .cancelled */ .KW };
    if (ended.startError !== undefined)
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`${who}: ${end}`) };
    if (exitCode === 'must_be_zero' && !ended.timedOut && ended.exitCode !== 0) {
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`${who} must end with exit code 0: ${end}`) };
    }
    if (format === 'exit-code')
        return { format, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(resultsOfEnd(ended, end)) };
    return ended.timedOut ? provedBefore(reporter, end, workspace) : written(reporter, end, workspace);
}
function resultsOfEnd(ended, end) {
    // A program that ends well because it was told to end has not passed.
    const results = (0,_formats_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsOfExit */ .o)(ended.timedOut ? null : ended.exitCode, ended.output.text);
    const tests = results.tests.map((test) => (test.status === 'passed' ? test : { ...test, message: end }));
    return { ...results, tests };
}
/** What was written, with paths as the student knows them. */
async function filesOf({ results = '' }, workspace) {
    const { readResultsFiles } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(863)]).then(__webpack_require__.bind(__webpack_require__, 4863));
    const files = await readResultsFiles(workspace.results, results);
    return files.map(({ file, text }) => ({ file, text: (0,_own_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWorkspace */ .k)(text, workspace.files) }));
}
async function written(reporter, end, workspace) {
    const { who, results = '', format, withoutResults } = reporter;
    try {
        const files = await filesOf(reporter, workspace);
        if (files.length === 0) {
            const { describeResults } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(863)]).then(__webpack_require__.bind(__webpack_require__, 4863));
            const there = await describeResults(workspace.results, results);
            const where = `nothing in RESULTS_DIR fits ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(results)}`;
            return { outcome: withoutResults(`${who} wrote no results: ${where} (${end}); ${there}`) };
        }
        const { readResults } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(800), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 8464));
        const found = readResults(format, files);
        return { format: found.format, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(found.results) };
    }
    catch (error) {
        if (!(error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`${who}: ${error.message}`) };
    }
}
/** After a time-out a file that is complete counts, and one that is not proves nothing. */
async function provedBefore(reporter, end, workspace) {
    const { who, format } = reporter;
    const message = `${who}: ${end}`;
    const { readResults } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(800), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 8464));
    const files = await unlessWrong(() => filesOf(reporter, workspace), []);
    const complete = [];
    for (const file of files) {
        if (await unlessWrong(async () => readResults(format, [file]) !== undefined, false))
            complete.push(file);
    }
    const proved = complete.length === 0
        ? undefined
        : await unlessWrong(async () => readResults(format, complete), undefined);
    if (proved === undefined)
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)((0,_domain_results_js__WEBPACK_IMPORTED_MODULE_6__/* .resultsOf */ .qS)([], { message, timedOut: true })) };
    const said = { ...proved.results, notices: [...proved.results.notices, message], timedOut: true };
    return {
        format: proved.format,
        outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)({ ...said, message: proved.results.message ?? message }),
    };
}
async function unlessWrong(read, otherwise) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return otherwise;
        throw error;
    }
}


/***/ }),

/***/ 3617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ resultsFileIn),
/* harmony export */   Of: () => (/* binding */ makeTestReady),
/* harmony export */   jq: () => (/* binding */ build),
/* harmony export */   wE: () => (/* binding */ makeReady)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4619);
/* harmony import */ var _grading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2652);
/* harmony import */ var _missing_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5458);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3768);






/**
 * Before student code runs again: nothing of an earlier command in the results, HOME and TMPDIR, the course's files in
 * place. Here and below an outcome is what settles the matter, and undefined means go on.
 */
async function makeReady({ workspace, home, protection }) {
    const problem = (await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .resetWorkspace */ .HH)(workspace)) ?? (await home.putBack());
    if (problem !== undefined)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(problem);
    await protection.putBack();
    return undefined;
}
/** Where a command is to write its results, when that is one file and not a glob. */
const resultsFileIn = ({ results }, glob) => glob === undefined || isGlob(glob) ? {} : { resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(results, glob) };
const isGlob = (path) => /[*?[\]{}()!]/.test(path);
/** Builds, and keeps what the build made among the protected files. */
async function build(grading, step, whenBuildFails) {
    const { timeMs } = grading.config.limits;
    const ended = await (0,_grading_js__WEBPACK_IMPORTED_MODULE_2__/* .runConfined */ .i)(grading, { ...step, stage: 'build', timeoutMs: timeMs });
    const end = (0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEnd */ .l)(ended, timeMs);
    if (ended.cancelled)
        return _outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .cancelled */ .KW;
    if (ended.startError !== undefined && !(0,_missing_command_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfSubmission */ .c)(step.command, ended))
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)(`the build: ${end}`);
    if (!(0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .g)(ended))
        return whenBuildFails(`the build failed: ${end}`, ended.output.text);
    await grading.protection.keepBuilt();
    return undefined;
}
/** Builds what a declared test needs; the build is student code, too. */
async function makeTestReady(grading, { id, build: command }, whenBuildFails) {
    const settled = await makeReady(grading);
    if (settled !== undefined || command === undefined)
        return settled;
    return (await build(grading, { command, test: id }, whenBuildFails)) ?? makeReady(grading);
}


/***/ }),

/***/ 7696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _process_spawn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5138);


/**
 * Removes a file, a link (never what it points to) or a whole tree, however a student left it; false when
 * something could not be removed, which is never a reason to lose a result.
 */
async function removeTree(path) {
    if (await tryRemove(path))
        return true;
    if (process.platform === 'win32')
        return false;
    // Directories without permissions, and trees deeper than a path may be long, are left to the system's tools.
    await runTool(['chmod', '-R', 'u+rwX', '--', path]);
    await runTool(['rm', '-rf', '--', path]);
    return tryRemove(path);
}
const tryRemove = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 2 }).then(() => true, () => false);
async function runTool(argv) {
    const env = { PATH: '/usr/bin:/bin' };
    const tool = { argv, cwd: '/', env, timeoutMs: 60_000, outputBytes: 1000 };
    await (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R)(tool, new AbortController().signal);
}


/***/ }),

/***/ 3768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wH: () => (/* binding */ makeAnew),
  t0: () => (/* binding */ prepareWorkspace),
  qh: () => (/* binding */ removeWorkspace),
  HH: () => (/* binding */ resetWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
// EXTERNAL MODULE: ./build/grader/bounded-file.js
var bounded_file = __webpack_require__(3270);
;// CONCATENATED MODULE: ./build/grader/checkout.js




const mostGitmodules = 64 * 1024;
/** What a checkout lacks although git lists it: said, since the grader would only see that something is wrong. */
async function checkoutNotices(source, copy, paths) {
    const submodules = await emptySubmodules(source);
    const pointers = await lfsPointers(copy, paths);
    const notices = [];
    if (submodules.length > 0) {
        const hint = 'say `submodules: true` in the checkout step';
        notices.push(`submodules that are not checked out: ${(0,quote/* quoteSome */.Jv)(submodules)} (${hint})`);
    }
    if (pointers.length > 0) {
        const hint = 'say `lfs: true` in the checkout step';
        notices.push(`files of which only the Git LFS pointer is there: ${(0,quote/* quoteSome */.Jv)(pointers)} (${hint})`);
    }
    if (await isSparse(source))
        notices.push('the checkout is sparse: files may be missing');
    return notices;
}
async function emptySubmodules(source) {
    const read = await (0,bounded_file/* readBoundedFile */.M)(await (0,promises_.realpath)(source), '.gitmodules', mostGitmodules);
    const paths = 'text' in read ? submodulePaths(read.text) : [];
    const isEmpty = (path) => (0,promises_.readdir)((0,external_node_path_.join)(source, path)).then((names) => names.length === 0, () => true);
    const found = await Promise.all(paths.slice(0, 100).map(async (path) => ((await isEmpty(path)) ? [path] : [])));
    return found.flat();
}
/** Line by line and without patterns: what a student wrote must not cost us time. */
function submodulePaths(text) {
    return text.split('\n').flatMap((line) => {
        const at = line.indexOf('=');
        const path = line.slice(at + 1).trim();
        return at !== -1 && line.slice(0, at).trim() === 'path' && path !== '' ? [path] : [];
    });
}
const pointerStart = 'version https://git-lfs.github.com/spec/v1\n';
const pointerBytes = { least: 100, most: 1024 };
async function lfsPointers(copy, paths) {
    const found = [];
    for (const path of paths) {
        const file = (0,external_node_path_.join)(copy, path);
        const { size } = await (0,promises_.stat)(file).catch(() => ({ size: 0 }));
        if (size < pointerBytes.least || size > pointerBytes.most)
            continue;
        if ((await (0,promises_.readFile)(file, 'latin1').catch(() => '')).startsWith(pointerStart))
            found.push(path);
    }
    return found;
}
const isSparse = (source) => (0,promises_.stat)((0,external_node_path_.join)(source, '.git', 'info', 'sparse-checkout')).then(() => true, () => false);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
;// CONCATENATED MODULE: ./build/grader/copy-error.js


const nowhere = 'they are links that lead nowhere';
/** What of a submission itself cannot be copied. */
const reasons = {
    ENOENT: 'their names are not UTF-8',
    EACCES: 'they may not be read',
    ENAMETOOLONG: 'their paths are too long',
};
const linkReasons = {
    ...reasons,
    ENOENT: nowhere,
    ELOOP: nowhere,
    ENOTDIR: nowhere,
    // Windows lets not everybody make links.
    EPERM: 'the system makes no links',
};
/** Why an entry is left out of a copy; undefined where that is no fault of the submission. */
const reasonFor = (code, kind) => (kind === 'link' ? linkReasons : reasons)[code ?? ''];
const faults = {
    EDQUOT: 'the disk quota is used up',
    EIO: 'the disk could not be read or written',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    ENOMEM: 'there is not enough memory',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk may not be written to',
};
/** What the machine refused, as an error for a person; everything else as it is. */
function copyError(error) {
    const code = (0,error_code/* errorCode */.C)(error);
    if (error instanceof problem/* UserError */.yo || code === undefined || code.startsWith('ERR_'))
        return error;
    const why = `${faults[code] ?? 'the system refused'} (${code})`;
    return new problem/* UserError */.yo([{ message: `the submission could not be copied: ${why}` }], { cause: error });
}

// EXTERNAL MODULE: ./build/grader/walk.js
var walk = __webpack_require__(61);
;// CONCATENATED MODULE: ./build/grader/copy.js







const mostEntries = 200_000;
const mostBytes = 4 * 2 ** 30;
/** Copies what a submission may bring: no `.git`, nothing that leads out of it, nothing that is not a file. */
async function copySubmission(source, target, rules) {
    const from = await (0,promises_.realpath)(source);
    const enters = ({ name, path }) => !isGit(name) && (0,external_node_path_.join)(from, path) !== rules.skip;
    const { entries, isComplete, unread } = await (0,walk/* walk */.G)(from, { enters, most: mostEntries });
    const tooMany = `the submission has more than ${mostEntries} files and directories`;
    if (!isComplete)
        return { paths: [], notices: [], refused: tooMany };
    const leftOut = new Map();
    for (const { path, code } of unread) {
        addTo(leftOut, reasonFor(code, 'directory') ?? 'they are no directories any more', path || '.');
    }
    const paths = [];
    let bytes = 0;
    for (const entry of entries) {
        if (isGit(entry.name) || (0,external_node_path_.join)(from, entry.path) === rules.skip)
            continue;
        const copied = await copyEntry(from, target, entry, rules.keeps);
        if (typeof copied === 'string')
            addTo(leftOut, copied, entry.path);
        else if (entry.kind !== 'directory')
            paths.push(entry.path);
        bytes += typeof copied === 'number' ? copied : 0;
        if (bytes > mostBytes)
            return { paths, notices: [], refused: 'the submission is larger than 4 GiB' };
    }
    return { paths, notices: [...noticesOf(leftOut), ...twins(entries)] };
}
function addTo(leftOut, reason, path) {
    const paths = leftOut.get(reason);
    if (paths === undefined)
        leftOut.set(reason, [path]);
    else
        paths.push(path);
}
const isGit = (name) => name.toLowerCase() === '.git';
/** How many bytes were copied, or why an entry was left out. */
async function copyEntry(from, target, entry, keeps) {
    const source = (0,external_node_path_.join)(from, entry.path);
    const destination = (0,external_node_path_.join)(target, entry.path);
    try {
        if (entry.kind === 'directory')
            return 0;
        if (!keeps(entry.path))
            return 'files.allowed does not name them';
        if (entry.kind === 'other')
            return 'they are neither files nor links';
        const found = await (0,promises_.lstat)(source);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(destination), { recursive: true, mode: 0o755 });
        return entry.kind === 'link'
            ? await copyLink(from, source, destination)
            : await copyOne(source, destination, found);
    }
    catch (error) {
        const reason = reasonFor((0,error_code/* errorCode */.C)(error), entry.kind);
        // A full disk and the like are not what a submission is to be graded by.
        if (reason === undefined)
            throw error;
        return reason;
    }
}
async function copyOne(source, destination, { mode, size }) {
    await (0,promises_.copyFile)(source, destination, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    const wanted = (mode & 0o111) === 0 ? 0o644 : 0o755;
    if ((mode & 0o777) !== wanted)
        await (0,promises_.chmod)(destination, wanted);
    return size;
}
async function copyLink(from, source, destination) {
    const goal = await (0,promises_.realpath)(source);
    const inside = (0,external_node_path_.relative)(from, goal);
    const steps = inside.split(external_node_path_.sep);
    if (steps[0] === '..' || inside === goal || steps.some(isGit))
        return 'they are links that lead out of it';
    const kind = (await (0,promises_.stat)(goal)).isDirectory() ? 'dir' : 'file';
    // The text may lead out and in again (`../hw3/list.c`); the copy has another name.
    await (0,promises_.symlink)((0,external_node_path_.relative)((0,external_node_path_.dirname)(source), goal) || '.', destination, kind);
    return 0;
}
const noticesOf = (leftOut) => [...leftOut].map(([reason, paths]) => `left out of the submission, since ${reason}: ${(0,quote/* quoteSome */.Jv)(paths)}`);
/** Names that are one file on some systems and two on others. */
function twins(entries) {
    const seen = new Set();
    const found = entries.flatMap(({ path }) => {
        const folded = path.normalize('NFC').toLowerCase();
        if (seen.has(folded))
            return [path];
        seen.add(folded);
        return [];
    });
    if (found.length === 0)
        return [];
    return [`names that other systems take for the same file as another of the submission: ${(0,quote/* quoteSome */.Jv)(found)}`];
}

// EXTERNAL MODULE: ./build/grader/home.js
var grader_home = __webpack_require__(515);
// EXTERNAL MODULE: ./build/grader/remove.js
var remove = __webpack_require__(7696);
;// CONCATENATED MODULE: ./build/grader/workspace.js









/** Makes a private copy of a submission, with the directories a grader needs beside it. */
async function prepareWorkspace(request) {
    const { source, parent } = request;
    const isDirectory = await (0,promises_.stat)(source).then((found) => found.isDirectory(), () => false);
    if (!isDirectory)
        throw new problem/* UserError */.yo([{ message: `there is no directory ${(0,quote/* quote */.hD)(source)} to grade` }]);
    let root;
    try {
        // Private from the start: mkdtemp makes it for us alone. Its true path is what the system reports of open files.
        root = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(parent), 'grade-')));
        return await fill(root, request);
    }
    catch (error) {
        if (root !== undefined)
            await (0,remove/* removeTree */.d)(root);
        throw copyError(error);
    }
}
async function fill(root, { source, config, home }) {
    const { dev: device, ino: inode } = await (0,promises_.lstat)(root);
    const place = (name) => (0,external_node_path_.join)(root, name);
    const places = { files: place('files'), results: place('results'), home: place('home'), tmp: place('tmp') };
    await Promise.all([places.files, places.results, places.tmp].map((dir) => (0,promises_.mkdir)(dir, { mode: 0o700 })));
    const copied = await copySubmission(source, places.files, { keeps: await keeps(config), skip: root });
    const { paths, refused } = copied;
    const checkout = await checkoutNotices(source, places.files, paths);
    const readable = await (0,grader_home/* readableLinks */.K5)(config.readable, home, places.home);
    await (0,grader_home/* makeHome */.o1)(places.home, readable.links);
    const missing = await missingFiles(config.files.required, paths);
    const notices = [...copied.notices, ...checkout, ...readable.notices];
    const { links } = readable;
    return {
        root,
        device,
        inode,
        ...places,
        links,
        missing,
        notices,
        ...(refused !== undefined && { refused }),
    };
}
/** Removes a workspace; says so when it could not, since a result must never be lost for it. */
async function removeWorkspace({ root }) {
    return (await (0,remove/* removeTree */.d)(root)) ? [] : [`the workspace ${root} could not be removed`];
}
/** The course's own files are always taken over: without them its graders could not run. */
async function keeps({ files, protect }) {
    if (files.allowed === undefined)
        return () => true;
    const { globs } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(865)]).then(__webpack_require__.bind(__webpack_require__, 6865));
    return globs([...files.allowed, ...files.required, ...protect.files, '.github/**', 'grading.yml']);
}
async function missingFiles(required, paths) {
    if (required.length === 0)
        return [];
    const { globs } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(865)]).then(__webpack_require__.bind(__webpack_require__, 6865));
    return required.filter((pattern) => !paths.some(globs([pattern])));
}
/** The workspace as a program must find it: its directories are ours again, and nothing is in `results` and `tmp`. */
async function resetWorkspace(workspace) {
    const { root, device, inode, files, tmp, results } = workspace;
    const found = await (0,promises_.lstat)(root).catch(() => undefined);
    if (found?.dev !== device || found.ino !== inode)
        return 'a program put something else in place of the workspace';
    await ensureDirectory(files);
    if (!(await makeAnew(tmp)))
        return 'the temporary files of an earlier command could not be removed';
    if (!(await makeAnew(results)))
        return 'the results of an earlier command could not be removed';
    return undefined;
}
/** An empty directory, whatever was there; false when that could not be removed. */
async function makeAnew(path) {
    if (!(await (0,remove/* removeTree */.d)(path)))
        return false;
    await (0,promises_.mkdir)(path, { mode: 0o700 });
    return true;
}
async function ensureDirectory(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (found?.isDirectory() === true) {
        await (0,promises_.chmod)(path, 0o700);
        return;
    }
    await (0,remove/* removeTree */.d)(path);
    await (0,promises_.mkdir)(path, { mode: 0o700 });
}


/***/ }),

/***/ 4791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   Pv: () => (/* binding */ directoriesOf),
/* harmony export */   xn: () => (/* binding */ firstProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function isProgram(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
/** The first of these files that is there and can be run. A look takes microseconds: waiting for it would take more. */
const firstProgram = (files) => files.find(isProgram);
/** Where a program is on a search path. */
const findProgram = (name, path) => firstProgram(directoriesOf(path).map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)));
/** An empty entry would mean the current directory, which is the submission. */
const directoriesOf = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((entry) => entry !== '');


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(9556);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(7850);
;// CONCATENATED MODULE: ./build/process/capture.js

const smallest = 4096;
/** Bytes up to `size`, growing by doubling: a thousand one-byte chunks must not cost a thousand buffers. */
function startHead(size) {
    let buffer = Buffer.alloc(Math.min(size, smallest));
    let used = 0;
    return {
        take: (chunk) => {
            const taken = Math.min(chunk.length, size - used);
            if (used + taken > buffer.length) {
                const grown = Buffer.alloc(Math.min(size, Math.max(buffer.length * 2, used + taken)));
                buffer.copy(grown, 0, 0, used);
                buffer = grown;
            }
            chunk.copy(buffer, used, 0, taken);
            used += taken;
            return chunk.subarray(taken);
        },
        bytes: () => buffer.subarray(0, used),
    };
}
/** The last `size` bytes, in a ring that is made when it is first needed. */
function startTail(size) {
    let ring = Buffer.alloc(0);
    let total = 0;
    return {
        take: (chunk) => {
            if (size === 0 || chunk.length === 0)
                return;
            if (ring.length === 0)
                ring = Buffer.alloc(size);
            total += chunk.length;
            const last = chunk.subarray(Math.max(0, chunk.length - size));
            const start = (total - last.length) % size;
            const first = Math.min(last.length, size - start);
            last.copy(ring, start, 0, first);
            last.copy(ring, 0, first);
        },
        bytes: () => {
            if (total <= size)
                return ring.subarray(0, total);
            const start = total % size;
            return Buffer.concat([ring.subarray(start), ring.subarray(0, start)]);
        },
    };
}
const isContinuation = (byte) => byte !== undefined && (byte & 0xc0) === 0x80;
/** Without the character that was cut in two at its end. */
function wholeEnd(bytes) {
    let start = bytes.length - 1;
    while (start > 0 && bytes.length - start < 4 && isContinuation(bytes[start]))
        start -= 1;
    const lead = bytes[start] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return start + length > bytes.length ? bytes.subarray(0, start) : bytes;
}
/** Without the rest of a character that was cut in two at its start. */
function wholeStart(bytes) {
    let start = 0;
    while (start < 3 && isContinuation(bytes[start]))
        start += 1;
    return bytes.subarray(start);
}
function startCapture(budget) {
    const headSize = Math.ceil(budget / 2);
    const head = startHead(headSize);
    const tail = startTail(budget - headSize);
    // Decoded once at the end, so that a character split over chunks survives.
    const decode = (bytes) => bytes.toString('utf8');
    let total = 0;
    return {
        write: (chunk) => {
            total += chunk.length;
            tail.take(head.take(chunk));
        },
        captured: () => {
            if (total <= budget) {
                return { text: decode(Buffer.concat([head.bytes(), tail.bytes()])), bytes: total, cut: false };
            }
            const [start, end] = [decode(wholeEnd(head.bytes())), decode(wholeStart(tail.bytes()))];
            const text = `${start}${(0,cut/* leftOut */.i)(total - budget)}${end}`;
            return { text, bytes: total, cut: true };
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/process/proc.js

/** Processes come and go while they are looked at, and others' are closed to us: what cannot be read is not there. */
function orNothing(read, nothing) {
    try {
        return read();
    }
    catch {
        return nothing;
    }
}
const read = (pid, file) => orNothing(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`, 'latin1'), '');
const line = Buffer.alloc(4096);
/** The whole table is read after every command: this takes half the system calls of `readFileSync`. */
function readLine(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        return line.toString('latin1', 0, (0,external_node_fs_.readSync)(file, line));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readProcess(pid) {
    const stat = orNothing(() => readLine(`/proc/${pid}/stat`), '');
    // The name stands in brackets and may itself hold brackets and spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group, session] = fields;
    const threads = fields[17];
    const started = fields[19];
    if (state === undefined || threads === undefined || started === undefined)
        return undefined;
    return {
        pid,
        // A program whose first thread has ended looks like a zombie while its other threads run on.
        isDead: (state === 'Z' || state === 'X') && Number(threads) <= 1,
        parent: Number(parent),
        group: Number(group),
        session: Number(session),
        started: Number(started),
    };
}
/** The living processes; a zombie holds nothing and can do nothing. */
function listProcesses() {
    const pids = orNothing(() => (0,external_node_fs_.readdirSync)('/proc'), []).filter((name) => /^\d+$/.test(name));
    return pids
        .map((pid) => readProcess(Number(pid)))
        .filter((entry) => entry !== undefined)
        .filter((entry) => !entry.isDead);
}
const hasInEnvironment = (pid, setting) => read(pid, 'environ').split('\0').includes(setting);
/** Whether a process runs under this real-time limit, which children inherit and clearing the environment keeps. */
const hasRealTimeLimit = (pid, limit) => read(pid, 'limits')
    .split('\n')
    .some((line) => line.startsWith('Max realtime timeout') && line.split(/\s+/).includes(limit));
/** Whether a process works in a directory, runs a program from it, or has a file of it open. */
function isBusyIn(pid, directory) {
    const descriptors = orNothing(() => (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`), []);
    return ['cwd', 'root', 'exe', ...descriptors.map((fd) => `fd/${fd}`)].some((link) => {
        const target = orNothing(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/${link}`), '');
        return target === directory || target.startsWith(`${directory}/`);
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/text/error-code.js
var error_code = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/process/path.js
var path = __webpack_require__(4791);
;// CONCATENATED MODULE: ./build/process/start.js





/** Starts a program in a session of its own; why it could not be started is a value. */
async function startChild(spec, mark) {
    const [program, ...args] = spec.argv;
    try {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: spec.cwd,
            env: { ...spec.env, GRADE_PROCESS: mark },
            // Its own session, so that the whole of it can be signalled. On Windows this would open a console.
            detached: process.platform !== 'win32',
            windowsHide: true,
            stdio: [spec.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        });
        // A child that ends early closes its stdin; unhandled, that error would end the grader.
        child.stdin?.on('error', () => undefined);
        if (child.pid === undefined)
            await (0,external_node_events_.once)(child, 'spawn');
        child.stdin?.end(spec.stdin);
        return { child };
    }
    catch (error) {
        return startErrorOf(error, spec);
    }
}
async function startErrorOf(error, { argv: [program], cwd, env }) {
    const code = (0,error_code/* errorCode */.C)(error);
    const isDirectory = await (0,external_node_fs_promises_.stat)(cwd).then((found) => found.isDirectory(), () => false);
    if (!isDirectory)
        return { startError: `the directory ${cwd} is not there` };
    // A directory of the path that is closed to us hides behind EACCES that the program is nowhere.
    const isNowhere = !/[\\/]/.test(program) && (0,path/* findProgram */.Kp)(program, env.PATH ?? '') === undefined;
    if (code === 'ENOENT' || (code === 'EACCES' && isNowhere)) {
        return { startError: `${program}: no such program (ENOENT)`, startErrorCode: 'ENOENT' };
    }
    const startError = code === 'EACCES' ? `${program}: not executable (EACCES)` : `${program}: ${String(error)}`;
    return { startError, ...(code !== undefined && { startErrorCode: code }) };
}

;// CONCATENATED MODULE: ./build/process/sweep.js


const same = (one, other) => one !== undefined && other !== undefined && one.pid === other.pid && one.started === other.started;
/** Knows the descendants it has once seen, so that a daemon stays known after its parents are gone. */
function watchDescendants({ root, setting, realTimeLimit, scratch }, ourPid) {
    const seen = new Map([[root.pid, root]]);
    // Whoever started before the child cannot descend from it.
    const later = () => listProcesses().filter(({ pid, started }) => pid !== ourPid && started >= root.started);
    const isMarked = ({ pid }) => (realTimeLimit !== undefined && hasRealTimeLimit(pid, realTimeLimit)) || hasInEnvironment(pid, setting);
    const addKin = (living) => {
        const byPid = new Map(living.map((entry) => [entry.pid, entry]));
        // Numbers are used again: a dead process must not pass its kinship on to whoever has its number now.
        const isKnown = (pid) => same(seen.get(pid), byPid.get(pid));
        const sessions = new Set([root.pid]);
        for (let before = -1; before !== sessions.size + seen.size;) {
            before = sessions.size + seen.size;
            for (const entry of living) {
                if (!isKnown(entry.pid) && !isKnown(entry.parent) && !sessions.has(entry.session))
                    continue;
                seen.set(entry.pid, entry);
                sessions.add(entry.session);
            }
        }
        return living.filter(({ pid }) => isKnown(pid));
    };
    return {
        remember: () => {
            addKin(later());
        },
        find: () => {
            const living = later();
            addKin(living);
            for (const entry of living) {
                if (!same(seen.get(entry.pid), entry) && isMarked(entry))
                    seen.set(entry.pid, entry);
            }
            const kin = addKin(living);
            const rest = scratch === undefined ? [] : living.filter((entry) => !kin.includes(entry));
            return { kin, strangers: rest.filter(({ pid }) => scratch !== undefined && isBusyIn(pid, scratch)) };
        },
    };
}
/** Sends a signal to a process, or to a group when the number is negative. */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // ESRCH: gone already. EPERM: on macOS a group of zombies, elsewhere a process that became another user's.
    }
}
/** Kills what came from the child until nothing is left, for at most `ms`; says whether that was reached. */
async function sweep(watch, ms) {
    const end = performance.now() + ms;
    for (;;) {
        const { kin, strangers } = watch.find();
        if (kin.length + strangers.length === 0)
            return true;
        if (performance.now() > end)
            return false;
        // A group dies at once, even while it forks.
        for (const group of new Set(kin.map((entry) => entry.group)))
            if (group > 1)
                sendSignal(-group, 'SIGKILL');
        for (const { pid } of [...kin, ...strangers])
            sendSignal(pid, 'SIGKILL');
        await (0,promises_.setTimeout)(10);
    }
}

;// CONCATENATED MODULE: ./build/process/within.js
/** Waits for something, but no longer than `ms`. */
async function within(promise, ms) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, ms);
    });
    await Promise.race([promise, late]);
    clearTimeout(timer);
}

;// CONCATENATED MODULE: ./build/process/stop.js



const graceMs = 500;
const killMs = 2000;
/** Asks the child's group to end, then makes it. */
async function stop(child, exited) {
    signalGroup(child, 'SIGTERM');
    await within(exited, graceMs);
    signalGroup(child, 'SIGKILL');
    // A process stuck in the kernel does not die; the grading goes on without it.
    await within(exited, killMs);
}
function signalGroup(child, name) {
    if (child.pid === undefined)
        return;
    if (process.platform !== 'win32') {
        sendSignal(-child.pid, name);
        return;
    }
    // Windows has no groups and no SIGTERM: the whole tree ends by force.
    const args = ['/PID', String(child.pid), '/T', '/F'];
    (0,external_node_child_process_.spawn)('taskkill', args, { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill());
}

;// CONCATENATED MODULE: ./build/process/spawn.js










const settleMs = 200;
const closeMs = 1000;
/** At first often, since daemons are made at the start; then so that watching costs nothing. */
const watchMs = [10, 20, 40, 80, 160, 250];
/** Runs a program to its end, its time limit or a cancel; when it returns, nothing the program started still runs. */
async function runProcess(spec, signal) {
    const stdout = startCapture(spec.outputBytes);
    const output = startCapture(spec.outputBytes);
    const began = performance.now();
    const ended = (how) => ({
        exitCode: null,
        signal: null,
        timedOut: false,
        cancelled: false,
        leftRunning: false,
        durationMs: Math.round(performance.now() - began),
        stdout: stdout.captured(),
        output: output.captured(),
        ...how,
    });
    if (signal.aborted)
        return ended({ cancelled: true });
    const mark = (0,external_node_crypto_.randomUUID)();
    const started = await startChild(spec, mark);
    if ('startError' in started)
        return ended(started);
    const { child } = started;
    const watch = watchOf(child, spec, mark);
    const closed = listen(child, stdout, output);
    const stopped = await follow(child, spec, watch, signal);
    const durationMs = Math.round(performance.now() - began);
    const leftRunning = !(await endDescendants(child, watch, closed, stopped === undefined));
    const { exitCode, signalCode } = child;
    const stops = { timedOut: stopped === 'timed_out', cancelled: stopped === 'cancelled' };
    return ended({ exitCode, signal: signalCode, ...stops, durationMs, leftRunning });
}
function watchOf(child, spec, mark) {
    if (process.platform !== 'linux' || child.pid === undefined)
        return undefined;
    // Right after the spawn even a child that has ended is still in the table: node has not collected it yet.
    const root = readProcess(child.pid);
    if (root === undefined)
        return undefined;
    const { realTimeLimit, scratch } = spec;
    const marks = {
        ...(realTimeLimit === undefined ? {} : { realTimeLimit }),
        ...(scratch === undefined ? {} : { scratch }),
    };
    return watchDescendants({ root, setting: `GRADE_PROCESS=${mark}`, ...marks }, process.pid);
}
/** Reads on whatever is printed, so that a full pipe never stops the child; resolves when both streams are closed. */
function listen(child, stdout, output) {
    child.stdout?.on('data', (chunk) => {
        stdout.write(chunk);
        output.write(chunk);
    });
    child.stderr?.on('data', (chunk) => output.write(chunk));
    return new Promise((resolve) => child.once('close', resolve));
}
/** Until the child itself has ended; tells what ended it, when that was us. */
async function follow(child, spec, watch, signal) {
    const over = new AbortController();
    const exited = new Promise((resolve) => child.once('exit', () => resolve(undefined)));
    const quiet = { signal: over.signal };
    const timedOut = (0,promises_.setTimeout)(Math.min(spec.timeoutMs, duration/* longestTimeoutMs */.Ow), 'timed_out', quiet);
    const cancelled = (0,external_node_events_.once)(signal, 'abort', quiet).then(() => 'cancelled');
    // The two that lose are called off below.
    for (const loser of [timedOut, cancelled])
        loser.catch(() => undefined);
    const watching = watch === undefined ? undefined : keepWatch(watch, over.signal);
    const stopped = await Promise.race([exited, timedOut, cancelled]);
    if (stopped !== undefined)
        await stop(child, exited);
    over.abort();
    await watching;
    return stopped;
}
async function keepWatch(watch, over) {
    for (let turn = 0; !over.aborted; turn += 1) {
        await (0,promises_.setTimeout)(watchMs[Math.min(turn, watchMs.length - 1)], undefined, { signal: over }).catch(() => undefined);
        if (!over.aborted)
            watch.remember();
    }
}
/** A daemon must be dead before results are read, and must not keep the pipes open for ever. */
async function endDescendants(child, watch, closed, endedByItself) {
    // `program | tee log` and the like may still be writing the last lines.
    if (endedByItself)
        await within(closed, settleMs);
    if (process.platform !== 'win32')
        signalGroup(child, 'SIGKILL');
    const swept = watch === undefined || (await sweep(watch, killMs));
    await within(closed, closeMs);
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.destroy();
    return swept;
}


/***/ }),

/***/ 4369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ formatAttempt)
});

// EXTERNAL MODULE: ./build/domain/show.js
var show = __webpack_require__(1484);
// EXTERNAL MODULE: ./build/text/cut.js
var cut = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(9472);
;// CONCATENATED MODULE: ./build/record/layout.js
const OPEN_LEVELS = 3;
/** JSON that is short and shows a difference by line: the upper levels are opened, the rest stays in one line. */
function layOut(value, level = 0) {
    const entries = level < OPEN_LEVELS ? entriesOf(value, level) : [];
    if (entries.length === 0)
        return JSON.stringify(value);
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    const indent = '  '.repeat(level + 1);
    return `${open}\n${indent}${entries.join(`,\n${indent}`)}\n${'  '.repeat(level)}${close}`;
}
function entriesOf(value, level) {
    // A list of plain values is one line.
    if (Array.isArray(value)) {
        return value.some(isNested) ? value.map((item) => layOut(item, OPEN_LEVELS)) : [];
    }
    if (!isNested(value))
        return [];
    const nested = level === 0 || Object.values(value).some((item) => Array.isArray(item) && item.some(isNested));
    if (!nested)
        return [];
    return Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${layOut(item, level + 1)}`);
}
const isNested = (value) => typeof value === 'object' && value !== null;

// EXTERNAL MODULE: ./build/domain/points.js
var points = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/domain/status.js
var domain_status = __webpack_require__(7299);
;// CONCATENATED MODULE: ./build/record/lists.js


const LONGEST_ADDRESS = 1000;
const IMAGES_LEFT_OUT = 'Images are too large for the record and are left out of it.';
const LISTS_LEFT_OUT = 'There is more than a record can hold: it lists only a part of the tests, items or files.';
/** The attempt without pictures that are data instead of links. */
function withLinkedImages(attempt) {
    const all = [attempt, ...attempt.tests].flatMap(({ images }) => images ?? []);
    if (all.every(isLink))
        return attempt;
    const tests = attempt.tests.map(withLinks);
    return { ...withLinks(attempt), tests, notices: withNotice(attempt.notices, IMAGES_LEFT_OUT) };
}
const isLink = ({ url }) => url.length <= LONGEST_ADDRESS;
function withLinks(thing) {
    return thing.images === undefined ? thing : { ...thing, images: thing.images.filter(isLink) };
}
const withNotice = (notices, notice) => [
    ...notices.filter((other) => other !== notice),
    notice,
];
/** The attempt with at most `most` entries in each list; points and maxima stay what they are. */
function shortLists(attempt, most) {
    const { tests, score, grader, formatErrors, notices, digests } = attempt;
    const lists = [tests, grader.commands, attempt.protected, digests, formatErrors, notices];
    if (!lists.some(({ length }) => length > most) && !isLongScore(score, most))
        return attempt;
    return {
        ...attempt,
        tests: tellingTests(tests, most).map((test) => shortTest(test, most)),
        score: score === null ? null : shortScore(score, most),
        grader: { ...grader, commands: grader.commands.slice(0, most) },
        protected: attempt.protected.slice(0, most),
        digests: digests.slice(0, most),
        formatErrors: formatErrors.slice(0, most),
        notices: withNotice(notices.slice(0, most - 1), LISTS_LEFT_OUT),
    };
}
/** Those that did not pass first, in the order they came. */
function tellingTests(tests, most) {
    const telling = tests.filter(({ status }) => status !== 'passed');
    const kept = new Set([...telling, ...tests].slice(0, most));
    return tests.filter((test) => kept.has(test));
}
function shortTest(test, most) {
    const { tags, images } = test;
    return {
        ...test,
        ...(tags !== undefined && { tags: tags.slice(0, most) }),
        ...(images !== undefined && { images: images.slice(0, most) }),
    };
}
function isLongScore(score, most) {
    if (score === null)
        return false;
    const { unexpected, adjustments, notices, items } = score;
    return [unexpected, adjustments, notices].some(({ length }) => length > most) || areLong(items, most);
}
const areLong = (items, most) => items.length > most ||
    items.some((item) => item.tests.length > most || item.missing.length > most || areLong(item.items, most));
const shortScore = (score, most) => ({
    ...score,
    items: shortItems(score.items, most),
    unexpected: score.unexpected.slice(0, most),
    notices: score.notices.slice(0, most),
});
function shortItems(items, most) {
    const kept = items.length <= most ? items : items.slice(0, most - 1);
    const short = kept.map((item) => ({
        ...item,
        tests: item.tests.slice(0, most),
        missing: item.missing.slice(0, most),
        items: shortItems(item.items, most),
    }));
    const folded = items.slice(kept.length);
    return folded.length === 0 ? short : [...short, foldedItem(folded)];
}
/** Stands for the items a record has no room for, so that the parts still sum to the whole. */
const foldedItem = (items) => ({
    id: 'more',
    name: `${items.length} more items`,
    status: (0,domain_status/* statusTogether */.r)(items.map(({ status }) => status)),
    points: (0,points/* sumPoints */.RN)(items.map(({ points }) => points)),
    maxPoints: (0,points/* sumPoints */.RN)(items.map(({ maxPoints, bonus }) => (bonus ? 0 : maxPoints))),
    bonus: false,
    tests: [],
    missing: [],
    items: [],
});

;// CONCATENATED MODULE: ./build/record/format-attempt.js





/** GitHub's GraphQL API leaves out what is longer than 512 kB. */
const MOST_BYTES = 399_000;
/** Tried in this order: outputs get short before a record gets long, and lists only when nothing else helps. */
const STEPS = [
    { text: 4096, line: 1000, list: Number.POSITIVE_INFINITY, record: 64_000 },
    { text: 2048, line: 1000, list: Number.POSITIVE_INFINITY, record: 100_000 },
    { text: 1024, line: 1000, list: Number.POSITIVE_INFINITY, record: 150_000 },
    { text: 512, line: 1000, list: Number.POSITIVE_INFINITY, record: 250_000 },
    { text: 256, line: 1000, list: Number.POSITIVE_INFINITY, record: MOST_BYTES },
    { text: 64, line: 500, list: Number.POSITIVE_INFINITY, record: MOST_BYTES },
    { text: 64, line: 200, list: 1000, record: MOST_BYTES },
    { text: 64, line: 200, list: 300, record: MOST_BYTES },
    { text: 64, line: 200, list: 100, record: MOST_BYTES },
    { text: 64, line: 100, list: 30, record: MOST_BYTES },
    { text: 64, line: 100, list: 10, record: MOST_BYTES },
];
const OUTPUTS = new Set([...show/* testTexts */.BV, 'command']);
/** The bytes of a record: under 400 kB, a line for each test, item and command; what fits already is written as it is. */
function formatAttempt(attempt) {
    const linked = withLinkedImages(attempt);
    let text = '';
    for (const step of STEPS) {
        text = `${layOut(cutTexts((0,keys/* snakeKeys */.H)(shortLists(linked, step.list)), step))}\n`;
        if (Buffer.byteLength(text) <= step.record)
            break;
    }
    return text;
}
function cutTexts(value, step, key = '') {
    if (typeof value === 'string')
        return (0,cut/* cutText */.I)(wellFormed(value), OUTPUTS.has(key) ? step.text : step.line);
    if (Array.isArray(value))
        return value.map((item) => cutTexts(item, step));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cutTexts(item, step, name)]));
}
// Half a surrogate pair is no character, and no strict reader takes it.
const wellFormed = (text) => text.replace(/\p{Surrogate}/gu, '\uFFFD');


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   i: () => (/* binding */ leftOut)
/* harmony export */ });
/** How many UTF-16 units of `text`, counted from its start, fit into `bytes` of UTF-8 without splitting a character. */
function headLength(text, bytes) {
    let used = 0;
    let at = 0;
    while (at < text.length) {
        const point = text.codePointAt(at) ?? 0;
        used += bytesOf(point);
        if (used > bytes)
            break;
        at += point > 0xffff ? 2 : 1;
    }
    return at;
}
function tailLength(text, bytes) {
    let used = 0;
    let from = text.length;
    while (from > 0) {
        const start = isPairBefore(text, from) ? from - 2 : from - 1;
        used += bytesOf(text.codePointAt(start) ?? 0);
        if (used > bytes)
            break;
        from = start;
    }
    return text.length - from;
}
const bytesOf = (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
const isPairBefore = (text, end) => end >= 2 && (text.codePointAt(end - 2) ?? 0) > 0xffff;
/** Head and tail of a text within `maxBytes` of UTF-8, and between them how much was left out. */
function cutText(text, maxBytes) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= maxBytes)
        return text;
    const room = maxBytes - Buffer.byteLength(leftOut(bytes));
    if (room <= 0)
        return text.slice(0, headLength(text, maxBytes));
    const head = text.slice(0, headLength(text, Math.ceil(room / 2)));
    const tail = text.slice(text.length - tailLength(text, Math.floor(room / 2)));
    return `${head}${leftOut(bytes - Buffer.byteLength(head) - Buffer.byteLength(tail))}${tail}`;
}
/** What stands between head and tail. */
const leftOut = (bytes) => `\n… ${bytes} bytes left out …\n`;


/***/ }),

/***/ 9472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ snakeKeys),
/* harmony export */   R: () => (/* binding */ camelKeys)
/* harmony export */ });
const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
function renameKeys(value, rename) {
    if (Array.isArray(value))
        return value.map((item) => renameKeys(item, rename));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [rename(key), renameKeys(item, rename)]));
}
/** Every key of a plain JSON value in camelCase; a map whose keys are data must not be inside. */
const camelKeys = (value) => renameKeys(value, camel);
/** Every key of a plain JSON value in snake_case, as it is written to disk. */
const snakeKeys = (value) => renameKeys(value, snake);


/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   K2: () => (/* binding */ expectedSize),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** What a size looks like, also for editors. */
const sizePattern = '^\\d+[kmg]$';
const expectedSize = 'expected a size such as 64k, 1m or 2g';
const bytesOf = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
// A petabyte: far above any limit and still an exact number.
const mostBytes = 2 ** 50;
/** `64k` as bytes, or a text that says what is wrong with it. */
function parseSize(text) {
    if (/^\d+$/.test(text))
        return `${text} has no unit: kilobytes or megabytes? write ${text}k or ${text}m`;
    const unit = ['k', 'm', 'g'].find((letter) => text.endsWith(letter));
    if (unit === undefined || !new RegExp(sizePattern).test(text))
        return expectedSize;
    const bytes = Number(text.slice(0, -1)) * bytesOf[unit];
    return bytes <= mostBytes ? bytes : `too large: at most ${mostBytes / bytesOf.g}g`;
}
/** For people: `512 B`, `64 KiB`, `1.5 MiB`. */
function formatBytes(bytes) {
    if (bytes < bytesOf.k)
        return `${bytes} B`;
    if (bytes < bytesOf.m)
        return `${tenths(bytes / bytesOf.k)} KiB`;
    if (bytes < bytesOf.g)
        return `${tenths(bytes / bytesOf.m)} MiB`;
    return `${tenths(bytes / bytesOf.g)} GiB`;
}
// Downwards, so that nothing below a mebibyte is shown as 1024 KiB.
const tenths = (number) => Math.floor(number * 10) / 10;


/***/ })

};
