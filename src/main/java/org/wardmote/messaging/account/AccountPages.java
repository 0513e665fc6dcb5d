package org.wardmote.messaging.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.account.AccountsPage.Row;

/// The register as the public reads it.
@Component
class AccountPages {

    private final Frames frames;
    private final Accounts accounts;
    private final AccountWords words;
    private final Areas areas;
    private final Clock clock;

    AccountPages(Frames frames, Accounts accounts, AccountWords words, Areas areas, Clock clock) {
        this.frames = frames;
        this.accounts = accounts;
        this.words = words;
        this.areas = areas;
        this.clock = clock;
    }

    /// Every borough, and before them what speaks for all of an organisation.
    AccountsPage index() {
        var all = accounts.list();
        var rows = new ArrayList<Row>();
        for (var one : all) if (one.borough() == null) rows.add(line(words.place(one), one.address(), 1, one));
        for (var borough : areas.listBoroughs()) rows.add(line(borough, of(borough, all)));
        var here = List.of(new Crumb(words.say("accounts.crumb"), null));
        return page(frames.frame("/areas", here, "accounts.title"), "accounts.lede", words.headsOfBoroughs(), rows);
    }

    AccountsPage ofBorough(Area borough) {
        var rows = of(borough, accounts.list()).stream().map(this::row).toList();
        var crumbs = List.of(new Crumb(words.say("accounts.crumb"), "/accounts"), new Crumb(borough.name(), null));
        return page(
                frames.frame("/areas", crumbs, "accounts.borough.title", borough.name()),
                "accounts.borough.lede",
                words.heads(),
                rows);
    }

    private AccountsPage page(Frame frame, String lede, List<String> heads, List<Row> rows) {
        return new AccountsPage(
                frame.goodUntil(LondonTime.nextMidnight(clock)),
                words.say(lede),
                List.of(words.say("accounts.warning"), words.say("accounts.not-for")),
                null,
                heads,
                rows,
                words.say("accounts.none"));
    }

    static List<Account> of(Area borough, List<Account> all) {
        return all.stream().filter(one -> borough.id().equals(one.borough())).toList();
    }

    private Row row(Account account) {
        return new Row(
                words.name(account), account.address(), words.publicFlags(account), words.cells(account), List.of());
    }

    /// The borough's own account, or that it has none.
    private Row line(Area borough, List<Account> its) {
        var own = its.stream().filter(one -> one.area() == null).toList();
        var path = "/accounts/" + borough.slug();
        if (!own.isEmpty()) {
            var best = own.stream().filter(words::isGood).findFirst().orElse(own.getFirst());
            return line(borough.name(), path, its.size(), best);
        }
        var none = words.say("accounts.unsaid");
        var cells = List.of(words.say("accounts.count", its.size()), none, none, none, none);
        return new Row(borough.name(), path, List.of(words.say("accounts.missing")), cells, List.of());
    }

    private Row line(String name, String href, int count, Account best) {
        var cells = words.cells(best);
        return new Row(
                name,
                href,
                words.publicFlags(best),
                List.of(words.say("accounts.count", count), words.name(best), cells.get(1), cells.get(3), cells.get(4)),
                List.of());
    }
}
