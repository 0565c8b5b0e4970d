package uk.gov.defra.ima.reports.statement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A statement without its figures, as a list shows it.
 *
 * @param id the statement
 * @param organisation slug of the organisation that bounds it
 * @param scope the area that it covers
 * @param period the days that it is about
 * @param day the day in London for which the record was read
 * @param asAt the last moment that counts
 * @param recordedUpTo when the latest fact that counts and had reached this service was recorded
 * @param status how far it is
 * @param drafter who drafted it
 * @param version its version
 * @param createdAt when it was drafted
 * @param updatedAt when this version was recorded
 */
public record StatementHead(
        UUID id,
        String organisation,
        Scope scope,
        Period period,
        LocalDate day,
        Instant asAt,
        Optional<Instant> recordedUpTo,
        StatementStatus status,
        Drafter drafter,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
