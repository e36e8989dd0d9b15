# The student's output comes on stdin. Exit code 0: passed, 1: failed; what is printed is the message.
expected=$(tr -s ' ' '\n' < "$INPUT_FILE" | sort -n)
actual=$(tr -s ' ' '\n' | sort -n)

if [ "$actual" != "$expected" ]; then
  echo "these are not the numbers that were given, in any order"
  exit 1
fi
