package uk.gov.defra.ima.local.parts;

/** One of the four services: its names in the build, in PostgreSQL, in Keycloak and in the others' configuration. */
public enum Service {
    ACTIONS(Part.ACTIONS, Port.ACTIONS, "actions", "IMA_ACTIONS_URL"),
    RISKS(Part.RISKS, Port.RISKS, "risks", "IMA_RISKS_URL"),
    NOTIFICATIONS(Part.NOTIFICATIONS, Port.NOTIFICATIONS, "notifications", "IMA_NOTIFICATIONS_URL"),
    REPORTS(Part.REPORTS, Port.REPORTS, "reports", "IMA_REPORTS_URL");

    private final Part part;
    private final Port port;
    private final String database;
    private final String urlVariable;

    Service(Part part, Port port, String database, String urlVariable) {
        this.part = part;
        this.port = port;
        this.database = database;
        this.urlVariable = urlVariable;
    }

    /** The part that runs it. */
    public Part part() {
        return part;
    }

    /** Where it listens. */
    public Port port() {
        return port;
    }

    /** Its Maven module, which is also its client id in Keycloak. */
    public String module() {
        return part.slug();
    }

    /** Its database; the roles are {@code <database>_owner} and {@code <database>_app}. */
    public String database() {
        return database;
    }

    /** The environment variable by which the others are told its base URL. */
    public String urlVariable() {
        return urlVariable;
    }

    /** The environment variable that carries its client secret into Keycloak's realm import. */
    public String clientSecretVariable() {
        return "IMA_" + name() + "_CLIENT_SECRET";
    }
}
