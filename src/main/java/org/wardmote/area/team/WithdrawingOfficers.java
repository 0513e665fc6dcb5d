package org.wardmote.area.team;

import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.NamesWithheld;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.Changes;

/// Takes an officer's name or photo out of everything at once: the present, the past, and every text in which it
/// stands. Posts and their dates remain.
@Component
class WithdrawingOfficers {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AreasByCode areas;
    private final ListingOfficers officers;
    private final Withheld withheld;
    private final CleaningTeams texts;
    private final ObjectProvider<NamesWithheld> others;
    private final Changes changes;

    WithdrawingOfficers(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            AreasByCode areas,
            ListingOfficers officers,
            Withheld withheld,
            CleaningTeams texts,
            ObjectProvider<NamesWithheld> others,
            Changes changes) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.areas = areas;
        this.officers = officers;
        this.withheld = withheld;
        this.texts = texts;
        this.others = others;
        this.changes = changes;
    }

    /// How many records held the name; `teams` above one where the officer, or a namesake, served several.
    record Done(int officers, int teams) {}

    Done withdraw(String areaCode, String name, boolean photoOnly, String reason) {
        var area = areas.get(areaCode);
        return transaction.execute(status -> {
            var named = officers.listEver(area.id()).stream()
                    .filter(officer -> officer.isCalled(name))
                    .findFirst()
                    .orElseThrow(() -> new Refusal.Invalid("No officer of " + area.name() + " is called that. Run "
                            + "\"officers list --area " + area.code() + "\" to see them."));
            var same = officers.listOfForce(named.force()).stream()
                    .filter(officer -> officer.isCalled(name))
                    .toList();
            if (photoOnly) withdrawPhoto(same, named, reason);
            else withdrawName(same, named, reason);
            changes.announce();
            var teams = new HashSet<>(
                    same.stream().map(ListingOfficers.Officer::team).toList());
            return new Done(same.size(), teams.size());
        });
    }

    private void withdrawPhoto(List<ListingOfficers.Officer> same, ListingOfficers.Officer named, String reason) {
        withheld.add(named.force(), Withheld.What.PHOTO, named.name(), reason);
        same.forEach(officer -> deletePhoto(officer.id()));
    }

    private void withdrawName(List<ListingOfficers.Officer> same, ListingOfficers.Officer named, String reason) {
        withheld.add(named.force(), Withheld.What.NAME, named.name(), "");
        var cleaner = withheld.cleaner();
        withheld.because(named.force(), named.name(), cleaner.apply(reason));
        var hash = withheld.known(named.force()).hash(named.name());
        same.forEach(officer -> forget(officer, hash));
        cleanTexts(cleaner);
    }

    private void forget(ListingOfficers.Officer officer, String hash) {
        deletePhoto(officer.id());
        jdbc.sql("""
            delete from area.route r using area.posting g
            where r.post = g.post and g.officer = :officer\
            """).param("officer", officer.id()).update();
        jdbc.sql("update area.officer set name = null, name_hash = :hash, bio = null, languages = '{}' where id = :id")
                .param("hash", hash)
                .param("id", officer.id())
                .update();
    }

    private void deletePhoto(long officer) {
        jdbc.sql("delete from area.photo where officer = :officer")
                .param("officer", officer)
                .update();
    }

    private void cleanTexts(UnaryOperator<String> cleaner) {
        texts.clean(cleaner);
        others.orderedStream().forEach(module -> module.clean(cleaner));
    }
}
