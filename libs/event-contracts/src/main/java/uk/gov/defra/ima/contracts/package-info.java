/** What the services tell each other: the envelope, the catalogue of events, and where their schemas are. */
package uk.gov.defra.ima.contracts;
