/** What a reader does with plans. */
package uk.gov.defra.ima.reports.plan.application;
