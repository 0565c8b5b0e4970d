package uk.gov.defra.ima.local.parts;

/** Whether PostgreSQL waits for the disk. */
public enum Durability {
    /** {@code fsync} and {@code synchronous_commit} on: a committed row survives a power cut. */
    DURABLE("on"),
    /** Both off: survives the death of a process, not that of the machine. For tests alone. */
    FAST("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    /** The value of both settings. */
    public String setting() {
        return setting;
    }
}
