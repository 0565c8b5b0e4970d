/** Due dates as people write them: the words, and what they allow. */
package uk.gov.defra.ima.due;
