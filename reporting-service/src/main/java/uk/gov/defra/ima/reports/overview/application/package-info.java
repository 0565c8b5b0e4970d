/** What a reader does with the overview. */
package uk.gov.defra.ima.reports.overview.application;
