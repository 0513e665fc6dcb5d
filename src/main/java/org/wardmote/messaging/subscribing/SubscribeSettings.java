package org.wardmote.messaging.subscribing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param hourly how many times one network source may ask for messages within an hour; many people share the one
///     of a library. Each address gets three mails a day at the most, whoever asks
/// @param hourlyTexts how many codes by text one network source may cause within an hour; each number gets three a
///     day at the most
/// @param hourlyTextsInAll how many codes by text leave within an hour, whoever asks: texts cost money, and there
///     are people who live on having them sent
@ConfigurationProperties("wardmote.subscribe")
record SubscribeSettings(
        @DefaultValue("60") int hourly,
        @DefaultValue("10") int hourlyTexts,
        @DefaultValue("600") int hourlyTextsInAll) {}
