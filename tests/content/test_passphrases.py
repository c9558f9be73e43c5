"""Suggested passphrases: words that can be typed and told apart, drawn by chance."""

from content.passphrases import strength, suggested_passphrase, word_list


def test_the_list_is_long_and_every_word_is_plain_and_there_once() -> None:
    words = word_list()
    assert len(words) >= 2_048
    assert len(set(words)) == len(words)
    assert all(word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 12 for word in words)


def test_six_words_are_drawn_and_hold_more_than_sixty_bits_of_chance() -> None:
    passphrase = suggested_passphrase()
    assert len(passphrase.split()) == 6
    assert set(passphrase.split()) <= set(word_list())
    assert strength() >= 60


def test_no_two_suggestions_are_alike() -> None:
    assert len({suggested_passphrase() for _ in range(100)}) == 100
