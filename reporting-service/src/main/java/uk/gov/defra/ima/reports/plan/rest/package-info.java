/** Plans as JSON. */
package uk.gov.defra.ima.reports.plan.rest;
