-- Reads people; gives how many persons lost exactly which items, per attack and revision.
create table combination as
select
  attack,
  revision,
  array_to_string(items, '+') as items,
  count(*)::integer as persons
from people
group by all;
