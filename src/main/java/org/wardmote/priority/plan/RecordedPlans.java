package org.wardmote.priority.plan;

import static java.util.Objects.requireNonNull;

import java.sql.Types;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Said;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;
import org.wardmote.priority.desk.Publicly;
import org.wardmote.priority.desk.Within;
import org.wardmote.priority.priority.Moving;
import org.wardmote.priority.priority.SomethingIsMissing;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.priority.Worked;

/// Problem plans as they are recorded. No part is written before the one that it rests on.
@Component
class RecordedPlans implements Plans {

    static final int LONGEST = 5_000;
    static final Set<String> REACHED = Set.of("yes", "partly", "no");

    private final JdbcClient jdbc;
    private final Worked worked;
    private final Within within;
    private final Publicly publicly;

    RecordedPlans(JdbcClient jdbc, Worked worked, Within within, Publicly publicly) {
        this.jdbc = jdbc;
        this.worked = worked;
        this.within = within;
        this.publicly = publicly;
    }

    @Override
    public Plan get(PriorityId id) {
        var answers = answers(id);
        var parts = new EnumMap<Part, Plan.Written>(Part.class);
        jdbc.sql("select * from priority.plan_part where priority = :id order by version")
                .param("id", id.number())
                .query(row -> {
                    parts.put(
                            Part.find(row.getString("part")).orElseThrow(),
                            new Plan.Written(
                                    row.getInt("version"),
                                    Moments.get(row, "written_at"),
                                    row.getString("reached"),
                                    answers.getOrDefault(row.getLong("id"), Map.of())));
                });
        return new Plan(parts);
    }

    private Map<Long, Map<String, String>> answers(PriorityId id) {
        var found = new HashMap<Long, Map<String, String>>();
        jdbc.sql("""
            select w.* from priority.plan_words w join priority.plan_part p on p.id = w.part where p.priority = :id\
            """).param("id", id.number()).query(row -> {
            found.computeIfAbsent(row.getLong("part"), part -> new HashMap<>())
                    .put(row.getString("name"), row.getString("text"));
        });
        return found;
    }

    @Override
    public void write(PriorityId id, Part part, Map<String, String> answers, @Nullable String reached, Viewer by) {
        if (!within.works(by, worked.get(id).placed())) throw new NotFound();
        publicly.happen(at -> write(id, part, answers, reached, new Moving.By(by.whom(), false), at));
    }

    @Override
    public void write(
            PriorityId id, Part part, Map<String, String> answers, @Nullable String reached, Moving.By by, Instant at) {
        var it = worked.lock(id);
        check(it, part, answers, reached);
        var number = requireNonNull(jdbc.sql("""
            insert into priority.plan_part (priority, part, version, reached, written_at, by_person)
            select :id, :part, coalesce(max(version), 0) + 1, :reached, :at, :by
              from priority.plan_part where priority = :id and part = :part
            returning id\
            """)
                .param("id", id.number())
                .param("part", part.code())
                .param("reached", part == Part.ASSESSMENT ? reached : null, Types.VARCHAR)
                .param("at", Moments.at(at))
                .param("by", by.person() == null ? null : by.person().value(), Types.OTHER)
                .query(Long.class)
                .single());
        for (var question : part.questions())
            jdbc.sql("insert into priority.plan_words (part, name, text) values (:part, :name, :text)")
                    .param("part", number)
                    .param("name", question)
                    .param("text", Said.of(answers.getOrDefault(question, ""), LONGEST))
                    .update();
    }

    private void check(Standing it, Part part, Map<String, String> answers, @Nullable String reached) {
        if (it.stage() == Stage.CLOSED || it.stage() == Stage.NOT_AGREED)
            throw new SomethingIsMissing("It is not being worked on, so its plan stands as it was.");
        var before = part.before();
        if (before != null && get(it.id()).find(before).isEmpty())
            throw new SomethingIsMissing("Write the " + before.code() + " first; the " + part.code() + " rests on it.");
        if (part.questions().stream()
                .anyMatch(question -> answers.getOrDefault(question, "").isBlank()))
            throw new SomethingIsMissing("Answer every question of this part.");
        if (part != Part.ASSESSMENT) return;
        if (it.stage() != Stage.ACTING) throw new SomethingIsMissing("Assess it once it is being acted on.");
        if (reached == null || !REACHED.contains(reached))
            throw new SomethingIsMissing("Say whether the goal was reached: yes, partly or no.");
    }
}
