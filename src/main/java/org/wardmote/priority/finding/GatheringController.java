package org.wardmote.priority.finding;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Saying;

/// `…/gathering`: the machine suggests by similar wording; a person gathers.
@Controller
class GatheringController {

    private static final int MOST = 50;
    private static final int LIKE = 20;
    private static final int MOST_TYPED = 20_000;
    private static final Set<String> HOW = Set.of("search", "alike", "reference");

    private final FindingActs acts;
    private final Gathering gathering;
    private final GatheredRows gathered;
    private final Contributed contributed;
    private final Clock clock;

    GatheringController(
            FindingActs acts, Gathering gathering, GatheredRows gathered, Contributed contributed, Clock clock) {
        this.acts = acts;
        this.gathering = gathering;
        this.gathered = gathered;
        this.contributed = contributed;
        this.clock = clock;
    }

    @GetMapping("/desk/findings/{reference}/gathering")
    @Staff(Function.ANALYSE)
    GatheringPage show(
            Viewer viewer, @PathVariable String reference, @RequestParam(required = false) @Nullable String q) {
        var finding = acts.find(reference, viewer, Function.ANALYSE);
        return page(finding, viewer, q, null, Faults.NONE);
    }

    /// @param chosen those that were ticked
    /// @param references others, as they were typed
    @PostMapping("/desk/findings/{reference}/gathering")
    @Staff(Function.ANALYSE)
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable List<String> chosen,
            @RequestParam(required = false) @Nullable String references,
            @RequestParam(defaultValue = "reference") String how,
            HttpServletResponse response) {
        var finding = acts.find(reference, viewer, Function.ANALYSE);
        var named = named(chosen, references);
        var meant = named.stream()
                .flatMap(one -> Reference.find(one).stream())
                .flatMap(one -> contributed.find(one, viewer).stream())
                .map(Heard::id)
                .distinct()
                .toList();
        var key = named.isEmpty() ? "finding.form.references.none" : "finding.form.references.unknown";
        var faults = !meant.isEmpty() && meant.size() == named.size()
                ? Faults.NONE
                : Faults.NONE.and("references", acts.words().say(key));
        return DeskForm.tryTo(
                acts.doing(finding, "gathering", () -> gather(finding, meant, how, viewer)),
                faults,
                again -> page(finding, viewer, null, references, again),
                response);
    }

    private void gather(Finding finding, List<ContributionId> meant, String how, Viewer viewer) {
        gathering.gather(finding.id(), meant, HOW.contains(how) ? how : "reference", viewer, Moments.now(clock));
    }

    private static List<String> named(@Nullable List<String> chosen, @Nullable String references) {
        var typed = references == null || references.length() > MOST_TYPED ? "" : references;
        return Stream.concat(Stream.ofNullable(chosen).flatMap(List::stream), Arrays.stream(typed.split("[\\s,;]+")))
                .filter(one -> !one.isBlank())
                .distinct()
                .toList();
    }

    private GatheringPage page(
            Finding finding, Viewer viewer, @Nullable String q, @Nullable String references, Faults faults) {
        var saying = acts.saying();
        var some = gathered.list(finding.id(), 0, Long.MAX_VALUE, LIKE).stream()
                .map(Gathered::contribution)
                .toList();
        return new GatheringPage(
                acts.frame(finding, "finding.act.gathering.title"),
                saying.say("finding.caption", finding.reference().toString(), saying.place(finding.placed())),
                faults,
                FindingActs.home(finding) + "/gathering",
                q,
                q == null
                        ? List.of()
                        : candidates(finding, contributed.search(finding.placed(), q, viewer, MOST), saying),
                candidates(finding, contributed.alike(some, finding.placed(), viewer, LIKE), saying),
                references,
                FindingActs.home(finding));
    }

    /// Those that are not there yet.
    private List<GatheringPage.Candidate> candidates(Finding finding, List<Heard> some, Saying saying) {
        var there = Set.copyOf(
                gathered.among(finding.id(), some.stream().map(Heard::id).toList()));
        return some.stream()
                .filter(one -> !there.contains(one.id()))
                .map(one -> new GatheringPage.Candidate(
                        one.reference().toString(),
                        saying.say(
                                "finding.candidate",
                                one.reference().toString(),
                                saying.place(one.placed()),
                                saying.channel(one.channel()),
                                saying.times().ago(one.receivedAt())),
                        one.words()))
                .toList();
    }
}
