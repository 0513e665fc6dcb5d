create table priority.action_day (
    id          bigint generated always as identity primary key,
    action      bigint not null references priority.action,
    was_due_on  date not null,
    due_on      date not null check (due_on <> was_due_on),
    why         text not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    by_person   uuid
);
comment on table priority.action_day is 'Days of actions that were moved: appended to, never changed';
comment on column priority.action_day.why is 'The public reads it';
create index action_day_action on priority.action_day (action, id);
create trigger action_day_stands before update or delete on priority.action_day
    for each row execute function priority.refuse_change();
create trigger action_day_stays before truncate on priority.action_day
    for each statement execute function priority.refuse_change();

alter table priority.promise add column missed_on date;
comment on column priority.promise.missed_at is 'When its day went by, the first one where there were several; never taken back';
comment on column priority.promise.missed_on is 'The last day of it that went by: one named after that is owed again, and can be missed too';
update priority.promise p set missed_on = (
    select max(h.due_on) from priority.promise_happening h where h.promise = p.id and h.kind = 'missed')
 where p.missed_at is not null;
alter table priority.promise add check ((missed_at is null) = (missed_on is null));
drop index priority.promise_due;
create index promise_due on priority.promise (due_on)
    where kept_at is null and released_at is null and (missed_on is null or missed_on < due_on);
