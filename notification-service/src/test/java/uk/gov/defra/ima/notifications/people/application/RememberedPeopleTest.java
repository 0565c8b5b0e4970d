package uk.gov.defra.ima.notifications.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedPeopleTest {

    private static final LookUp ANN = new LookUp.Found(new Person("Ann", "ann@defra.test"));
    private static final LookUp BOB = new LookUp.Found(new Person("Bob", "bob@defra.test"));

    private final List<String> asked = new ArrayList<>();
    private Instant now = Instant.parse("2018-08-01T07:00:00Z");
    private LookUp answer = ANN;
    private final PeopleDirectory people = new RememberedPeople(this::ask, new Settings(), new TestClock());

    @Test
    void asksOnceWhileTheAnswerIsFresh() {
        assertThat(people.lookUp("ann")).isEqualTo(ANN);
        later(Duration.ofSeconds(59));
        assertThat(people.lookUp("ann")).isEqualTo(ANN);

        assertThat(asked).containsExactly("ann");
    }

    @Test
    void asksAgainAfterThat() {
        people.lookUp("ann");
        later(Duration.ofMinutes(1));
        answer = BOB;

        assertThat(people.lookUp("ann")).isEqualTo(BOB);
    }

    @Test
    void anOldAnswerServesWhileTheDirectoryIsAway() {
        people.lookUp("ann");
        answer = null;
        later(Duration.ofMinutes(29));

        assertThat(people.lookUp("ann")).isEqualTo(ANN);
    }

    @Test
    void butNotForEver() {
        people.lookUp("ann");
        answer = null;
        later(Duration.ofMinutes(30));

        assertThatThrownBy(() -> people.lookUp("ann")).isInstanceOf(DirectoryUnavailable.class);
    }

    @Test
    void somebodyWhoWasDisabledIsForgotten() {
        people.lookUp("ann");
        later(Duration.ofMinutes(2));
        answer = new LookUp.Disabled();
        assertThat(people.lookUp("ann")).isEqualTo(answer);
        answer = null;

        assertThatThrownBy(() -> people.lookUp("ann")).isInstanceOf(DirectoryUnavailable.class);
    }

    @Test
    void remembersOnlySoMany() {
        people.lookUp("ann");
        people.lookUp("bob");
        people.lookUp("cat");
        people.lookUp("ann");

        assertThat(asked).containsExactly("ann", "bob", "cat", "ann");
    }

    @Test
    void aPersonTellsALogNothing() {
        assertThat(ANN.toString()).doesNotContain("Ann", "ann@");
    }

    private void later(Duration passed) {
        now = now.plus(passed);
    }

    private LookUp ask(String sub) {
        asked.add(sub);
        if (answer == null) {
            throw new DirectoryUnavailable(new IllegalStateException("away"));
        }
        return answer;
    }

    private static final class Settings implements PeopleSettings {

        @Override
        public String realm() {
            return "ima";
        }

        @Override
        public Duration freshFor() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration keepFor() {
            return Duration.ofMinutes(30);
        }

        @Override
        public int remembered() {
            return 2;
        }
    }

    private final class TestClock extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
