/** What operators may do about dead letters. */
package uk.gov.defra.ima.messaging.deadletter.rest;
