package uk.gov.defra.ima.messaging.consume;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;

/** JTA transactions, in which handlers may use entities and repositories as they do elsewhere. */
@ApplicationScoped
class JtaTransactions implements Transactions {

    private final AgroalDataSource dataSource;

    JtaTransactions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    @ActivateRequestContext
    public <T> T call(Work<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            // Within a transaction the pool gives everybody the same connection, Hibernate included.
            try (Connection connection = dataSource.getConnection()) {
                return work.in(connection);
            }
        });
    }
}
