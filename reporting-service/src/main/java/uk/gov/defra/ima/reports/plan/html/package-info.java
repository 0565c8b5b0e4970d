/** A plan as a page. */
package uk.gov.defra.ima.reports.plan.html;
