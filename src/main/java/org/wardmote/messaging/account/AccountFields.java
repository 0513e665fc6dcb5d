package org.wardmote.messaging.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.kernel.TypedDate;
import org.wardmote.people.Viewer;

/// Asks for an account of the register, and reads what was typed.
@Component
class AccountFields {

    private static final int MOST_PURPOSE = 400;

    private final Areas areas;
    private final Organisations organisations;
    private final Frame.Words words;

    AccountFields(Areas areas, Organisations organisations, Frame.Words words) {
        this.areas = areas;
        this.organisations = organisations;
        this.words = words;
    }

    List<Field> fields(AccountForm form, Viewer viewer) {
        return List.of(
                new Field.Pick("where", words.say("accounts.where"), null, places(viewer), form.where()),
                new Field.Line("ward", words.say("accounts.ward"), words.say("accounts.ward.hint"), form.ward()),
                new Field.Pick("network", words.say("accounts.network"), null, networks(), form.network()),
                new Field.Line(
                        "handle", words.say("accounts.handle"), words.say("accounts.handle.hint"), form.handle()),
                new Field.Line(
                        "address", words.say("accounts.address"), words.say("accounts.address.hint"), form.address()),
                new Field.Text(
                        "purpose",
                        words.say("accounts.purpose"),
                        words.say("accounts.purpose.hint"),
                        form.purpose(),
                        MOST_PURPOSE),
                new Field.Line("owner", words.say("accounts.owner"), words.say("accounts.owner.hint"), form.owner()),
                day("ownerTrained", "accounts.owner.trained", form.ownerTrained()),
                new Field.Line("deputy", words.say("accounts.deputy"), null, form.deputy()),
                day("deputyTrained", "accounts.deputy.trained", form.deputyTrained()),
                day("review", "accounts.review", form.review()));
    }

    private Field day(String name, String key, @Nullable TypedDate typed) {
        return new Field.Day(name, words.say(key), null, AccountForm.day(typed));
    }

    private List<Choice> networks() {
        return Network.list().stream()
                .map(one -> new Choice(one.code(), words.say("accounts.network." + one.code())))
                .toList();
    }

    private List<Choice> places(Viewer viewer) {
        var places = new ArrayList<Choice>();
        for (var grant : KeepingAccounts.reach(viewer)) {
            var whose = organisations.get(grant.organisation()).name();
            if (grant.borough() == null) places.add(new Choice(grant.organisation(), whose));
            for (var borough : areas.listBoroughs())
                if (grant.borough() == null || grant.borough().equals(borough.id()))
                    places.add(new Choice(
                            grant.organisation() + "|" + borough.slug(),
                            words.say("accounts.within", borough.name(), whose)));
        }
        return places.stream().distinct().toList();
    }

    AccountForm form(Account account) {
        var borough = account.borough() == null ? null : areas.get(account.borough());
        return new AccountForm(
                borough == null ? account.organisation() : account.organisation() + "|" + borough.slug(),
                account.area() == null ? null : areas.get(account.area()).name(),
                account.network().code(),
                account.handle(),
                account.address(),
                account.purpose(),
                account.owner().post(),
                typed(account.owner().trainedOn()),
                account.deputy().post(),
                typed(account.deputy().trainedOn()),
                typed(account.reviewOn()));
    }

    private static TypedDate typed(@Nullable LocalDate day) {
        return day == null ? TypedDate.BLANK : TypedDate.of(day);
    }

    /// A form without faults.
    Entry entry(AccountForm form) {
        var where = Objects.requireNonNull(form.where()).split("\\|", 2);
        var borough = where.length == 1 ? null : areas.findBorough(where[1]).orElseThrow(NotFound::new);
        return new Entry(
                where[0],
                borough == null ? null : borough.id(),
                ward(borough, form.ward()),
                Network.find(Objects.requireNonNull(form.network())).orElseThrow(NotFound::new),
                Objects.requireNonNull(form.handle()),
                Objects.requireNonNull(form.address()),
                form.purpose(),
                keeper(form.owner(), form.ownerTrained()),
                keeper(form.deputy(), form.deputyTrained()),
                AccountForm.day(form.review()).date().orElse(null));
    }

    private static Account.Keeper keeper(@Nullable String post, @Nullable TypedDate trained) {
        return new Account.Keeper(post, AccountForm.day(trained).date().orElse(null));
    }

    private @Nullable AreaId ward(@Nullable Area borough, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        if (borough == null) throw new Refusal.Invalid("Choose the borough in which the ward lies.");
        var name = typed.strip().toLowerCase(Locale.ROOT);
        return areas.listWithin(borough.borough()).stream()
                .filter(area -> area.name().toLowerCase(Locale.ROOT).equals(name)
                        || area.slug().equals(name))
                .map(Area::id)
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(
                        "There is no ward of that name in " + borough.name() + ". Write it as its page does."));
    }
}
