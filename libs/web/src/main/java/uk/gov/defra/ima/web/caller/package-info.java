/** Who is asking, and what scopes of systems count for. */
package uk.gov.defra.ima.web.caller;
