# Greets whoever is named on the input. The second name is still forgotten.
if read -r name || [ -n "$name" ]; then
  echo "Hello, $name!"
fi
