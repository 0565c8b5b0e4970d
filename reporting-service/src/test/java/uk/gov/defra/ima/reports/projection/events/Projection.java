package uk.gov.defra.ima.reports.projection.events;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.reports.database.Database;
import uk.gov.defra.ima.reports.overview.domain.Overview;
import uk.gov.defra.ima.reports.overview.domain.Standing;
import uk.gov.defra.ima.reports.projection.domain.ActionVersions;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.PlanMilestones;
import uk.gov.defra.ima.reports.projection.domain.PlanVersions;
import uk.gov.defra.ima.reports.projection.domain.PostVersions;
import uk.gov.defra.ima.reports.projection.domain.RecommendationVersions;
import uk.gov.defra.ima.reports.projection.domain.RecordedUpTo;
import uk.gov.defra.ima.reports.projection.domain.RiskVersions;
import uk.gov.defra.ima.testing.TestDatabase;
import uk.gov.defra.ima.testing.TestPostgres;

/** The handlers on a real database of their own, without the service around them: nothing filters duplicates here. */
final class Projection {

    private final TestDatabase server = TestPostgres.database("reports_projection");
    private final Map<String, EventHandler> handlers = new HashMap<>();
    private final PlanVersions plans;
    private final RecommendationVersions recommendations;
    private final ActionVersions actions;
    private final PostVersions posts;
    private final RiskVersions risks;
    private final RecordedUpTo recordedUpTo;

    Projection() {
        Flyway.configure()
                .dataSource(server.asOwner())
                .locations("classpath:db/migration")
                .placeholders(Map.of("appuser", server.user()))
                .load()
                .migrate();
        Database database = new Database(pool(server));
        plans = new PlanVersions(database);
        recommendations = new RecommendationVersions(database);
        actions = new ActionVersions(database);
        posts = new PostVersions(database);
        risks = new RiskVersions(database);
        recordedUpTo = new RecordedUpTo(database);
        for (EventHandler handler : List.of(
                new PlanFacts(plans, new PlanMilestones(database)),
                new RecommendationFacts(recommendations),
                new ActionFacts(actions),
                new PostFacts(posts),
                new RiskFacts(risks))) {
            handler.types().forEach(type -> handlers.put(type, handler));
        }
    }

    /** A connection for each statement would be most of what a test does. */
    private static AgroalDataSource pool(TestDatabase server) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(4)
                            .connectionFactoryConfiguration(connection -> connection
                                    .jdbcUrl(server.url())
                                    .principal(new NamePrincipal(server.user()))
                                    .credential(new SimplePassword(server.password())))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, EventHandler> handlers() {
        return handlers;
    }

    RiskVersions risks() {
        return risks;
    }

    /** Forgets everything. */
    void clear() {
        server.execute("""
                truncate plan, plan_version, plan_review, plan_closure, recommendation, recommendation_version, action, action_version,
                    post, post_version, risk, risk_version
                """);
    }

    /** Takes events in, in the order given. */
    void take(List<Envelope> events) {
        events.forEach(event -> handlers.get(event.shortType()).handle(Received.latest(event)));
    }

    /** Reads the overview of an organisation. */
    Overview overview(String organisation, AsAt asAt) {
        return Overview.of(
                organisation,
                asAt,
                recordedUpTo.of(organisation, asAt),
                new Standing(
                        plans.ofOrganisations(List.of(organisation), asAt, Optional.empty(), 100),
                        recommendations.ofOrganisation(organisation, asAt),
                        actions.ofOrganisation(organisation, asAt),
                        posts.ofOrganisation(organisation, asAt)));
    }
}
