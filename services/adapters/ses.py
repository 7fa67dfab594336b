"""Mail through SES."""

from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

from services.core.errors import ServiceUnavailable

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client


class SesMailer:
    """`sender` is an address of an identity SES knows."""

    def __init__(self, client: "SESV2Client", sender: str) -> None:
        self._client = client
        self._sender = sender

    def send(self, to: str, subject: str, text: str, html: str) -> None:
        body = {"Text": {"Data": text, "Charset": "UTF-8"}, "Html": {"Data": html, "Charset": "UTF-8"}}
        try:
            self._client.send_email(
                FromEmailAddress=self._sender,
                Destination={"ToAddresses": [to]},
                Content={"Simple": {"Subject": {"Data": subject, "Charset": "UTF-8"}, "Body": body}},  # type: ignore[typeddict-item]
            )
        except (ClientError, BotoCoreError) as error:
            raise ServiceUnavailable from error
