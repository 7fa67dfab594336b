import pytest

from local.edge.negotiation import still_good, takes_gzip


@pytest.mark.parametrize("header", ["gzip", "br, gzip", "gzip;q=0.5", "*", "deflate, *;q=0.1", "GZIP"])
def test_takes_gzip(header):
    assert takes_gzip(header)


@pytest.mark.parametrize("header", ["", "br", "gzip;q=0", "identity", "*;q=1, gzip;q=0", "gzip;q=nonsense"])
def test_takes_no_gzip(header):
    assert not takes_gzip(header)


@pytest.mark.parametrize("header", ['"a"', '"b", "a"', 'W/"a"', "*"])
def test_copy_is_still_good(header):
    assert still_good(header, '"a"')


@pytest.mark.parametrize("header", ["", '"b"', '"a-gzip"'])
def test_copy_is_no_longer_good(header):
    assert not still_good(header, '"a"')
