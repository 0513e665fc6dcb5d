package org.wardmote.priority.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.people.PersonId;
import org.wardmote.priority.DecidersInThornfield;

/// The promises of findings and decisions, held against people who do anything in any order.
class DecisionInvariantTests {

    private static final int STORIES = 30;

    private static DecidersInThornfield all;
    private static List<Officer> staff;
    private static List<PersonId> residents;

    @BeforeContainer
    static void begin() {
        all = new DecidersInThornfield();
        var several = all.officer("Ada Quill", Function.ANALYSE, Function.DECIDE, Function.APPROVE, Function.PUBLISH);
        staff = List.of(all.analyst, all.decider, all.publisher, several, all.officer);
        residents = List.of(all.desk.resident("Nadia Rahman"), all.desk.resident("Tom Ferris"));
    }

    /// Stories that went nowhere would prove nothing.
    @AfterContainer
    static void storiesWentEverywhere() {
        var happened = jdbc().sql("select distinct kind from priority.step")
                .query(String.class)
                .list();
        all.close();
        assertThat(happened)
                .contains("made", "gathered", "weighed", "routed", "acknowledged", "withdrawn", "proposed")
                .contains("rewritten", "decided", "given-back", "approved", "published", "withheld", "told")
                .contains("corrected", "dropped", "measured", "closed");
    }

    @Provide
    Arbitrary<List<DecisionMove>> moves() {
        return DecisionMove.any().list().ofMinSize(40).ofMaxSize(80);
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void whatAlwaysHolds(@ForAll("moves") List<DecisionMove> moves) {
        var open = new HashMap<String, String>();
        var history = new ArrayList<Long>();
        play(moves, story -> {
            for (var rule : RULES.entrySet())
                assertThat(count(rule.getValue())).as(rule.getKey()).isZero();
            whatWasPublicStands(open);
            historyIsOnlyAppendedTo(history);
        });
    }

    /// Each counts what must not be.
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("a decision without a reason or an effect is public", """
                select count(*) from priority.decision d left join priority.version v
                    on v.decision = d.id and v.number = d.version and v.state = 'holds'
                 where d.state <> 'proposed' and (v.id is null or v.reason = '' or v.effect is null)\
                """),
            Map.entry("something is public that nobody decided or approved", """
                select count(*) from priority.version
                 where state in ('holds', 'replaced')
                   and (decided_by is null or approved_by is null or published_by is null)\
                """),
            Map.entry("somebody approved what they wrote or decided", """
                select count(*) from priority.version
                 where approved_by = any (authors) or approved_by = decided_by\
                """),
            Map.entry("something was dropped that was public or approved, or in whose place nothing holds", """
                select count(*) from priority.version v
                 where v.state = 'dropped' and (
                     v.published_at is not null or v.approved_by is not null or not exists (
                         select from priority.version h where h.decision = v.decision and h.state = 'holds'))\
                """),
            Map.entry("two versions hold, or two are in work", """
                select count(*) from (select from priority.version group by decision
                having count(*) filter (where state = 'holds') > 1
                    or count(*) filter (where state in ('drafted', 'decided', 'approved')) > 1) x\
                """),
            Map.entry("a decision was closed before everybody had been told", """
                select count(*) from priority.decision where state = 'closed' and told_at is null\
                """),
            Map.entry("a decision counts as told while somebody waits", """
                select count(*) from priority.decision d
                  join priority.version v on v.decision = d.id and v.state = 'holds'
                 where d.told_at is not null and not d.unconfirmed and exists (
                     select from ledger.outcome o where o.item_kind = 'priority.decision' and o.item_id = v.id
                        and o.told_at is null)\
                """),
            Map.entry("somebody whose contribution was considered is not being told", """
                select count(*) from priority.considered c join priority.decision d on d.id = c.decision
                  join priority.version v on v.decision = d.id and v.state = 'holds'
                  join priority.gathered g on g.finding = c.finding and g.id <= c.upto
                 where not d.unconfirmed and not exists (
                     select from ledger.outcome o where o.item_kind = 'priority.decision' and o.item_id = v.id
                        and o.contribution = g.contribution)\
                """),
            Map.entry("the count of a finding is not what it gathers", """
                select count(*) from priority.finding f
                 where (contributions, people, unmarked, dissenting) <> (
                     select count(*), count(distinct speaker), count(*) - count(speaker),
                             count(*) filter (where dissents) from priority.gathered g where g.finding = f.id)\
                """),
            Map.entry("an open finding does not hold what it gathers", """
                select count(*) from priority.finding f join priority.gathered g on g.finding = f.id
                  join ledger.contribution c on c.id = g.contribution
                 where f.ended_at is null and c.state not in ('closed', 'merged') and not exists (
                     select from ledger.hold h where h.contribution = g.contribution
                        and h.holder = 'finding:' || f.id and h.lifted_at is null)\
                """),
            Map.entry("a contribution was closed while a finding that holds it is open", """
                select count(*) from ledger.hold h join ledger.contribution c on c.id = h.contribution
                 where h.lifted_at is null and h.holder like 'finding:%' and c.state = 'closed'\
                """),
            Map.entry("a finding went to a post and the hand-over record does not have all that it had then", """
                select count(*) from priority.finding f
                 where f.routed_at is not null and f.contributions <> (
                     select contributions from priority.hand_over h where h.finding = f.id order by id desc limit 1)\
                """),
            Map.entry("something withheld has no reason or no day", """
                select count(*) from priority.decision
                 where state = 'withheld' and (withheld is null or review_on is null)\
                """),
            Map.entry("a decision rests on nothing", """
                select count(*) from priority.decision d
                 where not exists (select from priority.considered c where c.decision = d.id)\
                """),
            Map.entry("a finding ended by nobody's decision", """
                select count(*) from priority.finding f where f.state in ('decided', 'closed') and not exists (
                    select from priority.considered c join priority.decision d on d.id = c.decision
                     where c.finding = f.id and d.state <> 'proposed')\
                """));

    private static void whatWasPublicStands(Map<String, String> open) {
        jdbc().sql("""
            select id::text, (to_jsonb(v) - 'state')::text as texts from priority.version v where published_at is not null
            """).query(row -> {
            var before = open.put(row.getString("id"), row.getString("texts"));
            if (before != null) assertThat(row.getString("texts")).isEqualTo(before);
        });
    }

    private static void historyIsOnlyAppendedTo(List<Long> before) {
        var now = jdbc().sql("select hashtextextended(s::text, 0) from priority.step s order by id")
                .query(Long.class)
                .list();
        assertThat(now.subList(0, before.size())).isEqualTo(before);
        before.clear();
        before.addAll(now);
    }

    private static void play(List<DecisionMove> moves, Consumer<DecisionStory> check) {
        var story = new DecisionStory(all, staff, residents);
        check.accept(story);
        for (var move : moves) {
            story.make(move);
            check.accept(story);
        }
    }

    private static int count(String sql) {
        return jdbc().sql(sql).query(Integer.class).single();
    }

    private static JdbcClient jdbc() {
        return all.desk.pages().jdbc();
    }
}
