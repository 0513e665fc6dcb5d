package org.wardmote.ledger.bringing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.importing.BadRow;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.handling.Past;
import org.wardmote.ledger.history.Beginnings;
import org.wardmote.people.PersonId;
import org.wardmote.people.StaffNames;

/// From what a file says to what the ledger can take: names become staff, ids of the other system contributions.
@Component
class Pasts {

    private static final List<String> DISPOSITIONS =
            Arrays.stream(Disposition.values()).map(Disposition::code).toList();
    private static final List<String> PASSED =
            Arrays.stream(PassedTo.values()).map(PassedTo::code).toList();

    private final StaffNames staff;
    private final Beginnings beginnings;
    private final Organisations organisations;

    Pasts(StaffNames staff, Beginnings beginnings, Organisations organisations) {
        this.staff = staff;
        this.beginnings = beginnings;
        this.organisations = organisations;
    }

    Past read(Happened it, String organisation) {
        var at = it.at();
        return switch (it.kind()) {
            case "assigned" -> new Past.Assigned(at, staff.staff(required(it, "to", it::to)));
            case "asked" -> new Past.Asked(at, by(it), words(it));
            case "replied" -> new Past.Replied(at, words(it));
            case "noted" -> new Past.Noted(at, by(it), words(it));
            case "answered" -> answered(it);
            case "released" -> new Past.Released(at, by(it), it.question(), words(it));
            case "reopened" -> new Past.Reopened(at, words(it));
            case "passed-on" -> new Past.PassedOn(at, by(it), passedTo(it), it.theirReference(), words(it));
            case "referral-offered" -> new Past.Offered(at, by(it), partner(it), words(it));
            case "referral-accepted" -> new Past.Accepted(at, by(it));
            case "referral-returned" -> new Past.Returned(at, by(it), words(it));
            case "merged" -> new Past.Merged(at, by(it), into(it, organisation));
            case "abuse-flagged" -> new Past.AbuseFlagged(at, by(it), words(it));
            case "held" -> new Past.Held(at, required(it, "to", it::to));
            case "outcome-told" -> new Past.OutcomeTold(at, disposition(it));
            default -> throw new BadRow("\"kind\" cannot be \"" + it.kind() + "\": see docs/import.md.");
        };
    }

    private Past answered(Happened it) {
        var nextBy = it.nextBy() == null
                ? null
                : LondonTime.startOf(it.nextBy().plusDays(1)).minusSeconds(1);
        var answer = new Handling.Answering(words(it), disposition(it), it.outcome(), it.nextStep(), nextBy);
        if (it.reached() != null && it.reached().isBefore(it.at()))
            throw new BadRow("\"reached_at\" comes before the answer was given.");
        return new Past.Answered(it.at(), by(it), answer, it.reached(), it.delivered());
    }

    private PersonId by(Happened it) {
        return staff.staff(required(it, "by", it::by));
    }

    private static String words(Happened it) {
        return required(it, "words", it::words);
    }

    private String partner(Happened it) {
        var to = required(it, "to", it::to);
        return organisations
                .find(to)
                .orElseThrow(() -> new BadRow("There is no organisation \"" + to + "\"."))
                .id();
    }

    private ContributionId into(Happened it, String organisation) {
        var to = required(it, "to", it::to);
        return beginnings
                .findByToken(Brought.token(organisation, to))
                .map(Receipt::id)
                .orElseThrow(() -> new BadRow(
                        "It is merged into \"" + to + "\", which has not been brought in; it must come first."));
    }

    private static PassedTo passedTo(Happened it) {
        return coded("to", required(it, "to", it::to), PASSED, PassedTo::of);
    }

    private static Disposition disposition(Happened it) {
        return coded("disposition", required(it, "disposition", it::disposition), DISPOSITIONS, Disposition::of);
    }

    private static <T> T coded(
            String name, String code, List<String> codes, java.util.function.Function<String, T> known) {
        return new Cells(absent -> Optional.empty()).coded(name, code, codes, known);
    }

    private static String required(
            Happened it, String name, Supplier<@org.jspecify.annotations.Nullable String> value) {
        var said = value.get();
        if (said == null)
            throw new BadRow(
                    "\"" + name + "\" is empty where it says \"" + it.kind() + "\" at " + local(it.at()) + ".");
        return said;
    }

    private static String local(Instant at) {
        return at.atZone(LondonTime.ZONE).toLocalDateTime().toString();
    }
}
