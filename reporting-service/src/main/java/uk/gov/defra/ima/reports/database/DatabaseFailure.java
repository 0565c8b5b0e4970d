package uk.gov.defra.ima.reports.database;

import java.sql.SQLException;

/** The database did not do what it was asked; the cause says why, and whether trying again may help. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
