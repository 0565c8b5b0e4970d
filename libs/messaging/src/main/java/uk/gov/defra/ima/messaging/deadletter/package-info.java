/** Records that could not be taken in, kept whole until a person has seen to them. */
package uk.gov.defra.ima.messaging.deadletter;
