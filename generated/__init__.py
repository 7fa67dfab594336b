"""Generated from spec/lld; do not edit. Run `make generate`."""
