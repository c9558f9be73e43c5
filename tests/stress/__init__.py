"""The figures of safety: a fast share with every test run, all of it with ``make stress``."""
