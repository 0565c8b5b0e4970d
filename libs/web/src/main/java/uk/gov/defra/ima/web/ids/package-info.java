/** Identifiers. */
package uk.gov.defra.ima.web.ids;
