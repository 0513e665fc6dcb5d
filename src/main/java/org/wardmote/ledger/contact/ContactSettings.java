package org.wardmote.ledger.contact;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param organisation who gets what came without any place, such as mail to no team's address
/// @param hourly how many messages one network source may send by form within an hour; many
///     people share the one of a library
/// @param exit where "Exit this page" leads: a page that gives nobody away
@ConfigurationProperties("wardmote.contact")
public record ContactSettings(
        @DefaultValue("metropolitan") String organisation,
        @DefaultValue("60") int hourly,
        @DefaultValue("https://www.bbc.co.uk/weather") URI exit) {}
