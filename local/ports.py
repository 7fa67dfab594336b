"""Loopback ports: is one free, and is something answering on it."""

import socket
from http.client import HTTPConnection, HTTPException

LOOPBACK = "127.0.0.1"


def free_port() -> int:
    """Give a port nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a port left a moment ago is free
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
        return True


def answers(port: int, path: str, *, seconds: float = 1) -> bool:
    """Tell whether GET `path` on loopback answers at all, whatever it says short of a server error."""
    connection = HTTPConnection(LOOPBACK, port, timeout=seconds)
    try:
        connection.request("GET", path)
        return connection.getresponse().status < 500  # noqa: PLR2004 - where server errors begin
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
