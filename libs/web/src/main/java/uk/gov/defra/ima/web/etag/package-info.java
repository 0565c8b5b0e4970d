/** Versions as entity tags, and what a client expects of them. */
package uk.gov.defra.ima.web.etag;
