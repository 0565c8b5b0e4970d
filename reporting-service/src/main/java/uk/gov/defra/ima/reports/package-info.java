/**
 * Assurance views, assurance statements and the pages: what the other services recorded, read as it stands now or as it
 * stood at the end of a day.
 */
package uk.gov.defra.ima.reports;
