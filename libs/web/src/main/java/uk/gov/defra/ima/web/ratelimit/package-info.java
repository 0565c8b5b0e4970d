/** How many requests a client may make. */
package uk.gov.defra.ima.web.ratelimit;
