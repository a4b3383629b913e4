-- Reads person_item and people_before; gives people, all revisions, as a view in the order of revision, attack and person.
create view people as
select revision, person, attack, items, certainty, exposure, records, route from people_before
union all
select
  @whole(@variable(revision)),
  token_of(p0, p1, p2, p3),
  attack_of(attack),
  items_of(code),
  certainty_of(certainty),
  exposure_of(exposure),
  records,
  route_of(route)
from person_item;
