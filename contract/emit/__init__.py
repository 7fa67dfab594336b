"""One module per output. Each returns the files it writes as `{path from the root: text}`."""

NOTICE = "Generated from spec/lld; do not edit. Run `make generate`."
