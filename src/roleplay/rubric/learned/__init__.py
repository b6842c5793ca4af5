"""The learned part of the ear: a small linear model over words, word classes and what the rules heard.

The rules look first. What they heard, the words, their classes and the ground are the properties of a
question or a sentence; each property has a readable weight for each label (`questions.json`,
`moves.json`), learned from the corpus in the tests by `tests/rubric/coded/train.py`. The largest
contributions are the words given as the reason.
"""
