/** Which day a reader asks about. */
package uk.gov.defra.ima.reports.projection.application;
