package org.wardmote.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether an empty installation fills itself with the demonstration.
///
/// @param demo `no` leaves a first start empty
/// @param operator who answers here (`WARDMOTE_OPERATOR`); an installation that somebody runs in earnest never
///     loads the demonstration
/// @param command true where this program is one verb of the command line
@ConfigurationProperties("wardmote")
record DemoSettings(
        @DefaultValue("true") boolean demo,
        @Nullable String operator,
        @DefaultValue("false") boolean command) {

    boolean wanted() {
        return demo && !command && !operated();
    }

    boolean operated() {
        return operator != null && !operator.isBlank();
    }
}
