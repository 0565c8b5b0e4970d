/** Strict reading of query, path and header parameters. */
package uk.gov.defra.ima.web.parameters;
