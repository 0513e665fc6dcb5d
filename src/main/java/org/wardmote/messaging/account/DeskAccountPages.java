package org.wardmote.messaging.account;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.messaging.account.AccountsPage.Link;
import org.wardmote.messaging.account.AccountsPage.Row;
import org.wardmote.people.Viewer;

/// The register at the desk: what is wanting, and what can be done about it.
@Component
class DeskAccountPages {

    static final String LIST = "/desk/accounts";

    private static final int MOST_WHY = 500;

    private final Frames frames;
    private final Accounts accounts;
    private final AccountWords words;
    private final AccountFields fields;
    private final Areas areas;

    DeskAccountPages(Frames frames, Accounts accounts, AccountWords words, AccountFields fields, Areas areas) {
        this.frames = frames;
        this.accounts = accounts;
        this.words = words;
        this.fields = fields;
        this.areas = areas;
    }

    AccountsPage list(Viewer viewer) {
        var kept = accounts.list().stream()
                .filter(account -> KeepingAccounts.keeps(viewer, account))
                .toList();
        return new AccountsPage(
                frame("accounts.desk.title"),
                words.say("accounts.desk.lede"),
                missing(viewer),
                new Link(words.say("accounts.new"), LIST + "/new"),
                words.heads(),
                kept.stream().map(this::row).toList(),
                words.say("accounts.none"));
    }

    /// Boroughs in reach without an account of their own.
    private List<String> missing(Viewer viewer) {
        var all = accounts.list();
        var missing = new ArrayList<String>();
        for (var borough : areas.listBoroughs()) {
            var mine = KeepingAccounts.reach(viewer).stream()
                    .anyMatch(grant -> grant.covers(grant.organisation(), borough.id(), null));
            var own = AccountPages.of(borough, all).stream().anyMatch(one -> one.area() == null);
            if (mine && !own) missing.add(borough.name());
        }
        return missing.isEmpty() ? List.of() : List.of(words.say("accounts.missing.in", String.join(", ", missing)));
    }

    private Row row(Account account) {
        var path = LIST + "/" + account.id();
        return new Row(
                words.name(account),
                account.address(),
                words.flags(account).stream().map(words::flag).toList(),
                words.cells(account),
                List.of(
                        new Link(words.say("accounts.check"), path + "/check"),
                        new Link(words.say("accounts.edit"), path + "/edit"),
                        new Link(words.say("accounts.end"), path + "/end")));
    }

    ActPage create(AccountForm form, Viewer viewer, Faults faults) {
        return act(
                "accounts.new",
                "accounts.new.submit",
                null,
                "accounts.new.lede",
                faults,
                LIST,
                fields.fields(form, viewer));
    }

    ActPage edit(Account account, AccountForm form, Viewer viewer, Faults faults) {
        return act(
                "accounts.edit",
                "accounts.edit.submit",
                account,
                null,
                faults,
                path(account, "edit"),
                fields.fields(form, viewer));
    }

    ActPage check(Account account, CheckForm form, Faults faults) {
        var asked = List.<Field>of(
                new Field.OneOf(
                        "genuine",
                        words.say("accounts.check.genuine"),
                        words.say("accounts.check.genuine.hint"),
                        List.of(
                                new Choice("yes", words.say("accounts.check.yes")),
                                new Choice("no", words.say("accounts.check.no"))),
                        form.genuine()),
                new Field.Day(
                        "posted",
                        words.say("accounts.check.posted"),
                        words.say("accounts.check.posted.hint"),
                        AccountForm.day(form.posted())));
        return act(
                "accounts.check",
                "accounts.check.submit",
                account,
                "accounts.check.lede",
                faults,
                path(account, "check"),
                asked);
    }

    ActPage end(Account account, EndForm form, Faults faults) {
        var asked = List.<Field>of(new Field.Text(
                "why", words.say("accounts.end.why"), words.say("accounts.end.why.hint"), form.why(), MOST_WHY));
        return act(
                "accounts.end",
                "accounts.end.submit",
                account,
                "accounts.end.lede",
                faults,
                path(account, "end"),
                asked);
    }

    private static String path(Account account, String act) {
        return LIST + "/" + account.id() + "/" + act;
    }

    private ActPage act(
            String titleKey,
            String submitKey,
            @Nullable Account account,
            @Nullable String ledeKey,
            Faults faults,
            String action,
            List<Field> asked) {
        return new ActPage(
                frame(titleKey),
                account == null ? null : words.name(account),
                ledeKey == null ? null : words.say(ledeKey),
                null,
                faults,
                action,
                asked,
                words.say(submitKey),
                LIST);
    }

    private Frame frame(String titleKey) {
        return frames.personal(
                "/desk",
                List.of(new Crumb(words.say("desk.crumb"), "/desk"), new Crumb(words.say(titleKey), null)),
                titleKey);
    }
}
