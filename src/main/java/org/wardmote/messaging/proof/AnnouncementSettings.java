package org.wardmote.messaging.proof;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param readingAge the highest reading age, in years, with which an announcement in English leaves
@ConfigurationProperties("wardmote.announcement")
record AnnouncementSettings(@DefaultValue("13") int readingAge) {}
