"""Proxy events as API Gateway sends them."""

import json
from typing import Any

from tests.benchmarks.stage.identity import SITE, TENANT

Event = dict[str, Any]

_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate, br",
    "Accept-Language": "en-GB,en;q=0.9",
    "CloudFront-Forwarded-Proto": "https",
    "CloudFront-Is-Desktop-Viewer": "true",
    "CloudFront-Viewer-Country": "PT",
    "Host": "api.sites.example",
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
    "Via": "2.0 1f4b0a.cloudfront.net (CloudFront)",
    "X-Amz-Cf-Id": "7QyVpZ3z9f0d",
    "X-Amzn-Trace-Id": "Root=1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
    "X-Forwarded-For": "192.0.2.10, 198.51.100.7",
    "X-Forwarded-Port": "443",
    "X-Forwarded-Proto": "https",
}


def get_site(token: str) -> Event:
    path = f"/v1/tenants/{TENANT}/sites/{SITE}"
    return _event("GET", "/v1/tenants/{tenantId}/sites/{siteId}", path, {"tenantId": TENANT, "siteId": SITE}, token, None)


def create_site(token: str) -> Event:
    body = json.dumps({"name": "Bloom Bakery", "slug": "bloom-bakery", "description": "The bakery in Market Street", "kind": "generated"})
    return _event("POST", "/v1/tenants/{tenantId}/sites", f"/v1/tenants/{TENANT}/sites", {"tenantId": TENANT}, token, body)


def _event(method: str, resource: str, path: str, params: dict[str, str], token: str, body: str | None) -> Event:
    headers = {**_HEADERS, "Authorization": f"Bearer {token}"} | ({"Content-Type": "application/json"} if body else {})
    return {
        "resource": resource,
        "path": path,
        "httpMethod": method,
        "headers": headers,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "queryStringParameters": None,
        "multiValueQueryStringParameters": None,
        "pathParameters": params,
        "stageVariables": None,
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "a1b2c3d4e5",
            "httpMethod": method,
            "path": f"/prod{path}",
            "protocol": "HTTP/1.1",
            "requestId": "c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
            "resourcePath": resource,
            "stage": "prod",
            "identity": {"sourceIp": "192.0.2.10", "userAgent": _HEADERS["User-Agent"]},
        },
        "body": body,
        "isBase64Encoded": False,
    }
