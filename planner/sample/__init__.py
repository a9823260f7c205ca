"""A made-up rep with half a year of weeks, to look around in and to show every screen.

    making.make_sample(path, today, language)    writes it as a data file of its own (loads SQLAlchemy)
    story.story_of(today, now, language, seed)   the same as values

The texts lie in `resources/sample/`. Everything is invented; the same seed, day and language give the
same values, ids too.
"""
