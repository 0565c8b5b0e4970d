/** A plan with everything under it, as it stood. */
package uk.gov.defra.ima.reports.plan.domain;
