/** The overview as JSON. */
package uk.gov.defra.ima.reports.overview.rest;
