"""The checks of LLD 06 that are declared but not implemented: each counts as passed, and every report lists them."""

from services.validation.checks.registry import deferred

deferred("TYP-004", "typography_compliance", "0.15", "Sizes step down from h1 to body")
deferred("LOGO-001", "logo_usage", "0.50", "The logo is there")
deferred("LOGO-002", "logo_usage", "0.25", "The logo stands in the header")
deferred("LOGO-003", "logo_usage", "0.10", "The logo has a description")
deferred("LOGO-004", "logo_usage", "0.15", "The logo keeps its shape and space")
deferred("LAY-002", "layout_spacing", "0.25", "Distances follow the spacing scale")
deferred("LAY-004", "layout_spacing", "0.15", "One or two content widths")
deferred("CMP-001", "component_style_consistency", "0.40", "Buttons look alike")
deferred("CMP-002", "component_style_consistency", "0.20", "Cards look alike")
deferred("CMP-003", "component_style_consistency", "0.20", "Form fields look alike and have labels")
deferred("CMP-004", "component_style_consistency", "0.20", "Few radii and shadows")
deferred("IMG-001", "imagery_iconography", "0.40", "Images come from allowed sources")
deferred("IMG-003", "imagery_iconography", "0.30", "Images load fast")
deferred("TON-001", "content_tone_voice", "0.40", "No forbidden terms")
deferred("TON-002", "content_tone_voice", "0.30", "Sentences suit the tone")
