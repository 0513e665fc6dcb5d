-- A byte for each answer instead of an array of numbers: half the size, and made in half the time when all is counted
-- anew.
create function scrutiny.bytes(hours smallint[]) returns bytea language sql immutable as
    $$ select string_agg(set_byte('\x00', 0, hour), '') from unnest(hours) hour $$;
alter table scrutiny.tally alter hours type bytea using scrutiny.bytes(hours);
drop function scrutiny.bytes;
comment on column scrutiny.tally.hours is 'A byte for each answer of the day: hours rounded up; beyond 72 a class: 73 to 7 days, 74 to 14, 75 to 28, 76 longer';
