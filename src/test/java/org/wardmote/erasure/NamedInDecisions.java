package org.wardmote.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.StaffPages.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;

/// Staff who make a finding, a decision and a priority of what people said, and in every field that they fill in
/// write somebody's name.
final class NamedInDecisions {

    private static final String[] LATER = {"day", "1", "month", "2", "year", "2027"};

    private final StaffPages desk;
    private final String name;
    private final Officer tom;
    private final Officer analyst;
    private final Officer decider;
    private final Officer publisher;

    NamedInDecisions(StaffPages desk, String name) {
        this.desk = desk;
        this.name = name;
        tom = officer("PC Tom Whitlock", Function.ANSWER, Function.SUPERVISE);
        analyst = officer("Ola Brandt", Function.ANALYSE);
        decider = officer("Supt Ines Duarte", Function.DECIDE);
        publisher = officer("Mo Farrant", Function.APPROVE, Function.PUBLISH);
    }

    private Officer officer(String called, Function... functions) {
        return desk.officer(called, "metropolitan", Ward.ABBEY_GREEN, functions);
    }

    void answered(String contribution) {
        var at = "/desk/contributions/" + contribution;
        done(tom, at + "/assignment");
        done(tom, at + "/answer", answer("It is looked at as a whole."));
    }

    /// @return the address at the desk
    String finding(String... contributions) {
        var at = done(
                analyst,
                "/desk/findings",
                with(named("title", "statement", "dissent"), "references", String.join(" ", contributions)));
        done(analyst, at + "/harm", with(named("reason"), "harm", "2"));
        done(analyst, at + "/contributions/" + contributions[0] + "/mark", "stance", "for", "quoted", "yes");
        done(
                analyst,
                at + "/routing",
                dated("due", with(named("post"), "to", decider.id().value().toString())));
        done(decider, at + "/acknowledgement");
        return at;
    }

    /// Public, measured, and with a correction that was given back.
    ///
    /// @param finding its address at the desk
    /// @return the address at the desk
    String decision(String finding) {
        var content = dated(
                "looked",
                named("title", "said", "did", "reason", "weight", "options", "dissent", "anticipated", "post"));
        content = with(content, "effect", "changed", "finding", finding.replaceAll(".*/", ""));
        var at = done(analyst, "/desk/decisions", content);
        done(decider, at + "/decision");
        done(publisher, at + "/approval");
        done(publisher, at + "/publication", "how", "open");
        done(decider, at + "/outcome", with(named("found"), "reached", "partly"));
        done(analyst, at + "/correction", with(content, named("correction")));
        done(decider, at + "/return", named("note"));
        return at;
    }

    /// Negotiated, planned and worked on.
    ///
    /// @return the address at the desk
    String priority(String contribution) {
        var at = done(tom, "/desk/priorities/new", with(named("issue", "why"), "contribution", contribution));
        done(tom, at + "/evidence", named("source"));
        for (var stage : List.of("understood", "proposed")) done(tom, at + "/move/" + stage, named("words"));
        done(
                tom,
                at + "/move/negotiated",
                with(named("words", "dissent", "tookPart"), "how", "consent", "people", "3"));
        done(tom, at + "/move/agreed", dated("review", named("words", "goal")));
        done(tom, at + "/plan/scanning", named("problem", "harm"));
        var task = with(named("what", "whose"), "owner", "metropolitan", "harmless", "yes");
        done(tom, at + "/actions", dated("due", task));
        var action = desk.row("select max(id) as id from priority.action").get("id");
        var later = with(named("words"), "due.day", "1", "due.month", "3", "due.year", "2027");
        done(tom, "/desk/actions/" + action + "/day", later);
        done(tom, "/desk/actions/" + action + "/done", named("words"));
        done(tom, at + "/update", named("words"));
        return at;
    }

    void panelMeets() {
        var at = done(tom, "/desk/priorities/new", with(named("issue", "why"), "place", place()));
        for (var stage : List.of("understood", "proposed")) done(tom, at + "/move/" + stage, named("words"));
        var reference = at.replaceAll(".*/", "");
        var fields = with(named("words-" + reference, "dissent-" + reference, "tookPart"), "people", "9");
        var held = new String[] {"held.day", "18", "held.month", "11", "held.year", "2026"};
        done(tom, "/desk/panel/thornfield/abbey-green", with(with(fields, held), "outcome-" + reference, "not-agreed"));
    }

    private String place() {
        var found = Pattern.compile("<option value=\"(metropolitan[^\"]*)\"")
                .matcher(TestBrowser.html(tom.browser().get("/desk/priorities/new")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    void patrolIsAskedFor(String contribution) {
        done(tom, "/desk/patrols/new", with(named("place", "wanted"), "contribution", contribution));
        var reference = desk.row("select max(reference) as reference from priority.patrol")
                .get("reference");
        done(tom, "/desk/patrols/" + reference + "/decision", with(named("answer"), "decided", "yes"));
    }

    /// Fields in each of which the name is written.
    private String[] named(String... fields) {
        var all = new ArrayList<String>();
        for (var field : fields) all.addAll(List.of(field, "As " + name + " has told us."));
        return all.toArray(String[]::new);
    }

    /// A page of the desk as the analyst sees it.
    String sees(String address) {
        return analyst.see(address);
    }

    private static String[] dated(String field, String[] others) {
        var all = new ArrayList<>(List.of(others));
        for (var i = 0; i < LATER.length; i += 2) all.addAll(List.of(field + "." + LATER[i], LATER[i + 1]));
        return all.toArray(String[]::new);
    }

    private static String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /// @return where it leads
    private static String done(Officer by, String action, String... fields) {
        var response = by.post(action, fields);
        assertThat(response.getRedirectedUrl()).as(action).isNotNull();
        return response.getRedirectedUrl().replaceAll("[?#].*", "");
    }
}
