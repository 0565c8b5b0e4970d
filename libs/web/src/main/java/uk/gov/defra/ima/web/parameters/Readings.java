package uk.gov.defra.ima.web.parameters;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The types that clients write as text, and how strictly each is read. */
public final class Readings {

    /** Types that are a string in JSON as well. */
    public static final Set<Class<?>> TEXTS =
            Set.of(UUID.class, LocalDate.class, Instant.class, YearMonth.class, Year.class);

    private static final Pattern UUID_FORM =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final int LAST_YEAR = 9999;

    private static final Map<Class<?>, Reading<?>> KNOWN = Map.ofEntries(
            known(UUID.class, "must be a UUID", Readings::uuid),
            known(LocalDate.class, "must be a date such as 2018-07-31", Readings::date),
            known(Instant.class, "must be a time such as 2018-07-31T09:00:00Z", Readings::instant),
            known(YearMonth.class, "must be a month such as 2018-07", YearMonth::parse),
            known(Year.class, "must be a year such as 2018", Year::parse),
            known(
                    Integer.class,
                    "must be a whole number from -2147483648 to 2147483647",
                    text -> Integer.valueOf(whole(text))),
            known(Long.class, "must be a whole number", text -> Long.valueOf(whole(text))),
            known(BigDecimal.class, "must be a number such as 12.5", Readings::decimal),
            known(Boolean.class, "must be true or false", Readings::truth));

    private static final Map<Class<?>, Class<?>> BOXED =
            Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

    private Readings() {}

    /** How a type is read; empty for a type that is none of ours. */
    public static Optional<Reading<?>> of(Class<?> type) {
        return type.isEnum()
                ? Optional.of(ofEnum(type))
                : Optional.ofNullable(KNOWN.get(BOXED.getOrDefault(type, type)));
    }

    /** How an enum is read: by its constants' names on the wire, in upper and lower case as they stand. */
    public static Reading<?> ofEnum(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(wireName(type, ((Enum<?>) constant).name()), constant);
        }
        return new Reading<>("must be one of " + String.join(", ", constants.keySet()), text -> {
            Object constant = constants.get(text);
            if (constant == null) {
                throw new IllegalArgumentException("no such constant");
            }
            return constant;
        });
    }

    private static String wireName(Class<?> type, String name) {
        try {
            JsonProperty property = type.getField(name).getAnnotation(JsonProperty.class);
            return property == null || property.value().isEmpty() ? name : property.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("an enum constant without a field", e);
        }
    }

    private static <T> Map.Entry<Class<?>, Reading<?>> known(
            Class<T> type, String expected, Function<String, T> reader) {
        return Map.entry(type, new Reading<>(expected, reader));
    }

    /** {@link UUID#fromString} alone takes {@code 1-1-1-1-1} for one. */
    private static UUID uuid(String text) {
        require(UUID_FORM.matcher(text).matches());
        return UUID.fromString(text);
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        require(date.getYear() >= 1 && date.getYear() <= LAST_YEAR);
        return date;
    }

    private static Instant instant(String text) {
        Instant instant = DateTimeFormatter.ISO_INSTANT.parse(text, Instant::from);
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        require(year >= 1 && year <= LAST_YEAR);
        return instant;
    }

    private static String whole(String text) {
        require(WHOLE.matcher(text).matches());
        return text;
    }

    private static BigDecimal decimal(String text) {
        require(DECIMAL.matcher(text).matches());
        return new BigDecimal(text);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static void require(boolean held) {
        if (!held) {
            throw new DateTimeException("not of the expected form");
        }
    }
}
