package uk.gov.defra.ima.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * How to measure.
 *
 * @param measured how long each measurement runs
 * @param connections how many clients write at once
 * @param rates events a second, one measurement each
 * @param profile file for a flight recording of each service; such a run is not kept, because recording costs speed
 */
record Options(Duration measured, int connections, List<Integer> rates, Optional<String> profile) {

    static Options of(List<String> arguments) {
        var given = new HashMap<String, String>();
        for (var i = 0; i + 1 < arguments.size(); i += 2) {
            given.put(arguments.get(i), arguments.get(i + 1));
        }
        if (arguments.size() % 2 != 0) {
            throw new IllegalArgumentException("an option needs a value: " + arguments.getLast());
        }
        return new Options(
                Duration.ofSeconds(Integer.parseInt(given.getOrDefault("--seconds", "20"))),
                Integer.parseInt(given.getOrDefault("--connections", "8")),
                Arrays.stream(given.getOrDefault("--rates", "10,100,500").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Optional.ofNullable(given.get("--profile")));
    }
}
