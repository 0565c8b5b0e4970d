/** What an owning service records in the transaction of each change. */
package uk.gov.defra.ima.messaging.journal;
