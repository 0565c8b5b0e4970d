/** Takes in events of other services: each has its effect once, in whatever order they come. */
package uk.gov.defra.ima.messaging.consume;
