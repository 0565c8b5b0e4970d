package uk.gov.defra.ima.reports.statement.domain;

/**
 * A version that must exist and has not reached this service.
 *
 * @param subject the aggregate
 * @param version the missing version
 */
public record MissingVersion(String subject, long version) {}
