"""Generated from spec/lld; do not edit. Run `make generate`.

Every operation, as far as calling it goes.
"""

from . import kit

GET_ROOT = kit.Endpoint("getRoot", "GET", "/v1")
GET_HEALTH = kit.Endpoint("getHealth", "GET", "/v1/health", signed=False)
GET_CONTRACT = kit.Endpoint("getContract", "GET", "/v1/openapi.json", signed=False)
GET_TENANT = kit.Endpoint("getTenant", "GET", "/v1/tenants/{tenantId}")
GET_BRAND = kit.Endpoint("getBrand", "GET", "/v1/tenants/{tenantId}/brand")
UPDATE_BRAND = kit.Endpoint("updateBrand", "PUT", "/v1/tenants/{tenantId}/brand")
CREATE_SESSION = kit.Endpoint("createSession", "POST", "/v1/sessions", signed=False)
REFRESH_SESSION = kit.Endpoint("refreshSession", "POST", "/v1/sessions/refresh", signed=False)
GET_ME = kit.Endpoint("getMe", "GET", "/v1/me")
LIST_SITES = kit.Endpoint("listSites", "GET", "/v1/tenants/{tenantId}/sites")
CREATE_SITE = kit.Endpoint("createSite", "POST", "/v1/tenants/{tenantId}/sites", idempotent=True)
GET_SITE = kit.Endpoint("getSite", "GET", "/v1/tenants/{tenantId}/sites/{siteId}")
UPDATE_SITE = kit.Endpoint("updateSite", "PATCH", "/v1/tenants/{tenantId}/sites/{siteId}")
DELETE_SITE = kit.Endpoint("deleteSite", "DELETE", "/v1/tenants/{tenantId}/sites/{siteId}")
LIST_SITE_VERSIONS = kit.Endpoint("listSiteVersions", "GET", "/v1/tenants/{tenantId}/sites/{siteId}/versions")
GET_SITE_VERSION = kit.Endpoint("getSiteVersion", "GET", "/v1/tenants/{tenantId}/sites/{siteId}/versions/{versionId}")
LIST_GENERATIONS = kit.Endpoint("listGenerations", "GET", "/v1/tenants/{tenantId}/generations")
GENERATE_PAGE = kit.Endpoint("generatePage", "POST", "/v1/tenants/{tenantId}/generations", idempotent=True)
GET_GENERATION = kit.Endpoint("getGeneration", "GET", "/v1/tenants/{tenantId}/generations/{generationId}")
STREAM_GENERATION = kit.Endpoint("streamGeneration", "GET", "/v1/tenants/{tenantId}/generations/{generationId}/events")
CANCEL_GENERATION = kit.Endpoint("cancelGeneration", "POST", "/v1/tenants/{tenantId}/generations/{generationId}/cancel")
LIST_VALIDATIONS = kit.Endpoint("listValidations", "GET", "/v1/tenants/{tenantId}/sites/{siteId}/validations")
VALIDATE_SITE = kit.Endpoint("validateSite", "POST", "/v1/tenants/{tenantId}/sites/{siteId}/validations", idempotent=True)
GET_VALIDATION = kit.Endpoint("getValidation", "GET", "/v1/tenants/{tenantId}/sites/{siteId}/validations/{validationId}")
GET_BRAND_SCORE = kit.Endpoint("getBrandScore", "GET", "/v1/tenants/{tenantId}/sites/{siteId}/brand-score")
LIST_DEPLOYMENTS = kit.Endpoint("listDeployments", "GET", "/v1/tenants/{tenantId}/sites/{siteId}/deployments")
DEPLOY_SITE = kit.Endpoint("deploySite", "POST", "/v1/tenants/{tenantId}/sites/{siteId}/deployments", idempotent=True)
GET_DEPLOYMENT = kit.Endpoint("getDeployment", "GET", "/v1/tenants/{tenantId}/sites/{siteId}/deployments/{deploymentId}")
LIST_TENANT_OPERATIONS = kit.Endpoint("listTenantOperations", "GET", "/v1/tenants/{tenantId}/operations")
GET_OPERATION = kit.Endpoint("getOperation", "GET", "/v1/tenants/{tenantId}/operations/{operationId}")
