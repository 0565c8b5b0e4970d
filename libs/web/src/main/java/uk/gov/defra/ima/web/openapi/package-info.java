/** What all services say of themselves in their OpenAPI documents. */
package uk.gov.defra.ima.web.openapi;
