"""Counts what pygrader counts, in the words of its documentation, for the courses on stdin (one JSON a line)."""

import json
import sys


def total_of(rubric, grades, code):
    penalty = rubric.get("late_penalty", 0.2)
    tables = [table for key, table in rubric.items() if key != "late_penalty"]
    items = [pair for table in tables for pair in table.items() if code == "ALL" or pair[0].startswith(code)]
    total, comments = 0, []
    for name, item in items:
        points = [one for one, _ in zip(item["points_per_subitem"], item["desc_per_subitem"])]
        none = {"award": None, "comments": None}
        found = [grades["scores"].get(f"{name}.{index + 1}", none) for index in range(len(points))]
        if any(grade["award"] is None for grade in found):
            return None, total, []
        floor, most = total, item.get("deducting_from")
        total += most or 0
        for index, (worth, grade) in enumerate(zip(points, found)):
            total += worth if grade["award"] else 0
            is_lost = worth <= 0 if grade["award"] else worth > 0
            shown = name if len(points) == 1 else f"{name}.{index + 1}"
            if is_lost or grade["comments"]:
                comments.append(f"({shown})" + (f" {grade['comments']}" if grade["comments"] else ""))
        if most:
            total = max(floor, min(floor + most, total))
    if code == "ALL" and grades["is_late"]:
        total, comments = round(total * (1 - penalty), 2), ["(LATE)", *comments]
    return (max(total, 0) if items else None), max(total, 0), comments


def dump(rubric, grades, code):
    lines, graded, total = [], 0, 0
    for name in sorted(grades, key=str.casefold):
        points, counted, comments = total_of(rubric, grades[name], code)
        lines.append(f"{name}\tn/a\tn/a" if points is None else f"{name}\t{points}\t{'; '.join(comments)}")
        graded, total = graded + (points is not None), total + counted
    average = round(total / graded, 2) if graded else 0
    return "\n".join([*lines, "", f"Average across {graded} graded submission(s): {average}", ""])


for line in sys.stdin:
    course = json.loads(line)
    print(json.dumps(dump(json.loads(course["rubric"]), json.loads(course["grades"]), course["code"])))
