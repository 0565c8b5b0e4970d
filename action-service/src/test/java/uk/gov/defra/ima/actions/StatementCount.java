package uk.gov.defra.ima.actions;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that read actions, recommendations, posts or what they are found by; others go on in the background. */
@PersistenceUnitExtension
@ApplicationScoped
public class StatementCount implements StatementInspector {

    private static final Pattern COUNTED =
            Pattern.compile("(?is)\\bselect\\b.*\\b(?:from|join) (?:action|recommendation|post)\\b.*");
    private static final Pattern IN_THE_BACKGROUND = Pattern.compile("(?is).*\\bsearch_word\\b.*");
    private static final AtomicInteger COUNT = new AtomicInteger();

    public static void begin() {
        COUNT.set(0);
    }

    public static int end() {
        return COUNT.get();
    }

    @Override
    public String inspect(String sql) {
        if (COUNTED.matcher(sql).find() && !IN_THE_BACKGROUND.matcher(sql).matches()) {
            COUNT.incrementAndGet();
        }
        return sql;
    }
}
