package org.wardmote.messaging.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.messaging.Office;

/// Accounts of the register in which something is said about places.
@Component
public class Voices {

    /// @param name as the register calls it, such as `@policebrixton on Mastodon`
    public record Voice(long id, String address, String name) {}

    private final Accounts accounts;
    private final AccountWords words;
    private final Areas areas;

    Voices(Accounts accounts, AccountWords words, Areas areas) {
        this.accounts = accounts;
        this.words = words;
        this.areas = areas;
    }

    /// The nearest to each place: its own, else its borough's. What an organisation as such has to say, it says in
    /// its own too, and nothing else: who follows all of London does not follow every street.
    ///
    /// @param network as the register calls it
    public List<Voice> nearest(Office office, Collection<AreaId> places, String network) {
        var all = accounts.list().stream()
                .filter(one -> one.network().code().equals(network))
                .filter(one -> one.organisation().equals(office.organisation()))
                .toList();
        var found = new LinkedHashSet<Account>();
        if (office.borough() == null) found.addAll(of(all, null, null));
        for (var place : places.isEmpty() ? own(office) : places) found.addAll(near(all, place));
        return found.stream().map(this::voice).toList();
    }

    private static List<AreaId> own(Office office) {
        var place = office.area() == null ? office.borough() : office.area();
        return place == null ? List.of() : List.of(place);
    }

    private List<Account> near(List<Account> all, AreaId place) {
        var borough = areas.get(place).borough().id();
        var its = borough.equals(place) ? List.<Account>of() : of(all, borough, place);
        return its.isEmpty() ? of(all, borough, null) : its;
    }

    private static List<Account> of(List<Account> all, @Nullable AreaId borough, @Nullable AreaId area) {
        var found = new ArrayList<>(all);
        found.removeIf(one -> !Objects.equals(one.borough(), borough) || !Objects.equals(one.area(), area));
        return found;
    }

    /// One that has not ended.
    public Optional<Voice> find(long id) {
        return accounts.find(id).map(this::voice);
    }

    private Voice voice(Account account) {
        return new Voice(account.id(), account.address(), words.name(account));
    }
}
