package uk.gov.defra.ima.testing;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a component test a database of its own on the process's PostgreSQL. Arguments: {@code database}, its name
 * (required), and {@code durable}, {@code true} when commits are to wait for the disk.
 */
public final class PostgresTestResource implements QuarkusTestResourceConfigurableLifecycleManager<Annotation> {

    private String database;
    private boolean durable;

    /** Quarkus hands over the annotation that carries this resource, and then not the resource's own arguments. */
    @Override
    public void init(Annotation carrier) {
        if (carrier instanceof RealInfrastructure infrastructure) {
            database = infrastructure.database();
            durable = infrastructure.durable();
            return;
        }
        Map<String, String> arguments = new HashMap<>();
        for (WithTestResource resource : carrier.annotationType().getAnnotationsByType(WithTestResource.class)) {
            if (resource.value() == PostgresTestResource.class) {
                for (ResourceArg argument : resource.initArgs()) {
                    arguments.put(argument.name(), argument.value());
                }
            }
        }
        init(arguments);
    }

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
        durable = Boolean.parseBoolean(arguments.getOrDefault("durable", Boolean.toString(durable)));
    }

    @Override
    public Map<String, String> start() {
        if (database == null) {
            throw new IllegalStateException("PostgresTestResource needs the argument 'database'");
        }
        Map<String, String> configuration = TestPostgres.database(database).configuration();
        if (durable) {
            TestPostgres.durable();
        }
        return configuration;
    }

    @Override
    public void stop() {
        // The server outlives the application: the next one of this process uses it, and it ends with the process.
    }
}
