package org.wardmote.ledger.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param hourly how many contributions one network source may send through the API within an hour
@ConfigurationProperties("wardmote.api")
record ApiSettings(@DefaultValue("60") int hourly) {}
