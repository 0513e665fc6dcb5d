package org.wardmote.open.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class PostcodePathFuzz {

    @FuzzTest(maxDuration = "30s")
    void aPathIsAPostcodeOrIsNot(FuzzedDataProvider data) {
        var path = data.consumeRemainingAsString();
        PostcodeText.find(path, Math.min(2, path.length()))
                .ifPresent(postcode -> assertThat(postcode).matches("[A-Z][A-Z0-9]{1,3} [0-9][A-Z]{2}"));
    }
}
