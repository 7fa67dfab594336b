"""LLD 06, rule IMG-002: every image says what it shows."""

from services.validation.checks.registry import Check, Outcome, check, first, share
from services.validation.checks.subject import Subject
from services.validation.dom import Element


@check("IMG-002", "imagery_iconography", "0.30", "Images have a description")
def images_described(subject: Subject, rule: Check) -> Outcome:
    """Score the images with an `alt`; an empty one says that the image is decoration."""
    images = [element for element in subject.page.all("img", "input") if _is_image(element)]
    silent = [element for element in images if "alt" not in element.attributes]
    findings = first(
        rule.finding(
            "minor",
            "An image has no description, so people who cannot see it do not learn what it shows.",
            (subject.page.path_of(element), element.line, element.location),
            expected="an alt text",
            found=f"none on {element.attributes.get('src', '')[:80]}",
            fix_suggestion="Describe the image in a few words, or mark it as decoration with an empty alt text.",
            auto_fixable=True,
        )
        for element in silent
    )
    return Outcome(share(len(images) - len(silent), len(images)), findings)


def _is_image(element: Element) -> bool:
    return element.tag == "img" or element.attributes.get("type", "").strip().lower() == "image"
