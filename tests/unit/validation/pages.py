"""A brand, a page that follows it in everything, and ways to change both."""

from services.core.brand import BrandGuide

BRAND = BrandGuide(
    company_name="Acme Bakery",
    primary_color="#1D4ED8",
    secondary_color="#0F766E",
    accent_color="#B45309",
    background_color="#FFFFFF",
    text_color="#111827",
    font_heading="Lora",
    font_body="Inter",
    required_sections=("hero", "features", "contact", "footer"),
)
CSS = """
:root { --primary: #1d4ed8; --secondary: rgb(15 118 110); --accent: hsl(26 90% 37%); --font: "Inter", sans-serif }
body { color: #111827; background: white; font-family: var(--font) }
h1, h2 { font: 700 2rem/1.2 Lora, serif; color: var(--primary) }
a { color: var(--primary) }
.btn { background: var(--primary); color: #fff; border: 1px solid var(--primary) }
.badge { color: var(--secondary) }
mark { border-bottom: 2px solid var(--accent) }
.features { display: grid }
@media (max-width: 600px) { .features { display: block } }
"""
HTML = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Acme Bakery</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="styles.css">
</head><body>
<header class="hero"><h1>Bread by Acme Bakery</h1><a class="btn" href="#contact">Order now</a></header>
<section class="features"><h2>What we bake</h2><p>Rye and <span class="badge">spelt</span>.</p><img src="bread.jpg" alt="A loaf"></section>
<section id="contact"><h2>Contact</h2><p>Call us.</p></section>
<footer><p>Acme Bakery</p></footer>
</body></html>
"""


def files(html: str = HTML, css: str = CSS) -> dict[str, bytes]:
    return {"index.html": html.encode(), "styles.css": css.encode()}
