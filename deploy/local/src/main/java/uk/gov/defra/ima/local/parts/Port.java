package uk.gov.defra.ima.local.parts;

/** A TCP port of the local system, on loopback. */
public enum Port {
    KEYCLOAK(Part.KEYCLOAK, "Keycloak", "IMA_KEYCLOAK_PORT", 8080),
    ACTIONS(Part.ACTIONS, "action-service", "IMA_ACTION_PORT", 8081),
    RISKS(Part.RISKS, "risk-register-service", "IMA_RISK_PORT", 8082),
    NOTIFICATIONS(Part.NOTIFICATIONS, "notification-service", "IMA_NOTIFICATION_PORT", 8083),
    REPORTS(Part.REPORTS, "reporting-service and the pages", "IMA_REPORTING_PORT", 8084),
    INBOX(Part.MAIL, "mail inbox page", "IMA_INBOX_PORT", 8025),
    SMTP(Part.MAIL, "SMTP", "IMA_SMTP_PORT", 11025),
    KAFKA(Part.KAFKA, "Kafka", "IMA_KAFKA_PORT", 19092),
    POSTGRES(Part.POSTGRES, "PostgreSQL", "IMA_POSTGRES_PORT", 15432),
    KEYCLOAK_MANAGEMENT(Part.KEYCLOAK, "Keycloak's management", "IMA_KEYCLOAK_MANAGEMENT_PORT", 9000),
    KAFKA_CONTROLLER(Part.KAFKA, "Kafka's controller", "IMA_KAFKA_CONTROLLER_PORT", 19093);

    private final Part part;
    private final String label;
    private final String variable;
    private final int usual;

    Port(Part part, String label, String variable, int usual) {
        this.part = part;
        this.label = label;
        this.variable = variable;
        this.usual = usual;
    }

    /** Who listens on it. */
    public Part part() {
        return part;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The environment variable that changes it. */
    public String variable() {
        return variable;
    }

    /** The number where nobody changed it. */
    public int usual() {
        return usual;
    }
}
