package org.wardmote.messaging.push;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Messages that a browser shows. They need no account and no key of anybody's: browsers name their own push
/// services, which have to be reachable from here by HTTPS.
///
/// @param offered false: nobody is offered messages in a browser, and nothing is sent to any
/// @param patience how long an answer of a push service may take
@ConfigurationProperties("wardmote.push")
record PushSettings(
        @DefaultValue("true") boolean offered,
        @DefaultValue("10s") Duration patience) {}
