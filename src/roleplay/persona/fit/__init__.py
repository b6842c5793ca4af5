"""How likely a line fits what was said: properties of the two together, weighed by what readers judged.

The weights are learned from replies that readers judged to fit or to miss (`tests/persona/fit`). They say
nothing of a scenario's own words, so they hold for lines and teachers they have never met.
"""
