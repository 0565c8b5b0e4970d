/** {@code Idempotency-Key}: the same request has one effect and one answer. */
package uk.gov.defra.ima.web.idempotency;
