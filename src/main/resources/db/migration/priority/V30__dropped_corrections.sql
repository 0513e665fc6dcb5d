-- A correction that was begun can be given up before the public reads it. Its texts stay, and its number is not given again.

alter table priority.version drop constraint version_state_check;
alter table priority.version add constraint version_state_check
    check (state in ('drafted', 'decided', 'approved', 'holds', 'replaced', 'dropped'));
alter table priority.version add constraint version_dropped_is_a_correction
    check (state <> 'dropped' or (number > 1 and approved_by is null and published_at is null));
