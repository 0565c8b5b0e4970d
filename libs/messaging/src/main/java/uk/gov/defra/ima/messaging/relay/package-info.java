/** Gives committed events their place in the feed, and publishes the feed to Kafka. */
package uk.gov.defra.ima.messaging.relay;
