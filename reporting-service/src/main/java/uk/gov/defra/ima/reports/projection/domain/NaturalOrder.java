package uk.gov.defra.ima.reports.projection.domain;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders references as people number them: 1.2 before 1.10, 2 before 10, 3a before 3b. */
public enum NaturalOrder implements Comparator<String> {
    /** The one instance. */
    OF_REFERENCES;

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String left, String right) {
        Matcher lefts = PART.matcher(left);
        Matcher rights = PART.matcher(right);
        while (true) {
            boolean more = lefts.find();
            if (!rights.find()) {
                // Only leading zeros can tell two such references apart: 1.1 and 1.01 are not the same one.
                return more ? 1 : left.compareTo(right);
            }
            if (!more) {
                return -1;
            }
            int order = parts(lefts.group(), rights.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int parts(String left, String right) {
        if (isNumber(left) && isNumber(right)) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        return left.compareTo(right);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
