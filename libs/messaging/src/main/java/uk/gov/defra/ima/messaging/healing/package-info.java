/** Fetches missing versions from the services that own them. */
package uk.gov.defra.ima.messaging.healing;
