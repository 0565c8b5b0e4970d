/** What operators may do about aggregates that are held back. */
package uk.gov.defra.ima.messaging.relay.rest;
