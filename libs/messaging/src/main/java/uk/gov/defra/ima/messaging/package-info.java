/**
 * How a fact gets from the service that owns it to those that need it, without being lost, doubled in effect, or put out
 * of order within its aggregate: journal and relay on the owner's side, receiver, history and dead letters on the other.
 */
package uk.gov.defra.ima.messaging;
