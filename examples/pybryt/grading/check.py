"""Checks a notebook against the references and writes pybryt.json into RESULTS_DIR.

Ends with 0 whatever the notebook does. A broken reference is an exception, so that there are no results and nobody's
points are touched.
"""

import json
import os
import sys
import warnings

os.environ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"
warnings.filterwarnings("ignore")

import nbformat
import pybryt

GRADING = os.path.dirname(os.path.abspath(__file__))
# Our own samples: what a notebook tries by itself decides nothing.
CALLS = ["median([41.5, 7.0, 23.5, 89.0, 3.5, 61.0, 17.5])", "median([12, 95, 33, 58, 70, 4])"]
CELL_SECONDS = 20


def references():
    compiled = pybryt.ReferenceImplementation.compile(os.path.join(GRADING, "reference.ipynb"))
    found = compiled if isinstance(compiled, list) else [compiled]
    if not found:
        raise SystemExit("reference.ipynb defines no reference")
    return found


def read(path):
    """The notebook, with our calls at its end and a kernel that is installed here."""
    notebook = nbformat.read(path, as_version=4)
    notebook.cells += [nbformat.v4.new_code_cell(call) for call in CALLS]
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return notebook


REASONS = {
    "CellTimeoutError": f"a cell took longer than {CELL_SECONDS} seconds",
    "DeadKernelError": "it ended the kernel that ran it",
}


def executed(path):
    """The notebook after it ran, or why it could not be run."""
    try:
        notebook = read(path)
    except Exception as error:
        return None, f"The file is not a notebook ({type(error).__name__})."
    try:
        return pybryt.StudentImplementation(notebook, timeout=CELL_SECONDS), None
    except SyntaxError as error:
        return None, f"The notebook is not Python: {error.msg} in the line `{(error.text or '').strip()}`."
    except Exception as error:
        name = type(error).__name__
        return None, f"The notebook was not run to its end: {REASONS.get(name, name)}."


def first_error(student):
    return next((f"{error.ename}: {error.evalue}" for error in student.errors), None)


def unsatisfied(result, why):
    for one in result["results"]:
        one.update(satisfied=False, satisfied_at=-1)
        one["annotation"]["failure_message"] = why
    return result


def main(path):
    compiled = references()
    student, why = executed(path)
    if student is None:
        # Where not even this can be run, the machine is broken: that is an exception, too.
        empty = pybryt.StudentImplementation(nbformat.v4.new_notebook(), timeout=CELL_SECONDS)
        results = [unsatisfied(result.to_dict(), why) for result in empty.check(compiled)]
        print(why)
    else:
        results = [result.to_dict() for result in student.check(compiled)]
        error = first_error(student)
        if error is not None:
            print(f"A cell raised an error: {error}")
    # Written at the very end: nothing of the notebook is running any more.
    with open(os.path.join(os.environ["RESULTS_DIR"], "pybryt.json"), "w") as file:
        json.dump(results, file, indent=2)


main(sys.argv[1])
