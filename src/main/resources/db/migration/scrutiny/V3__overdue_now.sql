-- What is overdue is the sum of all that ever became so and ended, which grows with the years. It is kept per place as
-- it stands, and a past date is reached from there by taking back what came after it.
alter table scrutiny.place add overdue int not null default 0;
comment on column scrutiny.place.overdue is 'Overdue as far as has been counted: the sum of scrutiny.tally.overdue';
update scrutiny.place set overdue = late.overdue
from (select organisation, borough, area, sum(overdue) as overdue from scrutiny.tally group by 1, 2, 3) late
where (place.organisation, place.borough, place.area) = (late.organisation, late.borough, late.area);
