package org.wardmote.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Stands in for the modules that keep people's words: a page of text each, by somebody and about anybody, with a
/// search index beside it. What a test restricts stays.
public final class Diaries implements PersonalData {

    private final Map<String, Restriction> restricted = new HashMap<>();
    private final JdbcClient jdbc;

    public Diaries(DataSource source) {
        jdbc = JdbcClient.create(source);
        jdbc.sql("""
            create table priority.diary (reference text primary key, by uuid, words text not null, kind text not null,
              at timestamptz not null default now(),
              search tsvector generated always as (to_tsvector('simple', words)) stored)\
            """).update();
    }

    public void write(String reference, PersonId by, String words) {
        write("priority.diary", reference, by, words);
    }

    public void write(String kind, String reference, PersonId by, String words) {
        jdbc.sql("insert into priority.diary (reference, by, words, kind) values (?, ?, ?, ?)")
                .param(reference)
                .param(by.value())
                .param(words)
                .param(kind)
                .update();
    }

    public String read(String reference) {
        return jdbc.sql("select words from priority.diary where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    public void restrict(String reference, Reason reason, String organisation) {
        restricted.put(reference, new Restriction(reference, reason, organisation));
    }

    public void letGo(String reference) {
        restricted.remove(reference);
    }

    @Override
    public String schema() {
        return "priority";
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(
                kind("priority.diary", RecordKind.Regime.GENERAL),
                kind("priority.crime", RecordKind.Regime.LAW_ENFORCEMENT));
    }

    private static RecordKind kind(String name, RecordKind.Regime regime) {
        return new RecordKind(name, "What " + name + " holds.", RecordKind.Controller.POLICE, regime, "task", "a year");
    }

    @Override
    public List<Section> export(PersonId person) {
        var sections = new ArrayList<Section>();
        for (var kind : kinds())
            sections.add(new Section(
                    kind.name(),
                    jdbc.sql("select reference, words from priority.diary where by = ? and kind = ? order by 1")
                            .param(person.value())
                            .param(kind.name())
                            .query((row, number) -> {
                                Map<String, String> fields = new LinkedHashMap<>();
                                fields.put("reference", row.getString(1));
                                fields.put("words", row.getString(2));
                                return fields;
                            })
                            .list()));
        return sections;
    }

    @Override
    public List<Restriction> restrictions(PersonId person) {
        return List.copyOf(restricted.values());
    }

    @Override
    public void erase(Erasure erasure) {
        record Page(String reference, UUID by, String words) {}
        var pages = jdbc.sql("select reference, by, words from priority.diary")
                .query(Page.class)
                .list();
        for (var page : pages) {
            if (erasure.kept().contains(page.reference())) continue;
            var theirs = page.by().equals(erasure.person().value());
            jdbc.sql("update priority.diary set words = ? where reference = ?")
                    .param((theirs ? erasure.closely() : erasure.without()).apply(page.words()))
                    .param(page.reference())
                    .update();
        }
    }

    @Override
    public int retain(Instant now) {
        return jdbc.sql("delete from priority.diary where at < ?")
                .param(now.atOffset(ZoneOffset.UTC).minusYears(1))
                .update();
    }
}
