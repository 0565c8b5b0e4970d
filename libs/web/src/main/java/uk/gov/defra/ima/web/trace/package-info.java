/** The id under which logs and traces know a request. */
package uk.gov.defra.ima.web.trace;
