/** The overview as a page. */
package uk.gov.defra.ima.reports.overview.html;
