/** Turns exceptions, wherever in a request they arise, into problems. */
package uk.gov.defra.ima.web.failure;
