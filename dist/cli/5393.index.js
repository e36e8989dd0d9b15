export const id = 5393;
export const ids = [5393];
export const modules = {

/***/ 45393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatClassroom50: () => (/* binding */ formatClassroom50)
});

// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(89606);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/migrate/whole-points.js

/** Points as a whole number: full marks only for full points. */
function wholePoints(points, maxPoints, most) {
    const rounded = Math.min(Math.max((0,domain_points/* roundPoints */.uI)(points, 0), 0), most);
    return (0,domain_points/* comparePoints */.v6)(points, maxPoints) < 0 && rounded === most ? Math.max(most - 1, 0) : rounded;
}
/**
 * Whole numbers that sum to `total`, as near to the parts as can be and none above its cap: what is behind the points
 * goes to the largest remainders. `total` is at most the sum of the caps.
 */
function wholeShares(total, parts, caps) {
    const exact = (0,domain_points/* sharePoints */.hL)(total, parts);
    const shares = exact.map((part, index) => Math.min(Math.floor(part), caps[index] ?? 0));
    const byRemainder = [...exact.keys()].sort((a, b) => (0,domain_points/* comparePoints */.v6)(remainder(exact, shares, b), remainder(exact, shares, a)) || a - b);
    let left = shares.reduce((sum, share) => sum - share, total);
    while (left > 0) {
        const before = left;
        for (const index of byRemainder) {
            if (left === 0 || (shares[index] ?? 0) >= (caps[index] ?? 0))
                continue;
            shares[index] = (shares[index] ?? 0) + 1;
            left -= 1;
        }
        if (left === before)
            break;
    }
    return shares;
}
const remainder = (exact, shares, index) => (0,domain_points/* subtractPoints */.kM)(exact[index] ?? 0, shares[index] ?? 0);

;// CONCATENATED MODULE: ./build/migrate/classroom50.js



const MOST_TESTS = 100;
const NAME_LIMIT = 200;
/**
 * An attempt as `classroom50/result/v1` (foundation50/classroom50, `runner.py` validate_result): whole numbers that
 * still sum. What a person has yet to mark is worth nothing there, so that nobody gets a zero for it.
 */
function formatClassroom50(attempt, identity) {
    const { assignmentType, gradedAt, classroom, assignment, owner, datetime, ...links } = identity;
    const tests = testsOf(attempt);
    const sum = (key) => tests.reduce((total, test) => total + test[key], 0);
    return `${JSON.stringify({
        schema: 'classroom50/result/v1',
        classroom,
        assignment,
        assignment_type: assignmentType,
        owner,
        ...links,
        datetime,
        graded_at: gradedAt,
        score: sum('score'),
        'max-score': sum('max-score'),
        tests,
    }, null, 2)}\n`;
}
function testsOf({ score, points, maxPoints }) {
    const rows = rowsOf(score?.items ?? []);
    const { maxima, scores } = wholeNumbers(rows, points ?? 0, maxPoints ?? 0);
    return rows.map(({ name, passed, pending }, index) => ({
        'test-name': (0,visible/* visible */.RK)(name, { oneLine: true, limit: NAME_LIMIT }),
        passed,
        score: scores[index] ?? 0,
        'max-score': maxima[index] ?? 0,
        ...(pending && { pending }),
    }));
}
/** Each row's share of the whole; what waits for a person has none. */
function wholeNumbers(rows, points, maxPoints) {
    const marked = rows.map((row) => row.maxPoints);
    const waiting = (0,domain_points/* sumPoints */.RN)(rows.map((row) => row.waiting));
    const whole = (0,domain_points/* largerPoints */.b9)((0,domain_points/* subtractPoints */.kM)(maxPoints, waiting), 0);
    const unlimited = Number.POSITIVE_INFINITY;
    const maxima = wholeShares(wholePoints(whole, whole, unlimited), marked, rows.map(() => unlimited));
    const most = maxima.reduce((total, one) => total + one, 0);
    const earned = rows.map((row) => (0,domain_points/* largerPoints */.b9)(row.points, 0));
    return { maxima, scores: wholeShares(wholePoints(points, whole, most), earned, maxima) };
}
/** What is worth something by itself; where that is more than Classroom 50 takes, the items at the top. */
function rowsOf(items) {
    const leaves = items.flatMap(leavesOf);
    const rows = (leaves.length <= MOST_TESTS ? leaves : items).map(rowOf);
    if (rows.length <= MOST_TESTS)
        return rows;
    const rest = rows.slice(MOST_TESTS - 1);
    return [...rows.slice(0, MOST_TESTS - 1), together(rest)];
}
const leavesOf = (item) => 
// Deductions have no maximum: they belong to their item.
item.items.some(({ maxPoints }) => maxPoints > 0) ? item.items.flatMap(leavesOf) : [item];
function rowOf(item) {
    const leaves = leavesOf(item);
    const pending = leaves.filter(({ status }) => status === 'pending');
    const most = worthOf(item);
    const waiting = item.bonus ? 0 : (0,domain_points/* sumPoints */.RN)(pending.map(worthOf));
    return {
        name: `${item.name || item.id}${sayPending(pending.length, leaves.length)}`,
        passed: item.status === 'passed',
        pending: pending.length > 0,
        points: item.points,
        maxPoints: (0,domain_points/* largerPoints */.b9)((0,domain_points/* subtractPoints */.kM)(most, waiting), 0),
        waiting,
    };
}
const worthOf = ({ bonus, maxPoints }) => (bonus ? 0 : (0,domain_points/* largerPoints */.b9)(maxPoints, 0));
function sayPending(pending, all) {
    if (pending === 0)
        return '';
    return pending === all ? ' (a person marks this)' : ' (a person marks a part)';
}
const together = (rows) => ({
    name: `and ${rows.length} more`,
    passed: rows.every(({ passed }) => passed),
    pending: rows.some(({ pending }) => pending),
    points: (0,domain_points/* sumPoints */.RN)(rows.map(({ points }) => points)),
    maxPoints: (0,domain_points/* sumPoints */.RN)(rows.map(({ maxPoints }) => maxPoints)),
    waiting: (0,domain_points/* sumPoints */.RN)(rows.map(({ waiting }) => waiting)),
});


/***/ })

};
