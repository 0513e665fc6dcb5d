-- As many people as contributions behind the largest finding.
update ledger.contribution set person = lpad(to_hex(id + 1000000), 32, '0')::uuid where id <= :largest;

insert into people.person (id, source, made_at)
select distinct person, 'bench', timestamptz '2021-01-01' from ledger.contribution where person is not null
    on conflict do nothing;

insert into people.speaker (person, speaker) select id, id from people.person on conflict do nothing;

insert into priority.gathered (id, finding, contribution, speaker, channel, area, how, gathered_by, gathered_at)
    overriding system value
select id, case when id <= :largest then 1 else 2 + id % (:findings - 1) end, id, person, channel, area, 'search',
       '00000000-0000-4000-8000-000000000001', received_at
  from ledger.contribution where id <= :contributions order by id;

insert into priority.finding
    (id, reference, organisation, borough, area, first_borough, first_area, subject, state, title, statement, harm,
     harm_reason, contributions, people, unmarked, dissenting, channels, places, made_by, made_at, recorded_at, moved_at,
     post, due_on, routed_at, acknowledged_at, ended_at, lifted_upto) overriding system value
select g.finding, (:references::text[])[g.finding], 'metropolitan', case when g.finding > 1 then c.borough end,
       case when g.finding > 1 then c.area end, case when g.finding > 1 then c.borough end,
       case when g.finding > 1 then c.area end, c.subject,
       case when g.finding > 1 and g.finding <= :decisions then 'decided' else 'acknowledged' end,
       'What people say, number ' || g.finding, 'Many people say the same about one place.', 1 + g.finding % 3,
       'It is so.', g.contributions, g.people, g.contributions - g.marked, 0, g.channels, g.places,
       '00000000-0000-4000-8000-000000000001', '2026-01-01', '2026-01-01', '2026-01-03', 'Superintendent', '2026-01-09',
       '2026-01-02', '2026-01-03', case when g.finding > 1 and g.finding <= :decisions then timestamptz '2026-01-04' end, -1
  from (select finding, min(contribution) as first, count(*) as contributions, count(distinct speaker) as people,
               count(speaker) as marked, count(distinct channel) as channels, count(distinct area) as places
          from priority.gathered group by finding) g
  join ledger.contribution c on c.id = g.first order by g.finding;

insert into priority.decision
    (id, reference, organisation, borough, area, first_borough, first_area, subject, state, version, contributions,
     people, proposed_at, recorded_at, moved_at, published_at, looked_at_on, told_at, told_before)
    overriding system value
select f.id, (:references::text[])[:findings + f.id], f.organisation, f.borough, f.area, f.first_borough, f.first_area,
       f.subject, case when f.id = 1 then 'proposed' else 'published' end, case when f.id = 1 then 0 else 1 end,
       f.contributions, f.people, at, at, at, case when f.id > 1 then at end, '2027-06-01',
       case when f.id > 1 then at end, f.id > 1
  from priority.finding f cross join lateral (select timestamptz '2021-06-01' + f.id * interval '140 minutes' as at) m
 where f.id <= :decisions order by f.id;

insert into priority.version
    (id, decision, number, state, effect, title, said, did, reason, weight, options, anticipated, looked_at_on, post,
     authors, drafted_at, decided_by, decided_at, approved_by, approved_at, published_by, published_at)
    overriding system value
select id, id, 1, case when id = 1 then 'approved' else 'holds' end,
       ('{none,noted,influenced,changed,driven}'::text[])[1 + id % 5], 'What was decided, number ' || id,
       'Many people say the same about one place.', 'Something is done about it.', 'Because so many say it.', 'Much.',
       'Nothing, or more.', 'Fewer say it.', '2027-06-01', 'Superintendent',
       '{00000000-0000-4000-8000-000000000001}', proposed_at, '00000000-0000-4000-8000-000000000002', proposed_at,
       '00000000-0000-4000-8000-000000000003', proposed_at,
       case when id > 1 then '00000000-0000-4000-8000-000000000003'::uuid end, published_at
  from priority.decision order by id;

insert into priority.considered (decision, finding, upto, contributions, people, harm)
select f.id, f.id, g.upto, f.contributions, f.people, f.harm
  from priority.finding f join (select finding, max(id) as upto from priority.gathered group by finding) g on g.finding = f.id
 where f.id <= :decisions;

-- One answer in ten was released to the public.
insert into ledger.released
    (answer, reference, contribution, organisation, borough, area, subject, disposition, words, released_at)
select id, reference, id, organisation, borough, area, ('{rowdy,drugs,drinking,neighbours}'::text[])[1 + id % 4],
       'answered', id, received_at + interval '4 days'
  from ledger.contribution where id <= :contributions and id % 10 = 0 and state = 'closed';
