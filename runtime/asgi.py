"""The door for uvicorn and for the Lambda Web Adapter: the whole API as an ASGI application, streams included."""

from runtime.app import build_app
from runtime.installation import authenticator, services

app = build_app(services(), authenticator(), threads=True)
