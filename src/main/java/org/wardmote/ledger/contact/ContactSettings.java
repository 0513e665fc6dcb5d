package org.wardmote.ledger.contact;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param exit where "Exit this page" leads: a page that gives nobody away
@ConfigurationProperties("wardmote.contact")
public record ContactSettings(
        @DefaultValue("https://www.bbc.co.uk/weather") URI exit) {}
