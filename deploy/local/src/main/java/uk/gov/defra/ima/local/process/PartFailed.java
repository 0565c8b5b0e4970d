package uk.gov.defra.ima.local.process;

import java.util.List;

/** A part did not start, or ended by itself. */
public final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;
    private final List<String> lastLines;

    /**
     * Says what happened.
     *
     * @param part its label
     * @param what what happened to it
     * @param lastLines the end of its log, may be empty
     */
    public PartFailed(String part, String what, List<String> lastLines) {
        super(part + " " + what + (lastLines.isEmpty() ? "" : "\n    " + String.join("\n    ", lastLines)));
        this.part = part;
        this.lastLines = List.copyOf(lastLines);
    }

    /** The label of the part. */
    public String part() {
        return part;
    }

    /** The end of its log. */
    public List<String> lastLines() {
        return lastLines;
    }
}
