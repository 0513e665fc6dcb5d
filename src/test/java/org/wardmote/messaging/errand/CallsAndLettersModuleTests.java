package org.wardmote.messaging.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.cast.Thornfield.Ward.ABBEY_GREEN;
import static org.wardmote.cast.Thornfield.Ward.BELL_YARD;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.messaging.PostOffice;

class CallsAndLettersModuleTests {

    private static final String LIST = "/desk/calls-and-letters";
    /// Not the receipt.
    private static final Pattern ANSWER = Pattern.compile("href=\"(" + LIST + "/\\d+)\">(?!We have what you told us)");
    private static final String NUMBER = "020 7946 0100";

    private final PostOffice post = new PostOffice(Map.of());
    private final Officer amara = post.desk.officer("PC Amara Okafor", "metropolitan", ABBEY_GREEN, Function.ANSWER);

    @AfterEach
    void close() {
        post.close();
    }

    private String answered(String... contact) {
        var fields = new String[contact.length + 2];
        fields[0] = "words";
        fields[1] = "The light is out.";
        System.arraycopy(contact, 0, fields, 2, contact.length);
        var link = post.say(fields);
        var reference = link.substring("/contributions/".length(), link.indexOf('?'));
        assertThat(amara.post("/desk/contributions/" + reference + "/answer", StaffPages.answer("It burns again."))
                        .getStatus())
                .isEqualTo(303);
        post.send();
        return link;
    }

    private static String answer(Officer officer) {
        var one = ANSWER.matcher(TestBrowser.html(officer.browser().get(LIST)));
        if (!one.find()) throw new AssertionError("Nothing has to be done");
        return one.group(1);
    }

    @Test
    void callIsMadeByANamedPersonWhoSaidWhatForAndTheAnswerStopsItsClock() {
        var link = answered("telephone", NUMBER, "name", "Nia");
        assertThat(amara.see(LIST)).contains("Calls to make", "not tried yet").doesNotContain(NUMBER);
        var one = answer(amara);
        assertThat(amara.see(one)).contains("What do you need the number for?").doesNotContain(NUMBER);

        var unsaid = amara.post(one + "/opening", "purpose", " ");
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(unsaid))
                .contains("Say what you need it for")
                .doesNotContain(NUMBER);
        assertThat(amara.post(one + "/given", "confirmed", "true").getStatus())
                .as("nobody marks what they have not seen")
                .isEqualTo(404);

        assertThat(amara.post(one + "/opening", "purpose", "To tell her the answer")
                        .getHeader("Location"))
                .isEqualTo(one);
        assertThat(amara.see(one)).contains(NUMBER, "It burns again.");
        var unticked = amara.post(one + "/given");
        assertThat(unticked.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.html(unticked)).contains("href=\"#confirmed\"");

        assertThat(post.browser().see(link)).doesNotContain("Closed");
        assertThat(amara.post(one + "/given", "confirmed", "true").getHeader("Location"))
                .isEqualTo(LIST + "?done=given");
        assertThat(amara.see(LIST + "?done=given"))
                .contains("Marked as given.", "Marked by you in the last ten minutes");
        assertThat(amara.see(one)).contains("given by PC Amara Okafor").doesNotContain(NUMBER);
        assertThat(post.browser().see(link)).contains("Closed", "It burns again.");
    }

    @Test
    void failedCallSaysWhyAndIsToDoAgain() {
        answered("telephone", NUMBER);
        var one = answer(amara);
        amara.post(one + "/opening", "purpose", "To tell her");
        var unsaid = amara.post(one + "/failure", "reason", "");
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(unsaid)).contains("Say why it could not be done");
        assertThat(amara.post(one + "/failure", "reason", "No answer <b>").getStatus())
                .isEqualTo(303);
        assertThat(amara.see(LIST + "?done=failed")).contains("tried once", "It stays on the list");
        assertThat(TestBrowser.html(amara.browser().get(one))).contains("No answer &lt;b");
        assertThat(amara.post(one + "/undoing").getStatus()).isEqualTo(303);
        assertThat(amara.see(LIST)).doesNotContain("tried once");
    }

    @Test
    void lettersAreShownForPrintingOnceAPurposeWasSaid() {
        answered("postal", "1 Mill Lane\r\nN99 1AA", "name", "Nia");
        answered("postal", "2 Mill Lane\r\nN99 1AA");
        assertThat(amara.see(LIST + "/letters"))
                .contains("There is nothing to print.")
                .doesNotContain("Mill Lane");
        var unsaid = amara.post(LIST + "/letters", "purpose", "");
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(amara.post(LIST + "/letters", "purpose", "To print them").getHeader("Location"))
                .isEqualTo(LIST + "/letters");
        var printed = amara.browser().get(LIST + "/letters");
        assertThat(TestBrowser.text(printed)).contains("4 letters", "1 Mill Lane", "2 Mill Lane", "Large print");
        assertThat(printed.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(TestBrowser.html(amara.browser().get(LIST + "/letters?size=16")))
                .contains("wm-letter--large");
    }

    @Test
    void othersErrandsAreNotThere() {
        answered("telephone", NUMBER);
        var one = answer(amara);
        var next = post.desk.officer("PC Grace Mensah", "metropolitan", BELL_YARD, Function.ANSWER);
        var overseer = post.desk.officer("Ola Lind", "mopac", null, Function.ANSWER, Function.SCRUTINISE);
        for (var other : new Officer[] {next, overseer}) {
            assertThat(other.see(LIST)).contains("Nobody has to be rung.");
            assertThat(other.status(one)).isEqualTo(404);
            assertThat(other.post(one + "/opening", "purpose", "To look").getStatus())
                    .isEqualTo(404);
        }
        assertThat(post.browser().get(LIST).getHeader("Location")).startsWith("/sign-in?then=");
    }
}
