package org.wardmote.priority.priority;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Scopes;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.desk.Within;

/// Priorities as they are recorded, for whoever may see them. To everybody else they are not there.
@Component
class RecordedWork implements Worked {

    private static final Set<Function> READING =
            Set.of(Function.ANSWER, Function.SUPERVISE, Function.PUBLISH, Function.ANALYSE, Function.DECIDE);

    private final JdbcClient jdbc;
    private final History history;
    private final Within within;
    private final List<AlsoReads> others;

    RecordedWork(JdbcClient jdbc, History history, Within within, List<AlsoReads> others) {
        this.jdbc = jdbc;
        this.history = history;
        this.within = within;
        this.others = others;
    }

    @Override
    public Optional<Standing> find(Reference reference) {
        return jdbc.sql(StandingRows.SELECT + "p.reference = :reference")
                .param("reference", reference.letters())
                .query(StandingRows::standing)
                .optional();
    }

    @Override
    public Standing get(PriorityId id) {
        return jdbc.sql(StandingRows.SELECT + "p.id = :id")
                .param("id", id.number())
                .query(StandingRows::standing)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Standing get(String reference, Viewer viewer) {
        return Reference.find(reference)
                .flatMap(this::find)
                .filter(it ->
                        within.reads(viewer, it.placed()) || others.stream().anyMatch(other -> other.reads(viewer, it)))
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<Standing> list(Collection<PriorityId> ids) {
        return jdbc.sql(StandingRows.SELECT + "p.id = any (:ids)")
                .param("ids", ids.stream().map(PriorityId::number).toArray(Long[]::new))
                .query(StandingRows::standing)
                .list();
    }

    @Override
    public List<Standing> list(Viewer viewer, int most) {
        var reach = within.of(viewer, READING);
        if (reach.isNowhere()) return List.of();
        return reach.bind(
                        jdbc.sql(StandingRows.SELECT + Scopes.SQL.formatted("p") + StandingRows.ORDER + " limit :most"))
                .param("most", most)
                .query(StandingRows::standing)
                .list();
    }

    @Override
    public List<Standing> listOf(Placed placed) {
        if (placed.area() == null) return List.of();
        return jdbc.sql(StandingRows.SELECT + """
            p.organisation = :organisation
               and (p.area = :area or p.id in (select priority from priority.carried where area = :area))\
            """ + StandingRows.ORDER)
                .param("organisation", placed.organisation())
                .param("area", placed.area().number())
                .query(StandingRows::standing)
                .list();
    }

    @Override
    public Standing lock(PriorityId id) {
        return jdbc.sql(StandingRows.SELECT + "p.id = :id for update")
                .param("id", id.number())
                .query(StandingRows::standing)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<Step> steps(PriorityId id) {
        return history.list(id);
    }
}
