alter table area.boundary_set add taken_over boolean not null default false;
comment on column area.boundary_set.taken_over is 'What was tied to the areas before has followed to these';
update area.boundary_set set taken_over = from_day <= current_date;
