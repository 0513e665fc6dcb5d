package org.wardmote.messaging.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When an account of the register needs somebody's attention.
///
/// @param silentAfter days without a post after which it is said to be silent
/// @param checkEvery days after which somebody has to look at it again
@ConfigurationProperties("wardmote.accounts")
record AccountSettings(
        @DefaultValue("14") int silentAfter,
        @DefaultValue("90") int checkEvery) {}
