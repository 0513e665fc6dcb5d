package org.wardmote.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTests {

    @Test
    void messagesAreSoundAndLanguagesInStep() {
        assertThat(Messages.ofProduct().english()).isNotEmpty();
        assertThat(Messages.ofProduct().offences()).isEmpty();
    }

    @Test
    void everyMessageIsAskedForAndEveryOneAskedForIsThere() {
        assertThat(Spoken.inProduct().offences(Messages.ofProduct())).isEmpty();
    }

    @Test
    void plantedMessagesAreFoundOut() {
        var messages = Messages.of(Map.of("a.properties", """
            a.once=Hello
            a.once=Again
            a.single={0}'s team
            a.doubled=It''s here
            a.broken={0,number
            a.empty=
            """, "a_cy.properties", "a.once=Helo\na.more=Mwy\n"));
        assertThat(messages.offences())
                .containsExactlyInAnyOrder(
                        "a.once stands twice",
                        "a.single takes arguments and has a single apostrophe",
                        "a.doubled takes no arguments and doubles an apostrophe",
                        "a.broken is no MessageFormat: Unmatched braces in the pattern.",
                        "a.empty says nothing",
                        "a.single is missing in cy",
                        "a.doubled is missing in cy",
                        "a.broken is missing in cy",
                        "a.empty is missing in cy",
                        "a.more is in cy only");
    }

    @Test
    void plantedQuestionsAreFoundOut() {
        var messages = Messages.of(Map.of(
                "a.properties",
                "a.two={0} and {1}\n"
                        + "a.role.pcso=PCSO\n"
                        + "a.never=Never\n"
                        + "a.title=Title\n"
                        + "a.month={0,choice,1#One|1<{0} of {1}}\n"));
        var spoken = Spoken.in(List.of(
                "say(\"a.two\", f(\"x, y\", 2)); say(\"a.role.\" + role); frame(null, \"a.title\"); say(\"a.month\","
                        + " day, all)",
                "<p>${frame.say(\"a.missing\")}</p>"));
        assertThat(spoken.offences(messages))
                .containsExactly(
                        "a.missing is asked for and stands nowhere",
                        "a.never is never asked for",
                        "a.two takes 2 arguments and is given 1");
    }
}
