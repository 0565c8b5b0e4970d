package uk.gov.defra.ima.actions.planimport.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.testing.fuzz.Dice;
import uk.gov.defra.ima.testing.fuzz.FuzzSettings;

/** Whatever became of a plan on its way, it is read or refused with reasons; nothing hangs, and nothing else is thrown. */
class FuzzReadPlanTest {

    /** A hang, not slowness, is what this finds: the sample is read in milliseconds. */
    private static final Duration HANG = Duration.ofSeconds(5);

    private static final int KINDS = 3;

    private final FuzzSettings settings = FuzzSettings.current();
    private final SpoiltPlans plans = new SpoiltPlans();

    @Test
    void spoiltTextIsReadOrRefused() {
        fuzz("text", plans::text);
    }

    @Test
    void cellsThatSaySomethingElseAreReadOrRefused() {
        fuzz("cells", plans::cells);
    }

    @Test
    void aSpoiltWorkbookIsReadOrRefused() {
        fuzz("workbook", plans::workbook);
    }

    private void fuzz(String kind, Function<Dice, byte[]> spoilt) {
        long end = System.nanoTime() + settings.time().dividedBy(KINDS).toNanos();
        int read = 0;
        int turn = 0;
        for (; System.nanoTime() < end; turn++) {
            byte[] file = spoilt.apply(Dice.of(settings.seed(), turn));
            long begun = System.nanoTime();
            try {
                read += isRead(file) ? 1 : 0;
            } catch (RuntimeException | Error e) {
                throw new AssertionError(about(kind, turn, file), e);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("%s", about(kind, turn, file))
                    .isLessThan(HANG);
        }
        System.getLogger(kind).log(System.Logger.Level.INFO, "{0}: {1} files, {2} read", settings.again(), turn, read);
        assertThat(read).as("files that were read all the same").isPositive().isLessThan(turn);
    }

    private static boolean isRead(byte[] file) {
        try {
            assertThat(ReadPlan.read(file, ImportWishes.NONE).lines()).isNotEmpty();
            return true;
        } catch (ImportRefused refused) {
            assertThat(refused.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.problem()).isNotBlank());
            return false;
        }
    }

    private String about(String kind, int turn, byte[] file) {
        return "%s, turn %d of %s; the file has %,d bytes".formatted(kind, turn, settings.again(), file.length);
    }
}
