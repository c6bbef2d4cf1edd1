"""Every golden case of every floor (golden.py says what a case is)."""
import golden
from frame import each


@each(golden.folders)
def test_case(case):
    golden.check(case)
