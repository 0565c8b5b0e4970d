package uk.gov.defra.ima.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResidentMemoryTest {

    @Test
    void is_read_from_the_sums_of_the_kernel() {
        var memory = ResidentMemory.read("""
                55d0a0000000-7ffd rw-p 00000000 00:00 0 [rollup]
                Rss:              171840 kB
                Pss:              153600 kB
                Pss_Dirty:        140000 kB
                Shared_Clean:      30000 kB
                """);

        assertThat(memory).isEqualTo(new ResidentMemory(171_840, 153_600));
    }

    @Test
    void of_this_process_is_something_and_of_none_is_nothing() {
        assertThat(ResidentMemory.of(ProcessHandle.current().pid()).resident()).isGreaterThan(10_000);
        assertThat(ResidentMemory.of(Long.MAX_VALUE)).isEqualTo(new ResidentMemory(0, 0));
    }
}
