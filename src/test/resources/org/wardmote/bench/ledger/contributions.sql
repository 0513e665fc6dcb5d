-- Contributions :first to :last of :all in the five years before :now: the history, the words, the clock, the row and
-- the facts of each. One in three hundred was never answered, one in fifteen was answered after its clock had run out.
with drawn as materialized (
    select n, area, borough, said, received_at, received_at + interval '72 hours' as due_at,
           case when answered_at <= :now and bench.chance(n, 3) > 0.003 then answered_at end as answered_at,
           ('{web-form,telephone,in-person,letter,email}'::text[])[1 + n % 5] as channel,
           case when n % 3 = 0 then lpad(to_hex(n * 31 % 400000 + 1), 32, '0')::uuid end as person,
           '00000000-0000-4000-8000-000000000001'::uuid as officer
    from (select n, floor(1 + :wards * power(bench.chance(n, 1), 1.3))::bigint as i, n * 7919 % 100000 as text,
                 :now - (:all - n + 1) / cast(:all as float) * interval '1785 days' as received_at
          from generate_series(:first, :last) n) c
    join bench.ward using (i) join bench.text t on t.i = c.text
    cross join lateral (select received_at + exp(1.2 + 3.3 * bench.chance(n, 2)) * interval '1 hour' as answered_at) a
), kept as (
    insert into ledger.contribution overriding system value
    select n, bench.reference(n * 12345679 & 34359738367), left(md5(n::text), 22), null, 'metropolitan', borough, area,
           channel, 'self', 'subject-' || n % 9, person, case when answered_at is null then 'assigned' else 'closed' end,
           case when answered_at is not null then 'answered' end, 'reply', null, 'metropolitan', null, officer, null,
           null, null, 'general', false, true, false, false, false, null, false, false, null, 1, due_at,
           answered_at is null, 0, null, answered_at, null, received_at, received_at, false
    from drawn order by n
), clocks as (
    insert into ledger.clock
    select n, 1, received_at, received_at + interval '48 hours', due_at, null,
           case when due_at < coalesce(answered_at, :now) then due_at end, answered_at, null
    from drawn order by n
), history as (
    insert into ledger.happening (id, contribution, round, kind, happened_at, recorded_at, by_person, organisation,
        borough, area, code, outcome, shared, stops, clock_from, warn_at, due_at) overriding system value
    select n * 3 - 3 + k, n, 1, kind, at, at, by, case when k = 1 then 'metropolitan' end, case when k = 1 then borough end,
           case when k = 1 then area end, code, k = 2 and answered_at is not null, false, k = 2 and answered_at is not null,
           case when k = 1 then received_at end, case when k = 1 then received_at + interval '48 hours' end,
           case when k = 1 then due_at end
    from drawn cross join lateral (values
        (1, 'received', received_at, null, null),
        (2, case when answered_at is null then 'acknowledged' else 'answered' end, coalesce(answered_at, received_at),
         case when answered_at is not null then officer end, case when answered_at is not null then 'answered' end),
        (3, case when answered_at is null then 'assigned' else 'closed' end,
         coalesce(answered_at, received_at) + interval '1 second', case when answered_at is null then officer end,
         case when answered_at is not null then 'answered' end)
    ) h (k, kind, at, by, code)
    order by n, k
), words as (
    insert into ledger.words (id, contribution, happening, role, text, language, received_at) overriding system value
    select n, n, n * 3 - 2, 'said', said, 'en', received_at from drawn order by n
)
insert into scrutiny.fact (id, kind, contribution, round, organisation, borough, area, channel, subject, speaker, owed,
    happened_at, recorded_at, clock_from, due_at, standing, shared, late, imported, detail) overriding system value
select n * 4 - 4 + k, kind, n, 1, 'metropolitan', borough, area, case when k = 1 then channel end,
       case when k = 1 then 'subject-' || n % 9 end, case when k = 1 then person end, case when k = 1 then 'reply' end,
       at, at, case when k in (1, 3) then received_at end, due_at,
       case when k = 4 then 'settled' when k = 3 and due_at < answered_at then 'overdue' else 'running' end,
       case when k = 3 then false end, case when k = 1 then false end, case when k = 1 then false end,
       case when k = 4 then 'answered' end
from drawn cross join lateral (values
    (1, 'received', received_at),
    (2, 'missed', case when due_at < coalesce(answered_at, :now) then due_at end),
    (3, 'answered', answered_at),
    (4, 'closed', answered_at + interval '1 second')
) f (k, kind, at)
where at is not null
order by n, k
