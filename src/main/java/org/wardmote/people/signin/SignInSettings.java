package org.wardmote.people.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param lasts how long a sign-in holds after it was last used
/// @param strongLasts how long functions granted to somebody can be used after a second factor was shown
@ConfigurationProperties("wardmote.sign-in")
record SignInSettings(
        @DefaultValue("14d") Duration lasts,
        @DefaultValue("12h") Duration strongLasts) {}
