"""What the person may want to say next, from what the prompt left open."""

from services.composer.reading.prompt import Reading
from services.generation.ports import SectionKind

MOST = 4


def suggest(reading: Reading, sections: tuple[SectionKind, ...]) -> tuple[str, ...]:
    open_ends = (
        ("contact" in sections and not (reading.phones or reading.emails), "Add your phone number and e-mail address"),
        (not reading.hours and "contact" in sections, "Tell me your opening hours"),
        ("testimonials" in sections, "Replace the sample reviews with real ones"),
        ("pricing" in sections and not reading.prices, "List your prices"),
        ("team" in sections and not reading.people, "Name the people in your team"),
        (not reading.offers, "List what you offer in your own words"),
        ("gallery" in sections, "Swap the illustrations for your photographs"),
        (not reading.colors, "Try other colours"),
        (True, "Make the headline shorter"),
    )
    return tuple(words for is_open, words in open_ends if is_open)[:MOST]
