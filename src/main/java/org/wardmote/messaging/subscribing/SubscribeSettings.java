package org.wardmote.messaging.subscribing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param hourly how many times one network source may ask for messages within an hour; many people share the one
///     of a library. Each address gets three mails a day at the most, whoever asks
@ConfigurationProperties("wardmote.subscribe")
record SubscribeSettings(@DefaultValue("60") int hourly) {}
