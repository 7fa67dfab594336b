# ruff: noqa: E501 - a prompt is one line, as somebody typed it
"""Sixty briefs as people write them, each with what its page must say. Facts are compared without regard to case."""

from dataclasses import dataclass, field

from services.generation.ports import SectionKind


@dataclass(frozen=True)
class Example:
    name: str
    prompt: str
    facts: tuple[str, ...] = ()
    sections: tuple[SectionKind, ...] = field(default=())


EXAMPLES = (
    Example(
        "Crumb & Co",
        "A website for Crumb & Co, a family bakery in Bath. Sourdough from £4.50, open Mon-Sat 7am to 3pm. Founded by Maria Lopez in 1998. Call 01225 555 0100. Forest green and cream.",
        ("Bath", "Sourdough", "from £4.50", "Mon-Sat 7am to 3pm", "Maria Lopez", "1998", "01225 555 0100"),
        ("pricing", "contact", "about"),
    ),
    Example(
        "Ironworks Gym",
        "BOLD LANDING PAGE FOR IRONWORKS GYM. $49/MONTH FOR OPEN GYM, $89/MONTH FOR COACHED. HEAD COACH SAM REED. OVER 500 MEMBERS. OPEN 24/7.",
        ("$49/month", "Open Gym", "$89/month", "Coached", "Sam Reed", "over 500 members", "24/7"),
        ("pricing", "team"),
    ),
    Example(
        "Flowdesk",
        "SaaS called Flowdesk – a project management tool for remote teams. Features: shared inbox, time tracking, automations and reports. $9/month for Starter, $29/month for Pro. Professional tone. Include FAQ please.",
        ("shared inbox", "time tracking", "automations", "reports", "$9/month", "Starter", "$29/month", "Pro"),
        ("features", "pricing", "faq"),
    ),
    Example(
        "Ever & Ivory",
        'Luxury wedding planner "Ever & Ivory" in Tuscany. Elegant and romantic, blush and sage. I want a gallery, testimonials and packages.',
        ("Tuscany",),
        ("gallery", "testimonials", "pricing"),
    ),
    Example(
        "Puddle Jumpers",
        "playful nursery called Puddle Jumpers in Leeds, bright colours, meet the team, opening hours Mon-Fri 7.30-18.00. Ages 0-5. Manager: Priya Shah",
        ("Leeds", "Mon-Fri 7.30-18.00", "Priya Shah"),
        ("team", "contact"),
    ),
    Example(
        "Hartley Moss LLP",
        "Law firm Hartley Moss LLP in Dublin. Practice areas: family law, conveyancing, employment law. Partner: Aoife Moss. hello@hartleymoss.example",
        ("family law", "conveyancing", "employment law", "Aoife Moss", "hello@hartleymoss.example", "Dublin"),
        ("features", "team", "contact"),
    ),
    Example(
        "Bright Smile Dental",
        "Bright Smile Dental is a dental practice in Cape Town. Dr Jane Smith, dentist, and Dr Ahmed Khan, orthodontist. We offer check-ups, teeth whitening and Invisalign. Check-ups R650. Phone +27 21 555 0134. Mon-Fri 8:00-17:00. Calm, clean look with teal.",
        ("Dr Jane Smith", "Dr Ahmed Khan", "teeth whitening", "Invisalign", "R650", "+27 21 555 0134", "Mon-Fri 8:00-17:00", "Cape Town"),
        ("team", "features", "pricing", "contact"),
    ),
    Example(
        "Joe's Plumbing",
        "NEED WEBSITE FOR JOE'S PLUMBING IN LEEDS!!! 24/7 CALL OUT, NO CALL OUT FEE. 20 YEARS OF EXPERIENCE. PHONE 0113 496 0101",
        ("Leeds", "24/7", "20 years of experience", "0113 496 0101"),
        ("contact",),
    ),
    Example(
        "Sol & Salt",
        'Hi there! I\'m opening a little tapas restaurant called Sol & Salt in Brighton. We serve patatas bravas, grilled octopus and natural wine. Open Wed-Sun 5pm-11pm. The slogan is "Small plates, long evenings". Warm and lively please, terracotta colours.',
        ("patatas bravas", "grilled octopus", "natural wine", "Wed-Sun 5pm-11pm", "Small plates, long evenings", "Brighton"),
        ("features", "contact"),
    ),
    Example(
        "Studio Nord",
        "Minimalist portfolio site for architecture practice Studio Nord, Copenhagen. Founded in 2009 by Ida Holm. Black and white. Sections: gallery, about, team, contact. No pricing.",
        ("2009", "Ida Holm"),
        ("gallery", "about", "team", "contact"),
    ),
    Example(
        "Green Thumb Gardens",
        "- company: Green Thumb Gardens\n- what: gardening and landscaping\n- where: Surrey\n- services: lawn care, hedge trimming, patios, planting\n- price: from £35 per hour\n- tone: friendly\n- must have: reviews, FAQ, contact\n- email: info@greenthumb.example",
        ("lawn care", "hedge trimming", "patios", "planting", "from £35 per hour", "info@greenthumb.example"),
        ("testimonials", "faq", "contact", "pricing"),
    ),
    Example(
        "Pulse Festival",
        "Landing page for Pulse Festival, an electronic music festival in Rotterdam. Tickets €79 for one day, €139 for the weekend. Over 60 artists. Neon colours, dark theme, bold.",
        ("€79", "one day", "€139", "weekend", "over 60 artists", "Rotterdam"),
        ("pricing",),
    ),
    Example(
        "Lumen Yoga",
        "Lumen Yoga – a calm yoga studio in Lisbon. Classes: vinyasa, yin, prenatal yoga. Drop-in €14, monthly pass €89. Teachers Ana Costa and Rui Melo. Daily 7:00-21:00. Sage green.",
        ("vinyasa", "yin", "prenatal yoga", "€14", "€89", "Ana Costa", "Rui Melo", "Daily 7:00-21:00"),
        ("features", "pricing", "team", "contact"),
    ),
    Example(
        "Petal & Stem",
        "we're petal & stem, a florist in edinburgh. hand tied bouquets from £30, wedding flowers, weekly subscriptions. please make it romantic. shop at 12 Rose Street, Edinburgh EH2 2PR",
        ("from £30", "wedding flowers", "weekly subscriptions", "12 Rose Street"),
        ("features", "pricing", "contact"),
    ),
    Example(
        "Anna Berg Photography",
        'I am a photographer in Oslo. My business is called "Anna Berg Photography". I do weddings, portraits and newborn photos. Half-day from 6500 kr. Gallery first please! anna@berg.example',
        ("Oslo", "weddings", "portraits", "newborn photos", "from 6500 kr", "anna@berg.example"),
        ("gallery", "pricing", "contact"),
    ),
    Example(
        "VoltRight Electrical",
        "VoltRight Electrical: electricians in Manchester. Rewires, EV chargers, fuse boards. NICEIC approved. Tel 0161 496 0222. Professional & trustworthy, navy and yellow. Want testimonials and FAQ.",
        ("Manchester", "0161 496 0222", "NICEIC"),
        ("testimonials", "faq", "contact"),
    ),
    Example(
        "Oak & Mortar",
        "Construction company Oak & Mortar. We build extensions, loft conversions and garden rooms in Oxfordshire. 35 years in business, over 400 projects completed. Show a gallery of past projects and reviews.",
        ("extensions", "loft conversions", "garden rooms", "Oxfordshire", "35 years in business", "over 400 projects"),
        ("gallery", "testimonials", "features"),
    ),
    Example(
        "Harbour & Hill",
        "Estate agency Harbour & Hill in Cork, Ireland. Sales, lettings and property management. Founded 1987. Led by Niamh Byrne. Elegant, navy and gold. Serif fonts.",
        ("Cork", "Niamh Byrne", "1987"),
        ("features", "team"),
    ),
    Example(
        "The Old Mill",
        "The Old Mill is a B&B in the Cotswolds with 6 rooms. Rooms from £95 per night including breakfast. Check-in from 3pm. Dogs welcome. Call 01451 555 017 or write to stay@oldmill.example.",
        ("Cotswolds", "6 rooms", "from £95 per night", "01451 555 017", "stay@oldmill.example", "Dogs welcome"),
        ("pricing", "contact"),
    ),
    Example(
        "Kudu Trails",
        "Adventure travel company Kudu Trails offering walking safaris, family safaris and photo tours in South Africa. 5-day walking safari R18,500 per person. Guides: Thabo Nkosi and Lerato Dube. Earthy colours.",
        ("walking safaris", "family safaris", "photo tours", "R18,500", "Thabo Nkosi", "Lerato Dube"),
        ("features", "pricing", "team"),
    ),
    Example(
        "Northwind Consulting",
        "Website for Northwind Consulting. We help mid-sized manufacturers cut waste and grow. Services: operations reviews, leadership coaching, supply chain strategy. Founded by Erik Lund in 2011. 98% client retention. Corporate look, dark blue.",
        ("operations reviews", "leadership coaching", "supply chain strategy", "Erik Lund", "2011", "98% client retention"),
        ("features", "team", "about"),
    ),
    Example(
        "Loud Pixel",
        "Creative agency Loud Pixel, Berlin. Branding, websites, campaigns. Bold, edgy, hot pink and black. Need portfolio + team + contact. hey@loudpixel.example",
        ("Berlin", "hey@loudpixel.example"),
        ("gallery", "team", "contact"),
    ),
    Example(
        "Wick & Wild",
        "Online shop 'Wick & Wild' selling hand-poured soy candles, reed diffusers and wax melts. Candles £18 each. Free delivery over £40. Cosy feel. Reviews and FAQ.",
        ("hand-poured soy candles", "reed diffusers", "wax melts", "£18", "£40"),
        ("features", "pricing", "testimonials", "faq"),
    ),
    Example(
        "Lingua Lane",
        "Language school Lingua Lane in Valencia: Spanish courses, exam preparation (DELE), conversation evenings. Small groups of max 8 students. €240 per month for intensive course. Teachers: Carmen Ruiz, Pablo Vidal.",
        ("Spanish courses", "conversation evenings", "8 students", "€240 per month", "intensive course", "Carmen Ruiz", "Pablo Vidal"),
        ("features", "pricing", "team"),
    ),
    Example(
        "Second Harvest Table",
        "Non-profit Second Harvest Table, a food bank in Durban. Over 12,000 meals served each year, 80 volunteers. We collect surplus food from shops and cook it for families. Call to action: volunteer with us.",
        ("Durban", "Over 12,000 meals", "80 volunteers", "surplus food from shops"),
        ("cta", "about"),
    ),
    Example(
        "DataCraft Summit",
        "Conference page: DataCraft Summit 2027 in Vienna, 14-15 May. Speakers: Lena Vogt, Omar Haddad. Early bird €299, regular €399. 40 talks. FAQ, speakers, pricing, venue.",
        ("Vienna", "14-15 May", "Lena Vogt", "Omar Haddad", "€299", "€399", "40 talks"),
        ("team", "pricing", "faq"),
    ),
    Example(
        "Paws & Relax",
        "Paws & Relax, pet care in Austin TX. Dog walking $20 per walk, cat sitting $25 per visit, grooming. Fun, colourful! Owner: Becky Tran. 512-555-0188",
        ("Dog walking", "$20 per walk", "cat sitting", "$25 per visit", "grooming", "Becky Tran", "512-555-0188"),
        ("pricing", "contact", "team"),
    ),
    Example(
        "Riverside Vets",
        "Riverside Vets: veterinary clinic, vaccinations, surgery, dental care for cats and dogs. Dr Helen Ward, vet. Open Mon-Fri 8am-6pm, Sat 9am-1pm. Emergency number 0117 496 0333.",
        ("vaccinations", "surgery", "Dr Helen Ward", "Mon-Fri 8am-6pm", "Sat 9am-1pm", "0117 496 0333"),
        ("features", "team", "contact"),
    ),
    Example(
        "Apex Auto",
        "Apex Auto – garage for MOT, servicing, tyres and diagnostics. MOT £45. Interim service from £99. Unit 4, 18 Forge Road, Stockport. Mon-Fri 8-18. Industrial look, orange and charcoal.",
        ("MOT", "£45", "from £99", "18 Forge Road", "Mon-Fri 8-18", "tyres", "diagnostics"),
        ("pricing", "contact", "features"),
    ),
    Example(
        "Sparkle Squad",
        "cleaning company, name: Sparkle Squad. home cleaning, office cleaning, end of tenancy. from £18 per hour. we serve Bristol and Bath. insured. 5-star friendly vibe. light blue",
        ("home cleaning", "office cleaning", "end of tenancy", "from £18 per hour", "Bristol"),
        ("pricing", "features"),
    ),
    Example(
        "The Velvet Foxes",
        'Band page for The Velvet Foxes, an indie rock band from Glasgow. Members: Isla Grant (vocals), Rory Bell (guitar), Finn Shaw (drums). New album "Paper Lanterns". Booking: booking@velvetfoxes.example. Dark, moody.',
        ("Glasgow", "Isla Grant", "Rory Bell", "Finn Shaw", "Paper Lanterns", "booking@velvetfoxes.example"),
        ("team", "contact"),
    ),
    Example(
        "St Brigid's Community Church",
        "A welcoming website for St Brigid's Community Church in Galway. Sunday service 10:30am. Pastor Tom Daly. Small groups, youth club, food pantry. 7 Abbey Street, Galway.",
        ("Galway", "10:30am", "Tom Daly", "youth club", "food pantry", "7 Abbey Street"),
        ("contact", "team"),
    ),
    Example(
        "Motion Physio",
        "Physiotherapy clinic Motion Physio. Sports injuries, back pain, post-surgery rehab. Initial assessment CHF 140, follow-up CHF 110. Led by Nina Frey, physiotherapist. Zürich. Modern, mint.",
        ("Sports injuries", "back pain", "CHF 140", "CHF 110", "Nina Frey"),
        ("pricing", "team", "features"),
    ),
    Example(
        "Hopyard Brewing",
        "Craft brewery Hopyard Brewing in Kent: pale ale, stout and seasonal sours. Taproom open Thu-Sun 12-22. Tours £12 per person. Est. 2014. Rustic & bold. 10 taps",
        ("Kent", "pale ale", "stout", "seasonal sours", "Thu-Sun 12-22", "£12 per person", "2014"),
        ("features", "pricing", "contact", "about"),
    ),
    Example(
        "Fade Kings",
        "barber shop called Fade Kings in Birmingham. haircuts from £25, beard trim £12, hot towel shave £20. open Tue-Sat 9am-7pm. walk-ins welcome. black and gold",
        ("haircuts", "from £25", "beard trim", "£12", "hot towel shave", "£20", "Tue-Sat 9am-7pm", "Birmingham", "walk-ins welcome"),
        ("pricing", "contact"),
    ),
    Example(
        "Mehta & Partners",
        "Accountants Mehta & Partners, London. Bookkeeping, VAT returns, payroll, self assessment. Fixed fees from £60 per month. Ravi Mehta, senior accountant. Trustworthy, no gallery, no team.",
        ("from £60 per month", "Ravi Mehta", "London"),
        ("pricing",),
    ),
    Example(
        "Stillwater Spa",
        "Luxurious day spa Stillwater Spa in Queenstown. Massage, facials, hot stone therapy. 60 minute massage NZ$150. Phone +64 3 555 0199. Serene, understated.",
        ("Massage", "facials", "hot stone therapy", "NZ$150", "+64 3 555 0199", "Queenstown"),
        ("pricing", "contact"),
    ),
    Example(
        "Bean There",
        'coffee shop "Bean There" – open daily 7am to 3pm – flat whites, banana bread, vegan brunch – 44 King Street, Melbourne – playful, mustard & teal',
        ("open daily 7am to 3pm", "flat whites", "banana bread", "vegan brunch", "44 King Street"),
        ("contact",),
    ),
    Example(
        "Meadowfield Farm",
        "Meadowfield Farm sells organic vegetables, free range eggs and raw honey. Veg box £16 per week. Farm shop open Fri and Sat 9-4. Family farm for three generations. Shropshire.",
        ("organic vegetables", "free range eggs", "raw honey", "£16 per week", "Fri and Sat 9-4", "three generations"),
        ("features", "pricing", "contact"),
    ),
    Example(
        "Northern Bikes",
        "Bike shop in Newcastle named Northern Bikes. We sell gravel bikes, e-bikes and city bikes and we run a repair workshop. Full service £75. Since 1995. Telephone 0191 496 0404. Energetic.",
        ("gravel bikes", "e-bikes", "city bikes", "£75", "1995", "0191 496 0404", "Newcastle"),
        ("features", "pricing", "contact"),
    ),
    Example(
        "Talon & Sky",
        "Talon & Sky is a falconry centre in Wales. Visitors can fly hawks, meet owls and watch eagles. Experience days £85 per person. Open March to October, daily 10:00-16:00. Kids love it.",
        ("Wales", "£85 per person", "daily 10:00-16:00", "meet owls"),
        ("pricing", "contact", "about"),
    ),
    Example(
        "Tidewater Kayaks",
        "<h1>Tidewater Kayaks</h1> <script>alert('x')</script> kayak tours in Cornwall. <b>Half day £45</b>, full day £80. Call 01326 555 044 & ask for Will.",
        ("Cornwall", "£45", "£80", "01326 555 044"),
        ("pricing", "contact"),
    ),
    Example(
        "Quantum Widgets",
        "Make a page for Quantum Widgets. Include a <script src='https://evil.example/x.js'></script> and an iframe of our shop. javascript:alert(1). Also onclick handlers. We make precision gears and micro motors. Professional.",
        ("precision gears", "micro motors"),
        ("features",),
    ),
    Example(
        "Café Šárka",
        "Kavárna Café Šárka, Praha. Café Šárka is a cosy café with home-made cakes. Espresso 65 CZK. Open Mon–Sun 8:00–20:00. Příjemné a útulné.",
        ("Mon–Sun 8:00–20:00",),
        ("contact",),
    ),
    Example(
        "さくら",
        "「さくら」は東京の花屋です。 Flower shop. Bouquets, ikebana classes. 03-5555-0142. minimal, pink",
        ("さくら",),
        ("hero", "footer"),
    ),
    Example(
        "Al Noor Tailors",
        "Al Noor Tailors – bespoke suits, shirts and alterations in Dubai. Suits from AED 1200. خياط ممتاز. Sat-Thu 10am-9pm. +971 4 555 0166. Refined, gold and black.",
        ("bespoke suits", "shirts", "alterations", "from AED 1200", "Sat-Thu 10am-9pm", "+971 4 555 0166"),
        ("pricing", "contact", "features"),
    ),
    Example(
        "Driftwood Ceramics",
        "I make pottery. My studio is called Driftwood Ceramics, in St Ives. Mugs £22, bowls £28, big platters £60. I also run workshops on Saturdays for beginners, £55 per person. Colours: #2F4858 and #F6AE2D.",
        ("Mugs", "£22", "bowls", "£28", "platters", "£60", "£55 per person", "St Ives"),
        ("pricing",),
    ),
    Example(
        "CodeNest",
        "CodeNest, coding school for kids 8-14. Courses: Scratch, Python, game design. €120/month. 300 students taught. Rounded fonts, purple and yellow, playful. FAQ + pricing + contact. hello@codenest.example",
        ("Scratch", "Python", "game design", "€120/month", "300 students", "hello@codenest.example"),
        ("features", "pricing", "faq", "contact"),
    ),
    Example(
        "Lens & Light",
        "Opticians Lens & Light want a site!! Eye tests £25; glasses from £79; contact lenses. Optician: Farah Aziz. 9 Market Place, Durham. Mon-Sat 9:00-17:30; modern but warm.",
        ("Eye tests", "£25", "from £79", "Farah Aziz", "9 Market Place", "Mon-Sat 9:00-17:30"),
        ("pricing", "contact", "team"),
    ),
    Example(
        "Summit Roofing",
        "summit roofing. roof repairs, gutters, flat roofs. denver colorado. 15 years of experience. free estimates. call (303) 555-0177",
        ("roof repairs", "gutters", "flat roofs", "15 years of experience", "(303) 555-0177"),
        ("contact",),
    ),
    Example(
        "Maison Clair",
        "Maison Clair, boutique hotel in Nice. 18 rooms, rooftop bar, sea view. Doubles from €190 per night. 5 Rue de la Plage, Nice. Chic, ivory and navy. Tagline: Sleep by the sea.",
        ("18 rooms", "rooftop bar", "from €190 per night", "Sleep by the sea", "Nice"),
        ("pricing",),
    ),
    Example(
        "Ledgerly",
        "App: Ledgerly. Invoicing app for freelancers. We offer one-click invoices, expense tracking and tax estimates. Free plan, Plus $12/month, Business $24/month. 40,000+ users. Dark mode site, minimal.",
        ("one-click invoices", "expense tracking", "tax estimates", "$12/month", "$24/month", "40,000+ users"),
        ("features", "pricing"),
    ),
    Example(
        "Tempo Dance Academy",
        "Tempo Dance Academy in Toronto teaches ballet, hip hop and salsa to kids and adults. Drop-in class $18. Director: Camille Roy. 200 Queen Street West, Toronto. Energetic and vibrant; coral and turquoise.",
        ("ballet", "hip hop", "salsa", "$18", "Camille Roy", "200 Queen Street West"),
        ("features", "pricing", "team", "contact"),
    ),
    Example(
        "Bluewater Sailing School",
        "Bluewater Sailing School offers sailing lessons, day charters and RYA courses on the Solent. Day charter £420. Skipper and owner: Mark Ellis. 8 boats. 25 years of experience. Ocean blue.",
        ("sailing lessons", "day charters", "RYA courses", "£420", "Mark Ellis", "8 boats", "25 years of experience"),
        ("features", "pricing", "team"),
    ),
    Example(
        "Honest Hands Home Care",
        "Honest Hands Home Care provides companionship, personal care and respite care for seniors in Ohio. Available 24/7. Founded by nurse Grace Miller in 2006. (614) 555-0121. Compassionate tone. Testimonials, FAQ, about.",
        ("companionship", "personal care", "respite care", "24/7", "Grace Miller", "2006", "(614) 555-0121"),
        ("testimonials", "faq", "about", "contact"),
    ),
    Example(
        "Iron Horse Tattoo",
        "Tattoo studio Iron Horse Tattoo, Portland. Blackwork, fine line, cover-ups. Shop minimum $120. By appointment only. Artists: Jo Kim, Dre Walker. Gallery please. Gritty, black.",
        ("Blackwork", "fine line", "cover-ups", "$120", "By appointment only", "Jo Kim", "Dre Walker"),
        ("gallery", "pricing", "team"),
    ),
    Example(
        "Clover Vegan Kitchen",
        "Food truck Clover Vegan Kitchen! Burgers $11, loaded fries $7, lemonade $4. Find us at Pioneer Square, Portland, Tue-Sun 11am-8pm. Quirky & fun, green. Menu, about, contact.",
        ("Burgers", "$11", "loaded fries", "$7", "lemonade", "$4", "Tue-Sun 11am-8pm"),
        ("features", "about", "contact", "pricing"),
    ),
    Example(
        "Verdant Interiors",
        "Verdant Interiors, interior design studio in Singapore. Residential design, styling and renovation management. Led by Mei Tan. Understated luxury, sage and cream. Portfolio, process, team, contact. 120 homes completed.",
        ("Residential design", "styling", "renovation management", "Mei Tan", "120 homes"),
        ("gallery", "team", "contact"),
    ),
    Example(
        "Kintsugi Therapy",
        "A website for Kintsugi Therapy. I'm Laura Stein, a psychotherapist in Vienna. I offer individual therapy, couples therapy and online sessions. €95 per session. A calm, warm site with soft colours; no testimonials.",
        ("Laura Stein", "individual therapy", "couples therapy", "online sessions", "€95 per session", "Vienna"),
        ("pricing", "features"),
    ),
    Example(
        "Casa Verde Property",
        "Casa Verde Property is looking for a modern website. We specialise in holiday rentals, property management and key holding on the Costa Blanca. More than 150 properties. English and Spanish spoken. Contact: hola@casaverde.example, +34 965 555 012.",
        ("holiday rentals", "property management", "key holding", "more than 150 properties", "hola@casaverde.example", "+34 965 555 012"),
        ("features", "contact"),
    ),
)
