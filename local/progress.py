"""What the supervisor tells the person in front of it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from local.people import PASSWORD, PEOPLE, STAFF, TENANTS
from local.places import Places


def say(text: str = "") -> None:
    print(text, flush=True)


@contextmanager
def step(title: str) -> Iterator[None]:
    """Print what is being done, and how long it took once it is."""
    began = time.monotonic()
    print(f"  {title:<28}", end="", flush=True)
    try:
        yield
    except BaseException:
        say("failed")
        raise
    say(f"{time.monotonic() - began:5.1f} s")


def welcome(places: Places) -> str:
    people = "\n".join(
        f"    {person.email:<20} {person.role} of {TENANTS.get(person.tenant_id, 'the platform')}" for person in (*PEOPLE, STAFF)
    )
    return f"""
The site builder is running.

  Console    {places.api}/
  API        {places.api}/v1
  Mailbox    {places.api}/mailbox   (what was mailed: invitations and their links)
  Sites      http://<name>.localhost:{places.edge_port}/   (each deployment tells its own address)
  Password   {PASSWORD}   for each of
{people}

  Logs       {places.folder / "logs"}
  Stop with Ctrl-C; everything is kept and there again next time. `make reset` begins anew.
"""
