package org.wardmote.volunteering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.messaging.CorrespondenceOnPaper;
import org.wardmote.messaging.CorrespondenceOnPaper.Staged;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Wording;
import org.wardmote.platform.Job;

/// Neighbours and officers in Thornfield: what they do at their browsers, and what was written to whom.
public final class WatchInThornfield implements AutoCloseable {

    public static final String START = "/watch/thornfield/abbey-green/start";
    public static final String ROSA = "rosa.tindall@residents.example";

    private static final Pattern CONTRIBUTION = Pattern.compile("/contributions/([0-9A-Z]{8})\\?key=.+");
    private static final Pattern HREF = Pattern.compile("href=\"(/desk/watch/[0-9A-Z]{8})\"");

    public final TestClock clock = TestClock.noon();
    public final StaffPages desk = new StaffPages(
            clock,
            TestPages.of(
                    clock,
                    List.of(CorrespondenceOnPaper.class),
                    "area",
                    "guide",
                    "people",
                    "messaging.way",
                    "ledger",
                    "volunteering"));
    public final Officer sergeant = desk.officer("Sgt Ada Lowe", "metropolitan", Ward.ABBEY_GREEN, Function.SUPERVISE);
    private Officer tom = desk.officer("PC Tom Whitlock", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
    private Instant since = clock.instant();
    public final CorrespondenceOnPaper letters = desk.get(CorrespondenceOnPaper.class);

    /// Whoever answers in Abbey Green, at the desk since less than an hour.
    public Officer tom() {
        if (since.plus(Duration.ofHours(1)).isBefore(clock.instant())) {
            tom = desk.later(Duration.ZERO, tom);
            since = clock.instant();
        }
        return tom;
    }

    /// A public page as it is after the last change.
    public String see(String path) {
        desk.pages().catchUp();
        return anybody().see(path);
    }

    public TestBrowser anybody() {
        return desk.pages().browser();
    }

    /// @return the address of their private page
    public String start(String outline, String email) {
        return asked(START, "outline", outline, "email", email);
    }

    public String asked(String path, String... fields) {
        var sent = ask(path, fields);
        assertThat(sent.getStatus()).as(TestBrowser.text(sent)).isEqualTo(303);
        return String.valueOf(sent.getHeader("Location"));
    }

    public MockHttpServletResponse ask(String path, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("token", path + all));
        return anybody().fill(path, path, all.toArray(String[]::new));
    }

    /// The desk's page of the newest scheme.
    public String newest() {
        return "/desk/watch/"
                + desk.row("select reference from volunteering.scheme order by id desc limit 1")
                        .get("reference");
    }

    public static String contribution(String link) {
        var found = CONTRIBUTION.matcher(link);
        assertThat(found.matches()).isTrue();
        return found.group(1);
    }

    public void done(MockHttpServletResponse response) {
        assertThat(response.getStatus()).as(TestBrowser.text(response)).isEqualTo(303);
    }

    public void name(String scheme) {
        done(tom().post(scheme + "/officer", "officer", tom().id().value().toString()));
    }

    public void propose(String scheme, String agreed) {
        done(tom().post(scheme + "/coordinator", "name", "Rosa Tindall", "email", ROSA, "agreed", agreed));
    }

    /// A scheme that has come all the way, with Rosa as coordinator.
    ///
    /// @return its page at the desk
    public String live(String name) {
        start(name + " and around", "first@residents.example");
        var scheme = newest();
        name(scheme);
        done(tom().post(scheme + "/neighbours", "title", name, "outline", name + ", 40 homes"));
        propose(scheme, "yes");
        done(tom().post(scheme + "/check", "note", "References were taken."));
        done(tom().post(scheme + "/launch"));
        return scheme;
    }

    public static String reference(String scheme) {
        return scheme.substring(scheme.lastIndexOf('/') + 1);
    }

    /// The private link that Rosa was sent for a scheme.
    public String rosas(String scheme) {
        return letters("volunteering.proposed").stream()
                .flatMap(letter -> letter.blocks().stream())
                .filter(Letter.Block.Link.class::isInstance)
                .map(block -> ((Letter.Block.Link) block).path())
                .filter(path -> path.contains(reference(scheme)))
                .findFirst()
                .orElseThrow();
    }

    /// Of what was staged of a kind, as it would leave now.
    public List<Letter> letters(String kind) {
        return letters.staged(kind).stream()
                .flatMap(staged -> letter(staged).stream())
                .toList();
    }

    private List<Letter> letter(Staged staged) {
        return desk.pages().all(Wording.class).stream()
                .filter(wording -> wording.words(staged.item()))
                .flatMap(wording -> wording.word(staged.item(), staged.person()).stream())
                .toList();
    }

    public String text(String kind) {
        return letters(kind).stream()
                .flatMap(letter -> letter.blocks().stream())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    public void tick() {
        desk.pages().all(Job.class).stream()
                .filter(job -> job.name().startsWith("volunteering"))
                .forEach(Job::run);
    }

    public List<String> listed(Officer officer) {
        return HREF.matcher(TestBrowser.html(officer.browser().get("/desk/watch")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Override
    public void close() {
        desk.close();
    }
}
