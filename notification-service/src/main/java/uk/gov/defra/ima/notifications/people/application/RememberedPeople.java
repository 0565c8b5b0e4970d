package uk.gov.defra.ima.notifications.people.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A short memory in front of a directory, so that mail goes on while the directory is away for some minutes. It
 * remembers only people that were found: somebody who was disabled is asked for again, and forgotten.
 */
public final class RememberedPeople implements PeopleDirectory {

    private final PeopleDirectory directory;
    private final PeopleSettings settings;
    private final Clock clock;
    private final Map<String, Remembered> memory;

    /** A memory of its own in front of a directory. */
    public RememberedPeople(PeopleDirectory directory, PeopleSettings settings, Clock clock) {
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
        memory = new BoundedMemory(settings.remembered());
    }

    @Override
    public LookUp lookUp(String sub) {
        var fresh = recall(sub, settings.freshFor());
        if (fresh.isPresent()) {
            return fresh.get();
        }
        try {
            var answer = directory.lookUp(sub);
            remember(sub, answer);
            return answer;
        } catch (DirectoryUnavailable unavailable) {
            return recall(sub, settings.keepFor()).orElseThrow(() -> unavailable);
        }
    }

    private Optional<LookUp> recall(String sub, Duration notOlderThan) {
        synchronized (memory) {
            return Optional.ofNullable(memory.get(sub))
                    .filter(one -> one.at().plus(notOlderThan).isAfter(clock.instant()))
                    .map(Remembered::found);
        }
    }

    private void remember(String sub, LookUp answer) {
        synchronized (memory) {
            if (answer instanceof LookUp.Found found) {
                memory.put(sub, new Remembered(found, clock.instant()));
            } else {
                memory.remove(sub);
            }
        }
    }

    private record Remembered(LookUp found, Instant at) {}

    private static final class BoundedMemory extends LinkedHashMap<String, Remembered> {

        private static final long serialVersionUID = 1L;

        private final int most;

        BoundedMemory(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > most;
        }
    }
}
