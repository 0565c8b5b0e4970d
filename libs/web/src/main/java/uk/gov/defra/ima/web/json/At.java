package uk.gov.defra.ima.web.json;

import java.util.regex.Pattern;
import uk.gov.defra.ima.web.parameters.Text;

/** Where in a body something is. Cheap to carry along; spelled out only when something is wrong there. */
sealed interface At {

    /** The body as a whole. */
    record Root() implements At {
        @Override
        public String toString() {
            return "";
        }
    }

    /** A member of the object at {@code parent}. */
    record Member(At parent, String name) implements At {
        private static final Pattern PLAIN = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$-]*");
        private static final int LONGEST = 64;

        @Override
        public String toString() {
            String above = parent.toString();
            if (!PLAIN.matcher(name).matches()) {
                return above + "['" + Text.printable(name, LONGEST) + "']";
            }
            String shown = Text.printable(name, LONGEST);
            return above.isEmpty() ? shown : above + "." + shown;
        }
    }

    /** An item of the array at {@code parent}, counted from 0. */
    record Item(At parent, int index) implements At {
        @Override
        public String toString() {
            return parent + "[" + index + "]";
        }
    }

    /** Where everything starts. */
    static At root() {
        return new Root();
    }

    /** A member of the object here. */
    default At member(String name) {
        return new Member(this, name);
    }

    /** An item of the array here, counted from 0. */
    default At item(int index) {
        return new Item(this, index);
    }
}
