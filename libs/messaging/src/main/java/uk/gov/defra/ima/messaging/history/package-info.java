/** What a consumer knows to have happened, and what it knows to be missing. */
package uk.gov.defra.ima.messaging.history;
