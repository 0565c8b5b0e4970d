package uk.gov.defra.ima.local.parts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A process, or a server inside the launcher, that the local system is made of. */
public enum Part {
    POSTGRES("PostgreSQL", "postgres"),
    KAFKA("Kafka", "kafka"),
    MAIL("Mail and inbox", "mail"),
    KEYCLOAK("Keycloak", "keycloak"),
    ACTIONS("action-service", "action-service"),
    RISKS("risk-register-service", "risk-register-service"),
    NOTIFICATIONS("notification-service", "notification-service"),
    REPORTS("reporting-service", "reporting-service");

    private final String label;
    private final String slug;

    Part(String label, String slug) {
        this.label = label;
        this.slug = slug;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** Its name on the command line, and that of its log and process id files. */
    public String slug() {
        return slug;
    }

    /** What must answer before this one is started. */
    public Set<Part> needs() {
        return switch (this) {
            case POSTGRES, KAFKA, MAIL -> Set.of();
            case KEYCLOAK -> Set.of(POSTGRES);
            case ACTIONS, RISKS, NOTIFICATIONS, REPORTS -> Set.of(POSTGRES, KAFKA, KEYCLOAK);
        };
    }

    /** Everything. */
    public static Set<Part> all() {
        return EnumSet.allOf(Part.class);
    }

    /** What the services stand on, without the services. */
    public static Set<Part> infrastructure() {
        return EnumSet.of(POSTGRES, KAFKA, MAIL, KEYCLOAK);
    }

    /** The part of that {@link #slug()}. */
    public static Optional<Part> named(String slug) {
        return Arrays.stream(values()).filter(part -> part.slug.equals(slug)).findFirst();
    }

    /** These parts and all that they need, directly or not. */
    public static Set<Part> withNeeds(Set<Part> parts) {
        var closure = EnumSet.noneOf(Part.class);
        for (Part part : parts) {
            closure.add(part);
            closure.addAll(withNeeds(part.needs()));
        }
        return closure;
    }
}
