package org.wardmote.open.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class PointFuzz {

    @FuzzTest(maxDuration = "30s")
    void aQueryIsAPointOrIsNot(FuzzedDataProvider data) {
        Points.find(data.consumeRemainingAsString()).ifPresent(point -> {
            assertThat(point.lat()).isBetween(-90.0, 90.0);
            assertThat(point.lng()).isBetween(-180.0, 180.0);
        });
    }
}
