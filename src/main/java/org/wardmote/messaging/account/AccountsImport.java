package org.wardmote.messaging.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Layout.Column;
import org.wardmote.importing.Options;
import org.wardmote.importing.Row;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.Changes;

/// `import accounts`: the genuine accounts that a force knows of.
@Component
class AccountsImport implements Import {

    private static final List<String> COLUMNS = List.of("organisation", "network", "handle", "address");

    private final Accounts accounts;
    private final Areas areas;
    private final Organisations organisations;
    private final Changes changes;
    private final Clock clock;

    AccountsImport(Accounts accounts, Areas areas, Organisations organisations, Changes changes, Clock clock) {
        this.accounts = accounts;
        this.areas = areas;
        this.organisations = organisations;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "accounts";
    }

    @Override
    public Layout layout() {
        return new Layout(
                "The genuine accounts of the police on social media.",
                List.of("CSV, one row an account"),
                List.of(
                        new Column("organisation", true, "The force, such as metropolitan."),
                        new Column("area_code", false, "The borough or ward it speaks for; all of the force if empty."),
                        new Column("network", true, "Such as facebook, x, nextdoor, whatsapp, bluesky; else other."),
                        new Column("handle", true, "The name it goes by there."),
                        new Column("address", true, "Where it is, beginning with https://."),
                        new Column("purpose", false, "What it is for, in a sentence."),
                        new Column("owner", false, "The post that answers for it, never a person."),
                        new Column("owner_trained_on", false, "When the holder was trained for it."),
                        new Column("deputy", false, "The post that stands in."),
                        new Column("deputy_trained_on", false, "When its holder was trained."),
                        new Column("review_on", false, "When the account is to be looked at again."),
                        new Column("checked_on", false, "When somebody last saw that it is genuine."),
                        new Column("posted_on", false, "The day of its newest post then.")),
                List.of(),
                List.of("A row whose address stands in the register already is put in its place."));
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        Rows.each(file, COLUMNS, tally, row -> {
            keep(row);
            tally.kept();
        });
        changes.announce();
    }

    private void keep(Row row) {
        var entry = entry(row);
        var known = accounts.findByAddress(entry.address());
        known.ifPresent(one -> accounts.change(one.id(), entry, null));
        var id = known.map(Account::id).orElseGet(() -> accounts.add(entry, null));
        var checked = past(row, "checked_on");
        var posted = past(row, "posted_on");
        if (checked == null) return;
        if (posted != null && posted.isAfter(checked))
            throw new BadRow("The newest post is of a day after the account was looked at.");
        accounts.check(id, checked, posted, null, null);
    }

    private @Nullable LocalDate past(Row row, String column) {
        var day = row.findDate(column).orElse(null);
        if (day != null && day.isAfter(LondonTime.today(clock)))
            throw new BadRow("The column \"" + column + "\" is a day to come.");
        return day;
    }

    private Entry entry(Row row) {
        var area = row.find("area_code").map(this::area).orElse(null);
        try {
            return new Entry(
                            organisation(row.get("organisation")),
                            area == null ? null : area.borough().id(),
                            area == null || area.id().equals(area.borough().id()) ? null : area.id(),
                            Network.find(row.get("network"))
                                    .orElseThrow(() ->
                                            new BadRow("The column \"network\" is none that we know; write other.")),
                            row.get("handle"),
                            row.get("address"),
                            row.find("purpose").orElse(null),
                            keeper(row, "owner"),
                            keeper(row, "deputy"),
                            row.findDate("review_on").orElse(null))
                    .sound();
        } catch (Refusal.Invalid refused) {
            throw new BadRow(String.valueOf(refused.getMessage()));
        }
    }

    private static Account.Keeper keeper(Row row, String column) {
        return new Account.Keeper(
                row.find(column).orElse(null),
                row.findDate(column + "_trained_on").orElse(null));
    }

    private Area area(String code) {
        return areas.findByCode(code).orElseThrow(() -> new BadRow("No area of today has the code " + code + "."));
    }

    private String organisation(String id) {
        if (organisations.find(id).isEmpty()) throw new BadRow("No organisation is called \"" + id + "\".");
        return id;
    }
}
