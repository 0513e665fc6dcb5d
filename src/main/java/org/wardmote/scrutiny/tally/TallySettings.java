package org.wardmote.scrutiny.tally;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param every pause between two countings of what has newly happened
/// @param batch the most facts that are counted in one transaction
/// @param publishEvery the least time between two renewals of the public pages because figures changed
@ConfigurationProperties("wardmote.figures")
record TallySettings(
        @DefaultValue("5s") Duration every,
        @DefaultValue("20000") int batch,
        @DefaultValue("1m") Duration publishEvery) {}
