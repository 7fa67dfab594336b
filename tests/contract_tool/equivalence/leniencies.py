"""What schema and model are known to judge differently, and why. Everything else is a disagreement.

No request is served by a model alone: the schema has looked at it first, and at every answer last.
"""

# Kinds of mutation that only the schema refuses.
ONLY_THE_SCHEMA_REFUSES = {
    "null for an optional property": "absent is None in Python; a field that may be None cannot tell null from absent",
    "a property by its Python name": "services fill models by Python's names, which `populate_by_name` allows for everybody",
    "a broken format": "an e-mail or web address stays the string it is: pydantic's own check costs 18 µs and rewrites it",
    "a moment written in another way": "pydantic reads every ISO 8601 and Unix time; its strict mode would refuse strings altogether",
    "another type for a number of an enum": 'pydantic reads an enum\'s 1 from "1" and 1.0 too; its strict mode would refuse 1 itself',
    "too few properties": "pydantic has no word for how many fields must be set",
    "a repeated item": "pydantic has a word for sets only, and the order counts",
}
# Kinds that only the model refuses.
ONLY_THE_MODEL_REFUSES = {
    "a moment Python has no value for": "RFC 3339 has leap seconds and a year 0, Python's datetime neither: such a body is answered 400",
}
