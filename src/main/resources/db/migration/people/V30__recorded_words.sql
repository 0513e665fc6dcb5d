-- A reason may name somebody: erasure takes that name out and leaves all else. The end of a demonstration takes
-- what was granted in it.
create or replace function people.keep_as_recorded() returns trigger language plpgsql as $$
declare
    touchable text[] := array['person', 'granted_by', 'ended_by'];
begin
    if current_setting('wardmote.erasing', true) = 'on' then touchable := touchable || 'reason'::text; end if;
    if tg_op = 'DELETE' then
        if pg_trigger_depth() > 1 or current_setting('wardmote.forgetting', true) = 'demo' then return old; end if;
    elsif to_jsonb(new) - touchable = to_jsonb(old) - touchable then
        return new;
    end if;
    raise exception 'What was granted and ended stays as it was recorded';
end $$;
