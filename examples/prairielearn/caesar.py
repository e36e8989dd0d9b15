"""Caesar's cipher."""


def shift(letter: str, key: int) -> str:
    """Shift one letter; anything else stays as it is."""
    if not letter.isalpha():
        return letter
    first = ord("A") if letter.isupper() else ord("a")
    return chr(first + (ord(letter) - first + key) % 26)


def encrypt(text: str, key: int) -> str:
    """Shift every letter by `key` places."""
    return "".join(shift(letter, key) for letter in text)


def decrypt(text: str, key: int) -> str:
    """Undo `encrypt`."""
    return encrypt(text, -key)


def find_key(text: str, word: str) -> int | None:
    """Find the key of a text that contains `word`."""
    for key in range(26):
        if word in encrypt(text, key):
            return key
    return None
