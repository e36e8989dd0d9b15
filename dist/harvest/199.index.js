export const id = 199;
export const ids = [199];
export const modules = {

/***/ 8199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRubricFile: () => (/* binding */ readRubricFile)
});

// UNUSED EXPORTS: lateOf

// EXTERNAL MODULE: ./build/domain/points.js
var domain_points = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/text/json.js + 3 modules
var text_json = __webpack_require__(3590);
// EXTERNAL MODULE: ./build/text/parse-json.js + 1 modules
var parse_json = __webpack_require__(231);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
;// CONCATENATED MODULE: ./build/pygrader/number.js
/** A number of a JSON file as Python's reader takes it. */
const parseNumber = (digits) => /^-?\d+$/.test(digits) ? BigInt(digits) : Number(digits);
const add = (one, other) => typeof one === 'bigint' && typeof other === 'bigint' ? one + other : Number(one) + Number(other);
const subtract = (one, other) => typeof one === 'bigint' && typeof other === 'bigint' ? one - other : Number(one) - Number(other);
const multiply = (one, other) => typeof one === 'bigint' && typeof other === 'bigint' ? one * other : Number(one) * Number(other);
/** Python's `max`: of two that are equal (0 and -0.0) the first. */
const larger = (one, other) => (other > one ? other : one);
/** Python's `min`. */
const smaller = (one, other) => (other < one ? other : one);
/** Python's `round(value, 2)`: to the nearest by the exact binary value, and of a true tie to the even one. */
function roundToHundredths(value) {
    if (typeof value === 'bigint' || Number.isInteger(value) || !Number.isFinite(value))
        return value;
    const { mantissa, divisor } = fractionOf(Math.abs(value));
    const [whole, rest] = [(mantissa * 100n) / divisor, (mantissa * 100n) % divisor];
    const isUp = rest * 2n > divisor || (rest * 2n === divisor && whole % 2n === 1n);
    const rounded = Number(`${isUp ? whole + 1n : whole}e-2`);
    return value < 0 ? -rounded : rounded;
}
/** The double as the exact fraction that it is. */
function fractionOf(value) {
    let mantissa = value;
    let divisor = 1n;
    // Doubling is exact: what remains is a whole number after 1074 steps at the most.
    while (!Number.isInteger(mantissa)) {
        mantissa *= 2;
        divisor *= 2n;
    }
    return { mantissa: BigInt(mantissa), divisor };
}
/** Python's `str(value)`: the shortest digits that mean it, with an exponent below 1e-4 and from 1e16 on. */
function formatNumber(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (!Number.isFinite(value))
        return String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const magnitude = Math.abs(value);
    const [digits = '', exponent = ''] = magnitude.toExponential().split('e');
    const isPlain = magnitude === 0 || (Number(exponent) >= -4 && Number(exponent) < 16);
    if (!isPlain)
        return `${sign}${digits}e${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
    return `${sign}${magnitude}${Number.isInteger(magnitude) ? '.0' : ''}`;
}

;// CONCATENATED MODULE: ./build/pygrader/rubric-warnings.js

/** A late_penalty that pygrader takes and its documentation does not allow. */
function latePenaltyWarnings(share, place) {
    if (share >= 0 && share <= 1)
        return [];
    const effect = share < 0 ? 'late submissions gain points' : 'late totals change their sign';
    return [{ message: `late_penalty: ${share} is not from 0 to 1: ${effect}`, place }];
}
/** What pygrader passes over in an item: lists of two lengths, and a name that is not its code. */
function itemWarnings({ code, name, points, descriptions }, place, placeOfName) {
    const counts = `${points} points and ${descriptions} descriptions`;
    const taken = `pygrader takes only the first ${Math.min(points, descriptions)}`;
    const named = "pygrader's grading goes by the name, its dump and we by the code";
    return [
        ...(points === descriptions ? [] : [{ message: `${(0,quote/* quote */.hD)(code)} has ${counts}: ${taken}`, place }]),
        ...(name === code
            ? []
            : [{ message: `${(0,quote/* quote */.hD)(code)} is named ${(0,quote/* quote */.hD)(name)}: ${named}`, place: placeOfName }]),
    ];
}

;// CONCATENATED MODULE: ./build/pygrader/rubric.js







/** What pygrader takes off a late submission where the rubric does not say it. */
const DEFAULT_LATE_PENALTY = 0.2;
const RawItem = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    deducting_from: schemas/* number */.aig().nullish(),
    points_per_subitem: schemas/* array */.YOg(schemas/* number */.aig()),
    desc_per_subitem: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const RawRubric = schemas/* object */.Ikc({ late_penalty: schemas/* number */.aig('expected a number such as 0.2 for 20%').exactOptional() })
    .catchall(schemas/* record */.g1P(schemas/* string */.YjP(), RawItem, 'expected a table of items: to pygrader every key but late_penalty is one; remove this'));
/** Reads a `rubric.json`; throws one `UserError` with every problem and its place. */
function parseRubric(text, file) {
    const json = (0,text_json/* readJson */.V)(text, file);
    const raw = (0,parse_json/* checkJson */.Z)(RawRubric, json);
    const codes = json.keysOf([]).filter((code) => code !== 'late_penalty');
    const tables = codes.map((code) => ({
        code,
        items: json.keysOf([code]).flatMap((item) => itemOf(raw[code], code, item, json)),
        place: json.placeOf([code], 'key'),
    }));
    (0,problem/* throwProblems */.Jh)(repeatedCodes(tables));
    const latePenalty = raw.late_penalty === undefined
        ? undefined
        : { share: parseNumber(json.numberText(['late_penalty'])), place: json.placeOf(['late_penalty']) };
    const warnings = [
        ...(latePenalty === undefined ? [] : latePenaltyWarnings(latePenalty.share, latePenalty.place)),
        ...tables.flatMap(({ code, items }) => items.flatMap((item) => oddities(item, code, raw[code], json))),
    ];
    return {
        ...(latePenalty !== undefined && { latePenalty }),
        tables,
        warnings,
        place: json.placeOf([]),
    };
}
const rawItem = (table, code) => typeof table === 'object' ? table[code] : undefined;
function itemOf(rawTable, table, code, json) {
    const raw = rawItem(rawTable, code);
    if (raw === undefined)
        return [];
    const path = [table, code];
    const from = raw.deducting_from ?? 0;
    return [
        {
            code,
            ...(from !== 0 && { deductingFrom: parseNumber(json.numberText([...path, 'deducting_from'])) }),
            // Python's zip: what one of the two lists has more is left out.
            subitems: raw.desc_per_subitem.slice(0, raw.points_per_subitem.length).map((description, index) => ({
                code: `${code}.${index + 1}`,
                points: parseNumber(json.numberText([...path, 'points_per_subitem', index])),
                description,
                place: json.placeOf([...path, 'points_per_subitem', index]),
            })),
            place: json.placeOf(path, 'key'),
        },
    ];
}
function repeatedCodes(tables) {
    const seen = new Map();
    return tables.flatMap((table) => table.items.flatMap(({ code, place }) => {
        const other = seen.get(code);
        if (other === undefined) {
            seen.set(code, table.code);
            return [];
        }
        const message = `the item ${(0,quote/* quote */.hD)(code)} of table ${(0,quote/* quote */.hD)(table.code)} is in table ${(0,quote/* quote */.hD)(other)}, too`;
        return [{ message, hint: 'grades are kept by item: give one of the two another code', place }];
    }));
}
function oddities(item, table, rawTable, json) {
    const raw = rawItem(rawTable, item.code);
    if (raw === undefined)
        return [];
    const { name, points_per_subitem: points, desc_per_subitem: descriptions } = raw;
    const { code, place } = item;
    const written = { code, name, points: points.length, descriptions: descriptions.length };
    return itemWarnings(written, place, json.placeOf([table, code, 'name']));
}

;// CONCATENATED MODULE: ./build/pygrader/rubric-items.js



/** A pygrader rubric as ours: tables and items are groups, subitems are marked by hand unless a test has their code. */
function rubricOfTables({ tables, place }) {
    const filled = tables.filter(({ items }) => items.length > 0);
    const empty = filled.length > 0 ? [] : [{ message: 'no table has an item: nothing can be graded by this', place }];
    const problems = [
        ...empty,
        ...codeProblems(filled),
        ...filled.flatMap(({ items }) => items.flatMap(pointsProblems)),
    ];
    return { rubric: { items: filled.map(groupOf) }, problems };
}
const groupOf = ({ code, items }) => grouped(code, code, items.map(rubric_items_itemOf));
function rubric_items_itemOf({ code, deductingFrom, subitems }) {
    if (deductingFrom === undefined)
        return grouped(code, code, subitems.map(manualOf));
    const points = Number(deductingFrom);
    return {
        kind: 'deductive',
        id: code,
        name: code,
        points,
        bonus: false,
        deductions: subitems.map(deductionOf),
    };
}
const grouped = (id, name, items) => {
    const points = (0,domain_points/* sumPoints */.RN)(items.map((item) => (0,domain_points/* largerPoints */.b9)(item.points, 0)));
    return { kind: 'group', id, name, points, bonus: false, items };
};
const manualOf = (subitem) => ({
    kind: 'manual',
    id: subitem.code,
    name: nameOf(subitem),
    points: pointsOf(subitem),
    bonus: false,
});
const deductionOf = (subitem) => ({
    id: subitem.code,
    name: nameOf(subitem),
    points: pointsOf(subitem),
    tests: [],
});
// -0 is 0 to everybody but Python.
const pointsOf = ({ points }) => Number(points) || 0;
/** A name is one line. */
const nameOf = ({ code, description }) => description.replace(/[\p{Cc}\s]+/gu, ' ').trim() || code;
function codeProblems(tables) {
    const codes = tables.flatMap((table) => [
        table,
        ...table.items.flatMap((item) => [item, ...item.subitems]),
    ]);
    const seen = new Set();
    return codes.flatMap(({ code, place }) => {
        const isKnown = seen.has(code);
        seen.add(code);
        if (isKnown)
            return [{ message: `${(0,quote/* quote */.hD)(code)} stands for two things`, hint: SEVERAL, place }];
        return isCode(code) ? [] : [{ message: `${(0,quote/* quote */.hD)(code)} is no code`, hint: 'such as A, A1', place }];
    });
}
const SEVERAL = 'tables, items and subitems (A1.1) share their codes: rename one of the two';
/** What an id of grading.yml may be. */
const isCode = (code) => /^(?! )[^\p{Cc}\u2028\u2029*?]{1,200}(?<! )$/u.test(code);
function pointsProblems({ code, deductingFrom, subitems, place }) {
    const from = deductingFrom ?? 1;
    const hint = 'give it points and descriptions';
    return [
        ...(subitems.length > 0
            ? []
            : [{ message: `${(0,quote/* quote */.hD)(code)} has no subitem, so nobody can grade it`, hint, place }]),
        ...(from > 0 && (0,domain_points/* isPoints */.U2)(Number(from)) ? [] : [noWorth(code, from, place)]),
        ...subitems.filter(({ points }) => !(0,domain_points/* isPoints */.U2)(Number(points))).map(notExact),
    ];
}
const noWorth = (code, from, place) => ({
    message: `${(0,quote/* quote */.hD)(code)}: deducting_from: ${formatNumber(from)} is not what an item can be worth`,
    hint: 'more than 0, with at most six decimals',
    place,
});
const notExact = ({ code, points, place }) => ({
    message: `${(0,quote/* quote */.hD)(code)}: ${formatNumber(points)} points are not counted exactly`,
    hint: 'at most six decimals, and no more than a thousand million',
    place,
});

;// CONCATENATED MODULE: ./build/pygrader/rubric-file.js




/** Reads a `rubric.json` for a grading.yml; its `late_penalty` only where that does not say what lateness costs. */
function readRubricFile(text, file, needsLate) {
    try {
        const read = parseRubric(text, file);
        const { rubric, problems } = rubricOfTables(read);
        const late = needsLate ? lateOf(read) : undefined;
        const wrong = [...problems, ...(late?.problems ?? [])];
        if (wrong.length > 0)
            return { kind: 'broken', problems: wrong };
        // A late_penalty out of range is a problem where it is needed, and nothing where it is not.
        const warnings = read.warnings.filter(({ place }) => place !== read.latePenalty?.place);
        const isDefault = needsLate && read.latePenalty === undefined;
        const notices = [...warnings.map(problem/* formatProblem */.Vw), ...(isDefault ? [DEFAULT_NOTICE] : [])];
        return { kind: 'read', rubric, ...(late?.policy !== undefined && { late: late.policy }), notices };
    }
    catch (error) {
        if (!(error instanceof problem/* UserError */.yo))
            throw error;
        return { kind: 'broken', problems: error.problems };
    }
}
const DEFAULT_NOTICE = `Lateness costs ${(0,domain_points/* formatPoints */.Xf)((0,domain_points/* multiplyPoints */.oE)(DEFAULT_LATE_PENALTY, 100))}% of what was earned, as in pygrader where rubric.json has no late_penalty.`;
/** `late_penalty` as a policy: its share of what was earned, once. */
function lateOf({ latePenalty, place }) {
    const share = Number(latePenalty?.share ?? DEFAULT_LATE_PENALTY);
    if (share >= 0 && share <= 1 && (0,domain_points/* isPoints */.U2)(share)) {
        const deduct = { percent: (0,domain_points/* multiplyPoints */.oE)(share, 100) };
        return { policy: { graceMs: 0, deduct, of: 'earned', steps: [] }, problems: [] };
    }
    const message = `late_penalty: expected 0 to 1 with at most six decimals, got ${share}`;
    const hint = 'correct it, or write `late` into grading.yml';
    return { problems: [{ message, hint, place: latePenalty?.place ?? place }] };
}


/***/ })

};
