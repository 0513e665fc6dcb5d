package org.wardmote.people.export;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.LondonTime;
import org.wardmote.people.AccessLog;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.PersonalData.Reason;
import org.wardmote.people.PersonalData.Restriction;
import org.wardmote.people.PersonalData.Section;
import org.wardmote.people.RecordKind;
import org.wardmote.people.RecordKind.Regime;
import org.wardmote.people.Viewer;
import org.wardmote.people.request.DataRequest;
import org.wardmote.people.request.Requests;
import org.wardmote.people.request.Requests.Standing;

/// Copies everything that is kept of somebody, from every module. What is kept for law enforcement is held back
/// until a named person has reviewed it; then it is in the copies of the next month.
@Component
class Copying {

    private static final Period GIVEN_FOR = Period.ofMonths(1);

    private final ObjectProvider<PersonalData> everywhere;
    private final Requests requests;
    private final AccessLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Copying(
            ObjectProvider<PersonalData> everywhere,
            Requests requests,
            AccessLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.everywhere = everywhere;
        this.requests = requests;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// All modules are asked in one transaction, so that a copy is of one moment.
    Copy of(PersonId person) {
        return Objects.requireNonNull(transaction.execute(status -> made(person)));
    }

    private Copy made(PersonId person) {
        var review = requests.findLatest(person, DataRequest.Kind.EXPORT);
        var parts = new ArrayList<Copy.Part>();
        for (var data : inOrder())
            for (var kind : data.kinds()) {
                var rows = rows(kind, data.export(person));
                var held = kind.regime() == Regime.LAW_ENFORCEMENT
                        && review.filter(request -> gives(request, kind)).isEmpty();
                parts.add(held ? new Copy.Part(kind, List.of(), rows.size()) : new Copy.Part(kind, rows, 0));
            }
        return new Copy(clock.instant(), List.copyOf(parts));
    }

    /// The copy that leaves. It is logged, and what it holds back goes to review.
    Copy give(Viewer viewer) {
        var copy = transaction.execute(status -> {
            var person = viewer.whom();
            log.note(viewer, "people.person", person.value().toString(), "a copy for the person themselves");
            var made = of(person);
            if (made.holdsBack() && findUnderReview(person).isEmpty())
                requests.ask(person, DataRequest.Kind.EXPORT, heldBack(made));
            return made;
        });
        if (copy == null) throw new IllegalStateException("No copy was made");
        return copy;
    }

    Optional<DataRequest> findUnderReview(PersonId person) {
        return requests.findLatest(person, DataRequest.Kind.EXPORT).filter(request -> request.carriedOutAt() == null);
    }

    private static List<Standing> heldBack(Copy copy) {
        return copy.parts().stream()
                .filter(part -> part.heldBack() > 0)
                .map(Copy.Part::kind)
                .map(kind -> new Standing(
                        kind.name().substring(0, kind.name().indexOf('.')),
                        new Restriction(kind.name(), Reason.LAW_ENFORCEMENT)))
                .toList();
    }

    /// Decided within the last month, and not to be withheld.
    private boolean gives(DataRequest request, RecordKind kind) {
        var decided = request.carriedOutAt();
        return decided != null
                && decided.atZone(LondonTime.ZONE).plus(GIVEN_FOR).toInstant().isAfter(clock.instant())
                && request.records().stream()
                        .anyMatch(record -> record.record().equals(kind.name()) && Boolean.FALSE.equals(record.kept()));
    }

    private List<PersonalData> inOrder() {
        return everywhere.stream()
                .sorted(Comparator.comparing(PersonalData::schema))
                .toList();
    }

    /// A section of no declared kind would leave unseen.
    private static List<Map<String, String>> rows(RecordKind kind, List<Section> sections) {
        return sections.stream().collect(groupingBy(Section::kind)).getOrDefault(kind.name(), List.of()).stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }
}
