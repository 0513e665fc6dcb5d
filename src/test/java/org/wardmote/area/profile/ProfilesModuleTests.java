package org.wardmote.area.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wardmote.Stored;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Areas;
import org.wardmote.area.Profile;
import org.wardmote.area.Profiles;
import org.wardmote.cast.Thornfield;

class ProfilesModuleTests {

    private static final String HEADER = "area_code,population,households,source,as_at\n";

    @Test
    void theNewestCountIsShownAndEarlierOnesStay() {
        try (var parts = TestParts.of(TestClock.noon(), "area")) {
            Thornfield.load(parts);
            var text = HEADER + "X05000001,9000,4000,Census,2021-03-21\nX05000001,9400,,Estimate,2024-06-30\n";
            assertThat(parts.run("profiles", "p.csv", text, Map.of()).saved()).isTrue();
            var before = Stored.rows(parts.jdbc());
            assertThat(parts.run("profiles", "p.csv", text, Map.of()).saved()).isTrue();
            assertThat(Stored.rows(parts.jdbc())).isEqualTo(before);
            var area = parts.get(Areas.class).findByCode("X05000001").orElseThrow();
            assertThat(parts.get(Profiles.class).find(area))
                    .contains(new Profile(9400, null, "Estimate", LocalDate.of(2024, 6, 30)));
            assertThat(parts.run(
                                    "profiles",
                                    "p.csv",
                                    HEADER
                                            + "X05000001,-1,,Census,2021-03-21\nX05000001,1.5,,Census,2021-03-21\n"
                                            + "X05000001,,,Census,2021-03-21\nX05999999,1,,Census,2021-03-21\n"
                                            + "X05000001,1,,Census,soon\n",
                                    Map.of())
                            .refusals())
                    .isEqualTo(5);
        }
    }
}
