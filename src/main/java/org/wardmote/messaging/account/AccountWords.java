package org.wardmote.messaging.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TimeWords;

/// Words accounts for every page that shows them.
@Component
@EnableConfigurationProperties(AccountSettings.class)
class AccountWords {

    private final Frame.Words words;
    private final Areas areas;
    private final Organisations organisations;
    private final AccountSettings settings;
    private final Clock clock;

    AccountWords(Frame.Words words, Areas areas, Organisations organisations, AccountSettings settings, Clock clock) {
        this.words = words;
        this.areas = areas;
        this.organisations = organisations;
        this.settings = settings;
        this.clock = clock;
    }

    String say(String key, Object... args) {
        return words.say(key, args);
    }

    /// `@policebrixton on Bluesky`
    String name(Account account) {
        return words.say(
                "accounts.name",
                account.handle(),
                words.say("accounts.network." + account.network().code()));
    }

    String place(Account account) {
        if (account.area() != null) return areas.get(account.area()).name();
        if (account.borough() != null) return areas.get(account.borough()).name();
        return organisations.get(account.organisation()).name();
    }

    List<String> heads() {
        return List.of(
                words.say("accounts.account"),
                words.say("accounts.place"),
                words.say("accounts.owner"),
                words.say("accounts.purpose"),
                words.say("accounts.checked"),
                words.say("accounts.posted"));
    }

    List<String> headsOfBoroughs() {
        return List.of(
                words.say("accounts.borough"),
                words.say("accounts.all"),
                words.say("accounts.own"),
                words.say("accounts.owner"),
                words.say("accounts.checked"),
                words.say("accounts.posted"));
    }

    List<String> cells(Account account) {
        return List.of(
                place(account),
                keeper(account),
                account.purpose() == null ? words.say("accounts.unsaid") : account.purpose(),
                date(account.checkedOn()),
                date(account.postedOn()));
    }

    private String keeper(Account account) {
        var post = account.owner().post();
        if (post == null) return words.say("accounts.unsaid");
        var deputy = account.deputy().post();
        return deputy == null ? post : words.say("accounts.owner.deputy", post, deputy);
    }

    String date(@Nullable LocalDate day) {
        return day == null ? words.say("accounts.never") : new TimeWords(words, clock.instant()).date(day);
    }

    /// What the public is told of: whether it is looked after. The rest is for whoever keeps the register.
    List<String> publicFlags(Account account) {
        return flags(account).stream()
                .filter(flag -> flag == Account.Flag.SILENT || flag == Account.Flag.UNCHECKED)
                .map(this::flag)
                .toList();
    }

    List<Account.Flag> flags(Account account) {
        return account.flags(LondonTime.today(clock), settings);
    }

    String flag(Account.Flag flag) {
        return flag == Account.Flag.SILENT
                ? words.say("accounts.flag.silent", settings.silentAfter())
                : words.say("accounts.flag." + flag.code());
    }

    boolean isGood(Account account) {
        return publicFlags(account).isEmpty();
    }
}
