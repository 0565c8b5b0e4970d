/** Reads the feed of a service's own events. */
package uk.gov.defra.ima.messaging.feed;
