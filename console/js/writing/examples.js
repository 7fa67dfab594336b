// @ts-check
/** Descriptions to begin with, one per kind of business. */
export const EXAMPLES = [
  {
    name: "Bakery",
    prompt: "A page for Bloom Bakery in Lisbon, a family bakery since 1987. Sourdough from €4.50, pastries, and a sunny terrace. "
      + "Open Tuesday to Sunday, 7 to 15. Warm and friendly, with prices and a gallery.",
  },
  {
    name: "Plumber",
    prompt: "Website for Nils Plumbing, emergency repairs in Porto. We arrive within an hour, day and night, and tell the price "
      + "before we begin. Call +351 220 123 456. Trustworthy and clear, with questions people often ask.",
  },
  {
    name: "Yoga studio",
    prompt: "A calm page for Still Water Yoga in Ghent. Small classes for beginners and for mothers-to-be, first class free, "
      + "monthly pass €68. Show the team and what members say.",
  },
  {
    name: "Accountant",
    prompt: "Marsh & Daughter, accountants for small companies in Leeds. Bookkeeping, payroll and tax returns at fixed monthly "
      + "prices from £95. Professional but not stiff. Invite people to a free first talk.",
  },
  {
    name: "Brewery",
    prompt: "A bold page for Copper Kettle Brewery in Antwerp: five beers, tours on Saturdays at 14:00 for €12, and a tap room by "
      + "the river. Show pictures and how to book.",
  },
];
