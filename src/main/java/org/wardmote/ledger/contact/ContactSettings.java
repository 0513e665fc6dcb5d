package org.wardmote.ledger.contact;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param organisation who gets what came without any place, such as mail to no team's address
/// @param exit where "Exit this page" leads: a page that gives nobody away
@ConfigurationProperties("wardmote.contact")
public record ContactSettings(
        @DefaultValue("metropolitan") String organisation,
        @DefaultValue("https://www.bbc.co.uk/weather") URI exit) {}
