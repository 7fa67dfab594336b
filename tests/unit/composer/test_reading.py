# ruff: noqa: E501 - a prompt is one line, as somebody typed it
import time

import pytest

from services.composer.reading.prompt import read_prompt
from services.core.brand import BrandGuide


def read(prompt):
    return read_prompt(prompt, BrandGuide())


class TestCompanyName:
    @pytest.mark.parametrize(
        ("prompt", "name"),
        [
            ('Please build a page for my shop "Blue Kettle"', "Blue Kettle"),
            ("A bakery called Crumb & Co in Bath", "Crumb & Co"),
            ("Website for Harbour & Hill, estate agents", "Harbour & Hill"),
            ("Lumen Yoga is a calm studio in Lisbon", "Lumen Yoga"),
            ("Law firm Hartley Moss LLP in Dublin.", "Hartley Moss LLP"),
            ("NEED WEBSITE FOR JOE'S PLUMBING IN LEEDS", "Joe's Plumbing"),
            ("summit roofing. roof repairs, gutters, flat roofs. denver", "Summit Roofing"),
            ("- company: Green Thumb Gardens\n- what: gardening", "Green Thumb Gardens"),
            ("My studio is called Driftwood Ceramics, in St Ives.", "Driftwood Ceramics"),
            ("we're petal & stem, a florist in edinburgh", "Petal & Stem"),
        ],
    )
    def test_is_found_however_it_is_introduced(self, prompt, name):
        assert read(prompt).company == name

    def test_is_not_the_slogan(self):
        assert read('Our slogan is "Fresh Every Day". The bakery is called Oven Door.').company == "Oven Door"

    def test_is_unknown_when_nobody_is_named(self):
        assert read("please make a modern website for a bakery").company is None


class TestFacts:
    def test_prices_keep_their_wording_and_what_they_are_for(self):
        prices = read("haircuts from £25, beard trim £12. $9/month for Starter, $29 for Pro. R499 per person").prices
        assert [(price.label, price.amount) for price in prices][:4] == [
            ("Haircuts", "from £25"),
            ("Beard trim", "£12"),
            ("Starter", "$9/month"),
            ("Pro", "$29"),
        ]
        assert prices[4].amount == "R499 per person"

    @pytest.mark.parametrize("amount", ["from AED 1200", "€240 per month", "CHF 140", "NZ$150", "R18,500", "6500 kr", "£4.50", "25 euros"])
    def test_currencies(self, amount):
        assert [price.amount for price in read(f"Sessions {amount}.").prices] == [amount]

    def test_money_raised_is_not_a_price(self):
        assert read("We raised £20,000 for the shelter").prices == ()

    @pytest.mark.parametrize(
        "hours", ["Mon-Fri 9-17", "Open daily 7am to 3pm", "Sat 9am-1pm", "Tue-Sat 9:00-17:30", "Open 24/7", "By appointment only"]
    )
    def test_opening_hours(self, hours):
        assert read(f"A shop. {hours}.").hours == (hours,)

    @pytest.mark.parametrize("phone", ["01225 555 0100", "+27 21 555 0134", "(303) 555-0177", "512-555-0188", "+971 4 555 0166"])
    def test_telephone_numbers(self, phone):
        assert read(f"Call {phone}, thanks").phones == (phone,)

    def test_years_prices_and_hours_are_no_telephone_numbers(self):
        assert read("Since 1998-2004, £1,200.00, 9:00-17:30, #123456, 2020-2021 season").phones == ()

    def test_mail_addresses(self):
        assert read("Write to info@oven.example or hello@oven.example.").emails == ("info@oven.example", "hello@oven.example")

    @pytest.mark.parametrize(
        "address", ["12 Rose Street, Edinburgh", "44 King Street", "5 Rue de la Plage, Nice", "200 Queen Street West, Toronto"]
    )
    def test_addresses(self, address):
        assert read(f"A shop. {address}.").address == address

    def test_people_with_their_roles(self):
        people = read(
            "A clinic called Oven Door. Founded by Maria Lopez in 1998. Dr Jane Smith, dentist. Teachers: Ana Costa and Rui Melo. Owner: Becky Tran"
        ).people
        assert [(person.name, person.role) for person in people] == [
            ("Maria Lopez", "Founder"),
            ("Dr Jane Smith", "Dentist"),
            ("Ana Costa", "Teacher"),
            ("Rui Melo", "Teacher"),
            ("Becky Tran", "Owner"),
        ]

    def test_claims_and_founding_year(self):
        reading = read("Since 1987. Over 500 customers, 20 years of experience, 98% client retention.")
        assert reading.founded == "1987"
        assert [claim.words for claim in reading.claims] == ["Over 500 customers", "20 years of experience", "98% client retention"]

    def test_offers_of_sentences_bullets_and_bare_lists(self):
        assert read("We offer lawn care, hedge trimming and patios.").offers == ("Lawn care", "Hedge trimming", "Patios")
        assert read("Services:\n- rewires\n- EV chargers\n- fuse boards").offers == ("Rewires", "EV chargers", "Fuse boards")
        assert read("VoltRight: electricians. Rewires, EV chargers, fuse boards.").offers == ("Rewires", "EV chargers", "Fuse boards")

    def test_wishes_for_sections_are_no_offers(self):
        assert read("A page for Bloom, including gallery, pricing and FAQ.").offers == ()

    def test_slogan(self):
        assert read('The slogan is "Small plates, long evenings".').slogan == "Small plates, long evenings"

    def test_place(self):
        assert read("Lumen Yoga is a studio in Lisbon.").place == "Lisbon"


class TestWishes:
    def test_sections_by_their_many_names(self):
        wanted = read("Show a price list, customer reviews, opening hours, meet the team, photos and frequently asked questions").wanted
        assert set(wanted) >= {"pricing", "testimonials", "contact", "team", "gallery", "faq"}

    def test_sections_that_are_not_wanted(self):
        reading = read("Portfolio and contact. No pricing, without testimonials or FAQ.")
        assert reading.unwanted == {"pricing", "testimonials", "faq"}
        assert not set(reading.wanted) & reading.unwanted

    def test_colours_by_name_and_code(self):
        assert read("Colours: forest green and #F6AE2D, plus #abc.").colors == ("#1F5E3F", "#F6AE2D", "#AABBCC")

    def test_colour_words_that_are_no_wishes(self):
        assert read("Green Valley Farm sells orange juice and black tea").colors == ()

    def test_dark_pages(self):
        assert read("dark mode please").dark
        assert not read("a light page").dark

    @pytest.mark.parametrize(
        ("words", "voice"),
        [("luxurious, elegant", "refined"), ("bold and edgy", "bold"), ("fun, playful", "playful"), ("minimalist", "minimal")],
    )
    def test_voice(self, words, voice):
        assert read(f"A page for a shop. {words}.").voice == voice


class TestTrades:
    @pytest.mark.parametrize(
        ("prompt", "trade"),
        [
            ("sourdough bakery", "bakery"),
            ("a veterinary clinic for cats and dogs", "vet"),
            ("emergency plumber", "plumber"),
            ("SaaS dashboard for teams", "software"),
            ("physiotherapy clinic", "clinic"),
            ("falconry centre", "other"),
        ],
    )
    def test_are_told_by_their_words(self, prompt, trade):
        assert read(prompt).trade == trade


class TestHostilePrompts:
    @pytest.mark.parametrize(
        "prompt",
        [
            "a" * 10_000,
            "A " * 5_000,
            "1," * 5_000,
            "£1 " * 3_300,
            "a@" * 5_000,
            "((((" * 2_500,
            "Mon-" * 2_500,
            "- \n" * 3_300,
            "X is a " * 1_400,
            "\u202e<b>" * 2_500,
            '"' * 10_000,
            "Aa " * 3_333,
            "for a " * 1_666,
        ],
    )
    def test_are_read_in_bounded_time(self, prompt):
        started = time.process_time()
        read(prompt)
        assert time.process_time() - started < 5
