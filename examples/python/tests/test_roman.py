import pytest

from roman import from_roman, to_roman

NUMERALS = [
    (1, "I"),
    (3, "III"),
    (4, "IV"),
    (9, "IX"),
    (58, "LVIII"),
    (944, "CMXLIV"),
    (1666, "MDCLXVI"),
    (3999, "MMMCMXCIX"),
]


@pytest.mark.parametrize("number, numeral", NUMERALS)
def test_writes_numeral(number, numeral):
    assert to_roman(number) == numeral


@pytest.mark.parametrize("number, numeral", NUMERALS)
def test_reads_numeral(number, numeral):
    assert from_roman(numeral) == number


@pytest.mark.parametrize("number", [0, -3, 4000])
def test_refuses_number(number):
    with pytest.raises(ValueError):
        to_roman(number)


@pytest.mark.parametrize("numeral", ["", "IIII"])
def test_refuses_numeral(numeral):
    with pytest.raises(ValueError):
        from_roman(numeral)


def test_round_trip():
    for number in range(1, 4000):
        assert from_roman(to_roman(number)) == number
