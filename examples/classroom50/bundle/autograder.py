"""Grades with Grade Action. Classroom 50's runner starts this in the student's checkout."""

import subprocess
import sys
from pathlib import Path

bundle = Path(__file__).resolve().parent
program = bundle / "grade-action" / "dist" / "cli" / "index.js"

# Writes result.json. It ends with 0 when the submission was graded, whatever it earned; anything else means that the
# grading itself broke, and Classroom 50 records an error instead of a grade.
ended = subprocess.run(
    ["node", program, "run", ".", "--config", bundle / "grading.yml", "--emit", "classroom50"],
    check=False,
)
sys.exit(ended.returncode)
